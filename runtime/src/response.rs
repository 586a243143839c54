//! The whole of a successful answer.

use std::fmt;

use http::{HeaderMap, StatusCode};

use crate::notification::{self, Notification};
use crate::redact;

/// The status, the headers and the value of a call that succeeded; what `send()` gives.
///
/// ```no_run
/// use umbraco_runtime::{Call, Empty, Transport};
///
/// # async fn run(transport: &Transport) -> umbraco_runtime::Result<()> {
/// let reply = Call::<Empty>::put(transport, "/umbraco/management/api/v1/document/{id}/publish")
///     .path("id", "5a5a9aa2-6b0f-4f5d-9d0b-6f9e6f6f6f6f")
///     .json(&[0; 0])
///     .send()
///     .await?;
/// for notification in reply.notifications() {
///     println!("{notification}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The HTTP status, one of 200..=299.
    pub status: StatusCode,
    /// The headers as the server sent them.
    pub headers: HeaderMap,
    /// What awaiting the call alone would have given.
    pub value: T,
}

impl<T> Response<T> {
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, value: T) -> Self {
        Self {
            status,
            headers,
            value,
        }
    }

    /// What the server's event handlers had to say, from the `Umb-Notifications` header; empty for most answers.
    ///
    /// A header that cannot be read counts as none.
    #[must_use]
    pub fn notifications(&self) -> Vec<Notification> {
        notification::from_headers(&self.headers)
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &redact::Headers(&self.headers))
            .field("value", &self.value)
            .finish()
    }
}
