//! Pickers of documents, and of what else a tree picker can pick.

use serde_json::Value;

use super::{id_of, media_picker, text_of};
use crate::delivery::expansion::Scope;
use crate::delivery::output::Output;
use crate::delivery::render::Renderer;
use crate::store::data_type::DataType;

/// One document, or null if it cannot be read.
pub(super) fn single(renderer: Renderer<'_>, stored: &Value, scope: Scope<'_>) -> Output {
    page(renderer, stored, scope).into()
}

/// A list of documents or of media, as the data type says; members are never written.
pub(super) fn multiple(
    renderer: Renderer<'_>,
    data_type: &DataType,
    stored: &Value,
    scope: Scope<'_>,
) -> Output {
    let kind = data_type
        .setting("startNode")
        .and_then(|start| text_of(start, "type"));
    let picked: Vec<&Value> = match stored {
        Value::Array(items) => items.iter().collect(),
        other => vec![other],
    };
    let items = picked.into_iter();
    let found = match kind {
        Some("media") => items
            .filter_map(|one| media_picker::picked(renderer, id(one)?, scope))
            .collect(),
        Some("member") => return "(unsupported)".into(),
        _ => items.filter_map(|one| page(renderer, one, scope)).collect(),
    };
    Output::List(found)
}

/// A protected document is left out: it once showed through where it was expanded (CVE-2026-69197, fixed in 17.5.3 and
/// 18.0.2).
fn page(renderer: Renderer<'_>, picked: &Value, scope: Scope<'_>) -> Option<Output> {
    let page = renderer.source.page(id(picked)?)?;
    if page.protection().is_some() {
        return None;
    }
    renderer.page(page, scope)
}

/// Picked by id, or by an object with one.
fn id(picked: &Value) -> Option<uuid::Uuid> {
    let unique = picked.as_str().or_else(|| text_of(picked, "unique"));
    id_of(unique?)
}
