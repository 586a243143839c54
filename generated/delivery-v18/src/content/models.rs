// @generated from specs/delivery-v18.json (sha256 ea6c7b0d31c58c218e16af21090251f0dc97050ba443a0fab5d1b152fc14ff6a) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Content` uses.

use std::collections::BTreeMap;
use umbraco_runtime::{DateTime, Map, Object, Uuid};

/// `IApiContentResponseModelApiContentResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ApiContentResponseModel {
    /// `contentType`
    pub content_type: String,
    /// `name`
    pub name: String,
    /// `createDate`
    pub create_date: DateTime,
    /// `updateDate`
    pub update_date: DateTime,
    /// `route`
    pub route: IApiContentRouteModel,
    /// `id`
    pub id: Uuid,
    /// `properties`
    pub properties: Map,
    /// `cultures`
    pub cultures: BTreeMap<String, IApiContentRouteModel>,
}

/// `IApiContentRouteModel`
#[derive(Object)]
#[non_exhaustive]
pub struct IApiContentRouteModel {
    /// `path`
    #[wire(nullable)]
    pub path: Option<String>,
    /// `queryString`
    pub query_string: Option<String>,
    /// `startItem`
    pub start_item: IApiContentStartItemModel,
}

/// `IApiContentStartItemModel`
#[derive(Object)]
#[non_exhaustive]
pub struct IApiContentStartItemModel {
    /// `id`
    pub id: Uuid,
    /// `path`
    #[wire(nullable)]
    pub path: Option<String>,
}
