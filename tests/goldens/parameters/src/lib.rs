// @generated from fixtures/parameters.json (sha256 eb2504e2ca27a3fde410abd2517830391f1b692a833ff090a03229ad4194048e) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Client of `Parameters`.
//!
//! Generated from `fixtures/parameters.json`. [`Client`] has one accessor for each tag, behind a Cargo feature of the
//! same name; all of them are on by default. Errors, dates, uploads, downloads and pages are types of
//! [`umbraco_runtime`].
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let umbraco = parameters::Client::builder("https://localhost:44331").build()?;
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

#[cfg(feature = "file")]
pub mod file;

#[cfg(feature = "header")]
pub mod header;

#[cfg(feature = "list")]
pub mod list;

#[cfg(feature = "reserved")]
pub mod reserved;

#[cfg(feature = "scalar")]
pub mod scalar;

pub mod models;

umbraco_runtime::client! {
    /// One site's `Parameters`; cheap to clone.
    Client, token_endpoint: none
}

impl Client {
    /// The operations of the tag `File`.
    #[cfg(feature = "file")]
    #[inline]
    #[must_use]
    pub fn file(&self) -> file::File {
        file::File(self.transport().clone())
    }

    /// The operations of the tag `Header`.
    #[cfg(feature = "header")]
    #[inline]
    #[must_use]
    pub fn header(&self) -> header::Header {
        header::Header(self.transport().clone())
    }

    /// The operations of the tag `List`.
    #[cfg(feature = "list")]
    #[inline]
    #[must_use]
    pub fn list(&self) -> list::List {
        list::List(self.transport().clone())
    }

    /// The operations of the tag `Reserved`.
    #[cfg(feature = "reserved")]
    #[inline]
    #[must_use]
    pub fn reserved(&self) -> reserved::Reserved {
        reserved::Reserved(self.transport().clone())
    }

    /// The operations of the tag `Scalar`.
    #[cfg(feature = "scalar")]
    #[inline]
    #[must_use]
    pub fn scalar(&self) -> scalar::Scalar {
        scalar::Scalar(self.transport().clone())
    }
}
