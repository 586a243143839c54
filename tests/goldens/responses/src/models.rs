// @generated from fixtures/responses.json (sha256 b2103a6610fb4df64b63cd03d7fec4093ae226b8ef8519f5ac4b8757c2a98f96) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that several groups use.

use umbraco_runtime::{Object, Uuid};

/// `Thing`
#[derive(Object)]
#[non_exhaustive]
pub struct Thing {
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: Option<String>,
}
