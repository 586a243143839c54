//! What the generated clients of Umbraco's HTTP APIs call.
//!
//! A generated crate holds thin calls and models only; everything that they do happens here, once: building a
//! request, authorising it, sending it, checking the answer, repeating it where that is safe, and reading the answer.
//! A program meets this crate through the types in a generated signature: [`Error`] and its predicates,
//! [`DateTime`], [`Upload`], [`Download`], [`Items`] and [`Pages`], and the [`ClientBuilder`].
//!
//! - [`Transport`]: one site, its HTTP client and its credentials; every generated group holds a clone.
//! - [`Call`]: one request being put together; awaited, or sent with `send()` for the whole [`Response`].
//! - [`Decode`]: how the answer of a call is read: [`Json`], [`Paged`], [`Empty`], [`Created`], [`Text`], [`Download`],
//!   or by the status as [`outcome!`] says.
//! - [`model`]: how models are read from JSON and written to it, without serde; the Cargo feature `serde` adds it to
//!   the types that stand in models.
//! - [`Error`]: what went wrong, with the server's [`Problem`] where it sent one.
//!
//! Calls are awaited within a Tokio runtime, with its I/O and its time enabled.
//!
//! ```no_run
//! use umbraco_runtime::{Call, Json, Value};
//!
//! umbraco_runtime::client! {
//!     /// A client without any generated operation.
//!     Client, token_endpoint: none
//! }
//!
//! # async fn run() -> umbraco_runtime::Result<()> {
//! let umbraco = Client::builder("https://localhost:44331").build()?;
//! let status: Value = Call::<Json<Value>>::get(
//!     umbraco.transport(),
//!     "/umbraco/management/api/v1/server/status",
//! )
//! .anonymous()
//! .await?;
//! # Ok(())
//! # }
//! ```

mod body;
mod call;
mod client;
mod content_disposition;
mod cookie;
mod created;
mod date_time;
mod decode;
mod download;
mod error;
mod excerpt;
mod exchange;
pub mod model;
mod multipart;
mod notification;
mod outcome;
mod page;
mod paging;
mod path;
mod pointer;
mod problem;
mod query;
mod redact;
mod reply;
mod request;
mod response;
mod retry;
mod transport;
mod upload;

pub use bytes::Bytes;
pub use call::{Call, Pending, Sending};
pub use client::ClientBuilder;
pub use created::Created;
pub use date_time::{Date, DateTime, ParseDateTimeError, UnknownOffset};
pub use decode::{BodyUse, Decode, Empty, Json, Text};
pub use download::Download;
pub use error::{Error, Result};
pub use http;
pub use notification::{Notification, NotificationType};
#[doc(hidden)]
pub use outcome::common_accept;
pub use page::Page;
pub use paging::{Items, Paged, Pages};
pub use problem::{FieldError, Problem};
pub use reply::Reply;
pub use reqwest;
pub use response::Response;
pub use retry::Retry;
pub use serde_json::Value;
pub use transport::Transport;
pub use umbraco_oauth as oauth;
pub use umbraco_runtime_derive::{Enumeration, Object, Union};
pub use upload::Upload;
pub use url::Url;
pub use uuid::Uuid;

/// A JSON object whose members are not described by the API's document.
pub type Map = serde_json::Map<String, Value>;

/// The examples of the README are compiled like all others.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
