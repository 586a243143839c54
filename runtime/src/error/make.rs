//! How the errors of this crate are made.

use std::error::Error as StdError;
use std::io;
use std::path::Path;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use url::Url;

use super::{Details, Error, Kind, Operation};
use crate::model::ReadError;
use crate::problem::Problem;
use crate::upload::FileError;
use crate::{excerpt, pointer, redact};

type Source = Box<dyn StdError + Send + Sync>;

impl Error {
    fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self(Box::new(Details {
            kind,
            message: message.into(),
            operation: None,
            url: None,
            status: None,
            headers: HeaderMap::new(),
            problem: None,
            body: Bytes::new(),
            excerpt: None,
            pointer: None,
            source: None,
        }))
    }

    pub(crate) fn with_source(mut self, source: impl Into<Source>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Adds which request it was.
    pub(crate) fn of(mut self, operation: &Operation, url: &Url) -> Self {
        self.0.operation = Some(operation.clone());
        self.0.url = Some(redact::url(url));
        self
    }

    /// Adds what the server answered.
    pub(crate) fn with_reply(mut self, status: StatusCode, headers: HeaderMap) -> Self {
        self.0.status = Some(status);
        self.0.headers = headers;
        self
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(Kind::Configuration, message)
    }

    pub(crate) fn request(operation: &Operation, message: impl Into<String>) -> Self {
        let mut error = Self::new(Kind::Request, message);
        error.0.operation = Some(operation.clone());
        error
    }

    pub(crate) fn auth(source: umbraco_oauth::Error) -> Self {
        Self::new(Kind::Auth, "no credentials could be had").with_source(source)
    }

    pub(crate) fn timeout(what: &str) -> Self {
        Self::new(Kind::Timeout, format!("{what} was not there in time"))
    }

    pub(crate) fn interrupted(source: impl Into<Source>) -> Self {
        let message = "the connection broke before the answer was complete";
        Self::new(Kind::Interrupted, message).with_source(source)
    }

    /// The HTTP client could not send the request.
    pub(crate) fn sending(error: reqwest::Error) -> Self {
        // The address is part of the error already, without what is secret.
        let error = error.without_url();
        if chain(&error).any(is_about_file) {
            let message = "the file to upload could not be sent";
            return Self::new(Kind::File, message).with_source(error);
        }
        if error.is_connect() {
            let message = match is_about_certificate(&error) {
                false => "no connection to the server",
                true => {
                    "the server's certificate is not trusted; for a development certificate add its root to the client"
                }
            };
            return Self::new(Kind::Connect, message).with_source(error);
        }
        if error.is_timeout() {
            return Self::timeout("the answer").with_source(error);
        }
        if error.is_builder() {
            return Self::new(Kind::Request, "the request is not valid").with_source(error);
        }
        Self::interrupted(error)
    }

    pub(crate) fn file(action: &str, path: &Path, source: io::Error) -> Self {
        let message = format!("cannot {action} the file {}", path.display());
        Self::new(Kind::File, message).with_source(source)
    }

    pub(crate) fn upload(source: io::Error) -> Self {
        let message = "the file to upload cannot be opened";
        Self::new(Kind::File, message).with_source(source)
    }

    pub(crate) fn too_large(limit: u64) -> Self {
        let message = format!(
            "the answer is larger than {limit} bytes; raise `max_response_size` if that is expected"
        );
        Self::new(Kind::TooLarge, message)
    }

    /// The server answered with a status that is no success.
    pub(crate) fn status_reply(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        let mut error = Self::new(Kind::Status, "the server refused the request");
        error.0.problem = Problem::from_body(&body);
        error.0.excerpt = excerpt::beginning(&body);
        error.0.body = body;
        error.with_reply(status, headers)
    }

    /// The body of a success is not what it should be.
    pub(crate) fn decoding(body: &[u8], expected: &str, source: ReadError) -> Self {
        if matches!(body.trim_ascii(), b"" | b"null") {
            let message = format!("the answer is empty where a `{expected}` was due");
            return Self::new(Kind::EmptyBody, message).with_source(source);
        }
        if excerpt::is_html(body) {
            let message = format!(
                "the answer is an HTML page instead of JSON for `{expected}`; check the base address"
            );
            let mut error = Self::new(Kind::Decode, message).with_source(source);
            error.0.excerpt = excerpt::beginning(body);
            return error;
        }
        let (pointer, excerpt) = match source.position() {
            Some((line, column)) => {
                let offset = pointer::offset(body, line, column);
                (
                    pointer::at(body, offset),
                    Some(excerpt::around(body, offset)),
                )
            }
            None => (source.pointer(), excerpt::of_value(body, &source.pointer())),
        };
        let place = match pointer.as_str() {
            "" => "at its root".to_owned(),
            pointer => format!("at {pointer}"),
        };
        let message = format!("the answer is no `{expected}` {place}");
        let mut error = Self::new(Kind::Decode, message).with_source(source);
        error.0.excerpt = excerpt;
        error.0.pointer = Some(pointer);
        error
    }

    /// The reply lacks something that is not in the body.
    pub(crate) fn missing(what: &str) -> Self {
        Self::new(Kind::Decode, what)
    }

    /// Whether no connection was made for a reason that may be gone the next time.
    pub(crate) fn is_worth_connecting_again(&self) -> bool {
        self.0.kind == Kind::Connect && !StdError::source(self).is_some_and(is_about_certificate)
    }
}

/// `error` and what caused it.
fn chain<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| error.source())
}

fn is_about_file(error: &(dyn StdError + 'static)) -> bool {
    // `io::Error` hides the error that it wraps from the chain and shows what that one wraps.
    let inner = error
        .downcast_ref::<io::Error>()
        .and_then(io::Error::get_ref);
    error.is::<FileError>() || inner.is_some_and(|inner| inner.is::<FileError>())
}

/// The TLS library's error is not part of the HTTP client's interface; its words are all there is.
fn is_about_certificate(error: &(dyn StdError + 'static)) -> bool {
    chain(error).any(|error| {
        let text = error.to_string().to_ascii_lowercase();
        text.contains("certificate") || text.contains("unknownissuer")
    })
}
