//! Values of any kind.

use serde_json::{Value, json};

use super::schema::{components_mut, is_null};
use crate::vocabulary::{Order, for_each_schema};

/// The type of `System.Text.Json` whose properties Swashbuckle writes out.
const NODE: [&str; 3] = ["options", "parent", "root"];

/// Every way to say "any JSON" becomes the empty schema.
///
/// - Umbraco 17 writes `object?` as `{"nullable": true}` (`DocumentValueModel.value`), 18 as `{}`.
/// - Swashbuckle expands `JsonNode` into an object of `options`, `parent` and `root`, the properties of the .NET class;
///   on the wire it is the JSON itself. Microsoft.AspNetCore.OpenApi writes `"JsonNode": {}`.
pub(super) fn empty(document: &mut Value) -> usize {
    let mut applied = 0;
    for (name, schema) in components_mut(document).into_iter().flatten() {
        let properties = schema.get("properties").and_then(Value::as_object);
        let expanded = properties
            .is_some_and(|properties| NODE.iter().all(|key| properties.contains_key(*key)));
        if name.starts_with("JsonNode") && expanded {
            *schema = json!({});
            applied += 1;
        }
    }
    for_each_schema(document, Order::InsideOut, &mut |schema, _| {
        if is_null(schema) {
            *schema = json!({});
            applied += 1;
        } else if super::schema::is_any(schema) {
            if let Some(map) = schema.as_object_mut() {
                applied += usize::from(map.shift_remove("nullable").is_some());
            }
        }
    });
    applied
}
