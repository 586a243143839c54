// @generated from fixtures/operations.json (sha256 3dcafe5660636f98d24e379cb5b40731c39af96dec2a2cb18ce5df4ccf5face3) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Client of `Operations without order`.
//!
//! Generated from `fixtures/operations.json`. [`Client`] has one accessor for each tag, behind a Cargo feature of the
//! same name; all of them are on by default. Errors, dates, uploads, downloads and pages are types of
//! [`umbraco_runtime`].
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let umbraco = operations::Client::builder("https://localhost:44331").build()?;
//! # #[cfg(feature = "content")]
//! let answer = umbraco.content().thing().await?;
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

#[cfg(feature = "default-tag")]
pub mod default_api;

#[cfg(feature = "media")]
pub mod media;

umbraco_runtime::client! {
    /// One site's `Operations without order`; cheap to clone.
    Client, token_endpoint: none
}

impl Client {
    /// The operations of the tag `Content`.
    #[cfg(feature = "content")]
    #[inline]
    #[must_use]
    pub fn content(&self) -> content::ContentApi {
        content::ContentApi(self.transport().clone())
    }

    /// The operations of the tag `Default`.
    #[cfg(feature = "default-tag")]
    #[inline]
    #[must_use]
    pub fn default_api(&self) -> default_api::DefaultApi {
        default_api::DefaultApi(self.transport().clone())
    }

    /// The operations of the tag `Media`.
    #[cfg(feature = "media")]
    #[inline]
    #[must_use]
    pub fn media(&self) -> media::MediaApi {
        media::MediaApi(self.transport().clone())
    }
}
