// @generated from fixtures/nothing.json (sha256 644435cd65f995dc1c7442ca0b0d618e3b2ec2908238694d9fd09a49b7b379a2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Client of `Nothing at all`.
//!
//! Generated from `fixtures/nothing.json`. [`Client`] has one accessor for each tag, behind a Cargo feature of the
//! same name; all of them are on by default. Errors, dates, uploads, downloads and pages are types of
//! [`umbraco_runtime`].
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let umbraco = nothing::Client::builder("https://localhost:44331").build()?;
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

umbraco_runtime::client! {
    /// One site's `Nothing at all`; cheap to clone.
    Client, token_endpoint: none
}

impl Client {}
