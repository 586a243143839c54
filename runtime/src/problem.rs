//! The problem details of a refused request.

use std::fmt;

use serde_json::Value;

use crate::Map;

/// What the server says about an error: problem details (RFC 9457) with Umbraco's additions.
///
/// Umbraco sends two shapes. An operation that fails has an [`operation_status`](Self::operation_status) and perhaps
/// `errors` as an object; a request that could not be bound has `errors` as an array of objects with one member each.
/// Both are read, whatever the content type (`application/json` for most), and the members may all be missing.
#[derive(Clone, PartialEq)]
pub struct Problem {
    members: Map,
    errors: Vec<FieldError>,
}

/// What is wrong with one member of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldError {
    /// The path as the server writes it, such as `$.values[0].value`, or `$.values[?(@.alias == 'title' && @.culture
    /// == null && @.segment == null)].Value` for a value that was not sent.
    pub path: String,
    /// The messages; they may be untranslated keys such as `#validation_invalidNull`.
    pub messages: Vec<String>,
}

impl Problem {
    /// The kind of the problem, a URI or, in Umbraco, mostly `Error`.
    #[must_use]
    pub fn problem_type(&self) -> Option<&str> {
        self.text("type")
    }

    /// A short summary.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.text("title")
    }

    /// What is known about this occurrence.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.text("detail")
    }

    /// The status that the body claims. [`Error::status`](crate::Error::status) is the real one; they differ in
    /// places.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        let status = self.members.get("status")?.as_u64()?;
        u16::try_from(status).ok()
    }

    /// What it happened to; the class of the exception on a server in debug mode.
    #[must_use]
    pub fn instance(&self) -> Option<&str> {
        self.text("instance")
    }

    /// The name by which programs tell Umbraco's errors apart, such as `DuplicateItemKey`.
    ///
    /// The names are open and differ by operation; many errors have none.
    #[must_use]
    pub fn operation_status(&self) -> Option<&str> {
        self.text("operationStatus")
    }

    /// The id under which the server's log may know the request.
    #[must_use]
    pub fn trace_id(&self) -> Option<&str> {
        self.text("traceId")
    }

    /// What is wrong with which member of the request.
    #[must_use]
    pub fn errors(&self) -> &[FieldError] {
        &self.errors
    }

    /// Any member, such as `conflictingDomainNames`, `failedBranchItems` or `invalidProperties`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.members.get(name)
    }

    /// All members as the server sent them.
    #[must_use]
    pub fn members(&self) -> &Map {
        &self.members
    }

    /// `None` if the body is no JSON object.
    pub(crate) fn from_body(body: &[u8]) -> Option<Self> {
        let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
        serde_json::from_slice(body).ok().map(Self::from_members)
    }

    pub(crate) fn from_members(members: Map) -> Self {
        let errors = members.get("errors").map(field_errors).unwrap_or_default();
        Self { members, errors }
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.members.get(name)?.as_str()
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Problem {
    fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        Map::deserialize(input).map(Self::from_members)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Problem {
    fn serialize<S: serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        self.members.serialize(output)
    }
}

impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Problem").field(&self.members).finish()
    }
}

impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.messages.join(" "))
    }
}

fn field_errors(errors: &Value) -> Vec<FieldError> {
    let objects = match errors {
        Value::Array(entries) => entries.iter().filter_map(Value::as_object).collect(),
        Value::Object(dictionary) => vec![dictionary],
        _ => Vec::new(),
    };
    let members = objects.into_iter().flatten();
    members
        .map(|(path, messages)| FieldError {
            path: path.clone(),
            messages: match messages {
                Value::Array(texts) => texts.iter().map(text_of).collect(),
                Value::Null => Vec::new(),
                single => vec![text_of(single)],
            },
        })
        .collect()
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
