// @generated from fixtures/unions-swashbuckle.json (sha256 3c34265c07f1236ba499112b18caba7daeacf05849cc3a9cc07a40fd86190ec2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Client of `Unions as Swashbuckle writes them`.
//!
//! Generated from `fixtures/unions-swashbuckle.json`. [`Client`] has one accessor for each tag, behind a Cargo feature of the
//! same name; all of them are on by default. Errors, dates, uploads, downloads and pages are types of
//! [`umbraco_runtime`].
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let umbraco = unions_swashbuckle::Client::builder("https://localhost:44331").build()?;
//! # #[cfg(feature = "reference")]
//! let answer = umbraco.reference().get_reference().await?;
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

#[cfg(feature = "reference")]
pub mod reference;

umbraco_runtime::client! {
    /// One site's `Unions as Swashbuckle writes them`; cheap to clone.
    Client, token_endpoint: none
}

impl Client {
    /// The operations of the tag `Reference`.
    #[cfg(feature = "reference")]
    #[inline]
    #[must_use]
    pub fn reference(&self) -> reference::Reference {
        reference::Reference(self.transport().clone())
    }
}
