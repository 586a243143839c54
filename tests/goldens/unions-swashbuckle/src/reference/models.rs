// @generated from fixtures/unions-swashbuckle.json (sha256 3c34265c07f1236ba499112b18caba7daeacf05849cc3a9cc07a40fd86190ec2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Reference` uses.

use umbraco_runtime::{Object, Union, Uuid, Value};

/// `DefaultReferenceResponseModel`
#[derive(Object)]
#[wire("$type" = "DefaultReferenceResponseModel")]
#[non_exhaustive]
pub struct DefaultReferenceResponseModel {
    /// `id`
    pub id: Uuid,
    /// `type`
    pub r#type: Option<String>,
}

/// `DocumentReferenceResponseModel`
#[derive(Object)]
#[wire("$type" = "DocumentReferenceResponseModel")]
#[non_exhaustive]
pub struct DocumentReferenceResponseModel {
    /// `id`
    pub id: Uuid,
    /// `published`
    #[wire(nullable)]
    pub published: Option<bool>,
}

/// `MediaReferenceResponseModel`
#[derive(Object)]
#[wire("$type" = "MediaReferenceResponseModel")]
#[non_exhaustive]
pub struct MediaReferenceResponseModel {}

/// `MoveAModel`
#[derive(Object)]
#[wire("$type" = "MoveAModel")]
#[non_exhaustive]
pub struct MoveAModel {
    /// `a`
    pub a: i32,
}

impl MoveAModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(a: i32) -> Self {
        Self { a }
    }
}

/// `MoveBModel`
#[derive(Object)]
#[wire("$type" = "MoveBModel")]
#[non_exhaustive]
pub struct MoveBModel {
    /// `next`
    pub next: Option<Box<MoveBModelNext>>,
}

impl MoveBModel {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { next: None }
    }
}

impl Default for MoveBModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Written inline in the document, at `#/components/schemas/MoveBModel/properties/next`.
///
/// Told apart by `$type`; a type that the document does not list arrives as [`Unknown`](Self::Unknown), whole.
#[derive(Clone, Debug, PartialEq, Union)]
#[wire("$type")]
#[non_exhaustive]
pub enum MoveBModelNext {
    /// `MoveAModel`
    #[wire("MoveAModel")]
    MoveA(MoveAModel),
    /// `MoveBModel`
    #[wire("MoveBModel")]
    MoveB(MoveBModel),
    /// A type that the document does not list, as it came.
    Unknown(Value),
}

/// Written inline in the document, at `#/components/schemas/PagedReference/properties/items/items`.
///
/// Told apart by `$type`; a type that the document does not list arrives as [`Unknown`](Self::Unknown), whole.
#[derive(Clone, Debug, PartialEq, Union)]
#[wire("$type")]
#[non_exhaustive]
pub enum ReferenceResponseModel {
    /// `DefaultReferenceResponseModel`
    #[wire("DefaultReferenceResponseModel")]
    Default(DefaultReferenceResponseModel),
    /// `DocumentReferenceResponseModel`
    #[wire("DocumentReferenceResponseModel")]
    Document(DocumentReferenceResponseModel),
    /// `MediaReferenceResponseModel`
    #[wire("MediaReferenceResponseModel")]
    Media(MediaReferenceResponseModel),
    /// A type that the document does not list, as it came.
    Unknown(Value),
}
