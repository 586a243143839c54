//! Errors of the OAuth server: indented JSON, an error URI, and for `invalid_client` a Basic challenge.

use http::StatusCode;
use serde::Serialize;

use crate::wire::reply::Reply;

/// The media type of OpenIddict, without the space that ASP.NET Core writes elsewhere.
pub(crate) const JSON: &str = "application/json;charset=UTF-8";

/// An error of OpenIddict: status 400, or 401 for `invalid_client`.
pub(crate) fn refuse(error: &str, description: &str, id: u16) -> Reply {
    #[derive(Serialize)]
    struct Body<'a> {
        error: &'a str,
        error_description: &'a str,
        error_uri: &'a str,
    }
    let uri = error_uri(id);
    let body = Body {
        error,
        error_description: description,
        error_uri: &uri,
    };
    let text = serde_json::to_string_pretty(&body).unwrap_or_default();
    let challenged = error == "invalid_client";
    let status = if challenged {
        StatusCode::UNAUTHORIZED
    } else {
        StatusCode::BAD_REQUEST
    };
    let reply = Reply::bare(status).with_body(JSON, text).never_stored();
    if challenged {
        return reply.header(
            "www-authenticate",
            &challenge("Basic", error, description, id),
        );
    }
    reply
}

/// A rejection by Umbraco's own controller: compact JSON, an `error` that is no RFC 6749 code, no URI
/// (`src/Umbraco.Cms.Api.Management/Controllers/Security/BackOfficeController.cs`).
pub(crate) fn rejected(error: &str, description: &str, back_office: bool) -> Reply {
    #[derive(Serialize)]
    struct Body<'a> {
        error: &'a str,
        error_description: &'a str,
    }
    let reply = Reply::bare(StatusCode::BAD_REQUEST);
    let reply = if back_office { reply.uncached() } else { reply };
    reply
        .header("api-supported-versions", "1.0")
        .with_json(&Body {
            error,
            error_description: description,
        })
}

/// `Basic error="..", error_description="..", error_uri=".."`; the same with `Bearer`.
pub(crate) fn challenge(scheme: &str, error: &str, description: &str, id: u16) -> String {
    let uri = error_uri(id);
    format!("{scheme} error=\"{error}\", error_description=\"{description}\", error_uri=\"{uri}\"")
}

fn error_uri(id: u16) -> String {
    format!("https://documentation.openiddict.com/errors/ID{id}")
}
