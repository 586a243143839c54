// @generated from fixtures/schemas.yaml (sha256 b2d193b0dace61a031c27da7aab90f15fba45053979fb641775d4ca85183fecf) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that several groups use.

use umbraco_runtime::{Object, Uuid};

/// `Base`
#[derive(Object)]
#[non_exhaustive]
pub struct Base {
    /// `id`
    pub id: Uuid,
    /// `note`
    pub note: Option<String>,
}

/// `Leaf`
#[derive(Object)]
#[non_exhaustive]
pub struct Leaf {
    /// `name`
    pub name: String,
}

impl Leaf {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// `Looped`
#[derive(Object)]
#[non_exhaustive]
pub struct Looped {
    /// `inner`
    pub inner: Option<LoopedInner>,
}

/// Written inline in the document, at `#/components/schemas/Looped/properties/inner`.
#[derive(Object)]
#[non_exhaustive]
pub struct LoopedInner {
    /// `inner`
    pub inner: Option<Box<LoopedInner>>,
    /// `extra`
    pub extra: Option<bool>,
}

/// `Unused`
#[derive(Object)]
#[non_exhaustive]
pub struct Unused {
    /// `leaf`
    pub leaf: Option<Leaf>,
}
