// @generated from fixtures/responses.json (sha256 29d75563acb9ad84a8b91535c2ab573c13c58c599ae2798572385ca864f9288b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that several groups use.

use umbraco_runtime::{Object, Uuid};

/// `Thing`
#[derive(Clone, Debug, PartialEq, Object)]
#[non_exhaustive]
pub struct Thing {
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: Option<String>,
}
