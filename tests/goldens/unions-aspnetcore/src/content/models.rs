// @generated from fixtures/unions-aspnetcore.json (sha256 d7855cee549668a745ef6456c5765fb6248b210519ace3d05f561d011452b972) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Content` uses.

use umbraco_runtime::{Object, Uuid};

/// `IApiContentModelApiContentModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ApiContentModel {
    /// `id`
    pub id: Uuid,
}
