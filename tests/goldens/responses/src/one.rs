// @generated from fixtures/responses.json (sha256 29d75563acb9ad84a8b91535c2ab573c13c58c599ae2798572385ca864f9288b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `One`.

use std::collections::BTreeMap;
use crate::models::Thing;
use umbraco_runtime::{Call, Created, Download, Empty, Json, Text, Transport, Value};

mod models;
pub use models::*;

/// The operations of the tag `One`.
///
/// From [`Client::one`](crate::Client::one); cheap to clone.
#[derive(Clone, Debug)]
pub struct One(pub(crate) Transport);

impl One {
    /// `GET /one/empty`
    ///
    /// Success: 204.
    ///
    /// - 204: No Content
    #[inline]
    pub fn get_empty(&self) -> Call<Empty> {
        Call::get(&self.0, "/one/empty")
    }

    /// `GET /one/none`
    #[inline]
    pub fn get_none(&self) -> Call<Empty> {
        Call::get(&self.0, "/one/none")
    }

    /// `POST /one/created`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 409 with a [`Problem`](umbraco_runtime::Problem).
    ///
    /// - 201: Created
    /// - 400: Bad Request
    /// - 409: Conflict
    #[inline]
    pub fn post_created(&self) -> Call<Created> {
        Call::post(&self.0, "/one/created")
    }

    /// `POST /one/created-with-body`
    ///
    /// Success: 201.
    ///
    /// - 201: Created
    #[inline]
    pub fn post_created_with_body(&self) -> Call<Json<Thing>> {
        Call::post(&self.0, "/one/created-with-body")
    }

    /// `POST /one/accepted`
    ///
    /// Success: 2XX.
    #[inline]
    pub fn post_accepted(&self) -> Call<Json<Thing>> {
        Call::post(&self.0, "/one/accepted")
    }

    /// `GET /one/download`
    ///
    /// Success: 200 (a file).
    ///
    /// - 200: OK
    #[inline]
    pub fn get_download(&self) -> Call<Download> {
        Call::get(&self.0, "/one/download")
    }

    /// `GET /one/json-download`
    ///
    /// Success: 200 (a file).
    ///
    /// - 200: OK
    #[inline]
    pub fn get_json_download(&self) -> Call<Download> {
        Call::get(&self.0, "/one/json-download")
    }

    /// `GET /one/untyped-download`
    ///
    /// Success: 200 (a file).
    ///
    /// - 200: OK
    #[inline]
    pub fn get_untyped_download(&self) -> Call<Download> {
        Call::get(&self.0, "/one/untyped-download")
    }

    /// `GET /one/text`
    ///
    /// Success: 200.
    ///
    /// - 200: OK
    #[inline]
    pub fn get_text(&self) -> Call<Text> {
        Call::get(&self.0, "/one/text")
    }

    /// `GET /one/json-text`
    ///
    /// Success: 200.
    ///
    /// - 200: OK
    #[inline]
    pub fn get_json_text(&self) -> Call<Json<String>> {
        Call::get(&self.0, "/one/json-text")
    }

    /// `GET /one/list`
    ///
    /// Success: 200.
    ///
    /// - 200: OK
    #[inline]
    pub fn get_list(&self) -> Call<Json<Vec<Thing>>> {
        Call::get(&self.0, "/one/list")
    }

    /// `GET /one/map`
    ///
    /// Success: 200.
    ///
    /// - 200: OK
    #[inline]
    pub fn get_map(&self) -> Call<Json<BTreeMap<String, i64>>> {
        Call::get(&self.0, "/one/map")
    }

    /// `GET /one/number`
    ///
    /// Success: 200.
    ///
    /// - 200: OK
    #[inline]
    pub fn get_number(&self) -> Call<Json<i32>> {
        Call::get(&self.0, "/one/number")
    }

    /// `GET /one/nullable`
    ///
    /// Success: 200.
    ///
    /// - 200: OK
    #[inline]
    pub fn get_nullable(&self) -> Call<Json<Option<Thing>>> {
        Call::get(&self.0, "/one/nullable")
    }

    /// `GET /one/anything`
    ///
    /// Success: 200.
    ///
    /// - 200: OK
    #[inline]
    pub fn get_anything(&self) -> Call<Json<Value>> {
        Call::get(&self.0, "/one/anything")
    }

    /// `GET /one/inline`
    ///
    /// Success: 200.
    ///
    /// - 200: OK
    #[inline]
    pub fn get_inline(&self) -> Call<Json<GetInlineResponse>> {
        Call::get(&self.0, "/one/inline")
    }

    /// `GET /one/by-reference`
    ///
    /// Success: 200. Errors: default with a [`Problem`](umbraco_runtime::Problem).
    ///
    /// - 200: OK
    /// - default: Anything else
    #[inline]
    pub fn get_by_reference(&self) -> Call<Json<Thing>> {
        Call::get(&self.0, "/one/by-reference")
    }

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
}
