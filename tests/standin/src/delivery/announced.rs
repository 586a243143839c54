//! Published content as the Delivery API writes it, for those who are told of it.

use uuid::Uuid;

use super::expansion::Expansion;
use super::render::Renderer;
use super::settings::DeliveryApi;
use super::source::Source;
use crate::store::Store;
use crate::wire::json;

/// A page in the default language, without what only a reply has; `None` if it cannot be read.
pub(crate) fn announced(store: &Store, version: u8, id: Uuid) -> Option<Vec<u8>> {
    let settings = DeliveryApi::new();
    let source = Source {
        store,
        settings: &settings,
        preview: false,
    };
    let renderer = Renderer {
        source,
        version,
        culture: source.default_culture(),
        segment: None,
    };
    let expansion = Expansion::parse(None, None).ok()?;
    let page = renderer.page(source.page(id)?, expansion.top())?;
    Some(json::to_bytes(&page))
}
