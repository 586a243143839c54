//! Files that hide behind a component.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::schema::{component_name, components, is_binary, reference};
use crate::vocabulary::{Order, for_each_object};

/// What ASP.NET's results for files are called; their schemas are the properties of the .NET class.
const RESULTS: [&str; 5] = [
    "FileResult",
    "FileContentResult",
    "FileStreamResult",
    "PhysicalFileResult",
    "VirtualFileResult",
];

/// References to a file become the file: `{"type": "string", "format": "binary"}`, or an array of it.
///
/// Umbraco 18 writes files inline, but a document with the framework's defaults refers to `Stream`, `IFormFile`,
/// `IFormFileCollection` or to `FileStreamResult`, an object of `fileStream`, `contentType` and more that is never on
/// the wire.
pub(super) fn inline(document: &mut Value) -> usize {
    let files = files(document);
    if files.is_empty() {
        return 0;
    }
    let mut applied = 0;
    for_each_object(document, Order::InsideOut, &mut |value, _, _| {
        if let Some(file) =
            reference(value).and_then(|target| files.get(component_name(target).as_ref()))
        {
            *value = file.clone();
            applied += 1;
        }
    });
    applied
}

fn files(document: &Value) -> BTreeMap<String, Value> {
    let mut files = BTreeMap::new();
    let binary = json!({"type": "string", "format": "binary"});
    for (name, schema) in components(document).into_iter().flatten() {
        if is_binary(schema) || RESULTS.contains(&name.as_str()) {
            files.insert(name.clone(), binary.clone());
        }
    }
    for (name, schema) in components(document).into_iter().flatten() {
        let Some(items) = schema.get("items") else {
            continue;
        };
        let of_files = reference(items)
            .is_some_and(|target| files.contains_key(component_name(target).as_ref()));
        if is_binary(items) || of_files {
            files.insert(name.clone(), json!({"type": "array", "items": binary}));
        }
    }
    files
}
