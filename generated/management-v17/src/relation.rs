// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Relation`.

use umbraco_runtime::{Call, Paged, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `Relation`.
///
/// From [`Client::relation`](crate::Client::relation); cheap to clone.
#[derive(Clone, Debug)]
pub struct Relation(pub(crate) Transport);

impl Relation {
    /// `GET /umbraco/management/api/v1/relation/type/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_relation_by_relation_type_id(
        &self,
        id: Uuid,
    ) -> Call<Paged<RelationResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/relation/type/{id}")
            .path("id", id)
    }
}
