//! Stored values as the Delivery API writes them, by the editor of the property
//! (`src/Umbraco.Core/PropertyEditors/ValueConverters`, `src/Umbraco.Infrastructure/PropertyEditors/ValueConverters`).

mod blocks;
mod content_picker;
mod date;
mod element_tree;
pub(super) mod image_crops;
mod link;
mod local_link;
mod markup;
mod media_picker;
mod rich_text;
mod scalar;

use serde_json::Value;

use super::expansion::Scope;
use super::output::Output;
use super::render::Renderer;
use crate::store::content_type::Property;

/// What a property is written as. No value is null, whatever the editor.
pub(super) fn convert<'a>(
    renderer: Renderer<'a>,
    property: &Property,
    stored: &Value,
    scope: Scope<'_>,
) -> Output {
    let Some(data_type) = renderer.source.data_type(property.data_type) else {
        return Output::Null;
    };
    if stored.is_null() || stored.as_str().is_some_and(|text| text.trim().is_empty()) {
        return Output::Null;
    }
    match data_type.editor_alias.as_str() {
        "Umbraco.ContentPicker" => content_picker::single(renderer, stored, scope),
        "Umbraco.MultiNodeTreePicker" => {
            content_picker::multiple(renderer, data_type, stored, scope)
        }
        "Umbraco.MediaPicker3" => media_picker::convert(renderer, data_type, stored, scope),
        "Umbraco.MultiUrlPicker" => link::convert(renderer, stored),
        "Umbraco.BlockList" => blocks::list(renderer, stored, scope),
        "Umbraco.SingleBlock" => blocks::single(renderer, stored, scope),
        "Umbraco.BlockGrid" => blocks::grid(renderer, data_type, stored, scope),
        "Umbraco.RichText" | "Umbraco.TinyMCE" => rich_text::convert(renderer, stored, scope),
        "Umbraco.ImageCropper" => image_crops::cropper(data_type, stored),
        // Seen in the source alone: members are never written.
        "Umbraco.MemberPicker" => "(unsupported)".into(),
        editor => scalar::convert(editor, data_type, stored),
    }
}

/// A member of an object as text; empty counts as none.
fn text_of<'v>(value: &'v Value, name: &str) -> Option<&'v str> {
    value.get(name)?.as_str().filter(|text| !text.is_empty())
}

/// The id in a GUID or in `umb://document/...`.
fn id_of(text: &str) -> Option<uuid::Uuid> {
    let last = text.rsplit('/').next().unwrap_or(text);
    crate::wire::guid::lenient(last)
}
