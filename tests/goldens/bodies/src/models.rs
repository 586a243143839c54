// @generated from fixtures/bodies.json (sha256 1c76b34c30fc6d51969617ecd11237e8c637dc1d41858840e468b65056d60776) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that several groups use.

use umbraco_runtime::{Enumeration, Object, Value};

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

/// `Thing`
#[derive(Object)]
#[non_exhaustive]
pub struct Thing {
    /// `name`
    pub name: String,
    /// `size`
    pub size: Option<Size>,
}

impl Thing {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            size: None,
        }
    }
}
