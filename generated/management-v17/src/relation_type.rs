// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Relation Type`.

use std::borrow::Borrow;
use umbraco_runtime::{Call, Json, Paged, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `Relation Type`.
///
/// From [`Client::relation_type`](crate::Client::relation_type); cheap to clone.
#[derive(Clone, Debug)]
pub struct RelationType(pub(crate) Transport);

impl RelationType {
    /// `GET /umbraco/management/api/v1/item/relation-type`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_relation_type(&self) -> GetItemRelationType {
        GetItemRelationType(
            Call::get(&self.0, "/umbraco/management/api/v1/item/relation-type"),
        )
    }

    /// `GET /umbraco/management/api/v1/relation-type`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_relation_type(&self) -> Call<Paged<RelationTypeResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/relation-type")
    }

    /// `GET /umbraco/management/api/v1/relation-type/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_relation_type_by_id(
        &self,
        id: Uuid,
    ) -> Call<Json<RelationTypeResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/relation-type/{id}")
            .path("id", id)
    }
}

umbraco_runtime::call!(
    RelationType::get_item_relation_type as GetItemRelationType
        -> Json<Vec<RelationTypeItemResponseModel>>
);

impl GetItemRelationType {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}
