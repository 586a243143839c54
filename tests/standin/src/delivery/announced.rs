//! Published content and media as the Delivery API writes them, for those who are told of them.

use uuid::Uuid;

use super::expansion::{Expansion, Scope};
use super::media;
use super::output::Output;
use super::render::Renderer;
use super::settings::DeliveryApi;
use super::source::Source;
use crate::store::Store;
use crate::wire::json;

/// A page in the default language, without what only a reply has; `None` if it cannot be read.
pub(crate) fn announced_page(store: &Store, version: u8, id: Uuid) -> Option<Vec<u8>> {
    rendered(store, version, |renderer, scope| {
        renderer.page(renderer.source.page(id)?, scope)
    })
}

/// A medium: its file and its properties.
pub(crate) fn announced_media(store: &Store, version: u8, id: Uuid) -> Option<Vec<u8>> {
    rendered(store, version, |renderer, scope| {
        Some(media::find(renderer.source, id)?.plain(renderer, scope))
    })
}

fn rendered(
    store: &Store,
    version: u8,
    render: impl FnOnce(Renderer<'_>, Scope<'_>) -> Option<Output>,
) -> Option<Vec<u8>> {
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
    Some(json::to_bytes(&render(renderer, expansion.top())?))
}
