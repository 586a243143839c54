// @generated from fixtures/unions-aspnetcore.json (sha256 d7855cee549668a745ef6456c5765fb6248b210519ace3d05f561d011452b972) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Client of `Unions as Microsoft.AspNetCore.OpenApi writes them`.
//!
//! Generated from `fixtures/unions-aspnetcore.json`. [`Client`] has one accessor for each tag, behind a Cargo feature of the
//! same name; all of them are on by default. Errors, dates, uploads, downloads and pages are types of
//! [`umbraco_runtime`].
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let umbraco = unions_aspnetcore::Client::builder("https://localhost:44331").build()?;
//! # #[cfg(feature = "animal")]
//! let answer = umbraco.animal().get_animal().await?;
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

#[cfg(feature = "animal")]
pub mod animal;

#[cfg(feature = "content")]
pub mod content;

#[cfg(feature = "loose")]
pub mod loose;

#[cfg(feature = "shape")]
pub mod shape;

pub mod models;

umbraco_runtime::client! {
    /// One site's `Unions as Microsoft.AspNetCore.OpenApi writes them`; cheap to clone.
    Client, token_endpoint: none
}

impl Client {
    /// The operations of the tag `Animal`.
    #[cfg(feature = "animal")]
    #[inline]
    #[must_use]
    pub fn animal(&self) -> animal::Animal {
        animal::Animal(self.transport().clone())
    }

    /// The operations of the tag `Content`.
    #[cfg(feature = "content")]
    #[inline]
    #[must_use]
    pub fn content(&self) -> content::Content {
        content::Content(self.transport().clone())
    }

    /// The operations of the tag `Loose`.
    #[cfg(feature = "loose")]
    #[inline]
    #[must_use]
    pub fn loose(&self) -> loose::LooseApi {
        loose::LooseApi(self.transport().clone())
    }

    /// The operations of the tag `Shape`.
    #[cfg(feature = "shape")]
    #[inline]
    #[must_use]
    pub fn shape(&self) -> shape::Shape {
        shape::Shape(self.transport().clone())
    }
}
