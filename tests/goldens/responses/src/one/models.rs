// @generated from fixtures/responses.json (sha256 b2103a6610fb4df64b63cd03d7fec4093ae226b8ef8519f5ac4b8757c2a98f96) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `One` uses.

use umbraco_runtime::Object;

/// Written inline in the document, at `#/paths/~1one~1inline/get/responses/200/content/application~1json/schema`.
#[derive(Object)]
#[non_exhaustive]
pub struct GetInlineResponse {
    /// `ok`
    pub ok: bool,
}
