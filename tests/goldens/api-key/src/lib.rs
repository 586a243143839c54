// @generated from fixtures/api-key.json (sha256 9d2b997a757357f17923b6776bb893b64c86b18532731b6c88547d09a554b291) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Client of `Api key`.
//!
//! Generated from `fixtures/api-key.json`. [`Client`] has one accessor for each tag, behind a Cargo feature of the
//! same name; all of them are on by default. Errors, dates, uploads, downloads and pages are types of
//! [`umbraco_runtime`].
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let umbraco = api_key::Client::builder("https://localhost:44331").build()?;
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

#[cfg(feature = "content")]
pub mod content;

umbraco_runtime::client! {
    /// One site's `Api key`; cheap to clone.
    Client, token_endpoint: none
}

impl Client {
    /// The operations of the tag `Content`.
    #[cfg(feature = "content")]
    #[inline]
    #[must_use]
    pub fn content(&self) -> content::Content {
        content::Content(self.transport().clone())
    }
}
