// @generated from fixtures/unions-aspnetcore.json (sha256 d7855cee549668a745ef6456c5765fb6248b210519ace3d05f561d011452b972) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that several groups use.

use umbraco_runtime::Object;

/// `CircleShapeModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CircleShapeModel {
    /// `radius`
    pub radius: f64,
    /// `label`
    pub label: Option<String>,
}

impl CircleShapeModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(radius: f64) -> Self {
        Self { radius, label: None }
    }
}
