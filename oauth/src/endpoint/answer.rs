//! What the answer of an endpoint means.

use std::fmt::Display;

use http::StatusCode;
use serde_json::Value;

use super::{Answer, Endpoint, Seen, clean, hint};
use crate::Error;
use crate::error::{Kind, Refusal};

impl Endpoint {
    /// An error of RFC 6749 section 5.2, or one of Umbraco's own in that form.
    pub(crate) fn refused(
        &self,
        refusal: Refusal,
        seen: Option<Seen>,
        hint: Option<String>,
    ) -> Error {
        let status = seen.as_ref().map(|seen| seen.status);
        let come_back = matches!(
            refusal.error.as_str(),
            "temporarily_unavailable" | "server_error" | "slow_down"
        );
        let kind = if come_back || status.is_some_and(is_transient) {
            Kind::Unavailable
        } else {
            Kind::Refused
        };
        let mut message = format!("{} refused the request: {}", self.name(), refusal.error);
        if let Some(status) = status {
            message.push_str(&format!(" ({})", status.as_u16()));
        }
        for part in [&refusal.description, &refusal.uri].into_iter().flatten() {
            message.push_str(&format!(", {part}"));
        }
        let mut error = Error::new(kind, message);
        if let Some(hint) = hint {
            error = error.with_hint(hint);
        }
        with_facts(error.with_refusal(refusal), seen)
    }

    /// An answer that is neither what was asked for (`wanted`, such as "a token") nor an OAuth error.
    pub(crate) fn unexpected(&self, wanted: &str, detail: &str, seen: Option<Seen>) -> Error {
        let name = self.name();
        let Some(seen) = seen else {
            return Error::new(
                Kind::Unexpected,
                format!("{name} gave no answer that can be read"),
            );
        };
        let is_html = seen.looks_like_html || seen.media_type.as_deref() == Some("text/html");
        let transient = is_transient(seen.status);
        let detail = if detail.is_empty() || transient || is_html {
            String::new()
        } else {
            format!(": {detail}")
        };
        let message = format!("{name} answered {seen} in place of {wanted}{detail}");
        let error = if transient {
            Error::new(Kind::Unavailable, message).with_hint(hint::STUCK)
        } else {
            Error::new(Kind::Unexpected, message).with_hint(hint::unexpected(
                self.what,
                seen.status.as_u16(),
                is_html,
            ))
        };
        with_facts(error, Some(seen))
    }

    /// The error of an answer that is no success, for endpoints that answer as RFC 6749 section 5.2 or as Umbraco's
    /// authorize endpoint does.
    pub(crate) fn rejected(&self, answer: &Answer, wanted: &str, secrets: &[&str]) -> Error {
        match answer.refusal(secrets) {
            Some(refusal) => {
                let hint = hint::general(&refusal);
                self.refused(refusal, Some(answer.seen.clone()), hint)
            }
            None => self.unexpected(wanted, "", Some(answer.seen.clone())),
        }
    }
}

impl Answer {
    /// The OAuth error that the body holds, as JSON or as lines of text; `secrets` are hidden should they be echoed.
    pub(crate) fn refusal(&self, secrets: &[&str]) -> Option<Refusal> {
        let json: Option<Value> = serde_json::from_slice(&self.body).ok();
        let Some(json) = json else {
            return refusal_of_text(std::str::from_utf8(&self.body).ok()?, secrets);
        };
        let text = |member, longest| Some(clean(json.get(member)?.as_str()?, longest, secrets));
        Some(Refusal {
            error: text("error", 100)?,
            description: text("error_description", 300),
            uri: text("error_uri", 200),
        })
    }
}

/// Umbraco's authorize and sign-out endpoints write errors as lines `error:…`, `error_description:…`, `error_uri:…`
/// (seen on a running Umbraco 17.3).
fn refusal_of_text(body: &str, secrets: &[&str]) -> Option<Refusal> {
    let line = |name: &str, longest| {
        let value = body
            .lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
        Some(clean(value.trim(), longest, secrets))
    };
    Some(Refusal {
        error: line("error", 100)?,
        description: line("error_description", 300),
        uri: line("error_uri", 200),
    })
}

/// Whether the same request may fare better later.
fn is_transient(status: StatusCode) -> bool {
    status.is_server_error()
        || status == StatusCode::TOO_MANY_REQUESTS
        || status == StatusCode::REQUEST_TIMEOUT
}

fn with_facts(mut error: Error, seen: Option<Seen>) -> Error {
    let Some(seen) = seen else { return error };
    if let Some(pause) = seen.retry_after {
        error = error.with_retry_after(pause);
    }
    error.with_status(seen.status)
}

/// Status, media type and length.
impl Display for Seen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.status)?;
        match (self.length, &self.media_type) {
            (0, _) => write!(f, " with an empty body"),
            (length, Some(media_type)) => write!(f, " with {length} bytes of {media_type}"),
            (length, None) => write!(f, " with {length} bytes without a media type"),
        }
    }
}
