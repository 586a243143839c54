// @generated from specs/delivery-v17.json (sha256 8b3aab40bba52261353b4f8ad906f696e0994e3b416614bcec16bee88afbbdeb) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Content` uses.

use std::collections::BTreeMap;
use umbraco_runtime::{DateTime, Map, Object, Uuid};

/// `ApiContentResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ApiContentResponseModel {
    /// `id`
    pub id: Uuid,
    /// `contentType`
    pub content_type: String,
    /// `properties`
    pub properties: Map,
    /// `name`
    pub name: String,
    /// `createDate`
    pub create_date: DateTime,
    /// `updateDate`
    pub update_date: DateTime,
    /// `route`
    pub route: ApiContentRouteModel,
    /// `cultures`
    pub cultures: BTreeMap<String, ApiContentRouteModel>,
}

/// `ApiContentRouteModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ApiContentRouteModel {
    /// `path`
    pub path: String,
    /// `queryString`
    pub query_string: Option<String>,
    /// `startItem`
    pub start_item: ApiContentStartItemModel,
}

/// `ApiContentStartItemModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ApiContentStartItemModel {
    /// `id`
    pub id: Uuid,
    /// `path`
    pub path: String,
}
