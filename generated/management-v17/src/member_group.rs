// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Member Group`.

use std::borrow::Borrow;
use crate::models::{MemberGroupItemResponseModel, NamedEntityTreeItemResponseModel};
use umbraco_runtime::{Call, Created, Empty, Json, Paged, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `Member Group`.
///
/// From [`Client::member_group`](crate::Client::member_group); cheap to clone.
#[derive(Clone, Debug)]
pub struct MemberGroup(pub(crate) Transport);

impl MemberGroup {
    /// `GET /umbraco/management/api/v1/item/member-group`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_member_group(&self) -> GetItemMemberGroup {
        GetItemMemberGroup(
            Call::get(&self.0, "/umbraco/management/api/v1/item/member-group"),
        )
    }

    /// `GET /umbraco/management/api/v1/member-group`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_member_group(&self) -> Call<Paged<MemberGroupResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/member-group")
    }

    /// `POST /umbraco/management/api/v1/member-group`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_member_group(
        &self,
        body: &CreateMemberGroupRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/member-group").json(body)
    }

    /// `GET /umbraco/management/api/v1/member-group/{id}`
    ///
    /// Success: 200. Errors: 404; 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_member_group_by_id(
        &self,
        id: Uuid,
    ) -> Call<Json<MemberGroupResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/member-group/{id}").path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/member-group/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_member_group_by_id(
        &self,
        id: Uuid,
        body: &UpdateMemberGroupRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/member-group/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/member-group/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_member_group_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/member-group/{id}")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/tree/member-group/root`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_tree_member_group_root(
        &self,
    ) -> Call<Paged<NamedEntityTreeItemResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/tree/member-group/root")
    }
}

umbraco_runtime::call!(
    MemberGroup::get_item_member_group as GetItemMemberGroup
        -> Json<Vec<MemberGroupItemResponseModel>>
);

impl GetItemMemberGroup {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}
