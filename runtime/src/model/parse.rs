//! Documents parsed with serde.

use super::node::{Member, Node, Parsed, Tree};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use std::{fmt, ops::Range};

/// Parses JSON text.
pub(super) fn parse<'j>(
    input: &mut serde_json::Deserializer<impl serde_json::de::Read<'j>>,
    length: usize,
) -> Result<Parsed, serde_json::Error> {
    let mut parser = Parser::new();
    // Names and texts are most of a document.
    parser.closed.texts.reserve(length);
    let root = Next(&mut parser).deserialize(&mut *input)?;
    input.end()?;
    let tree = parser.closed;
    Ok(Parsed { root, tree })
}

impl<'j> Deserialize<'j> for Parsed {
    fn deserialize<D: Deserializer<'j>>(input: D) -> Result<Self, D::Error> {
        let mut parser = Parser::new();
        let root = Next(&mut parser).deserialize(input)?;
        let tree = parser.closed;
        Ok(Self { root, tree })
    }
}

/// What has been parsed so far.
struct Parser {
    /// Items and members of the arrays and objects that are still open, the innermost last. They are moved when their
    /// end is found, so that what stands in one array or object lies together.
    open: Tree,
    /// The rest, and all texts.
    closed: Tree,
}

impl Parser {
    /// With room for one model, which is what most documents hold.
    fn new() -> Self {
        let tree = || Tree {
            texts: String::new(),
            items: Vec::with_capacity(32),
            members: Vec::with_capacity(32),
        };
        Self {
            open: tree(),
            closed: tree(),
        }
    }

    /// The number that `serde_json` shows as an object when another crate of the program has switched on its feature
    /// `arbitrary_precision`.
    fn number(&self, members: &[Member]) -> Option<Node> {
        let [Member { name, value }] = members else {
            return None;
        };
        match value {
            Some(Node::Text(text)) if self.closed.text(name) == "$serde_json::private::Number" => {
                let text = self.closed.text(text);
                let signed = text.parse().map(Node::Signed);
                let whole = signed.or_else(|_| text.parse().map(Node::Unsigned));
                whole.ok().or_else(|| text.parse().map(Node::Float).ok())
            }
            _ => None,
        }
    }
}

/// Parses the next value.
struct Next<'p>(&'p mut Parser);

impl<'j> DeserializeSeed<'j> for Next<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'j>>(self, input: D) -> Result<Node, D::Error> {
        input.deserialize_any(self)
    }
}

impl<'j> Visitor<'j> for Next<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_some<D: Deserializer<'j>>(self, input: D) -> Result<Node, D::Error> {
        self.deserialize(input)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Signed(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(i64::try_from(value).map_or(Node::Unsigned(value), Node::Signed))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        Ok(Node::Float(value))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(self.0.closed.keep(text)))
    }

    fn visit_seq<A: SeqAccess<'j>>(self, mut list: A) -> Result<Node, A::Error> {
        let first = self.0.open.items.len();
        while let Some(item) = list.next_element_seed(Next(&mut *self.0))? {
            self.0.open.items.push(item);
        }
        let Parser { open, closed } = self.0;
        let start = closed.items.len();
        closed.items.extend(open.items.drain(first..));
        Ok(Node::List(start..closed.items.len()))
    }

    fn visit_map<A: MapAccess<'j>>(self, mut map: A) -> Result<Node, A::Error> {
        let first = self.0.open.members.len();
        while let Some(name) = map.next_key_seed(Name(&mut *self.0))? {
            let value = Some(map.next_value_seed(Next(&mut *self.0))?);
            self.0.open.members.push(Member { name, value });
        }
        let found = self.0.open.members.get(first..);
        if let Some(number) = found.and_then(|members| self.0.number(members)) {
            self.0.open.members.truncate(first);
            return Ok(number);
        }
        let Parser { open, closed } = self.0;
        let start = closed.members.len();
        closed.members.extend(open.members.drain(first..));
        Ok(Node::Object(start..closed.members.len()))
    }
}

/// Keeps a member's name.
struct Name<'p>(&'p mut Parser);

impl<'j> DeserializeSeed<'j> for Name<'_> {
    type Value = Range<usize>;

    fn deserialize<D: Deserializer<'j>>(self, input: D) -> Result<Range<usize>, D::Error> {
        input.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Range<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_str<E>(self, text: &str) -> Result<Range<usize>, E> {
        Ok(self.0.closed.keep(text))
    }
}
