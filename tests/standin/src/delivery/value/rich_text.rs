//! Rich text: markup with its links resolved, or a tree of elements.

use serde_json::Value;

use super::local_link::{self, LocalLink};
use super::markup::{Piece, Tag, pieces};
use super::{blocks, element_tree, id_of};
use crate::delivery::expansion::Scope;
use crate::delivery::media;
use crate::delivery::output::{Output, object};
use crate::delivery::render::Renderer;

/// `{ markup, blocks }`, or the root of the tree.
pub(super) fn convert(renderer: Renderer<'_>, stored: &Value, scope: Scope<'_>) -> Output {
    let markup = match stored {
        Value::String(markup) => markup.as_str(),
        other => other
            .get("markup")
            .and_then(Value::as_str)
            .unwrap_or_default(),
    };
    let none = Value::Null;
    let stored_blocks = stored.get("blocks").unwrap_or(&none);
    let blocks = Output::List(blocks::items(renderer, stored_blocks, scope));
    if renderer.source.settings.rich_text_as_json {
        return element_tree::root(renderer, markup, blocks);
    }
    object([
        ("markup", resolved(renderer, markup).into()),
        ("blocks", blocks),
    ])
}

/// Only tags that change are written anew (`src/Umbraco.Infrastructure/DeliveryApi/ApiRichTextMarkupParser.cs`).
fn resolved(renderer: Renderer<'_>, markup: &str) -> String {
    let mut text = String::new();
    // The name of the block whose content is left out.
    let mut within: Option<String> = None;
    for piece in pieces(markup) {
        match (&within, piece) {
            (
                Some(name),
                Piece::Close {
                    source,
                    name: closed,
                },
            ) if *name == closed => {
                text.push_str(source);
                within = None;
            }
            (Some(_), _) => {}
            (None, Piece::Text(source) | Piece::Comment(source) | Piece::Close { source, .. }) => {
                text.push_str(source);
            }
            (None, Piece::Open(mut tag)) => {
                let changed = match tag.name.as_str() {
                    "a" => link(renderer, &mut tag),
                    "img" => image(renderer, &mut tag),
                    name if name.starts_with("umb-rte-block") => {
                        within = (!tag.is_void()).then(|| name.to_owned());
                        block(&mut tag)
                    }
                    _ => false,
                };
                match changed {
                    true => text.push_str(&tag.write()),
                    false => text.push_str(tag.source),
                }
            }
        }
    }
    text
}

/// The attributes of a resolved link, in the order of the server.
fn link(renderer: Renderer<'_>, tag: &mut Tag<'_>) -> bool {
    let href = tag.get("href").unwrap_or_default();
    let Some(found) = local_link::resolve(renderer, href, tag.get("type")) else {
        return false;
    };
    tag.remove("type");
    match found {
        LocalLink::Content {
            id,
            type_alias,
            route,
            query,
        } => {
            tag.set("href", &format!("{}{query}", route.path));
            tag.set("data-destination-id", &id.to_string());
            tag.set("data-destination-type", &type_alias);
            tag.set("data-start-item-path", &route.start_path);
            tag.set("data-start-item-id", &route.start_id.to_string());
            tag.set("data-link-type", "Content");
        }
        LocalLink::Media {
            id,
            type_alias,
            url,
        } => {
            tag.set("href", &url);
            tag.set("data-destination-id", &id.to_string());
            tag.set("data-destination-type", &type_alias);
            tag.set("data-link-type", "Media");
        }
        LocalLink::Broken => tag.remove("href"),
    }
    true
}

/// The address that the medium has now, with the query of the old one, which says how the image is cut.
fn image(renderer: Renderer<'_>, tag: &mut Tag<'_>) -> bool {
    let Some(url) = medium_url(renderer, tag) else {
        return false;
    };
    let source = tag.get("src").unwrap_or_default();
    let query = source.split_once('?').map(|(_, query)| format!("?{query}"));
    tag.set("src", &format!("{url}{}", query.unwrap_or_default()));
    tag.remove("data-udi");
    tag.remove("data-caption");
    true
}

fn block(tag: &mut Tag<'_>) -> bool {
    let Some(id) = content_key(tag) else {
        return false;
    };
    tag.remove("data-content-key");
    tag.set("data-content-id", &id.to_string());
    true
}

/// The block that a tag stands for.
pub(super) fn content_key(tag: &Tag<'_>) -> Option<uuid::Uuid> {
    tag.get("data-content-key").and_then(id_of)
}

/// The medium that an image shows.
pub(super) fn medium_url(renderer: Renderer<'_>, tag: &Tag<'_>) -> Option<String> {
    let id = tag.get("data-udi").and_then(id_of)?;
    media::find(renderer.source, id).map(|medium| medium.url)
}
