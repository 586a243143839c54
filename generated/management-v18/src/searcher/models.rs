// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Searcher` uses.

use umbraco_runtime::Object;

/// `FieldPresentationModel`
#[derive(Object)]
#[non_exhaustive]
pub struct FieldPresentationModel {
    /// `name`
    pub name: String,
    /// `values`
    pub values: Vec<String>,
}

/// `SearchResultResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SearchResultResponseModel {
    /// `id`
    pub id: String,
    /// `score`
    pub score: f32,
    /// `fieldCount`
    pub field_count: i32,
    /// `fields`
    pub fields: Vec<FieldPresentationModel>,
}

/// `SearcherResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SearcherResponseModel {
    /// `name`
    pub name: String,
}
