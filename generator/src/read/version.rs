//! Which OpenAPI a document is written in, and the formats that are not read.

use serde_json::Value;

use crate::diagnostic::Diagnostic;

/// Which OpenAPI a document is written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// As the document says it, for instance `3.0.4`.
    pub version: String,
    /// The minor version.
    pub minor: Version,
}

/// The minor versions of OpenAPI that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// OpenAPI 3.0: Umbraco up to 17.
    V30,
    /// OpenAPI 3.1: Umbraco 18.
    V31,
}

/// The dialect of a document, or why it is none that can be read.
pub(super) fn dialect(document: &Value) -> Result<Dialect, Diagnostic> {
    let Some(map) = document.as_object() else {
        return Err(
            Diagnostic::error("", "an OpenAPI document is an object").with_excerpt(document)
        );
    };
    if let Some(swagger) = map.get("swagger") {
        let version = swagger
            .as_str()
            .map_or_else(|| swagger.to_string(), str::to_owned);
        return Err(Diagnostic::error(
            "/swagger",
            format!("Swagger {version} is not read, OpenAPI 3.0 and 3.1 are"),
        )
        .with_help("Umbraco serves OpenAPI 3; convert other documents to OpenAPI 3 first"));
    }
    let version = match map.get("openapi") {
        Some(Value::String(version)) => version,
        Some(other) => {
            return Err(
                Diagnostic::error("/openapi", "the version of OpenAPI must be a string")
                    .with_excerpt(other)
                    .with_help("write it in quotes: \"3.0.4\""),
            );
        }
        None if map.contains_key("status") && map.contains_key("title") => {
            return Err(Diagnostic::error(
                "",
                "this is an error report of the server, not an OpenAPI document",
            )
            .with_excerpt(document));
        }
        None => {
            return Err(Diagnostic::error(
                "",
                "the member `openapi` is missing: this is no OpenAPI document",
            )
            .with_excerpt(document)
            .with_help("give the document itself: Umbraco has it at /umbraco/swagger/management/swagger.json, from 18 on at /umbraco/openapi/management.json"));
        }
    };
    let minor = match version.split('.').take(2).collect::<Vec<_>>()[..] {
        ["3", "0"] => Version::V30,
        ["3", "1"] => Version::V31,
        _ => {
            return Err(Diagnostic::error(
                "/openapi",
                format!("OpenAPI {version} is not read, 3.0 and 3.1 are"),
            )
            .with_help("have the document written in 3.1 (`OpenApiOptions.OpenApiVersion` of ASP.NET), or convert it first"));
        }
    };
    Ok(Dialect {
        version: version.clone(),
        minor,
    })
}
