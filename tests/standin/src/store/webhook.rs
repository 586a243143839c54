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

/// An event that a webhook can be called about.
pub(crate) struct Event {
    pub(crate) name: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) alias: &'static str,
}

/// The default events (`src/Umbraco.Core/Webhooks/WebhookEventCollectionBuilderExtensions.cs`).
pub(crate) const EVENTS: [Event; 5] = [
    event("Content Deleted", "Content", "Umbraco.ContentDelete"),
    event("Content Published", "Content", "Umbraco.ContentPublish"),
    event("Content Unpublished", "Content", "Umbraco.ContentUnpublish"),
    event("Media Deleted", "Media", "Umbraco.MediaDelete"),
    event("Media Saved", "Media", "Umbraco.MediaSave"),
];

const fn event(name: &'static str, kind: &'static str, alias: &'static str) -> Event {
    Event { name, kind, alias }
}
