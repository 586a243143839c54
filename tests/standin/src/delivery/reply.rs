//! The shapes of the replies.
//!
//! Seen on a running Umbraco 17.3: every reply of an action names version 2.0, those of content also what they vary by;
//! binding errors do not name the version, and unhandled errors do not vary.

use std::collections::BTreeMap;

use http::StatusCode;
use serde::Serialize;

use super::output::Output;
use crate::wire::json;
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// What content replies vary by (`src/Umbraco.Cms.Api.Delivery/Filters/AddVaryHeaderAttribute.cs`).
const VARY: &str = "Accept-Language, Accept-Segment, Preview, Start-Item";

/// The replies of one of the two controllers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Replies {
    Content,
    Media,
}

impl Replies {
    /// A status without body.
    pub(super) fn empty(self, status: StatusCode) -> Reply {
        self.varied(Reply::bare(status))
            .header("api-supported-versions", "2.0")
    }

    pub(super) fn not_found(self) -> Reply {
        self.empty(StatusCode::NOT_FOUND)
    }

    /// 401 without challenge.
    pub(super) fn unauthorized(self) -> Reply {
        self.empty(StatusCode::UNAUTHORIZED)
    }

    /// 200 with JSON. The only other media type that is given on demand is `text/json`.
    pub(super) fn json(self, request: &Request, value: &Output) -> Reply {
        self.with_json(request, StatusCode::OK, value)
    }

    /// A status with JSON that is no ProblemDetails.
    pub(super) fn with_json(self, request: &Request, status: StatusCode, value: &Output) -> Reply {
        let accept = request.header("accept").unwrap_or_default();
        let first = accept.split([',', ';']).next().unwrap_or_default().trim();
        let media_type = if first.eq_ignore_ascii_case("text/json") {
            "text/json; charset=utf-8"
        } else {
            "application/json; charset=utf-8"
        };
        self.empty(status)
            .with_chunked(media_type, json::to_bytes(value))
    }

    /// 400 of model binding: here `errors` is the usual dictionary.
    pub(super) fn binding(self, key: &str, message: String, trace: &str) -> Reply {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Validation<'a> {
            r#type: &'a str,
            title: &'a str,
            status: u16,
            errors: BTreeMap<&'a str, [String; 1]>,
            trace_id: &'a str,
        }
        let body = json::to_bytes(&Validation {
            r#type: "https://tools.ietf.org/html/rfc9110#section-15.5.1",
            title: "One or more validation errors occurred.",
            status: 400,
            errors: BTreeMap::from([(key, [message])]),
            trace_id: trace,
        });
        self.varied(Reply::bare(StatusCode::BAD_REQUEST))
            .with_chunked(PROBLEM, body)
    }

    /// 400 of a query option that no handler knows.
    pub(super) fn no_such_option(self, option: QueryOption) -> Reply {
        #[derive(Serialize)]
        struct Problem {
            r#type: &'static str,
            title: &'static str,
            status: u16,
            detail: &'static str,
        }
        let (title, detail) = match option {
            QueryOption::Fetch => (
                "Selector option not found",
                "The attempted 'fetch' option does not exist",
            ),
            QueryOption::Filter => (
                "Filter option not found",
                "One of the attempted 'filter' options does not exist",
            ),
            QueryOption::Sort => (
                "Sort option not found",
                "One of the attempted 'sort' options does not exist",
            ),
        };
        let body = json::to_bytes(&Problem {
            r#type: "Error",
            title,
            status: 400,
            detail,
        });
        self.empty(StatusCode::BAD_REQUEST)
            .with_chunked(PROBLEM, body)
    }

    fn varied(self, reply: Reply) -> Reply {
        match self {
            Self::Content => reply.header("vary", VARY),
            Self::Media => reply,
        }
    }
}

/// What can be asked for wrongly in a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum QueryOption {
    Fetch,
    Filter,
    Sort,
}

/// 500: the page of exceptions as plain text in development, nothing at all in production. The stack trace is the
/// server's own and left out.
pub(super) fn exception(production: bool, exception: &str) -> Reply {
    let reply = Reply::bare(StatusCode::INTERNAL_SERVER_ERROR);
    if production {
        return reply;
    }
    reply
        .header("api-supported-versions", "2.0")
        .with_chunked("text/plain; charset=utf-8", format!("{exception}\n"))
}

const PROBLEM: &str = "application/problem+json; charset=utf-8";
