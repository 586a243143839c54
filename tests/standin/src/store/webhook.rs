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

/// The event of published documents, the one that webhooks are called about.
pub(crate) const CONTENT_PUBLISH: &str = "Umbraco.ContentPublish";

/// An event that a webhook can be called about.
pub(crate) struct Event {
    pub(crate) name: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) alias: &'static str,
}

/// The default events (`src/Umbraco.Core/Webhooks/WebhookEventCollectionBuilderExtensions.cs`).
pub(crate) const EVENTS: [Event; 5] = [
    event("Content Deleted", "Content", "Umbraco.ContentDelete"),
    event("Content Published", "Content", CONTENT_PUBLISH),
    event("Content Unpublished", "Content", "Umbraco.ContentUnpublish"),
    event("Media Deleted", "Media", "Umbraco.MediaDelete"),
    event("Media Saved", "Media", "Umbraco.MediaSave"),
];

const fn event(name: &'static str, kind: &'static str, alias: &'static str) -> Event {
    Event { name, kind, alias }
}
