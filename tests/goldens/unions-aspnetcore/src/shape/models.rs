// @generated from fixtures/unions-aspnetcore.json (sha256 d7855cee549668a745ef6456c5765fb6248b210519ace3d05f561d011452b972) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Shape` uses.

use umbraco_runtime::{Object, Union, Value};

/// `ShapeBaseModelGroupShapeModel`
#[derive(Object)]
#[wire("$type" = "group")]
#[non_exhaustive]
pub struct GroupShapeModel {
    /// `shapes`
    pub shapes: Vec<ShapeBaseModel>,
    /// `first`
    pub first: Box<ShapeBaseModel>,
}

impl GroupShapeModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(shapes: Vec<ShapeBaseModel>, first: Box<ShapeBaseModel>) -> Self {
        Self { shapes, first }
    }
}

/// `ShapeBaseModel`
///
/// Told apart by `$type`; a type that the document does not list arrives as [`Unknown`](Self::Unknown), whole.
#[derive(Clone, Debug, PartialEq, Union)]
#[wire("$type")]
#[non_exhaustive]
pub enum ShapeBaseModel {
    /// `circle`
    #[wire("circle")]
    Circle(ShapeBaseModelCircleShapeModel),
    /// `group`
    #[wire("group")]
    Group(GroupShapeModel),
    /// A type that the document does not list, as it came.
    Unknown(Value),
}

/// `ShapeBaseModelCircleShapeModel`
#[derive(Object)]
#[wire("$type" = "circle")]
#[non_exhaustive]
pub struct ShapeBaseModelCircleShapeModel {
    /// `radius`
    pub radius: f64,
    /// `label`
    pub label: Option<String>,
}

impl ShapeBaseModelCircleShapeModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(radius: f64) -> Self {
        Self { radius, label: None }
    }
}
