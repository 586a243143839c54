//! Documents parsed with serde.

use super::node::{Member, Node, Parsed, Tree};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use std::{borrow::Cow, fmt};

/// Parses JSON text.
pub(super) fn parse(json: &[u8]) -> Result<Parsed<'_>, serde_json::Error> {
    // Real documents have a member in thirty to forty bytes.
    let parser = Parser::new(json.len() / 32);
    // Checking the whole text once is faster than checking each string.
    match std::str::from_utf8(json) {
        Ok(text) => parser.document(&mut serde_json::Deserializer::from_str(text)),
        Err(_) => parser.document(&mut serde_json::Deserializer::from_slice(json)),
    }
}

impl<'j> Deserialize<'j> for Parsed<'j> {
    fn deserialize<D: Deserializer<'j>>(input: D) -> Result<Self, D::Error> {
        Parser::new(0).value(input)
    }
}

/// What has been parsed so far.
struct Parser<'j> {
    /// Of the arrays and objects that are still open, the innermost last. They are moved when their end is found, so
    /// that what stands in one array or object lies together.
    open: Tree<'j>,
    closed: Tree<'j>,
}

impl<'j> Parser<'j> {
    /// With room for so many members, or for one model, which is what most documents hold.
    fn new(members: usize) -> Self {
        const FEW: usize = 32;
        let tree = |members| Tree {
            items: Vec::with_capacity(FEW),
            members: Vec::with_capacity(members),
        };
        Self {
            open: tree(FEW),
            closed: tree(members.max(FEW)),
        }
    }

    fn document(
        self,
        input: &mut serde_json::Deserializer<impl serde_json::de::Read<'j>>,
    ) -> Result<Parsed<'j>, serde_json::Error> {
        let parsed = self.value(&mut *input)?;
        input.end().map(|()| parsed)
    }

    fn value<D: Deserializer<'j>>(mut self, input: D) -> Result<Parsed<'j>, D::Error> {
        let root = Next(&mut self).deserialize(input)?;
        let tree = self.closed;
        Ok(Parsed { root, tree })
    }
}

/// Parses the next value.
struct Next<'p, 'j>(&'p mut Parser<'j>);

impl<'j> DeserializeSeed<'j> for Next<'_, 'j> {
    type Value = Node<'j>;

    fn deserialize<D: Deserializer<'j>>(self, input: D) -> Result<Node<'j>, D::Error> {
        input.deserialize_any(self)
    }
}

impl<'j> Visitor<'j> for Next<'_, 'j> {
    type Value = Node<'j>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Node<'j>, E> {
        Ok(Node::Null)
    }

    fn visit_none<E>(self) -> Result<Node<'j>, E> {
        Ok(Node::Null)
    }

    fn visit_some<D: Deserializer<'j>>(self, input: D) -> Result<Node<'j>, D::Error> {
        self.deserialize(input)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node<'j>, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node<'j>, E> {
        Ok(Node::Signed(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node<'j>, E> {
        Ok(i64::try_from(value).map_or(Node::Unsigned(value), Node::Signed))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node<'j>, E> {
        Ok(Node::Float(value))
    }

    fn visit_borrowed_str<E>(self, text: &'j str) -> Result<Node<'j>, E> {
        Ok(Node::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node<'j>, E> {
        Ok(Node::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Node<'j>, E> {
        Ok(Node::Text(Cow::Owned(text)))
    }

    fn visit_seq<A: SeqAccess<'j>>(self, mut list: A) -> Result<Node<'j>, A::Error> {
        let first = self.0.open.items.len();
        while let Some(item) = list.next_element_seed(Next(&mut *self.0))? {
            self.0.open.items.push(item);
        }
        let Parser { open, closed } = self.0;
        let start = closed.items.len();
        closed.items.extend(open.items.drain(first..));
        Ok(Node::List(start..closed.items.len()))
    }

    fn visit_map<A: MapAccess<'j>>(self, mut map: A) -> Result<Node<'j>, A::Error> {
        let first = self.0.open.members.len();
        while let Some(Name(name)) = map.next_key()? {
            let value = Some(map.next_value_seed(Next(&mut *self.0))?);
            self.0.open.members.push(Member { name, value });
        }
        let Parser { open, closed } = self.0;
        if let Some(number) = open.members.get(first..).and_then(number) {
            open.members.truncate(first);
            return Ok(number);
        }
        let start = closed.members.len();
        closed.members.extend(open.members.drain(first..));
        Ok(Node::Object(start..closed.members.len()))
    }
}

/// The number that `serde_json` shows as an object when another crate of the program has switched on its feature
/// `arbitrary_precision`.
fn number<'j>(members: &[Member<'j>]) -> Option<Node<'j>> {
    let [Member { name, value }] = members else {
        return None;
    };
    match value {
        Some(Node::Text(text)) if name == "$serde_json::private::Number" => {
            let signed = text.parse().map(Node::Signed);
            let whole = signed.or_else(|_| text.parse().map(Node::Unsigned));
            whole.ok().or_else(|| text.parse().map(Node::Float).ok())
        }
        _ => None,
    }
}

/// A member's name; `Cow` alone would never borrow.
struct Name<'j>(Cow<'j, str>);

impl<'j> Deserialize<'j> for Name<'j> {
    fn deserialize<D: Deserializer<'j>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_str(NameVisitor)
    }
}

struct NameVisitor;

impl<'j> Visitor<'j> for NameVisitor {
    type Value = Name<'j>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_borrowed_str<E>(self, text: &'j str) -> Result<Name<'j>, E> {
        Ok(Name(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Name<'j>, E> {
        Ok(Name(Cow::Owned(text.to_owned())))
    }
}
