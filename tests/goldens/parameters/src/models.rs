// @generated from fixtures/parameters.json (sha256 eb2504e2ca27a3fde410abd2517830391f1b692a833ff090a03229ad4194048e) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that several groups use.

use umbraco_runtime::{Enumeration, Value};

/// `Size`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum Size {
    /// `Small`
    Small,
    /// `Large`
    Large,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}
