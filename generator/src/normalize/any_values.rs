//! Values of any kind.

use serde_json::{Value, json};

use super::schema::{is_any, is_null};
use crate::pointer::Path;

/// What a schema must have to be concerned.
pub(super) const KEYWORDS: &[&str] = &["enum", "nullable", "properties"];

/// The type of `System.Text.Json` whose properties Swashbuckle writes out.
const NODE: [&str; 3] = ["options", "parent", "root"];

/// Every way to say "any JSON" becomes the empty schema.
///
/// - Umbraco 17 writes `object?` as `{"nullable": true}` (`DocumentValueModel.value`), 18 as `{}`.
/// - Swashbuckle expands `JsonNode` into an object of `options`, `parent` and `root`, the properties of the .NET class;
///   on the wire it is the JSON itself. Microsoft.AspNetCore.OpenApi writes `"JsonNode": {}`.
pub(super) fn empty(schema: &mut Value, path: &Path<'_>) -> bool {
    if is_null(schema) || is_node(schema, path) {
        *schema = json!({});
        return true;
    }
    if !is_any(schema) {
        return false;
    }
    let map = schema.as_object_mut();
    map.is_some_and(|map| map.shift_remove("nullable").is_some())
}

fn is_node(schema: &Value, path: &Path<'_>) -> bool {
    let named = path
        .component_schema()
        .is_some_and(|name| name.starts_with("JsonNode"));
    let properties = || schema.get("properties")?.as_object();
    named
        && properties()
            .is_some_and(|properties| NODE.iter().all(|key| properties.contains_key(*key)))
}
