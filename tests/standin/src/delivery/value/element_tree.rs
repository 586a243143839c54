//! Rich text as JSON: elements with their tag, attributes and children
//! (`src/Umbraco.Infrastructure/DeliveryApi/ApiRichTextElementParser.cs`).

use std::borrow::Cow;

use super::local_link::{self, LocalLink};
use super::markup::{Piece, Tag, pieces};
use super::rich_text::{content_key, medium_url};
use crate::delivery::output::{Output, object};
use crate::delivery::render::Renderer;

type Members = Vec<(Cow<'static, str>, Output)>;

/// An element whose end has not come yet.
struct Open {
    tag: String,
    attributes: Members,
    elements: Vec<Output>,
}

/// The root element, with the blocks of the text.
pub(super) fn root(renderer: Renderer<'_>, markup: &str, blocks: Output) -> Output {
    let mut open = vec![Open::of("#root", Members::new())];
    for piece in pieces(markup) {
        match piece {
            Piece::Text(text) if !text.trim().is_empty() => {
                let text = object([("text", text.into()), ("tag", "#text".into())]);
                add(&mut open, text);
            }
            Piece::Text(_) | Piece::Comment(_) => {}
            Piece::Open(tag) => {
                let element = Open::of(&tag.name, attributes(renderer, &tag));
                match tag.is_void() {
                    true => add(&mut open, element.close()),
                    false => open.push(element),
                }
            }
            Piece::Close { name, .. } => {
                let at = open.iter().rposition(|one| one.tag == name);
                if let Some(at) = at.filter(|at| *at > 0) {
                    close_to(&mut open, at);
                }
            }
        }
    }
    close_to(&mut open, 1);
    let root = open.pop().map_or(Output::Null, Open::close);
    root.with([("blocks", blocks)])
}

impl Open {
    fn of(tag: &str, attributes: Members) -> Self {
        Self {
            tag: tag.into(),
            attributes,
            elements: Vec::new(),
        }
    }

    fn close(self) -> Output {
        object([
            ("tag", self.tag.into()),
            ("attributes", Output::Object(self.attributes)),
            ("elements", Output::List(self.elements)),
        ])
    }
}

fn add(open: &mut [Open], element: Output) {
    if let Some(parent) = open.last_mut() {
        parent.elements.push(element);
    }
}

/// Closes elements until `length` are open.
fn close_to(open: &mut Vec<Open>, length: usize) {
    while open.len() > length {
        if let Some(element) = open.pop() {
            add(open, element.close());
        }
    }
}

/// `route` instead of the `href` of a link into the site; `data-` is cut off the names.
fn attributes(renderer: Renderer<'_>, tag: &Tag<'_>) -> Members {
    let mut members: Members = Vec::new();
    let mut put = |name: String, value: Output| {
        if members.iter().all(|(known, _)| *known != name) {
            members.push((Cow::Owned(name), value));
        }
    };
    let url = medium_url(renderer, tag).filter(|_| tag.name == "img");
    for attribute in &tag.attributes {
        let value = attribute.value.clone().unwrap_or_default();
        match attribute.name.as_str() {
            "href" => match local_link::resolve(renderer, &value, tag.get("type")) {
                None => put("href".into(), value.into()),
                Some(LocalLink::Content { route, .. }) => put("route".into(), route.output()),
                Some(LocalLink::Media { url, .. }) => put("href".into(), url.into()),
                Some(LocalLink::Broken) => {}
            },
            "src" => put("src".into(), url.clone().unwrap_or(value).into()),
            "data-udi" if url.is_some() => {}
            "data-content-key" if tag.name.starts_with("umb-rte-block") => {
                put("content-id".into(), content_key(tag).into());
            }
            name => put(
                name.strip_prefix("data-").unwrap_or(name).into(),
                value.into(),
            ),
        }
    }
    members
}
