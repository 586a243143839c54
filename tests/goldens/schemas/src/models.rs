// @generated from fixtures/schemas.yaml (sha256 1c91481cb61eabe72719baa5cf814eb7e02e9465c0f59862736610f314abe5e7) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that several groups use.

use umbraco_runtime::{Object, Uuid};

/// `Base`
#[derive(Clone, Debug, PartialEq, Object)]
#[non_exhaustive]
pub struct Base {
    /// `id`
    pub id: Uuid,
    /// `note`
    pub note: Option<String>,
}

/// `Leaf`
#[derive(Clone, Debug, PartialEq, Object)]
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

/// `Unused`
#[derive(Clone, Debug, PartialEq, Object)]
#[non_exhaustive]
pub struct Unused {
    /// `leaf`
    pub leaf: Option<Leaf>,
}
