//! What a webhook is told.
//!
//! Until version 17 published documents and saved media are told of in the form of the Delivery API, and of anything else
//! just the id (`src/Umbraco.Core/Webhooks/Events/Legacy*.cs`; seen on a running Umbraco 17.3 of published documents). From
//! 18 on it is the id, and of published documents their cultures (`Webhook:PayloadType` is `Minimal`, and
//! `src/Umbraco.Core/Webhooks/Events/ContentPublishedWebhookEvent.cs`).

use serde::Serialize;
use uuid::Uuid;

use crate::delivery::announced::{announced_media, announced_page};
use crate::store::Store;
use crate::store::announcement::Announcement;
use crate::store::document::Document;
use crate::store::webhook::{CONTENT_PUBLISH, MEDIA_SAVE};
use crate::wire::json;

#[derive(Serialize)]
struct Minimal<'a> {
    id: Uuid,
    #[serde(skip_serializing_if = "Option::is_none")]
    cultures: Option<Vec<Culture<'a>>>,
}

#[derive(Serialize)]
struct Culture<'a> {
    culture: &'a str,
    date: String,
}

/// The body of a call. What is gone by now is nothing to tell of.
pub(super) fn of(store: &Store, version: u8, announcement: &Announcement) -> String {
    let id = announcement.id;
    let bytes = match announcement.event {
        CONTENT_PUBLISH if version < 18 => announced_page(store, version, id).unwrap_or_default(),
        MEDIA_SAVE if version < 18 => announced_media(store, version, id).unwrap_or_default(),
        CONTENT_PUBLISH => json::to_bytes(&Minimal {
            id,
            cultures: Some(store.documents.get(id).map_or_else(Vec::new, cultures)),
        }),
        _ => json::to_bytes(&Minimal { id, cultures: None }),
    };
    String::from_utf8(bytes).unwrap_or_default()
}

/// The cultures that are published, and since when; none of a document that does not vary.
fn cultures(document: &Document) -> Vec<Culture<'_>> {
    let published = document.cultures.iter().filter_map(|state| {
        let date = state.published?.to_string();
        Some(Culture {
            culture: state.culture.as_deref()?,
            date: date.replace("+00:00", "Z"),
        })
    });
    published.collect()
}
