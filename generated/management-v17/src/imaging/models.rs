// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Imaging` uses.

use umbraco_runtime::{Enumeration, Value};

/// `ImageCropModeModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum ImageCropModeModel {
    /// `Crop`
    Crop,
    /// `Max`
    Max,
    /// `Stretch`
    Stretch,
    /// `Pad`
    Pad,
    /// `BoxPad`
    BoxPad,
    /// `Min`
    Min,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}
