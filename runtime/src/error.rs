//! What can go wrong with a call.

mod display;
mod make;
mod predicates;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

use crate::model::{self, Wire};
use crate::notification::{self, Notification};
use crate::problem::Problem;
use crate::{redact, retry};

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call gave no value.
///
/// The type is opaque: ask it with its predicates, such as [`is_not_found`](Self::is_not_found), and its accessors.
/// The HTTP status decides what a reply is, never its body: Umbraco sends bodies whose `status` differs, or none.
/// Nothing in an error, its `Display`, its `Debug` and its sources shows a credential.
///
/// ```no_run
/// # async fn run(call: umbraco_runtime::Call<umbraco_runtime::Empty>) {
/// match call.await {
///     Ok(()) => println!("deleted"),
///     Err(error) if error.is_not_found() => println!("it was gone already"),
///     Err(error) => {
///         if let Some(problem) = error.problem() {
///             println!("operation status: {:?}", problem.operation_status());
///         }
///         println!("{error}");
///     }
/// }
/// # }
/// ```
pub struct Error(Box<Details>);

/// The operation that failed.
#[derive(Clone)]
pub(crate) struct Operation {
    pub(crate) method: Method,
    pub(crate) template: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Configuration,
    Request,
    Auth,
    Connect,
    Timeout,
    Interrupted,
    Status,
    Decode,
    EmptyBody,
    TooLarge,
    File,
}

struct Details {
    kind: Kind,
    message: String,
    operation: Option<Operation>,
    url: Option<String>,
    status: Option<StatusCode>,
    headers: HeaderMap,
    problem: Option<Problem>,
    /// Of a status that is no success.
    body: Bytes,
    excerpt: Option<String>,
    pointer: Option<String>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    /// The HTTP status, if the server answered.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The problem that the server described, if its body was one.
    ///
    /// Many errors have none: Umbraco's 401, most 403 and every 404 of an unknown route have an empty body.
    #[must_use]
    pub fn problem(&self) -> Option<&Problem> {
        self.0.problem.as_ref()
    }

    /// The body of a refusal as a model, for the operations whose documentation names one; `None` if it does not fit
    /// or there was no body.
    ///
    /// ```
    /// # fn explain(error: &umbraco_runtime::Error) {
    /// if let Some(titles) = error.json::<Vec<String>>() {
    ///     println!("refused: {}", titles.join(", "));
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn json<T: Wire>(&self) -> Option<T> {
        model::from_json(&self.0.body).ok()
    }

    /// The body of a refusal as it came, up to 1 MiB; empty for errors of another kind.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// What the server's event handlers had to say, from the `Umb-Notifications` header; they may be why a
    /// request was refused.
    #[must_use]
    pub fn notifications(&self) -> Vec<Notification> {
        notification::from_headers(&self.0.headers)
    }

    /// The headers of the reply; none if the server did not answer.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// How long the server asks to wait, from `Retry-After`.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        retry::retry_after(&self.0.headers)
    }

    /// Where a redirect leads. The Delivery API answers so for content that was renamed.
    #[must_use]
    pub fn location(&self) -> Option<&str> {
        let location = self.0.headers.get(http::header::LOCATION)?;
        location.to_str().ok().filter(|_| self.is_redirect())
    }

    /// The address of the request, without user information and without the values of secret parameters.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        self.0.url.as_deref()
    }

    /// The operation: its method and the template of its path, such as `GET /umbraco/.../dictionary/{id}`.
    #[must_use]
    pub fn operation(&self) -> Option<(&Method, &str)> {
        let operation = self.0.operation.as_ref()?;
        Some((&operation.method, operation.template))
    }

    /// The beginning of the body, or the part of it where reading failed; of an HTML page its title.
    #[must_use]
    pub fn excerpt(&self) -> Option<&str> {
        self.0.excerpt.as_deref()
    }

    /// Where in the body reading failed, as a JSON pointer (RFC 6901); the empty one is the whole body.
    #[must_use]
    pub fn pointer(&self) -> Option<&str> {
        self.0.pointer.as_deref()
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details { kind, message, .. } = &*self.0;
        let mut shown = f.debug_struct("Error");
        shown.field("kind", kind).field("message", message);
        if let Some(operation) = &self.0.operation {
            shown.field("operation", &operation.to_string());
        }
        shown
            .field("url", &self.0.url)
            .field("status", &self.0.status)
            .field("headers", &redact::Headers(&self.0.headers))
            .field("problem", &self.0.problem)
            .field("excerpt", &self.0.excerpt)
            .field("pointer", &self.0.pointer)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.source {
            Some(source) => Some(&**source),
            None => None,
        }
    }
}
