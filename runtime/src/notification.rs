//! The messages in the `Umb-Notifications` header.

use std::fmt;

use http::HeaderMap;
use serde_json::Value;

/// A message of the server's event handlers about what was done, or why not.
///
/// Umbraco writes them, for requests other than GET, as a JSON array into the header `Umb-Notifications`
/// (`src/Umbraco.Cms.Api.Management/Filters/AppendEventMessagesAttribute.cs`). The same message may come several
/// times.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Notification {
    /// The text for people.
    pub message: String,
    /// What it is about, such as `Content published`.
    pub category: String,
    /// How grave it is.
    pub kind: NotificationType,
}

/// How grave a [`Notification`] is. New values may come with any server.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotificationType {
    /// `Default`
    Default,
    /// `Info`
    Info,
    /// `Success`
    Success,
    /// `Warning`
    Warning,
    /// `Error`
    Error,
    /// A value that this crate does not know.
    Other(String),
}

impl fmt::Display for Notification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.kind, self.category, self.message)
    }
}

impl fmt::Display for NotificationType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Default => "Default",
            Self::Info => "Info",
            Self::Success => "Success",
            Self::Warning => "Warning",
            Self::Error => "Error",
            Self::Other(name) => name,
        })
    }
}

/// All notifications in `headers`; what cannot be read is left out.
pub(crate) fn from_headers(headers: &HeaderMap) -> Vec<Notification> {
    let mut found = Vec::new();
    for value in headers.get_all("umb-notifications") {
        if let Ok(Value::Array(entries)) = serde_json::from_slice(value.as_bytes()) {
            found.extend(entries.iter().filter_map(from_value));
        }
    }
    found
}

fn from_value(entry: &Value) -> Option<Notification> {
    let text = |name: &str| entry.get(name).and_then(Value::as_str);
    Some(Notification {
        message: text("message")?.to_owned(),
        category: text("category").unwrap_or_default().to_owned(),
        kind: match text("type").unwrap_or("Default") {
            "Default" => NotificationType::Default,
            "Info" => NotificationType::Info,
            "Success" => NotificationType::Success,
            "Warning" => NotificationType::Warning,
            "Error" => NotificationType::Error,
            other => NotificationType::Other(other.to_owned()),
        },
    })
}
