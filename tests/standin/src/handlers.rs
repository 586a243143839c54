//! Code of the site's own that has a say in what the site does.

use std::fmt;

use crate::notification::Notification;

/// What a notification handler makes of what is about to be done.
///
/// As a site registers it for `ContentSavingNotification` and `ContentRollingBackNotification`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Handled {
    /// It is done.
    Done,
    /// It is done, and the messages go into `Umb-Notifications`.
    Said(Vec<Notification>),
    /// It is not done; the messages go into `Umb-Notifications`.
    Cancelled(Vec<Notification>),
    /// The handler throws an exception.
    Thrown,
}

/// What is about to be done with a document.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum DocumentEvent {
    /// It is created or updated.
    Saving,
    /// It goes back to an earlier version.
    RollingBack,
}

/// `(event, name of the document)`.
type OnDocument = Box<dyn Fn(DocumentEvent, &str) -> Handled + Send + Sync>;
/// Whether a file with these bytes may be uploaded.
type OnFile = Box<dyn Fn(&[u8]) -> bool + Send + Sync>;

/// The handlers of a site.
#[derive(Default)]
pub(crate) struct Handlers {
    pub(crate) on_document: Option<OnDocument>,
    pub(crate) on_file: Option<OnFile>,
}

impl Handlers {
    pub(crate) fn document(&self, event: DocumentEvent, name: &str) -> Handled {
        self.on_document
            .as_ref()
            .map_or(Handled::Done, |handler| handler(event, name))
    }

    /// `IFileStreamSecurityAnalyzer`.
    pub(crate) fn is_safe(&self, bytes: &[u8]) -> bool {
        self.on_file.as_ref().is_none_or(|handler| handler(bytes))
    }
}

impl fmt::Debug for Handlers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handlers")
            .field("on_document", &self.on_document.is_some())
            .field("on_file", &self.on_file.is_some())
            .finish()
    }
}
