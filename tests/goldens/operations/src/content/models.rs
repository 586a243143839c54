// @generated from fixtures/operations.json (sha256 3dcafe5660636f98d24e379cb5b40731c39af96dec2a2cb18ce5df4ccf5face3) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Content` uses.

use umbraco_runtime::Object;

/// `Content`
#[derive(Object)]
#[non_exhaustive]
pub struct Content {
    /// `a`
    pub a: Option<String>,
}

/// `Thing`
#[derive(Object)]
#[non_exhaustive]
pub struct Thing {
    /// `content`
    pub content: Option<Content>,
}
