//! The server's reply to a call that succeeded, before it is read.

use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use url::Url;

use crate::error::{Error, Operation};
use crate::model::ReadError;
use crate::redact;

/// A reply with a status in 200..=299; what [`Decode`](crate::Decode) reads.
pub struct Reply {
    pub(crate) context: Context,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// Empty if the body is a stream, or was discarded.
    pub(crate) body: Bytes,
    pub(crate) stream: Option<ByteStream>,
}

/// What belongs into each error about a reply.
#[derive(Clone)]
pub(crate) struct Context {
    pub(crate) operation: Operation,
    pub(crate) url: Url,
    /// How long one read of a streamed body may take.
    pub(crate) read_timeout: Duration,
    pub(crate) max_response_size: u64,
}

/// The body as it arrives.
pub(crate) type ByteStream = Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send>>;

impl Reply {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body, if it was asked to be buffered.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.body
    }

    /// The body as JSON text: without a byte order mark, and `null` if there is none.
    #[must_use]
    pub fn json(&self) -> &[u8] {
        match self.text() {
            [] => b"null",
            text => text,
        }
    }

    /// The error of a body that is not what it should be: `expected` is the name of the type.
    #[must_use]
    pub fn decode_error(&self, source: ReadError, expected: &str) -> Error {
        self.error(Error::decoding(self.json(), expected, source))
    }

    pub(crate) fn text(&self) -> &[u8] {
        self.body
            .strip_prefix(b"\xef\xbb\xbf")
            .unwrap_or(&self.body)
    }

    /// The error of a reply that should name what was created.
    pub(crate) fn unnamed_resource(&self) -> Error {
        self.error(Error::missing(
            "it was accepted, but neither `Umb-Generated-Resource` nor `Location` names what was created",
        ))
    }

    fn error(&self, error: Error) -> Error {
        error
            .of(&self.context.operation, &self.context.url)
            .with_reply(self.status, self.headers.clone())
    }
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("operation", &self.context.operation.to_string())
            .field("status", &self.status)
            .field("headers", &redact::Headers(&self.headers))
            .finish_non_exhaustive()
    }
}
