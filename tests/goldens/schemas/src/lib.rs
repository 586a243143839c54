// @generated from fixtures/schemas.yaml (sha256 b2d193b0dace61a031c27da7aab90f15fba45053979fb641775d4ca85183fecf) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Client of `Schemas`.
//!
//! Generated from `fixtures/schemas.yaml`. [`Client`] has one accessor for each tag, behind a Cargo feature of the
//! same name; all of them are on by default. Errors, dates, uploads, downloads and pages are types of
//! [`umbraco_runtime`].
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let umbraco = schemas::Client::builder("https://localhost:44331").build()?;
//! # #[cfg(feature = "everything")]
//! let answer = umbraco.everything().get_everything().await?;
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

#[cfg(feature = "everything")]
pub mod everything;

pub mod models;

umbraco_runtime::client! {
    /// One site's `Schemas`; cheap to clone.
    Client, token_endpoint: none
}

impl Client {
    /// The operations of the tag `Everything`.
    #[cfg(feature = "everything")]
    #[inline]
    #[must_use]
    pub fn everything(&self) -> everything::EverythingApi {
        everything::EverythingApi(self.transport().clone())
    }
}
