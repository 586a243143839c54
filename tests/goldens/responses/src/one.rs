// @generated from fixtures/responses.json (sha256 b2103a6610fb4df64b63cd03d7fec4093ae226b8ef8519f5ac4b8757c2a98f96) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `One`.

use std::collections::BTreeMap;
use crate::models::Thing;
use umbraco_runtime::{
    Call, Created, Download, Empty, Json, Problem, Text, Transport, Value,
};

mod models;
pub use models::*;

/// The operations of the tag `One`.
///
/// From [`Client::one`](crate::Client::one); cheap to clone.
#[derive(Clone, Debug)]
pub struct One(pub(crate) Transport);

impl One {
    /// `HEAD /one`
    ///
    /// Success: 200.
    #[inline]
    pub fn head_one(&self) -> Call<Empty> {
        Call::new(&self.0, umbraco_runtime::http::Method::HEAD, "/one")
    }

    /// `OPTIONS /one`
    ///
    /// Success: 200.
    #[inline]
    pub fn options_one(&self) -> Call<Empty> {
        Call::new(&self.0, umbraco_runtime::http::Method::OPTIONS, "/one")
    }

    /// `TRACE /one`
    ///
    /// Success: 200.
    #[inline]
    pub fn trace_one(&self) -> Call<Empty> {
        Call::new(&self.0, umbraco_runtime::http::Method::TRACE, "/one")
    }

    /// `POST /one/accepted`
    ///
    /// Success: 2XX.
    #[inline]
    pub fn post_accepted(&self) -> Call<Json<Thing>> {
        Call::post(&self.0, "/one/accepted")
    }

    /// `GET /one/anything`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_anything(&self) -> Call<Json<Value>> {
        Call::get(&self.0, "/one/anything")
    }

    /// `GET /one/by-reference`
    ///
    /// Success: 200. Errors: default with [problem details](umbraco_runtime::Problem).
    ///
    /// - default: Anything else
    #[inline]
    pub fn get_by_reference(&self) -> Call<Json<Thing>> {
        Call::get(&self.0, "/one/by-reference")
    }

    /// `POST /one/created`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400 with [problem details](umbraco_runtime::Problem); 409 with [the model `Thing`](crate::models::Thing), see [`json`](umbraco_runtime::Error::json).
    #[inline]
    pub fn post_created(&self) -> Call<Created> {
        Call::post(&self.0, "/one/created")
    }

    /// `POST /one/created-with-body`
    ///
    /// Success: 201.
    #[inline]
    pub fn post_created_with_body(&self) -> Call<Json<Thing>> {
        Call::post(&self.0, "/one/created-with-body")
    }

    /// `GET /one/download`
    ///
    /// Success: 200 (a file).
    #[inline]
    pub fn get_download(&self) -> Call<Download> {
        Call::get(&self.0, "/one/download")
    }

    /// `GET /one/empty`
    ///
    /// Success: 204.
    #[inline]
    pub fn get_empty(&self) -> Call<Empty> {
        Call::get(&self.0, "/one/empty")
    }

    /// `GET /one/inline`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_inline(&self) -> Call<Json<GetInlineResponse>> {
        Call::get(&self.0, "/one/inline")
    }

    /// `GET /one/json-download`
    ///
    /// Success: 200 (a file).
    #[inline]
    pub fn get_json_download(&self) -> Call<Download> {
        Call::get(&self.0, "/one/json-download")
    }

    /// `GET /one/json-text`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_json_text(&self) -> Call<Json<String>> {
        Call::get(&self.0, "/one/json-text")
    }

    /// `GET /one/list`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_list(&self) -> Call<Json<Vec<Thing>>> {
        Call::get(&self.0, "/one/list")
    }

    /// `GET /one/map`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_map(&self) -> Call<Json<BTreeMap<String, i64>>> {
        Call::get(&self.0, "/one/map")
    }

    /// `GET /one/none`
    #[inline]
    pub fn get_none(&self) -> Call<Empty> {
        Call::get(&self.0, "/one/none")
    }

    /// `GET /one/nullable`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_nullable(&self) -> Call<Json<Option<Thing>>> {
        Call::get(&self.0, "/one/nullable")
    }

    /// `GET /one/number`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_number(&self) -> Call<Json<i32>> {
        Call::get(&self.0, "/one/number")
    }

    /// `GET /one/problem`
    ///
    /// Success: 200.
    ///
    /// - 200: The last problem
    #[inline]
    pub fn get_problem(&self) -> Call<Json<Problem>> {
        Call::get(&self.0, "/one/problem")
    }

    /// `GET /one/text`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_text(&self) -> Call<Text> {
        Call::get(&self.0, "/one/text")
    }

    /// `GET /one/untyped-download`
    ///
    /// Success: 200 (a file).
    #[inline]
    pub fn get_untyped_download(&self) -> Call<Download> {
        Call::get(&self.0, "/one/untyped-download")
    }
}
