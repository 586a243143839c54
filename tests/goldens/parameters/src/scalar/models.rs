// @generated from fixtures/parameters.json (sha256 eb2504e2ca27a3fde410abd2517830391f1b692a833ff090a03229ad4194048e) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Scalar` uses.

use umbraco_runtime::{Enumeration, Value};

/// Written inline in the document, at `#/paths/~1scalar~1{id}~1{culture}~1{year}~1{size}/get/parameters/14/schema`.
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum GetScalarOrder {
    /// `asc`
    #[wire("asc")]
    Asc,
    /// `desc`
    #[wire("desc")]
    Desc,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}
