//! Turns the OpenAPI documents of Umbraco products into Rust clients.
//!
//! One pipeline, each stage a folder, each stage a value in and a value out:
//!
//! 1. [`read`](fn@read): bytes (JSON or YAML, OpenAPI 3.0 or 3.1) to one [`Document`] in the dialect of 3.0;
//! 2. [`normalize`](fn@normalize): the quirks of the document generators undone, pass by named pass;
//! 3. [`model`]: the API in its own terms, with its Rust names;
//! 4. [`emit`]: the files of a crate; or [`diff`]: what is different between two models.
//!
//! Beside the pipeline stand [`canonicalize`], the form in which documents are pinned in a repository, and [`peers`],
//! normalised documents for other generators.
//!
//! The library does no input or output and does not panic on any input: problems are [`Diagnostics`], all of them at once.

mod canonical;
mod diagnostic;
pub mod diff;
pub mod emit;
mod location;
pub mod model;
mod normalize;
pub mod peers;
mod pointer;
mod read;
mod small_maps;
mod vocabulary;

pub use canonical::canonicalize;
pub use diagnostic::{Diagnostic, Diagnostics, Severity};
pub use location::Location;
pub use normalize::{Normalized, Override, Overrides, PassReport, normalize};
pub use read::{Dialect, Document, Source, Version, read};
