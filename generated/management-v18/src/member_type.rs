// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Member Type`.

use std::borrow::Borrow;
use crate::models::{
    CreateFolderRequestModel, FolderResponseModel,
    ItemAncestorsResponseModelNamedItemResponseModel, UpdateFolderResponseModel,
};
use umbraco_runtime::{
    Call, Created, Download, Empty, Json, Map, Page, Paged, Transport, Uuid,
};

mod models;
pub use models::*;

/// The operations of the tag `Member Type`.
///
/// From [`Client::member_type`](crate::Client::member_type); cheap to clone.
#[derive(Clone, Debug)]
pub struct MemberType(pub(crate) Transport);

impl MemberType {
    /// `GET /umbraco/management/api/v1/item/member-type`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_member_type(&self) -> GetItemMemberType {
        GetItemMemberType(
            Call::get(&self.0, "/umbraco/management/api/v1/item/member-type"),
        )
    }

    /// `GET /umbraco/management/api/v1/item/member-type/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_member_type_ancestors(&self) -> GetItemMemberTypeAncestors {
        GetItemMemberTypeAncestors(
            Call::get(&self.0, "/umbraco/management/api/v1/item/member-type/ancestors"),
        )
    }

    /// `GET /umbraco/management/api/v1/item/member-type/search`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_member_type_search(&self) -> GetItemMemberTypeSearch {
        GetItemMemberTypeSearch(
            Call::get(&self.0, "/umbraco/management/api/v1/item/member-type/search"),
        )
    }

    /// `POST /umbraco/management/api/v1/member-type`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_member_type(
        &self,
        body: &CreateMemberTypeRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/member-type").json(body)
    }

    /// `GET /umbraco/management/api/v1/member-type/allowed-at-root`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_member_type_allowed_at_root(
        &self,
    ) -> Call<Paged<AllowedMemberTypeModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/member-type/allowed-at-root")
    }

    /// `POST /umbraco/management/api/v1/member-type/available-compositions`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_member_type_available_compositions(
        &self,
        body: &MemberTypeCompositionRequestModel,
    ) -> Call<Json<Vec<AvailableMemberTypeCompositionResponseModel>>> {
        Call::post(
                &self.0,
                "/umbraco/management/api/v1/member-type/available-compositions",
            )
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/member-type/batch`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_member_type_batch(&self) -> GetMemberTypeBatch {
        GetMemberTypeBatch(
            Call::get(&self.0, "/umbraco/management/api/v1/member-type/batch"),
        )
    }

    /// `GET /umbraco/management/api/v1/member-type/configuration`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_member_type_configuration(
        &self,
    ) -> Call<Json<MemberTypeConfigurationResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/member-type/configuration")
    }

    /// `POST /umbraco/management/api/v1/member-type/folder`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_member_type_folder(
        &self,
        body: &CreateFolderRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/member-type/folder").json(body)
    }

    /// `GET /umbraco/management/api/v1/member-type/folder/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_member_type_folder_by_id(
        &self,
        id: Uuid,
    ) -> Call<Json<FolderResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/member-type/folder/{id}")
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/member-type/folder/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_member_type_folder_by_id(
        &self,
        id: Uuid,
        body: &UpdateFolderResponseModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/member-type/folder/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/member-type/folder/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_member_type_folder_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/member-type/folder/{id}")
            .path("id", id)
    }

    /// `POST /umbraco/management/api/v1/member-type/import`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_member_type_import(
        &self,
        body: &ImportMemberTypeRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/member-type/import").json(body)
    }

    /// `GET /umbraco/management/api/v1/member-type/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_member_type_by_id(
        &self,
        id: Uuid,
    ) -> Call<Json<MemberTypeResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/member-type/{id}").path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/member-type/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_member_type_by_id(
        &self,
        id: Uuid,
        body: &UpdateMemberTypeRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/member-type/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/member-type/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_member_type_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/member-type/{id}")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/member-type/{id}/composition-references`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_member_type_by_id_composition_references(
        &self,
        id: Uuid,
    ) -> Call<Json<Vec<MemberTypeCompositionResponseModel>>> {
        Call::get(
                &self.0,
                "/umbraco/management/api/v1/member-type/{id}/composition-references",
            )
            .path("id", id)
    }

    /// `POST /umbraco/management/api/v1/member-type/{id}/copy`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_member_type_by_id_copy(&self, id: Uuid) -> PostMemberTypeByIdCopy {
        PostMemberTypeByIdCopy(
            Call::post(&self.0, "/umbraco/management/api/v1/member-type/{id}/copy")
                .path("id", id),
        )
    }

    /// `GET /umbraco/management/api/v1/member-type/{id}/export`
    ///
    /// Success: 200 (a file). Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_member_type_by_id_export(&self, id: Uuid) -> Call<Download> {
        Call::get(&self.0, "/umbraco/management/api/v1/member-type/{id}/export")
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/member-type/{id}/import`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_member_type_by_id_import(
        &self,
        id: Uuid,
        body: &ImportMemberTypeRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/member-type/{id}/import")
            .path("id", id)
            .json(body)
    }

    /// `PUT /umbraco/management/api/v1/member-type/{id}/move`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_member_type_by_id_move(
        &self,
        id: Uuid,
        body: &MoveMemberTypeRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/member-type/{id}/move")
            .path("id", id)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/member-type/{id}/schema`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_member_type_by_id_schema(&self, id: Uuid) -> Call<Json<Map>> {
        Call::get(&self.0, "/umbraco/management/api/v1/member-type/{id}/schema")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/tree/member-type/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_member_type_ancestors(&self) -> GetTreeMemberTypeAncestors {
        GetTreeMemberTypeAncestors(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/member-type/ancestors"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/member-type/children`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_member_type_children(&self) -> GetTreeMemberTypeChildren {
        GetTreeMemberTypeChildren(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/member-type/children"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/member-type/root`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_member_type_root(&self) -> GetTreeMemberTypeRoot {
        GetTreeMemberTypeRoot(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/member-type/root"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/member-type/siblings`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_member_type_siblings(&self) -> GetTreeMemberTypeSiblings {
        GetTreeMemberTypeSiblings(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/member-type/siblings"),
        )
    }
}

umbraco_runtime::call!(
    MemberType::get_item_member_type as GetItemMemberType
        -> Json<Vec<MemberTypeItemResponseModel>>
);

impl GetItemMemberType {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    MemberType::get_item_member_type_ancestors as GetItemMemberTypeAncestors
        -> Json<Vec<ItemAncestorsResponseModelNamedItemResponseModel>>
);

impl GetItemMemberTypeAncestors {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    MemberType::get_item_member_type_search as GetItemMemberTypeSearch
        -> Paged<MemberTypeItemResponseModel>
);

impl GetItemMemberTypeSearch {
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
}

umbraco_runtime::call!(
    MemberType::get_member_type_batch as GetMemberTypeBatch
        -> Json<Page<MemberTypeResponseModel>>
);

impl GetMemberTypeBatch {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    MemberType::post_member_type_by_id_copy as PostMemberTypeByIdCopy
        -> Created
);

impl PostMemberTypeByIdCopy {
    /// The request body.
    #[inline]
    pub fn body(self, body: &CopyMemberTypeRequestModel) -> Self {
        Self(self.0.json(body))
    }
}

umbraco_runtime::call!(
    MemberType::get_tree_member_type_ancestors as GetTreeMemberTypeAncestors
        -> Json<Vec<MemberTypeTreeItemResponseModel>>
);

impl GetTreeMemberTypeAncestors {
    /// Query parameter `descendantId`.
    #[inline]
    pub fn descendant_id(self, descendant_id: Uuid) -> Self {
        Self(self.0.query("descendantId", descendant_id))
    }
}

umbraco_runtime::call!(
    MemberType::get_tree_member_type_children as GetTreeMemberTypeChildren
        -> Paged<MemberTypeTreeItemResponseModel>
);

impl GetTreeMemberTypeChildren {
    /// Query parameter `parentId`.
    #[inline]
    pub fn parent_id(self, parent_id: Uuid) -> Self {
        Self(self.0.query("parentId", parent_id))
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

    /// Query parameter `foldersOnly`; without it the server takes `false`.
    #[inline]
    pub fn folders_only(self, folders_only: bool) -> Self {
        Self(self.0.query("foldersOnly", folders_only))
    }
}

umbraco_runtime::call!(
    MemberType::get_tree_member_type_root as GetTreeMemberTypeRoot
        -> Paged<MemberTypeTreeItemResponseModel>
);

impl GetTreeMemberTypeRoot {
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

    /// Query parameter `foldersOnly`; without it the server takes `false`.
    #[inline]
    pub fn folders_only(self, folders_only: bool) -> Self {
        Self(self.0.query("foldersOnly", folders_only))
    }
}

umbraco_runtime::call!(
    MemberType::get_tree_member_type_siblings as GetTreeMemberTypeSiblings
        -> Json<SubsetMemberTypeTreeItemResponseModel>
);

impl GetTreeMemberTypeSiblings {
    /// Query parameter `target`.
    #[inline]
    pub fn target(self, target: Uuid) -> Self {
        Self(self.0.query("target", target))
    }

    /// Query parameter `before`.
    #[inline]
    pub fn before(self, before: i32) -> Self {
        Self(self.0.query("before", before))
    }

    /// Query parameter `after`.
    #[inline]
    pub fn after(self, after: i32) -> Self {
        Self(self.0.query("after", after))
    }

    /// Query parameter `foldersOnly`; without it the server takes `false`.
    #[inline]
    pub fn folders_only(self, folders_only: bool) -> Self {
        Self(self.0.query("foldersOnly", folders_only))
    }
}
