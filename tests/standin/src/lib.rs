//! An Umbraco stand-in: what a client meets on the wire, without a CMS behind it.
//!
//! It serves the OpenAPI documents of a site, has its OAuth server (client credentials, authorization code with PKCE,
//! refresh, revocation, sign-in with a second factor, members), answers the Management API from a state of its own, and
//! the Delivery API with what is published in it.
//! Status codes, headers, error texts and even the escaping of JSON are those of a running Umbraco 17.3. What a served
//! document declares and the stand-in has no action for is answered with made-up data that is valid for the document;
//! [`coverage`] says which operations those are.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), umbraco_standin::Error> {
//! use umbraco_standin::Standin;
//!
//! let site = Standin::builder().version(17).start().await?;
//! println!("{} {}", site.url(), site.client_id());
//! site.stop().await;
//! # Ok(()) }
//! ```
//!
//! Without being told, a site has one API user ([`Standin::client_id`]) and one user of the back office
//! ([`Standin::user_name`]), both administrators. [`Builder`] adds more, and members, and the public clients that users
//! sign in with; [`Standin::browse`] plays the browser of such a sign-in.
//!
//! The state is in memory. With the feature `data-file` it may be kept in an SQLite file, so that a site outlives its process;
//! `Builder::data_file` says what is in that file. [`Builder::content`] chooses what a new site has.
//!
//! With the feature `client`, `Standin::client` gives a generated client that is signed in to the site.
//!
//! A program that is no test of the same process asks for faults with a header: [`Builder::fault_header`].
//!
//! A test bends the site with [`Standin::faults`] (replies, cut connections, requests that wait), moves its time with
//! [`Standin::advance_clock`], and reads what its client sent with [`Standin::requests`] and what the site would have mailed with [`Standin::mails`].

#![cfg_attr(
    not(feature = "data-file"),
    allow(dead_code, reason = "what only a data file reads and writes")
)]

mod answer;
mod browser;
mod builder;
mod cli;
mod configuration;
mod connection;
mod content_set;
#[cfg(feature = "data-file")]
mod data_file;
mod delivery;
mod documents;
mod error;
mod fault_header;
mod faults;
mod generic;
mod handlers;
mod identity;
mod log_filter;
mod mail;
mod management;
mod named_argument;
mod notification;
mod oauth;
mod route;
mod runtime_level;
mod site;
mod site_page;
mod start;
mod store;
mod webhook_call;
mod wire;

pub use builder::Builder;
pub use cli::{ServeOptions, serve_cli};
pub use configuration::{Configuration, ModelsMode};
pub use content_set::ContentSet;
pub use delivery::settings::DeliveryApi;
pub use error::Error;
pub use faults::{FaultReply, FaultRule, Faults, Gate};
pub use generic::coverage::{Coverage, CoverageKind, coverage};
pub use generic::example::{ExampleRequest, example_requests};
pub use handlers::{DocumentEvent, Handled};
pub use identity::account::{ApiUser, BackOfficeUser};
pub use identity::member::Member;
pub use mail::{Mail, MailKind};
pub use notification::{Notification, NotificationKind};
pub use oauth::public_client::PublicClient;
pub use runtime_level::RuntimeLevel;
pub use site::Standin;
pub use wire::request::Request;
