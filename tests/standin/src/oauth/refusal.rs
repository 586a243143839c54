//! Errors of the OAuth server: the same three values as JSON, as plain text, or in a challenge.

use std::borrow::Cow;

use http::StatusCode;
use serde::Serialize;

use crate::wire::reply::Reply;

/// The media type of OpenIddict, without the space that ASP.NET Core writes elsewhere.
pub(crate) const JSON: &str = "application/json;charset=UTF-8";

/// An error of OpenIddict.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    error: &'static str,
    description: Cow<'static, str>,
    id: u16,
}

/// Why an endpoint stops before its end: OpenIddict refuses, or somebody has answered already.
pub(crate) enum Stop {
    Refused(Refusal),
    Answered(Reply),
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// An error with its code, description and OpenIddict's number for it.
pub(crate) fn refuse(
    error: &'static str,
    description: impl Into<Cow<'static, str>>,
    id: u16,
) -> Refusal {
    Refusal {
        error,
        description: description.into(),
        id,
    }
}

/// `invalid_request`, the most frequent one.
pub(crate) fn invalid_request(description: impl Into<Cow<'static, str>>, id: u16) -> Refusal {
    refuse("invalid_request", description, id)
}

/// A parameter that must be there.
pub(crate) fn missing(parameter: &str) -> Refusal {
    invalid_request(
        format!("The mandatory '{parameter}' parameter is missing."),
        2029,
    )
}

/// Plain HTTP where HTTPS is demanded.
pub(crate) fn https_only() -> Refusal {
    invalid_request("This server only accepts HTTPS requests.", 2083)
}

/// A method that the endpoint does not take.
pub(crate) fn wrong_method() -> Refusal {
    invalid_request("The specified HTTP method is not valid.", 2084)
}

impl Refusal {
    /// The same with another code.
    pub(crate) fn with_error(self, error: &'static str) -> Self {
        Self { error, ..self }
    }

    /// Indented JSON: status 400, or 401 with a Basic challenge for `invalid_client`.
    pub(crate) fn into_json(self) -> Reply {
        self.into_cacheable_json().never_stored()
    }

    /// The same without the caching headers: that is how discovery refuses.
    pub(crate) fn into_cacheable_json(self) -> Reply {
        #[derive(Serialize)]
        struct Body<'a> {
            error: &'a str,
            error_description: &'a str,
            error_uri: &'a str,
        }
        let uri = self.uri();
        let body = Body {
            error: self.error,
            error_description: &self.description,
            error_uri: &uri,
        };
        let text = serde_json::to_string_pretty(&body).unwrap_or_default();
        if self.error == "invalid_client" {
            return Reply::bare(StatusCode::UNAUTHORIZED)
                .with_body(JSON, text)
                .header("www-authenticate", &self.challenge("Basic"));
        }
        Reply::bare(StatusCode::BAD_REQUEST).with_body(JSON, text)
    }

    /// Plain text in three lines: that is how `authorize` and `signout` refuse, which never redirect with an error.
    pub(crate) fn into_text(self) -> Reply {
        let text = format!(
            "error:{}\nerror_description:{}\nerror_uri:{}\n",
            self.error,
            self.description,
            self.uri()
        );
        Reply::bare(StatusCode::BAD_REQUEST)
            .with_body("text/plain;charset=UTF-8", text)
            .never_stored()
    }

    /// `Basic error="..", error_description="..", error_uri=".."`; the same with `Bearer`.
    pub(crate) fn challenge(&self, scheme: &str) -> String {
        format!(
            "{scheme} error=\"{}\", error_description=\"{}\", error_uri=\"{}\"",
            self.error,
            self.description,
            self.uri()
        )
    }

    fn uri(&self) -> String {
        format!("https://documentation.openiddict.com/errors/ID{}", self.id)
    }
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

/// The answer of the controller when OpenIddict has not seen the request.
pub(crate) fn no_context() -> Reply {
    rejected(
        "No context found",
        "Unable to obtain context from the current request.",
        true,
    )
}
