//! A document in JSON to the types of `openapiv3`.

use openapiv3::OpenAPI;
use serde::Deserialize;
use serde_json::Value;

use crate::diagnostic::Diagnostic;

/// The typed document. The shape check runs before, so that an error here has no place: it names what the types miss.
pub(crate) fn typed(document: &Value) -> Result<OpenAPI, Diagnostic> {
    OpenAPI::deserialize(document).map_err(|error| {
        Diagnostic::error(
            "",
            format!("the document has not the shape of OpenAPI 3.0: {error}"),
        )
    })
}
