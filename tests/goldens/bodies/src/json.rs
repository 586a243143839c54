// @generated from fixtures/bodies.json (sha256 1c76b34c30fc6d51969617ecd11237e8c637dc1d41858840e468b65056d60776) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Json`.

use std::collections::BTreeMap;
use crate::models::Thing;
use umbraco_runtime::{Call, Empty, Transport, Uuid, Value};

mod models;
pub use models::*;

/// The operations of the tag `Json`.
///
/// From [`Client::json`](crate::Client::json); cheap to clone.
#[derive(Clone, Debug)]
pub struct JsonApi(pub(crate) Transport);

impl JsonApi {
    /// `POST /inline`
    ///
    /// Success: 200.
    #[inline]
    pub fn post_inline(&self, body: &PostInlineBody) -> Call<Empty> {
        Call::post(&self.0, "/inline").json(body)
    }

    /// `POST /json`
    ///
    /// Success: 200.
    #[inline]
    pub fn post_model(&self, body: &Thing) -> Call<Empty> {
        Call::post(&self.0, "/json").json(body)
    }

    /// `PUT /json`
    ///
    /// Success: 200.
    #[inline]
    pub fn put_optional_model(&self) -> PutOptionalModel {
        PutOptionalModel(Call::put(&self.0, "/json"))
    }

    /// `PATCH /json`
    ///
    /// Success: 200.
    #[inline]
    pub fn patch_model(&self, body: &[Change]) -> Call<Empty> {
        Call::patch(&self.0, "/json").json_as("application/json-patch+json", body)
    }

    /// `DELETE /json`
    ///
    /// Success: 200.
    #[inline]
    pub fn delete_models(&self, body: &[Uuid]) -> Call<Empty> {
        Call::delete(&self.0, "/json").json(body)
    }

    /// `POST /json/{id}`
    ///
    /// Success: 200.
    #[inline]
    pub fn post_by_reference(&self, id: Uuid, body: &Thing) -> PostByReference {
        PostByReference(Call::post(&self.0, "/json/{id}").path("id", id).json(body))
    }

    /// `PUT /json/{id}`
    ///
    /// Success: 200.
    #[inline]
    pub fn put_text(&self, id: Uuid, body: &str) -> Call<Empty> {
        Call::put(&self.0, "/json/{id}").path("id", id).json(body)
    }

    /// `PATCH /json/{id}`
    ///
    /// Success: 200.
    #[inline]
    pub fn patch_anything(&self, id: Uuid, body: &Value) -> Call<Empty> {
        Call::patch(&self.0, "/json/{id}")
            .path("id", id)
            .json_as("application/vnd.example+json", body)
    }

    /// `DELETE /json/{id}`
    ///
    /// Success: 200.
    #[inline]
    pub fn delete_map(
        &self,
        id: Uuid,
        body: &BTreeMap<String, Option<i32>>,
    ) -> Call<Empty> {
        Call::delete(&self.0, "/json/{id}").path("id", id).json(body)
    }
}

umbraco_runtime::call!(JsonApi::put_optional_model as PutOptionalModel -> Empty);

impl PutOptionalModel {
    /// The request body.
    #[inline]
    pub fn body(self, body: &Thing) -> Self {
        Self(self.0.json(body))
    }
}

umbraco_runtime::call!(JsonApi::post_by_reference as PostByReference -> Empty);

impl PostByReference {
    /// Query parameter `dryRun`.
    #[inline]
    pub fn dry_run(self, dry_run: bool) -> Self {
        Self(self.0.query("dryRun", dry_run))
    }
}
