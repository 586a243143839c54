// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Data Type`.

use std::borrow::Borrow;
use crate::models::{
    CreateFolderRequestModel, FolderResponseModel,
    ItemAncestorsResponseModelNamedItemResponseModel, ReferenceResponseModel,
    TreeItemKindModel, UpdateFolderResponseModel,
};
use umbraco_runtime::{Call, Created, Empty, Json, Page, Paged, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `Data Type`.
///
/// From [`Client::data_type`](crate::Client::data_type); cheap to clone.
#[derive(Clone, Debug)]
pub struct DataType(pub(crate) Transport);

impl DataType {
    /// `POST /umbraco/management/api/v1/data-type`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_data_type(&self, body: &CreateDataTypeRequestModel) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/data-type").json(body)
    }

    /// `GET /umbraco/management/api/v1/data-type/batch`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_data_type_batch(&self) -> GetDataTypeBatch {
        GetDataTypeBatch(
            Call::get(&self.0, "/umbraco/management/api/v1/data-type/batch"),
        )
    }

    /// `GET /umbraco/management/api/v1/data-type/configuration`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_data_type_configuration(
        &self,
    ) -> Call<Json<DatatypeConfigurationResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/data-type/configuration")
    }

    /// `POST /umbraco/management/api/v1/data-type/folder`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_data_type_folder(
        &self,
        body: &CreateFolderRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/data-type/folder").json(body)
    }

    /// `GET /umbraco/management/api/v1/data-type/folder/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_data_type_folder_by_id(
        &self,
        id: Uuid,
    ) -> Call<Json<FolderResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/data-type/folder/{id}")
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/data-type/folder/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_data_type_folder_by_id(
        &self,
        id: Uuid,
        body: &UpdateFolderResponseModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/data-type/folder/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/data-type/folder/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_data_type_folder_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/data-type/folder/{id}")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/data-type/schemas/batch`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_data_type_schemas_batch(&self) -> GetDataTypeSchemasBatch {
        GetDataTypeSchemasBatch(
            Call::get(&self.0, "/umbraco/management/api/v1/data-type/schemas/batch"),
        )
    }

    /// `GET /umbraco/management/api/v1/data-type/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_data_type_by_id(&self, id: Uuid) -> Call<Json<DataTypeResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/data-type/{id}").path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/data-type/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_data_type_by_id(
        &self,
        id: Uuid,
        body: &UpdateDataTypeRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/data-type/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/data-type/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_data_type_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/data-type/{id}").path("id", id)
    }

    /// `POST /umbraco/management/api/v1/data-type/{id}/copy`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_data_type_by_id_copy(
        &self,
        id: Uuid,
        body: &CopyDataTypeRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/data-type/{id}/copy")
            .path("id", id)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/data-type/{id}/is-used`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_data_type_by_id_is_used(&self, id: Uuid) -> Call<Json<bool>> {
        Call::get(&self.0, "/umbraco/management/api/v1/data-type/{id}/is-used")
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/data-type/{id}/move`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_data_type_by_id_move(
        &self,
        id: Uuid,
        body: &MoveDataTypeRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/data-type/{id}/move")
            .path("id", id)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/data-type/{id}/referenced-by`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`20` unless set)
    #[inline]
    pub fn get_data_type_by_id_referenced_by(
        &self,
        id: Uuid,
    ) -> Call<Paged<ReferenceResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/data-type/{id}/referenced-by")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/data-type/{id}/schema`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_data_type_by_id_schema(
        &self,
        id: Uuid,
    ) -> Call<Json<DataTypeSchemaResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/data-type/{id}/schema")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/filter/data-type`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_filter_data_type(&self) -> GetFilterDataType {
        GetFilterDataType(
            Call::get(&self.0, "/umbraco/management/api/v1/filter/data-type"),
        )
    }

    /// `GET /umbraco/management/api/v1/item/data-type`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_data_type(&self) -> GetItemDataType {
        GetItemDataType(Call::get(&self.0, "/umbraco/management/api/v1/item/data-type"))
    }

    /// `GET /umbraco/management/api/v1/item/data-type/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_data_type_ancestors(&self) -> GetItemDataTypeAncestors {
        GetItemDataTypeAncestors(
            Call::get(&self.0, "/umbraco/management/api/v1/item/data-type/ancestors"),
        )
    }

    /// `GET /umbraco/management/api/v1/item/data-type/search`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_data_type_search(&self) -> GetItemDataTypeSearch {
        GetItemDataTypeSearch(
            Call::get(&self.0, "/umbraco/management/api/v1/item/data-type/search"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/data-type/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_data_type_ancestors(&self) -> GetTreeDataTypeAncestors {
        GetTreeDataTypeAncestors(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/data-type/ancestors"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/data-type/children`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_data_type_children(&self) -> GetTreeDataTypeChildren {
        GetTreeDataTypeChildren(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/data-type/children"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/data-type/root`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_data_type_root(&self) -> GetTreeDataTypeRoot {
        GetTreeDataTypeRoot(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/data-type/root"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/data-type/search`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_data_type_search(&self) -> GetTreeDataTypeSearch {
        GetTreeDataTypeSearch(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/data-type/search"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/data-type/siblings`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_data_type_siblings(&self) -> GetTreeDataTypeSiblings {
        GetTreeDataTypeSiblings(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/data-type/siblings"),
        )
    }
}

umbraco_runtime::call!(
    DataType::get_data_type_batch as GetDataTypeBatch
        -> Json<Page<DataTypeResponseModel>>
);

impl GetDataTypeBatch {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    DataType::get_data_type_schemas_batch as GetDataTypeSchemasBatch
        -> Json<Page<DataTypeSchemaItemResponseModel>>
);

impl GetDataTypeSchemasBatch {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    DataType::get_filter_data_type as GetFilterDataType
        -> Paged<DataTypeItemResponseModel>
);

impl GetFilterDataType {
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

    /// Query parameter `name`; without it the server takes `""`.
    #[inline]
    pub fn name(self, name: &str) -> Self {
        Self(self.0.query("name", name))
    }

    /// Query parameter `editorUiAlias`.
    #[inline]
    pub fn editor_ui_alias(self, editor_ui_alias: &str) -> Self {
        Self(self.0.query("editorUiAlias", editor_ui_alias))
    }

    /// Query parameter `editorAlias`.
    #[inline]
    pub fn editor_alias(self, editor_alias: &str) -> Self {
        Self(self.0.query("editorAlias", editor_alias))
    }
}

umbraco_runtime::call!(
    DataType::get_item_data_type as GetItemDataType
        -> Json<Vec<DataTypeItemResponseModel>>
);

impl GetItemDataType {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    DataType::get_item_data_type_ancestors as GetItemDataTypeAncestors
        -> Json<Vec<ItemAncestorsResponseModelNamedItemResponseModel>>
);

impl GetItemDataTypeAncestors {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    DataType::get_item_data_type_search as GetItemDataTypeSearch
        -> Paged<DataTypeItemResponseModel>
);

impl GetItemDataTypeSearch {
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
    DataType::get_tree_data_type_ancestors as GetTreeDataTypeAncestors
        -> Json<Vec<DataTypeTreeItemResponseModel>>
);

impl GetTreeDataTypeAncestors {
    /// Query parameter `descendantId`.
    #[inline]
    pub fn descendant_id(self, descendant_id: Uuid) -> Self {
        Self(self.0.query("descendantId", descendant_id))
    }
}

umbraco_runtime::call!(
    DataType::get_tree_data_type_children as GetTreeDataTypeChildren
        -> Paged<DataTypeTreeItemResponseModel>
);

impl GetTreeDataTypeChildren {
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
    DataType::get_tree_data_type_root as GetTreeDataTypeRoot
        -> Paged<DataTypeTreeItemResponseModel>
);

impl GetTreeDataTypeRoot {
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
    DataType::get_tree_data_type_search as GetTreeDataTypeSearch
        -> Paged<DataTypeTreeItemResponseModel>
);

impl GetTreeDataTypeSearch {
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

    /// Query parameter `itemKind`.
    #[inline]
    pub fn item_kind(self, item_kind: TreeItemKindModel) -> Self {
        Self(self.0.query("itemKind", item_kind))
    }
}

umbraco_runtime::call!(
    DataType::get_tree_data_type_siblings as GetTreeDataTypeSiblings
        -> Json<SubsetDataTypeTreeItemResponseModel>
);

impl GetTreeDataTypeSiblings {
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
