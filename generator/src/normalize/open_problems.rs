//! Problem details are open.

use serde_json::{Value, json};

use crate::pointer::Path;
use crate::small_maps::has_any;

/// What a schema must have to be concerned.
pub(super) const KEYWORDS: &[&str] = &["properties"];

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
pub(super) fn open(schema: &mut Value, path: &Path<'_>) -> bool {
    let is_problem = path
        .component_schema()
        .is_some_and(|name| NAMES.contains(&name));
    let map = schema
        .as_object_mut()
        .filter(|map| is_problem && !has_any(map, &["additionalProperties"]));
    let Some(map) = map else { return false };
    map.insert("additionalProperties".to_owned(), json!({}));
    true
}
