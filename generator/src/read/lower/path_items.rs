//! Path items by reference (`components/pathItems` in 3.1) put in their places.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::{Path, unescape};

/// `{"$ref": "#/components/pathItems/X"}` under `paths` becomes what X says; members beside the reference win.
pub(super) fn inline(document: &mut Value, problems: &mut Diagnostics) {
    let shared = document
        .get_mut("components")
        .and_then(Value::as_object_mut)
        .and_then(|components| components.shift_remove("pathItems"));
    let root = Path::ROOT;
    let at = root.key("paths");
    let Some(Value::Object(paths)) = document.get_mut("paths") else {
        return;
    };
    for (template, item) in paths.iter_mut() {
        let Some(target) = item.get("$ref").and_then(Value::as_str) else {
            continue;
        };
        let found = target
            .strip_prefix("#/components/pathItems/")
            .and_then(|name| shared.as_ref()?.get(unescape(name).as_ref()))
            .and_then(Value::as_object);
        let Some(found) = found.filter(|found| !found.contains_key("$ref")) else {
            problems.push(
                Diagnostic::error(
                    at.key(template).to_string(),
                    format!(
                        "the reference `{target}` does not lead to a path item of this document"
                    ),
                )
                .with_help("bundle the documents into one first"),
            );
            continue;
        };
        let mut merged = found.clone();
        for (key, value) in item
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(key, _)| *key != "$ref")
        {
            merged.insert(key.clone(), value.clone());
        }
        *item = Value::Object(merged);
    }
}
