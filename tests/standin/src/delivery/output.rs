//! JSON on its way out, with its members in the order of the server.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap as _, Serializer};
use serde_json::{Number, Value};

/// A value of a reply.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Output {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    List(Vec<Output>),
    Object(Vec<(Cow<'static, str>, Output)>),
}

/// Members with fixed names.
pub(super) fn object<const N: usize>(members: [(&'static str, Output); N]) -> Output {
    let members = members.into_iter();
    Output::Object(
        members
            .map(|(name, value)| (Cow::Borrowed(name), value))
            .collect(),
    )
}

/// A text, or null.
pub(super) fn text(value: Option<impl Into<String>>) -> Output {
    value.map_or(Output::Null, |value| Output::Text(value.into()))
}

impl Output {
    /// Puts members after those that are there; nothing happens to what is no object.
    pub(super) fn with<const N: usize>(self, members: [(&'static str, Output); N]) -> Self {
        self.and(object(members))
    }

    /// The members of two objects.
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Object(mut all), Self::Object(more)) => {
                all.extend(more);
                Self::Object(all)
            }
            (other, _) => other,
        }
    }
}

impl From<Value> for Output {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(flag) => Self::Bool(flag),
            Value::Number(number) => Self::Number(number),
            Value::String(text) => Self::Text(text),
            Value::Array(items) => Self::List(items.into_iter().map(Self::from).collect()),
            Value::Object(members) => Self::Object(
                members
                    .into_iter()
                    .map(|(name, value)| (Cow::Owned(name), Self::from(value)))
                    .collect(),
            ),
        }
    }
}

impl From<String> for Output {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Output {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<i64> for Output {
    fn from(number: i64) -> Self {
        Self::Number(number.into())
    }
}

impl From<uuid::Uuid> for Output {
    fn from(id: uuid::Uuid) -> Self {
        Self::Text(id.to_string())
    }
}

impl<T: Into<Output>> From<Option<T>> for Output {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl Serialize for Output {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(flag) => serializer.serialize_bool(*flag),
            Self::Number(number) => number.serialize(serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::json;

    #[test]
    fn members_keep_their_order() {
        let value = object([("z", 1.into()), ("a", text(Some("ä")))]).with([("m", Output::Null)]);
        assert_eq!(json::to_text(&value), r#"{"z":1,"a":"\u00E4","m":null}"#);
    }
}
