// @generated from fixtures/unions-aspnetcore.json (sha256 d7855cee549668a745ef6456c5765fb6248b210519ace3d05f561d011452b972) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Loose` uses.

use std::collections::BTreeMap;
use crate::models::CircleShapeModel;
use umbraco_runtime::{Union, Uuid, Value};

/// `Loose`
///
/// The first type that a value fits is taken; one that fits none arrives as [`Unknown`](Self::Unknown), whole.
#[derive(Clone, Debug, PartialEq, Union)]
#[non_exhaustive]
pub enum Loose {
    /// One of the types.
    Text(String),
    /// One of the types.
    Integer(i64),
    /// One of the types.
    Bool(bool),
    /// One of the types.
    TextList(Vec<String>),
    /// One of the types.
    CircleShapeModel(CircleShapeModel),
    /// One of the types.
    Object(BTreeMap<String, String>),
    /// A type that the document does not list, as it came.
    Unknown(Value),
}

/// Written inline in the document, at `#/paths/~1loose/post/requestBody/content/application~1json/schema`.
///
/// The first type that a value fits is taken; one that fits none arrives as [`Unknown`](Self::Unknown), whole.
#[derive(Clone, Debug, PartialEq, Union)]
#[non_exhaustive]
pub enum PostLooseBody {
    /// One of the types.
    Id(Uuid),
    /// One of the types.
    CircleShapeModel(CircleShapeModel),
    /// A type that the document does not list, as it came.
    Unknown(Value),
}
