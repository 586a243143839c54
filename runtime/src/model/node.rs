//! JSON as it was parsed: texts borrow from the body, members keep their order.

use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::{borrow::Cow, fmt};

/// A JSON value.
#[derive(Clone, Debug)]
pub(super) enum Node<'j> {
    Null,
    Bool(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    Text(Cow<'j, str>),
    List(Vec<Node<'j>>),
    Object(Vec<Member<'j>>),
}

/// A member of an object; its value is taken out when it is read.
#[derive(Clone, Debug)]
pub(super) struct Member<'j> {
    pub(super) name: Cow<'j, str>,
    pub(super) value: Option<Node<'j>>,
}

impl Node<'_> {
    /// What it is, for a message.
    pub(super) fn describe(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Bool(value) => value.to_string(),
            Self::Signed(value) => format!("the number {value}"),
            Self::Unsigned(value) => format!("the number {value}"),
            Self::Float(value) => format!("the number {value:?}"),
            Self::Text(text) => format!("the text {:?}", shortened(text)),
            Self::List(_) => "an array".to_owned(),
            Self::Object(_) => "an object".to_owned(),
        }
    }

    /// The same as a value that owns its texts.
    pub(super) fn into_value(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(value),
            Self::Signed(value) => value.into(),
            Self::Unsigned(value) => value.into(),
            Self::Float(value) => Number::from_f64(value).map_or(Value::Null, Value::Number),
            Self::Text(text) => Value::String(text.into_owned()),
            Self::List(items) => Value::Array(items.into_iter().map(Node::into_value).collect()),
            Self::Object(members) => Value::Object(into_map(members)),
        }
    }
}

pub(super) fn into_map(members: Vec<Member<'_>>) -> Map<String, Value> {
    members
        .into_iter()
        .filter_map(|member| Some((member.name.into_owned(), member.value?.into_value())))
        .collect()
}

fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    let mut short: String = text.chars().take(MOST).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

impl<'j> From<Value> for Node<'j> {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(value),
            Value::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(value), _) => Self::Signed(value),
                (None, Some(value)) => Self::Unsigned(value),
                (None, None) => number.as_f64().map_or(Self::Null, Self::Float),
            },
            Value::String(text) => Self::Text(text.into()),
            Value::Array(items) => Self::List(items.into_iter().map(Node::from).collect()),
            Value::Object(map) => Self::Object(
                map.into_iter()
                    .map(|(name, value)| Member {
                        name: name.into(),
                        value: Some(value.into()),
                    })
                    .collect(),
            ),
        }
    }
}

impl<'j> Deserialize<'j> for Node<'j> {
    fn deserialize<D: Deserializer<'j>>(input: D) -> Result<Self, D::Error> {
        NodeReader(&mut Unfinished::default()).deserialize(input)
    }
}

/// What has been read of the arrays and objects that are still open, the innermost last. Each one is moved out when its
/// end is found, when its length is known: a vector that grows while it is read is allocated several times.
#[derive(Default)]
struct Unfinished<'j> {
    items: Vec<Node<'j>>,
    members: Vec<Member<'j>>,
}

struct NodeReader<'u, 'j>(&'u mut Unfinished<'j>);

impl<'j> DeserializeSeed<'j> for NodeReader<'_, 'j> {
    type Value = Node<'j>;

    fn deserialize<D: Deserializer<'j>>(self, input: D) -> Result<Node<'j>, D::Error> {
        input.deserialize_any(self)
    }
}

impl<'j> Visitor<'j> for NodeReader<'_, 'j> {
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
        let start = self.0.items.len();
        while let Some(item) = list.next_element_seed(NodeReader(&mut *self.0))? {
            self.0.items.push(item);
        }
        Ok(Node::List(self.0.items.drain(start..).collect()))
    }

    fn visit_map<A: MapAccess<'j>>(self, mut map: A) -> Result<Node<'j>, A::Error> {
        let start = self.0.members.len();
        while let Some(Name(name)) = map.next_key()? {
            let value = Some(map.next_value_seed(NodeReader(&mut *self.0))?);
            self.0.members.push(Member { name, value });
        }
        let members: Vec<_> = self.0.members.drain(start..).collect();
        Ok(number(&members).unwrap_or(Node::Object(members)))
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
