// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Document Type`.

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

/// The operations of the tag `Document Type`.
///
/// From [`Client::document_type`](crate::Client::document_type); cheap to clone.
#[derive(Clone, Debug)]
pub struct DocumentType(pub(crate) Transport);

impl DocumentType {
    /// `POST /umbraco/management/api/v1/document-type`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_document_type(
        &self,
        body: &CreateDocumentTypeRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/document-type").json(body)
    }

    /// `GET /umbraco/management/api/v1/document-type/allowed-at-root`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_document_type_allowed_at_root(
        &self,
    ) -> Call<Paged<AllowedDocumentTypeModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/document-type/allowed-at-root")
    }

    /// `GET /umbraco/management/api/v1/document-type/allowed-in-library`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_type_allowed_in_library(
        &self,
    ) -> GetDocumentTypeAllowedInLibrary {
        GetDocumentTypeAllowedInLibrary(
            Call::get(
                &self.0,
                "/umbraco/management/api/v1/document-type/allowed-in-library",
            ),
        )
    }

    /// `POST /umbraco/management/api/v1/document-type/available-compositions`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_document_type_available_compositions(
        &self,
        body: &DocumentTypeCompositionRequestModel,
    ) -> Call<Json<Vec<AvailableDocumentTypeCompositionResponseModel>>> {
        Call::post(
                &self.0,
                "/umbraco/management/api/v1/document-type/available-compositions",
            )
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/document-type/batch`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_type_batch(&self) -> GetDocumentTypeBatch {
        GetDocumentTypeBatch(
            Call::get(&self.0, "/umbraco/management/api/v1/document-type/batch"),
        )
    }

    /// `GET /umbraco/management/api/v1/document-type/configuration`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_type_configuration(
        &self,
    ) -> Call<Json<DocumentTypeConfigurationResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/document-type/configuration")
    }

    /// `POST /umbraco/management/api/v1/document-type/folder`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_document_type_folder(
        &self,
        body: &CreateFolderRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/document-type/folder").json(body)
    }

    /// `GET /umbraco/management/api/v1/document-type/folder/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_type_folder_by_id(
        &self,
        id: Uuid,
    ) -> Call<Json<FolderResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/document-type/folder/{id}")
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/document-type/folder/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_document_type_folder_by_id(
        &self,
        id: Uuid,
        body: &UpdateFolderResponseModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/document-type/folder/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/document-type/folder/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_document_type_folder_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/document-type/folder/{id}")
            .path("id", id)
    }

    /// `POST /umbraco/management/api/v1/document-type/import`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_document_type_import(
        &self,
        body: &ImportDocumentTypeRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/document-type/import").json(body)
    }

    /// `GET /umbraco/management/api/v1/document-type/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_type_by_id(
        &self,
        id: Uuid,
    ) -> Call<Json<DocumentTypeResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/document-type/{id}")
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/document-type/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_document_type_by_id(
        &self,
        id: Uuid,
        body: &UpdateDocumentTypeRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/document-type/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/document-type/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_document_type_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/document-type/{id}")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/document-type/{id}/allowed-children`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_type_by_id_allowed_children(
        &self,
        id: Uuid,
    ) -> GetDocumentTypeByIdAllowedChildren {
        GetDocumentTypeByIdAllowedChildren(
            Call::get(
                    &self.0,
                    "/umbraco/management/api/v1/document-type/{id}/allowed-children",
                )
                .path("id", id),
        )
    }

    /// `GET /umbraco/management/api/v1/document-type/{id}/allowed-parents`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_type_by_id_allowed_parents(
        &self,
        id: Uuid,
    ) -> Call<Json<DocumentTypeAllowedParentsResponseModel>> {
        Call::get(
                &self.0,
                "/umbraco/management/api/v1/document-type/{id}/allowed-parents",
            )
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/document-type/{id}/blueprint`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_document_type_by_id_blueprint(
        &self,
        id: Uuid,
    ) -> Call<Paged<DocumentTypeBlueprintItemResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/document-type/{id}/blueprint")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/document-type/{id}/composition-references`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_type_by_id_composition_references(
        &self,
        id: Uuid,
    ) -> Call<Json<Vec<DocumentTypeCompositionResponseModel>>> {
        Call::get(
                &self.0,
                "/umbraco/management/api/v1/document-type/{id}/composition-references",
            )
            .path("id", id)
    }

    /// `POST /umbraco/management/api/v1/document-type/{id}/copy`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_document_type_by_id_copy(
        &self,
        id: Uuid,
        body: &CopyDocumentTypeRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/document-type/{id}/copy")
            .path("id", id)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/document-type/{id}/export`
    ///
    /// Success: 200 (a file). Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_type_by_id_export(&self, id: Uuid) -> Call<Download> {
        Call::get(&self.0, "/umbraco/management/api/v1/document-type/{id}/export")
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/document-type/{id}/import`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_document_type_by_id_import(
        &self,
        id: Uuid,
        body: &ImportDocumentTypeRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/document-type/{id}/import")
            .path("id", id)
            .json(body)
    }

    /// `PUT /umbraco/management/api/v1/document-type/{id}/move`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_document_type_by_id_move(
        &self,
        id: Uuid,
        body: &MoveDocumentTypeRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/document-type/{id}/move")
            .path("id", id)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/document-type/{id}/schema`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_type_by_id_schema(&self, id: Uuid) -> Call<Json<Map>> {
        Call::get(&self.0, "/umbraco/management/api/v1/document-type/{id}/schema")
            .path("id", id)
    }

    /// `POST /umbraco/management/api/v1/document-type/{id}/template`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_document_type_by_id_template(
        &self,
        id: Uuid,
        body: &CreateDocumentTypeTemplateRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/document-type/{id}/template")
            .path("id", id)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/item/document-type`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_document_type(&self) -> GetItemDocumentType {
        GetItemDocumentType(
            Call::get(&self.0, "/umbraco/management/api/v1/item/document-type"),
        )
    }

    /// `GET /umbraco/management/api/v1/item/document-type/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_document_type_ancestors(&self) -> GetItemDocumentTypeAncestors {
        GetItemDocumentTypeAncestors(
            Call::get(&self.0, "/umbraco/management/api/v1/item/document-type/ancestors"),
        )
    }

    /// `GET /umbraco/management/api/v1/item/document-type/search`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_document_type_search(&self) -> GetItemDocumentTypeSearch {
        GetItemDocumentTypeSearch(
            Call::get(&self.0, "/umbraco/management/api/v1/item/document-type/search"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/document-type/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_document_type_ancestors(&self) -> GetTreeDocumentTypeAncestors {
        GetTreeDocumentTypeAncestors(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/document-type/ancestors"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/document-type/children`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_document_type_children(&self) -> GetTreeDocumentTypeChildren {
        GetTreeDocumentTypeChildren(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/document-type/children"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/document-type/root`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_document_type_root(&self) -> GetTreeDocumentTypeRoot {
        GetTreeDocumentTypeRoot(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/document-type/root"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/document-type/search`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_document_type_search(&self) -> GetTreeDocumentTypeSearch {
        GetTreeDocumentTypeSearch(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/document-type/search"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/document-type/siblings`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_document_type_siblings(&self) -> GetTreeDocumentTypeSiblings {
        GetTreeDocumentTypeSiblings(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/document-type/siblings"),
        )
    }
}

umbraco_runtime::call!(
    DocumentType::get_document_type_allowed_in_library as GetDocumentTypeAllowedInLibrary
        -> Paged<AllowedDocumentTypeModel>
);

impl GetDocumentTypeAllowedInLibrary {
    /// Query parameter `parentKey`.
    #[inline]
    pub fn parent_key(self, parent_key: Uuid) -> Self {
        Self(self.0.query("parentKey", parent_key))
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
    DocumentType::get_document_type_batch as GetDocumentTypeBatch
        -> Json<Page<DocumentTypeResponseModel>>
);

impl GetDocumentTypeBatch {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    DocumentType::get_document_type_by_id_allowed_children as GetDocumentTypeByIdAllowedChildren
        -> Paged<AllowedDocumentTypeModel>
);

impl GetDocumentTypeByIdAllowedChildren {
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
    DocumentType::get_item_document_type as GetItemDocumentType
        -> Json<Vec<DocumentTypeItemResponseModel>>
);

impl GetItemDocumentType {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    DocumentType::get_item_document_type_ancestors as GetItemDocumentTypeAncestors
        -> Json<Vec<ItemAncestorsResponseModelNamedItemResponseModel>>
);

impl GetItemDocumentTypeAncestors {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    DocumentType::get_item_document_type_search as GetItemDocumentTypeSearch
        -> Paged<DocumentTypeItemResponseModel>
);

impl GetItemDocumentTypeSearch {
    /// Query parameter `query`.
    #[inline]
    pub fn query(self, query: &str) -> Self {
        Self(self.0.query("query", query))
    }

    /// Query parameter `isElement`.
    #[inline]
    pub fn is_element(self, is_element: bool) -> Self {
        Self(self.0.query("isElement", is_element))
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
    DocumentType::get_tree_document_type_ancestors as GetTreeDocumentTypeAncestors
        -> Json<Vec<DocumentTypeTreeItemResponseModel>>
);

impl GetTreeDocumentTypeAncestors {
    /// Query parameter `descendantId`.
    #[inline]
    pub fn descendant_id(self, descendant_id: Uuid) -> Self {
        Self(self.0.query("descendantId", descendant_id))
    }
}

umbraco_runtime::call!(
    DocumentType::get_tree_document_type_children as GetTreeDocumentTypeChildren
        -> Paged<DocumentTypeTreeItemResponseModel>
);

impl GetTreeDocumentTypeChildren {
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
    DocumentType::get_tree_document_type_root as GetTreeDocumentTypeRoot
        -> Paged<DocumentTypeTreeItemResponseModel>
);

impl GetTreeDocumentTypeRoot {
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
    DocumentType::get_tree_document_type_search as GetTreeDocumentTypeSearch
        -> Paged<DocumentTypeTreeItemResponseModel>
);

impl GetTreeDocumentTypeSearch {
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

    /// Query parameter `itemKind`; without it the server takes `"All"`.
    #[inline]
    pub fn item_kind(self, item_kind: &str) -> Self {
        Self(self.0.query("itemKind", item_kind))
    }
}

umbraco_runtime::call!(
    DocumentType::get_tree_document_type_siblings as GetTreeDocumentTypeSiblings
        -> Json<SubsetDocumentTypeTreeItemResponseModel>
);

impl GetTreeDocumentTypeSiblings {
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
