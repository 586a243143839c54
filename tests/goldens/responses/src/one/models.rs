// @generated from fixtures/responses.json (sha256 29d75563acb9ad84a8b91535c2ab573c13c58c599ae2798572385ca864f9288b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `One` uses.

use umbraco_runtime::Object;

/// Written inline in the document, at `#/paths/~1one~1inline/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Object)]
#[non_exhaustive]
pub struct GetInlineResponse {
    /// `ok`
    pub ok: bool,
}
