// @generated from fixtures/bodies.json (sha256 1c76b34c30fc6d51969617ecd11237e8c637dc1d41858840e468b65056d60776) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Client of `Bodies`.
//!
//! Generated from `fixtures/bodies.json`. [`Client`] has one accessor for each tag, behind a Cargo feature of the
//! same name; all of them are on by default. Errors, dates, uploads, downloads and pages are types of
//! [`umbraco_runtime`].
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let umbraco = bodies::Client::builder("https://localhost:44331").build()?;
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

#[cfg(feature = "binary")]
pub mod binary;

#[cfg(feature = "form")]
pub mod form;

#[cfg(feature = "json")]
pub mod json;

pub mod models;

umbraco_runtime::client! {
    /// One site's `Bodies`; cheap to clone.
    Client, token_endpoint: none
}

impl Client {
    /// The operations of the tag `Binary`.
    #[cfg(feature = "binary")]
    #[inline]
    #[must_use]
    pub fn binary(&self) -> binary::Binary {
        binary::Binary(self.transport().clone())
    }

    /// The operations of the tag `Form`.
    #[cfg(feature = "form")]
    #[inline]
    #[must_use]
    pub fn form(&self) -> form::Form {
        form::Form(self.transport().clone())
    }

    /// The operations of the tag `Json`.
    #[cfg(feature = "json")]
    #[inline]
    #[must_use]
    pub fn json(&self) -> json::JsonApi {
        json::JsonApi(self.transport().clone())
    }
}
