// @generated from specs/delivery-v17.json (sha256 8b3aab40bba52261353b4f8ad906f696e0994e3b416614bcec16bee88afbbdeb) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Client of `Umbraco Delivery API`, version `17.3.0-rc`.
//!
//! Generated from `specs/delivery-v17.json`. [`Client`] has one accessor for each tag, behind a Cargo feature of the
//! same name; all of them are on by default. Errors, dates, uploads, downloads and pages are types of
//! [`umbraco_runtime`].
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let umbraco = umbraco_delivery_v17::Client::builder("https://localhost:44331").build()?;
//! # #[cfg(feature = "content")]
//! let answer = umbraco.content().get_content().await?;
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

#[cfg(feature = "media")]
pub mod media;

umbraco_runtime::client! {
    /// One site's `Umbraco Delivery API`; cheap to clone.
    Client, token_endpoint: "/umbraco/delivery/api/v1/security/member/token"
}

impl Client {
    /// The operations of the tag `Content`.
    #[cfg(feature = "content")]
    #[inline]
    #[must_use]
    pub fn content(&self) -> content::Content {
        content::Content(self.transport().clone())
    }

    /// The operations of the tag `Media`.
    #[cfg(feature = "media")]
    #[inline]
    #[must_use]
    pub fn media(&self) -> media::Media {
        media::Media(self.transport().clone())
    }
}
