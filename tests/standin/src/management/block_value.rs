//! Values made of blocks, as the Management API shows them.
//!
//! Whatever was sent, each item of a layout begins with its `$type` and has the old `udi` members as null, and each value of
//! a block tells its editor, at every level (seen on a running Umbraco 17.3 with block lists; the names for the other
//! editors are taken to follow the same rule).

use std::borrow::Cow;

use serde_json::{Map, Value};
use uuid::Uuid;

use super::document_body::editor;
use crate::store::Store;

/// The value of a property with that editor.
pub(super) fn shown<'a>(store: &Store, editor: &str, value: &'a Value) -> Cow<'a, Value> {
    let blocks = match editor {
        "Umbraco.RichText" => &value["blocks"],
        _ => value,
    };
    let Some(layout_type) = layout_type(editor).filter(|_| blocks["layout"].is_object()) else {
        return Cow::Borrowed(value);
    };
    let mut value = value.clone();
    let blocks = match editor {
        "Umbraco.RichText" => &mut value["blocks"],
        _ => &mut value,
    };
    if let Some(layouts) = blocks.get_mut("layout").and_then(Value::as_object_mut) {
        for items in layouts.values_mut().filter_map(Value::as_array_mut) {
            for item in items {
                *item = layout_item(layout_type, item.take());
            }
        }
    }
    for part in ["contentData", "settingsData"] {
        let part = blocks.get_mut(part).and_then(Value::as_array_mut);
        for block in part.into_iter().flatten() {
            show_values(store, block);
        }
    }
    Cow::Owned(value)
}

/// The C# class of an item of the layout.
fn layout_type(editor: &str) -> Option<&'static str> {
    Some(match editor {
        "Umbraco.BlockList" => "BlockListLayoutItem",
        "Umbraco.BlockGrid" => "BlockGridLayoutItem",
        "Umbraco.SingleBlock" => "SingleBlockLayoutItem",
        "Umbraco.RichText" => "RichTextBlockLayoutItem",
        _ => return None,
    })
}

fn layout_item(layout_type: &str, item: Value) -> Value {
    let Value::Object(sent) = item else {
        return item;
    };
    let mut shown = Map::new();
    shown.insert("$type".into(), layout_type.into());
    for name in ["contentUdi", "settingsUdi", "contentKey", "settingsKey"] {
        shown.insert(name.into(), Value::Null);
    }
    shown.extend(sent.into_iter().filter(|(name, _)| name != "$type"));
    Value::Object(shown)
}

/// Adds the editors to the values of a block, which may hold blocks themselves.
fn show_values(store: &Store, block: &mut Value) {
    let key = block["contentTypeKey"].as_str();
    let Some(element) = key.and_then(|key| Uuid::try_parse(key).ok()) else {
        return;
    };
    let values = block.get_mut("values").and_then(Value::as_array_mut);
    for value in values.into_iter().flatten() {
        let alias = value["alias"].as_str().unwrap_or_default();
        let Some(property) = store.document_types.property(element, alias) else {
            continue;
        };
        let editor = editor(store, property);
        let inner = shown(store, editor, &value["value"]).into_owned();
        if let Some(members) = value.as_object_mut() {
            members.insert("editorAlias".into(), editor.into());
            members.insert("value".into(), inner);
        }
    }
}
