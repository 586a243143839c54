// @generated from fixtures/security.json (sha256 51093eb7f8128aa73cf1c6b3ee26b762975891ef718d06427df6674902225a07) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Client of `Security`.
//!
//! Generated from `fixtures/security.json`. [`Client`] has one accessor for each tag, behind a Cargo feature of the
//! same name; all of them are on by default. Errors, dates, uploads, downloads and pages are types of
//! [`umbraco_runtime`].
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use umbraco_runtime::oauth::ClientCredentials;
//!
//! let secret = std::env::var("UMBRACO_CLIENT_SECRET")?;
//! let umbraco = security::Client::builder("https://localhost:44331")
//!     .credentials(ClientCredentials::new("umbraco-back-office-my-app", secret))
//!     .build()?;
//! # let _ = umbraco;
//! # Ok(())
//! # }
//! ```
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![allow(
    clippy::large_enum_variant,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    reason = "names and shapes are those of the document"
)]

#[cfg(feature = "server")]
pub mod server;

umbraco_runtime::client! {
    /// One site's `Security`; cheap to clone.
    Client, token_endpoint: "/umbraco/management/api/v1/security/back-office/token"
}

impl Client {
    /// The operations of the tag `Server`.
    #[cfg(feature = "server")]
    #[inline]
    #[must_use]
    pub fn server(&self) -> server::Server {
        server::Server(self.transport().clone())
    }
}
