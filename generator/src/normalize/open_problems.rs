//! Problem details are open.

use serde_json::{Value, json};

use super::schema::components_mut;

const NAMES: [&str; 3] = [
    "ProblemDetails",
    "HttpValidationProblemDetails",
    "ValidationProblemDetails",
];

/// Problem details get `additionalProperties: {}` where the document does not say it.
///
/// RFC 9457, section 3.2: a problem may have further members. Umbraco sends `operationStatus`, `errors` and `traceId`
/// (`ProblemDetailsBuilder.cs` of `Umbraco.Cms.Api.Common`); Swashbuckle writes `"additionalProperties": {}`,
/// Microsoft.AspNetCore.OpenApi writes nothing.
pub(super) fn open(document: &mut Value) -> usize {
    let mut applied = 0;
    for (name, schema) in components_mut(document).into_iter().flatten() {
        if !NAMES.contains(&name.as_str()) {
            continue;
        }
        let Some(map) = schema
            .as_object_mut()
            .filter(|map| map.contains_key("properties"))
        else {
            continue;
        };
        if !map.contains_key("additionalProperties") {
            map.insert("additionalProperties".to_owned(), json!({}));
            applied += 1;
        }
    }
    applied
}
