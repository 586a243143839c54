//! `Umb-Notifications`, on demand.

use serde::Serialize;

/// A message that the site adds to a reply in the `Umb-Notifications` header, as notification handlers of a real site
/// do (`src/Umbraco.Cms.Api.Management/Filters/AppendEventMessagesAttribute.cs`).
///
/// ```
/// use umbraco_standin::{Notification, NotificationKind};
/// let warning = Notification::new(NotificationKind::Warning, "Content published", "The document has no URL");
/// ```
#[derive(Clone, Debug, Serialize)]
pub struct Notification {
    message: String,
    category: String,
    r#type: NotificationKind,
}

impl Notification {
    /// A notification with its type, category and message.
    pub fn new(
        kind: NotificationKind,
        category: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            message: message.into(),
            category: category.into(),
            r#type: kind,
        }
    }
}

/// The types of a notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum NotificationKind {
    /// `Default`
    Default,
    /// `Info`
    Info,
    /// `Error`
    Error,
    /// `Success`
    Success,
    /// `Warning`
    Warning,
}
