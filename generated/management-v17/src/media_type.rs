// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Media Type`.

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

/// The operations of the tag `Media Type`.
///
/// From [`Client::media_type`](crate::Client::media_type); cheap to clone.
#[derive(Clone, Debug)]
pub struct MediaType(pub(crate) Transport);

impl MediaType {
    /// `GET /umbraco/management/api/v1/item/media-type`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_media_type(&self) -> GetItemMediaType {
        GetItemMediaType(
            Call::get(&self.0, "/umbraco/management/api/v1/item/media-type"),
        )
    }

    /// `GET /umbraco/management/api/v1/item/media-type/allowed`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_media_type_allowed(&self) -> GetItemMediaTypeAllowed {
        GetItemMediaTypeAllowed(
            Call::get(&self.0, "/umbraco/management/api/v1/item/media-type/allowed"),
        )
    }

    /// `GET /umbraco/management/api/v1/item/media-type/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_media_type_ancestors(&self) -> GetItemMediaTypeAncestors {
        GetItemMediaTypeAncestors(
            Call::get(&self.0, "/umbraco/management/api/v1/item/media-type/ancestors"),
        )
    }

    /// `GET /umbraco/management/api/v1/item/media-type/folders`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_item_media_type_folders(
        &self,
    ) -> Call<Paged<MediaTypeItemResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/item/media-type/folders")
    }

    /// `GET /umbraco/management/api/v1/item/media-type/search`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_media_type_search(&self) -> GetItemMediaTypeSearch {
        GetItemMediaTypeSearch(
            Call::get(&self.0, "/umbraco/management/api/v1/item/media-type/search"),
        )
    }

    /// `POST /umbraco/management/api/v1/media-type`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_media_type(&self, body: &CreateMediaTypeRequestModel) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/media-type").json(body)
    }

    /// `GET /umbraco/management/api/v1/media-type/allowed-at-root`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_media_type_allowed_at_root(&self) -> Call<Paged<AllowedMediaTypeModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/media-type/allowed-at-root")
    }

    /// `POST /umbraco/management/api/v1/media-type/available-compositions`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_media_type_available_compositions(
        &self,
        body: &MediaTypeCompositionRequestModel,
    ) -> Call<Json<Vec<AvailableMediaTypeCompositionResponseModel>>> {
        Call::post(
                &self.0,
                "/umbraco/management/api/v1/media-type/available-compositions",
            )
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/media-type/batch`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_media_type_batch(&self) -> GetMediaTypeBatch {
        GetMediaTypeBatch(
            Call::get(&self.0, "/umbraco/management/api/v1/media-type/batch"),
        )
    }

    /// `GET /umbraco/management/api/v1/media-type/configuration`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_media_type_configuration(
        &self,
    ) -> Call<Json<MediaTypeConfigurationResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/media-type/configuration")
    }

    /// `POST /umbraco/management/api/v1/media-type/folder`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_media_type_folder(
        &self,
        body: &CreateFolderRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/media-type/folder").json(body)
    }

    /// `GET /umbraco/management/api/v1/media-type/folder/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_media_type_folder_by_id(
        &self,
        id: Uuid,
    ) -> Call<Json<FolderResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/media-type/folder/{id}")
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/media-type/folder/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_media_type_folder_by_id(
        &self,
        id: Uuid,
        body: &UpdateFolderResponseModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/media-type/folder/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/media-type/folder/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_media_type_folder_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/media-type/folder/{id}")
            .path("id", id)
    }

    /// `POST /umbraco/management/api/v1/media-type/import`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_media_type_import(
        &self,
        body: &ImportMediaTypeRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/media-type/import").json(body)
    }

    /// `GET /umbraco/management/api/v1/media-type/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_media_type_by_id(&self, id: Uuid) -> Call<Json<MediaTypeResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/media-type/{id}").path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/media-type/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_media_type_by_id(
        &self,
        id: Uuid,
        body: &UpdateMediaTypeRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/media-type/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/media-type/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_media_type_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/media-type/{id}")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/media-type/{id}/allowed-children`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_media_type_by_id_allowed_children(
        &self,
        id: Uuid,
    ) -> GetMediaTypeByIdAllowedChildren {
        GetMediaTypeByIdAllowedChildren(
            Call::get(
                    &self.0,
                    "/umbraco/management/api/v1/media-type/{id}/allowed-children",
                )
                .path("id", id),
        )
    }

    /// `GET /umbraco/management/api/v1/media-type/{id}/allowed-parents`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_media_type_by_id_allowed_parents(
        &self,
        id: Uuid,
    ) -> Call<Json<MediaTypeAllowedParentsResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/media-type/{id}/allowed-parents")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/media-type/{id}/composition-references`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_media_type_by_id_composition_references(
        &self,
        id: Uuid,
    ) -> Call<Json<Vec<MediaTypeCompositionResponseModel>>> {
        Call::get(
                &self.0,
                "/umbraco/management/api/v1/media-type/{id}/composition-references",
            )
            .path("id", id)
    }

    /// `POST /umbraco/management/api/v1/media-type/{id}/copy`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_media_type_by_id_copy(
        &self,
        id: Uuid,
        body: &CopyMediaTypeRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/media-type/{id}/copy")
            .path("id", id)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/media-type/{id}/export`
    ///
    /// Success: 200 (a file). Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_media_type_by_id_export(&self, id: Uuid) -> Call<Download> {
        Call::get(&self.0, "/umbraco/management/api/v1/media-type/{id}/export")
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/media-type/{id}/import`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_media_type_by_id_import(
        &self,
        id: Uuid,
        body: &ImportMediaTypeRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/media-type/{id}/import")
            .path("id", id)
            .json(body)
    }

    /// `PUT /umbraco/management/api/v1/media-type/{id}/move`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_media_type_by_id_move(
        &self,
        id: Uuid,
        body: &MoveMediaTypeRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/media-type/{id}/move")
            .path("id", id)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/media-type/{id}/schema`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_media_type_by_id_schema(&self, id: Uuid) -> Call<Json<Map>> {
        Call::get(&self.0, "/umbraco/management/api/v1/media-type/{id}/schema")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/tree/media-type/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_media_type_ancestors(&self) -> GetTreeMediaTypeAncestors {
        GetTreeMediaTypeAncestors(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/media-type/ancestors"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/media-type/children`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_media_type_children(&self) -> GetTreeMediaTypeChildren {
        GetTreeMediaTypeChildren(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/media-type/children"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/media-type/root`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_media_type_root(&self) -> GetTreeMediaTypeRoot {
        GetTreeMediaTypeRoot(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/media-type/root"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/media-type/siblings`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_media_type_siblings(&self) -> GetTreeMediaTypeSiblings {
        GetTreeMediaTypeSiblings(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/media-type/siblings"),
        )
    }
}

umbraco_runtime::call!(
    MediaType::get_item_media_type as GetItemMediaType
        -> Json<Vec<MediaTypeItemResponseModel>>
);

impl GetItemMediaType {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    MediaType::get_item_media_type_allowed as GetItemMediaTypeAllowed
        -> Paged<AllowedMediaTypeItemResponseModel>
);

impl GetItemMediaTypeAllowed {
    /// Query parameter `fileExtension`.
    #[inline]
    pub fn file_extension(self, file_extension: &str) -> Self {
        Self(self.0.query("fileExtension", file_extension))
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
    MediaType::get_item_media_type_ancestors as GetItemMediaTypeAncestors
        -> Json<Vec<ItemAncestorsResponseModelNamedItemResponseModel>>
);

impl GetItemMediaTypeAncestors {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    MediaType::get_item_media_type_search as GetItemMediaTypeSearch
        -> Paged<MediaTypeItemResponseModel>
);

impl GetItemMediaTypeSearch {
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
    MediaType::get_media_type_batch as GetMediaTypeBatch
        -> Json<Page<MediaTypeResponseModel>>
);

impl GetMediaTypeBatch {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    MediaType::get_media_type_by_id_allowed_children as GetMediaTypeByIdAllowedChildren
        -> Paged<AllowedMediaTypeModel>
);

impl GetMediaTypeByIdAllowedChildren {
    /// Query parameter `parentContentKey`.
    #[inline]
    pub fn parent_content_key(self, parent_content_key: Uuid) -> Self {
        Self(self.0.query("parentContentKey", parent_content_key))
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
    MediaType::get_tree_media_type_ancestors as GetTreeMediaTypeAncestors
        -> Json<Vec<MediaTypeTreeItemResponseModel>>
);

impl GetTreeMediaTypeAncestors {
    /// Query parameter `descendantId`.
    #[inline]
    pub fn descendant_id(self, descendant_id: Uuid) -> Self {
        Self(self.0.query("descendantId", descendant_id))
    }
}

umbraco_runtime::call!(
    MediaType::get_tree_media_type_children as GetTreeMediaTypeChildren
        -> Paged<MediaTypeTreeItemResponseModel>
);

impl GetTreeMediaTypeChildren {
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
    MediaType::get_tree_media_type_root as GetTreeMediaTypeRoot
        -> Paged<MediaTypeTreeItemResponseModel>
);

impl GetTreeMediaTypeRoot {
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
    MediaType::get_tree_media_type_siblings as GetTreeMediaTypeSiblings
        -> Json<SubsetMediaTypeTreeItemResponseModel>
);

impl GetTreeMediaTypeSiblings {
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
