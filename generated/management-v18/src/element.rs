// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Element`.

use std::borrow::Borrow;
use crate::models::{
    AuditLogResponseModel, CreateFolderRequestModel, DirectionModel, FolderResponseModel,
    ItemAncestorsResponseModelNamedItemResponseModel, ReferenceByIdModel,
    ReferenceResponseModel, UpdateFolderResponseModel,
};
use umbraco_runtime::{Call, Created, DateTime, Empty, Json, Paged, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `Element`.
///
/// From [`Client::element`](crate::Client::element); cheap to clone.
#[derive(Clone, Debug)]
pub struct Element(pub(crate) Transport);

impl Element {
    /// `POST /umbraco/management/api/v1/element`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_element(&self, body: &CreateElementRequestModel) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/element").json(body)
    }

    /// `GET /umbraco/management/api/v1/element/are-referenced`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_element_are_referenced(&self) -> GetElementAreReferenced {
        GetElementAreReferenced(
            Call::get(&self.0, "/umbraco/management/api/v1/element/are-referenced"),
        )
    }

    /// `GET /umbraco/management/api/v1/element/configuration`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_element_configuration(
        &self,
    ) -> Call<Json<ElementConfigurationResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/element/configuration")
    }

    /// `POST /umbraco/management/api/v1/element/create-and-publish`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_element_create_and_publish(
        &self,
        body: &CreateAndPublishElementRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/element/create-and-publish")
            .json(body)
    }

    /// `POST /umbraco/management/api/v1/element/folder`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_element_folder(&self, body: &CreateFolderRequestModel) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/element/folder").json(body)
    }

    /// `GET /umbraco/management/api/v1/element/folder/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_element_folder_by_id(&self, id: Uuid) -> Call<Json<FolderResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/element/folder/{id}")
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/element/folder/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_element_folder_by_id(
        &self,
        id: Uuid,
        body: &UpdateFolderResponseModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/element/folder/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/element/folder/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_element_folder_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/element/folder/{id}")
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/element/folder/{id}/move`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_element_folder_by_id_move(
        &self,
        id: Uuid,
        body: &MoveFolderRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/element/folder/{id}/move")
            .path("id", id)
            .json(body)
    }

    /// `PUT /umbraco/management/api/v1/element/folder/{id}/move-to-recycle-bin`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_element_folder_by_id_move_to_recycle_bin(&self, id: Uuid) -> Call<Empty> {
        Call::put(
                &self.0,
                "/umbraco/management/api/v1/element/folder/{id}/move-to-recycle-bin",
            )
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/element/folder/{id}/referenced-descendants`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`20` unless set)
    #[inline]
    pub fn get_element_folder_by_id_referenced_descendants(
        &self,
        id: Uuid,
    ) -> Call<Paged<ReferenceByIdModel>> {
        Call::get(
                &self.0,
                "/umbraco/management/api/v1/element/folder/{id}/referenced-descendants",
            )
            .path("id", id)
    }

    /// `POST /umbraco/management/api/v1/element/validate`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_element_validate(
        &self,
        body: &CreateElementRequestModel,
    ) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/element/validate").json(body)
    }

    /// `GET /umbraco/management/api/v1/element/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_element_by_id(&self, id: Uuid) -> Call<Json<ElementResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/element/{id}").path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/element/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_element_by_id(
        &self,
        id: Uuid,
        body: &UpdateElementRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/element/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/element/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_element_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/element/{id}").path("id", id)
    }

    /// `GET /umbraco/management/api/v1/element/{id}/audit-log`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_element_by_id_audit_log(&self, id: Uuid) -> GetElementByIdAuditLog {
        GetElementByIdAuditLog(
            Call::get(&self.0, "/umbraco/management/api/v1/element/{id}/audit-log")
                .path("id", id),
        )
    }

    /// `POST /umbraco/management/api/v1/element/{id}/copy`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_element_by_id_copy(
        &self,
        id: Uuid,
        body: &CopyElementRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/element/{id}/copy")
            .path("id", id)
            .json(body)
    }

    /// `PUT /umbraco/management/api/v1/element/{id}/move`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_element_by_id_move(
        &self,
        id: Uuid,
        body: &MoveElementRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/element/{id}/move")
            .path("id", id)
            .json(body)
    }

    /// `PUT /umbraco/management/api/v1/element/{id}/move-to-recycle-bin`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_element_by_id_move_to_recycle_bin(&self, id: Uuid) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/element/{id}/move-to-recycle-bin")
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/element/{id}/publish`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_element_by_id_publish(
        &self,
        id: Uuid,
        body: &PublishElementRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/element/{id}/publish")
            .path("id", id)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/element/{id}/published`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_element_by_id_published(
        &self,
        id: Uuid,
    ) -> Call<Json<PublishedElementResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/element/{id}/published")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/element/{id}/referenced-by`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`20` unless set)
    #[inline]
    pub fn get_element_by_id_referenced_by(
        &self,
        id: Uuid,
    ) -> Call<Paged<ReferenceResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/element/{id}/referenced-by")
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/element/{id}/unpublish`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_element_by_id_unpublish(
        &self,
        id: Uuid,
        body: &UnpublishElementRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/element/{id}/unpublish")
            .path("id", id)
            .json(body)
    }

    /// `PUT /umbraco/management/api/v1/element/{id}/update-and-publish`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_element_by_id_update_and_publish(
        &self,
        id: Uuid,
        body: &UpdateAndPublishElementRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/element/{id}/update-and-publish")
            .path("id", id)
            .json(body)
    }

    /// `PUT /umbraco/management/api/v1/element/{id}/validate`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_element_by_id_validate(
        &self,
        id: Uuid,
        body: &ValidateUpdateElementRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/element/{id}/validate")
            .path("id", id)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/item/element`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_element(&self) -> GetItemElement {
        GetItemElement(Call::get(&self.0, "/umbraco/management/api/v1/item/element"))
    }

    /// `GET /umbraco/management/api/v1/item/element/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_element_ancestors(&self) -> GetItemElementAncestors {
        GetItemElementAncestors(
            Call::get(&self.0, "/umbraco/management/api/v1/item/element/ancestors"),
        )
    }

    /// `GET /umbraco/management/api/v1/item/element/folder`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_element_folder(&self) -> GetItemElementFolder {
        GetItemElementFolder(
            Call::get(&self.0, "/umbraco/management/api/v1/item/element/folder"),
        )
    }

    /// `GET /umbraco/management/api/v1/item/element/search`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_element_search(&self) -> GetItemElementSearch {
        GetItemElementSearch(
            Call::get(&self.0, "/umbraco/management/api/v1/item/element/search"),
        )
    }

    /// `DELETE /umbraco/management/api/v1/recycle-bin/element`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_recycle_bin_element(&self) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/recycle-bin/element")
    }

    /// `GET /umbraco/management/api/v1/recycle-bin/element/children`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_recycle_bin_element_children(&self) -> GetRecycleBinElementChildren {
        GetRecycleBinElementChildren(
            Call::get(&self.0, "/umbraco/management/api/v1/recycle-bin/element/children"),
        )
    }

    /// `DELETE /umbraco/management/api/v1/recycle-bin/element/folder/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_recycle_bin_element_folder_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(
                &self.0,
                "/umbraco/management/api/v1/recycle-bin/element/folder/{id}",
            )
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/recycle-bin/element/folder/{id}/original-parent`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_recycle_bin_element_folder_by_id_original_parent(
        &self,
        id: Uuid,
    ) -> Call<Json<ReferenceByIdModel>> {
        Call::get(
                &self.0,
                "/umbraco/management/api/v1/recycle-bin/element/folder/{id}/original-parent",
            )
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/recycle-bin/element/folder/{id}/restore`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_recycle_bin_element_folder_by_id_restore(
        &self,
        id: Uuid,
        body: &MoveFolderRequestModel,
    ) -> Call<Empty> {
        Call::put(
                &self.0,
                "/umbraco/management/api/v1/recycle-bin/element/folder/{id}/restore",
            )
            .path("id", id)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/recycle-bin/element/referenced-by`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`20` unless set)
    #[inline]
    pub fn get_recycle_bin_element_referenced_by(
        &self,
    ) -> Call<Paged<ReferenceResponseModel>> {
        Call::get(
            &self.0,
            "/umbraco/management/api/v1/recycle-bin/element/referenced-by",
        )
    }

    /// `GET /umbraco/management/api/v1/recycle-bin/element/root`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_recycle_bin_element_root(
        &self,
    ) -> Call<Paged<ElementRecycleBinItemResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/recycle-bin/element/root")
    }

    /// `GET /umbraco/management/api/v1/recycle-bin/element/siblings`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_recycle_bin_element_siblings(&self) -> GetRecycleBinElementSiblings {
        GetRecycleBinElementSiblings(
            Call::get(&self.0, "/umbraco/management/api/v1/recycle-bin/element/siblings"),
        )
    }

    /// `DELETE /umbraco/management/api/v1/recycle-bin/element/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_recycle_bin_element_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/recycle-bin/element/{id}")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/recycle-bin/element/{id}/original-parent`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_recycle_bin_element_by_id_original_parent(
        &self,
        id: Uuid,
    ) -> Call<Json<Option<ReferenceByIdModel>>> {
        Call::get(
                &self.0,
                "/umbraco/management/api/v1/recycle-bin/element/{id}/original-parent",
            )
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/recycle-bin/element/{id}/restore`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_recycle_bin_element_by_id_restore(
        &self,
        id: Uuid,
        body: &MoveElementRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/recycle-bin/element/{id}/restore")
            .path("id", id)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/tree/element/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_element_ancestors(&self) -> GetTreeElementAncestors {
        GetTreeElementAncestors(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/element/ancestors"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/element/children`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_element_children(&self) -> GetTreeElementChildren {
        GetTreeElementChildren(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/element/children"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/element/root`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_element_root(&self) -> GetTreeElementRoot {
        GetTreeElementRoot(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/element/root"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/element/siblings`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_element_siblings(&self) -> GetTreeElementSiblings {
        GetTreeElementSiblings(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/element/siblings"),
        )
    }
}

umbraco_runtime::call!(
    Element::get_element_are_referenced as GetElementAreReferenced
        -> Paged<ReferenceByIdModel>
);

impl GetElementAreReferenced {
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

umbraco_runtime::call!(
    Element::get_element_by_id_audit_log as GetElementByIdAuditLog
        -> Paged<AuditLogResponseModel>
);

impl GetElementByIdAuditLog {
    /// Query parameter `orderDirection`; without it the server takes `"Descending"`.
    #[inline]
    pub fn order_direction(self, order_direction: DirectionModel) -> Self {
        Self(self.0.query("orderDirection", order_direction))
    }

    /// Query parameter `sinceDate`.
    #[inline]
    pub fn since_date(self, since_date: impl Into<DateTime>) -> Self {
        Self(self.0.query("sinceDate", since_date.into()))
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
    Element::get_item_element as GetItemElement
        -> Json<Vec<ElementItemResponseModel>>
);

impl GetItemElement {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    Element::get_item_element_ancestors as GetItemElementAncestors
        -> Json<Vec<ItemAncestorsResponseModelNamedItemResponseModel>>
);

impl GetItemElementAncestors {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    Element::get_item_element_folder as GetItemElementFolder
        -> Json<Vec<FolderItemResponseModel>>
);

impl GetItemElementFolder {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    Element::get_item_element_search as GetItemElementSearch
        -> Paged<ElementItemResponseModel>
);

impl GetItemElementSearch {
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
    Element::get_recycle_bin_element_children as GetRecycleBinElementChildren
        -> Paged<ElementRecycleBinItemResponseModel>
);

impl GetRecycleBinElementChildren {
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
}

umbraco_runtime::call!(
    Element::get_recycle_bin_element_siblings as GetRecycleBinElementSiblings
        -> Json<SubsetElementRecycleBinItemResponseModel>
);

impl GetRecycleBinElementSiblings {
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

    /// Query parameter `dataTypeId`.
    #[inline]
    pub fn data_type_id(self, data_type_id: Uuid) -> Self {
        Self(self.0.query("dataTypeId", data_type_id))
    }
}

umbraco_runtime::call!(
    Element::get_tree_element_ancestors as GetTreeElementAncestors
        -> Json<Vec<ElementTreeItemResponseModel>>
);

impl GetTreeElementAncestors {
    /// Query parameter `descendantId`.
    #[inline]
    pub fn descendant_id(self, descendant_id: Uuid) -> Self {
        Self(self.0.query("descendantId", descendant_id))
    }
}

umbraco_runtime::call!(
    Element::get_tree_element_children as GetTreeElementChildren
        -> Paged<ElementTreeItemResponseModel>
);

impl GetTreeElementChildren {
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

    /// Query parameter `dataTypeId`.
    #[inline]
    pub fn data_type_id(self, data_type_id: Uuid) -> Self {
        Self(self.0.query("dataTypeId", data_type_id))
    }
}

umbraco_runtime::call!(
    Element::get_tree_element_root as GetTreeElementRoot
        -> Paged<ElementTreeItemResponseModel>
);

impl GetTreeElementRoot {
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

    /// Query parameter `dataTypeId`.
    #[inline]
    pub fn data_type_id(self, data_type_id: Uuid) -> Self {
        Self(self.0.query("dataTypeId", data_type_id))
    }
}

umbraco_runtime::call!(
    Element::get_tree_element_siblings as GetTreeElementSiblings
        -> Json<SubsetElementTreeItemResponseModel>
);

impl GetTreeElementSiblings {
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

    /// Query parameter `dataTypeId`.
    #[inline]
    pub fn data_type_id(self, data_type_id: Uuid) -> Self {
        Self(self.0.query("dataTypeId", data_type_id))
    }
}
