// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Member`.

use std::borrow::Borrow;
use crate::models::{
    DirectionModel, MemberItemResponseModel, ReferenceByIdModel, ReferenceResponseModel,
};
use umbraco_runtime::{Call, Created, Empty, Json, Map, Paged, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `Member`.
///
/// From [`Client::member`](crate::Client::member); cheap to clone.
#[derive(Clone, Debug)]
pub struct Member(pub(crate) Transport);

impl Member {
    /// `GET /umbraco/management/api/v1/filter/member`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_filter_member(&self) -> GetFilterMember {
        GetFilterMember(Call::get(&self.0, "/umbraco/management/api/v1/filter/member"))
    }

    /// `GET /umbraco/management/api/v1/item/member`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_member(&self) -> GetItemMember {
        GetItemMember(Call::get(&self.0, "/umbraco/management/api/v1/item/member"))
    }

    /// `GET /umbraco/management/api/v1/item/member/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_member_ancestors(&self) -> GetItemMemberAncestors {
        GetItemMemberAncestors(
            Call::get(&self.0, "/umbraco/management/api/v1/item/member/ancestors"),
        )
    }

    /// `GET /umbraco/management/api/v1/item/member/search`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_member_search(&self) -> GetItemMemberSearch {
        GetItemMemberSearch(
            Call::get(&self.0, "/umbraco/management/api/v1/item/member/search"),
        )
    }

    /// `POST /umbraco/management/api/v1/member`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_member(&self, body: &CreateMemberRequestModel) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/member").json(body)
    }

    /// `GET /umbraco/management/api/v1/member/are-referenced`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_member_are_referenced(&self) -> GetMemberAreReferenced {
        GetMemberAreReferenced(
            Call::get(&self.0, "/umbraco/management/api/v1/member/are-referenced"),
        )
    }

    /// `GET /umbraco/management/api/v1/member/configuration`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_member_configuration(&self) -> Call<Json<Map>> {
        Call::get(&self.0, "/umbraco/management/api/v1/member/configuration")
    }

    /// `POST /umbraco/management/api/v1/member/validate`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_member_validate(&self, body: &CreateMemberRequestModel) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/member/validate").json(body)
    }

    /// `GET /umbraco/management/api/v1/member/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_member_by_id(&self, id: Uuid) -> Call<Json<MemberResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/member/{id}").path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/member/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_member_by_id(
        &self,
        id: Uuid,
        body: &UpdateMemberRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/member/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/member/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_member_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/member/{id}").path("id", id)
    }

    /// `GET /umbraco/management/api/v1/member/{id}/referenced-by`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`20` unless set)
    #[inline]
    pub fn get_member_by_id_referenced_by(
        &self,
        id: Uuid,
    ) -> Call<Paged<ReferenceResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/member/{id}/referenced-by")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/member/{id}/referenced-descendants`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`20` unless set)
    #[inline]
    pub fn get_member_by_id_referenced_descendants(
        &self,
        id: Uuid,
    ) -> Call<Paged<ReferenceByIdModel>> {
        Call::get(
                &self.0,
                "/umbraco/management/api/v1/member/{id}/referenced-descendants",
            )
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/member/{id}/validate`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_member_by_id_validate(
        &self,
        id: Uuid,
        body: &UpdateMemberRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/member/{id}/validate")
            .path("id", id)
            .json(body)
    }
}

umbraco_runtime::call!(Member::get_filter_member as GetFilterMember -> Paged<MemberResponseModel>);

impl GetFilterMember {
    /// Query parameter `memberTypeId`.
    #[inline]
    pub fn member_type_id(self, member_type_id: Uuid) -> Self {
        Self(self.0.query("memberTypeId", member_type_id))
    }

    /// Query parameter `memberGroupName`.
    #[inline]
    pub fn member_group_name(self, member_group_name: &str) -> Self {
        Self(self.0.query("memberGroupName", member_group_name))
    }

    /// Query parameter `isApproved`.
    #[inline]
    pub fn is_approved(self, is_approved: bool) -> Self {
        Self(self.0.query("isApproved", is_approved))
    }

    /// Query parameter `isLockedOut`.
    #[inline]
    pub fn is_locked_out(self, is_locked_out: bool) -> Self {
        Self(self.0.query("isLockedOut", is_locked_out))
    }

    /// Query parameter `orderBy`; without it the server takes `"username"`.
    #[inline]
    pub fn order_by(self, order_by: &str) -> Self {
        Self(self.0.query("orderBy", order_by))
    }

    /// Query parameter `orderDirection`.
    #[inline]
    pub fn order_direction(self, order_direction: DirectionModel) -> Self {
        Self(self.0.query("orderDirection", order_direction))
    }

    /// Query parameter `filter`.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        Self(self.0.query("filter", filter))
    }

    /// Query parameter `skip`; without it the server takes `0`.
    #[inline]
    pub fn skip(self, skip: i32) -> Self {
        Self(self.0.query("skip", skip))
    }

    /// Query parameter `take`; without it the server takes `100`.
    #[inline]
    pub fn take(self, take: i32) -> Self {
        Self(self.0.query("take", take))
    }
}

umbraco_runtime::call!(
    Member::get_item_member as GetItemMember
        -> Json<Vec<MemberItemResponseModel>>
);

impl GetItemMember {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    Member::get_item_member_ancestors as GetItemMemberAncestors
        -> Json<Vec<ItemAncestorsResponseModelMemberItemResponseModel>>
);

impl GetItemMemberAncestors {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    Member::get_item_member_search as GetItemMemberSearch
        -> Paged<MemberItemResponseModel>
);

impl GetItemMemberSearch {
    /// Query parameter `query`.
    #[inline]
    pub fn query(self, query: &str) -> Self {
        Self(self.0.query("query", query))
    }

    /// Query parameter `skip`; without it the server takes `0`.
    #[inline]
    pub fn skip(self, skip: i32) -> Self {
        Self(self.0.query("skip", skip))
    }

    /// Query parameter `take`; without it the server takes `100`.
    #[inline]
    pub fn take(self, take: i32) -> Self {
        Self(self.0.query("take", take))
    }

    /// Query parameter `allowedMemberTypes`.
    #[inline]
    pub fn allowed_member_types(
        self,
        allowed_member_types: impl IntoIterator<Item: Borrow<Uuid>>,
    ) -> Self {
        Self(self.0.query_list::<Uuid>("allowedMemberTypes", allowed_member_types))
    }
}

umbraco_runtime::call!(
    Member::get_member_are_referenced as GetMemberAreReferenced
        -> Paged<ReferenceByIdModel>
);

impl GetMemberAreReferenced {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }

    /// Query parameter `skip`; without it the server takes `0`.
    #[inline]
    pub fn skip(self, skip: i32) -> Self {
        Self(self.0.query("skip", skip))
    }

    /// Query parameter `take`; without it the server takes `20`.
    #[inline]
    pub fn take(self, take: i32) -> Self {
        Self(self.0.query("take", take))
    }
}
