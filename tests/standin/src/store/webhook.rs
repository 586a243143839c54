//! Webhooks and the log of their calls.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A webhook: which address is called about which events.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Webhook {
    pub(crate) id: Uuid,
    pub(crate) enabled: bool,
    pub(crate) name: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) url: String,
    pub(crate) content_type_keys: Vec<Uuid>,
    pub(crate) headers: BTreeMap<String, Option<String>>,
    /// Aliases of events, unknown ones too.
    pub(crate) events: Vec<String>,
}

/// A call of a webhook that was made.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct LoggedCall {
    pub(crate) key: Uuid,
    pub(crate) webhook: Uuid,
    /// `OK (200)`, or the kind of failure.
    pub(crate) status: String,
    pub(crate) is_success: bool,
    pub(crate) date: String,
    pub(crate) event: String,
    pub(crate) url: String,
    pub(crate) retry_count: u32,
    /// Lines of names and values.
    pub(crate) request_headers: String,
    pub(crate) request_body: String,
    /// Or why there was none.
    pub(crate) response_body: String,
    pub(crate) threw: bool,
}

/// A document was deleted, once for each.
pub(crate) const CONTENT_DELETE: &str = "Umbraco.ContentDelete";
/// A document was published.
pub(crate) const CONTENT_PUBLISH: &str = "Umbraco.ContentPublish";
/// A document was taken back from the public.
pub(crate) const CONTENT_UNPUBLISH: &str = "Umbraco.ContentUnpublish";
/// A medium was deleted, once for each.
pub(crate) const MEDIA_DELETE: &str = "Umbraco.MediaDelete";
/// A medium was created or changed.
pub(crate) const MEDIA_SAVE: &str = "Umbraco.MediaSave";

/// An event that a webhook can be called about.
pub(crate) struct Event {
    pub(crate) name: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) alias: &'static str,
}

/// The default events (`src/Umbraco.Core/Webhooks/WebhookEventCollectionBuilderExtensions.cs`).
pub(crate) const EVENTS: [Event; 5] = [
    event("Content Deleted", "Content", CONTENT_DELETE),
    event("Content Published", "Content", CONTENT_PUBLISH),
    event("Content Unpublished", "Content", CONTENT_UNPUBLISH),
    event("Media Deleted", "Media", MEDIA_DELETE),
    event("Media Saved", "Media", MEDIA_SAVE),
];

const fn event(name: &'static str, kind: &'static str, alias: &'static str) -> Event {
    Event { name, kind, alias }
}
