// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
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
