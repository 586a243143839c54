// @generated from fixtures/bodies.json (sha256 1c76b34c30fc6d51969617ecd11237e8c637dc1d41858840e468b65056d60776) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Json` uses.

use umbraco_runtime::{Enumeration, Object, Value};

/// `Change`
#[derive(Object)]
#[non_exhaustive]
pub struct Change {
    /// `op`
    pub op: String,
    /// `path`
    pub path: String,
    /// `value`
    pub value: Option<Value>,
}

impl Change {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(op: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            op: op.into(),
            path: path.into(),
            value: None,
        }
    }
}

/// Written inline in the document, at `#/paths/~1inline/post/requestBody/content/application~1json/schema`.
#[derive(Object)]
#[non_exhaustive]
pub struct PostInlineBody {
    /// `a`
    pub a: String,
    /// `state`
    pub state: Option<PostInlineBodyState>,
    /// `inner`
    pub inner: Option<PostInlineBodyInner>,
}

impl PostInlineBody {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            state: None,
            inner: None,
        }
    }
}

/// Written inline in the document, at `#/paths/~1inline/post/requestBody/content/application~1json/schema/properties/inner`.
#[derive(Object)]
#[non_exhaustive]
pub struct PostInlineBodyInner {
    /// `b`
    pub b: Option<bool>,
}

impl PostInlineBodyInner {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { b: None }
    }
}

impl Default for PostInlineBodyInner {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Written inline in the document, at `#/paths/~1inline/post/requestBody/content/application~1json/schema/properties/state`.
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum PostInlineBodyState {
    /// `on`
    #[wire("on")]
    On,
    /// `off`
    #[wire("off")]
    Off,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}
