// @generated from fixtures/responses.json (sha256 b2103a6610fb4df64b63cd03d7fec4093ae226b8ef8519f5ac4b8757c2a98f96) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Client of `Responses`.
//!
//! Generated from `fixtures/responses.json`. [`Client`] has one accessor for each tag, behind a Cargo feature of the
//! same name; all of them are on by default. Errors, dates, uploads, downloads and pages are types of
//! [`umbraco_runtime`].
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let umbraco = responses::Client::builder("https://localhost:44331").build()?;
//! # #[cfg(feature = "one")]
//! let answer = umbraco.one().get_anything().await?;
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

#[cfg(feature = "one")]
pub mod one;

#[cfg(feature = "pages")]
pub mod pages;

#[cfg(feature = "several")]
pub mod several;

pub mod models;

umbraco_runtime::client! {
    /// One site's `Responses`; cheap to clone.
    Client, token_endpoint: none
}

impl Client {
    /// The operations of the tag `One`.
    #[cfg(feature = "one")]
    #[inline]
    #[must_use]
    pub fn one(&self) -> one::One {
        one::One(self.transport().clone())
    }

    /// The operations of the tag `Pages`.
    #[cfg(feature = "pages")]
    #[inline]
    #[must_use]
    pub fn pages(&self) -> pages::PagesApi {
        pages::PagesApi(self.transport().clone())
    }

    /// The operations of the tag `Several`.
    #[cfg(feature = "several")]
    #[inline]
    #[must_use]
    pub fn several(&self) -> several::Several {
        several::Several(self.transport().clone())
    }
}
