// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Document Blueprint`.

use std::borrow::Borrow;
use crate::models::{
    AuditLogResponseModel, CreateFolderRequestModel, DirectionModel, FolderResponseModel,
    UpdateFolderResponseModel,
};
use umbraco_runtime::{Call, Created, DateTime, Empty, Json, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `Document Blueprint`.
///
/// From [`Client::document_blueprint`](crate::Client::document_blueprint); cheap to clone.
#[derive(Clone, Debug)]
pub struct DocumentBlueprint(pub(crate) Transport);

impl DocumentBlueprint {
    /// `POST /umbraco/management/api/v1/document-blueprint`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_document_blueprint(
        &self,
        body: &CreateDocumentBlueprintRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/document-blueprint").json(body)
    }

    /// `POST /umbraco/management/api/v1/document-blueprint/folder`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_document_blueprint_folder(
        &self,
        body: &CreateFolderRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/document-blueprint/folder")
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/document-blueprint/folder/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_blueprint_folder_by_id(
        &self,
        id: Uuid,
    ) -> Call<Json<FolderResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/document-blueprint/folder/{id}")
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/document-blueprint/folder/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_document_blueprint_folder_by_id(
        &self,
        id: Uuid,
        body: &UpdateFolderResponseModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/document-blueprint/folder/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/document-blueprint/folder/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_document_blueprint_folder_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(
                &self.0,
                "/umbraco/management/api/v1/document-blueprint/folder/{id}",
            )
            .path("id", id)
    }

    /// `POST /umbraco/management/api/v1/document-blueprint/from-document`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_document_blueprint_from_document(
        &self,
        body: &CreateDocumentBlueprintFromDocumentRequestModel,
    ) -> Call<Created> {
        Call::post(
                &self.0,
                "/umbraco/management/api/v1/document-blueprint/from-document",
            )
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/document-blueprint/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_blueprint_by_id(
        &self,
        id: Uuid,
    ) -> Call<Json<DocumentBlueprintResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/document-blueprint/{id}")
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/document-blueprint/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_document_blueprint_by_id(
        &self,
        id: Uuid,
        body: &UpdateDocumentBlueprintRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/document-blueprint/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/document-blueprint/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_document_blueprint_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/document-blueprint/{id}")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/document-blueprint/{id}/audit-log`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_blueprint_by_id_audit_log(
        &self,
        id: Uuid,
    ) -> GetDocumentBlueprintByIdAuditLog {
        GetDocumentBlueprintByIdAuditLog(
            Call::get(
                    &self.0,
                    "/umbraco/management/api/v1/document-blueprint/{id}/audit-log",
                )
                .path("id", id),
        )
    }

    /// `PUT /umbraco/management/api/v1/document-blueprint/{id}/move`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_document_blueprint_by_id_move(
        &self,
        id: Uuid,
        body: &MoveDocumentBlueprintRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/document-blueprint/{id}/move")
            .path("id", id)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/document-blueprint/{id}/scaffold`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_blueprint_by_id_scaffold(
        &self,
        id: Uuid,
    ) -> Call<Json<DocumentBlueprintResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/document-blueprint/{id}/scaffold")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/item/document-blueprint`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_document_blueprint(&self) -> GetItemDocumentBlueprint {
        GetItemDocumentBlueprint(
            Call::get(&self.0, "/umbraco/management/api/v1/item/document-blueprint"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/document-blueprint/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_document_blueprint_ancestors(
        &self,
    ) -> GetTreeDocumentBlueprintAncestors {
        GetTreeDocumentBlueprintAncestors(
            Call::get(
                &self.0,
                "/umbraco/management/api/v1/tree/document-blueprint/ancestors",
            ),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/document-blueprint/children`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_document_blueprint_children(
        &self,
    ) -> GetTreeDocumentBlueprintChildren {
        GetTreeDocumentBlueprintChildren(
            Call::get(
                &self.0,
                "/umbraco/management/api/v1/tree/document-blueprint/children",
            ),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/document-blueprint/root`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_document_blueprint_root(&self) -> GetTreeDocumentBlueprintRoot {
        GetTreeDocumentBlueprintRoot(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/document-blueprint/root"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/document-blueprint/siblings`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_document_blueprint_siblings(
        &self,
    ) -> GetTreeDocumentBlueprintSiblings {
        GetTreeDocumentBlueprintSiblings(
            Call::get(
                &self.0,
                "/umbraco/management/api/v1/tree/document-blueprint/siblings",
            ),
        )
    }
}

umbraco_runtime::call!(
    DocumentBlueprint::get_document_blueprint_by_id_audit_log as GetDocumentBlueprintByIdAuditLog
        -> Paged<AuditLogResponseModel>
);

impl GetDocumentBlueprintByIdAuditLog {
    /// Query parameter `orderDirection`.
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
    DocumentBlueprint::get_item_document_blueprint as GetItemDocumentBlueprint
        -> Json<Vec<DocumentBlueprintItemResponseModel>>
);

impl GetItemDocumentBlueprint {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    DocumentBlueprint::get_tree_document_blueprint_ancestors as GetTreeDocumentBlueprintAncestors
        -> Json<Vec<DocumentBlueprintTreeItemResponseModel>>
);

impl GetTreeDocumentBlueprintAncestors {
    /// Query parameter `descendantId`.
    #[inline]
    pub fn descendant_id(self, descendant_id: Uuid) -> Self {
        Self(self.0.query("descendantId", descendant_id))
    }
}

umbraco_runtime::call!(
    DocumentBlueprint::get_tree_document_blueprint_children as GetTreeDocumentBlueprintChildren
        -> Paged<DocumentBlueprintTreeItemResponseModel>
);

impl GetTreeDocumentBlueprintChildren {
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
    DocumentBlueprint::get_tree_document_blueprint_root as GetTreeDocumentBlueprintRoot
        -> Paged<DocumentBlueprintTreeItemResponseModel>
);

impl GetTreeDocumentBlueprintRoot {
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
    DocumentBlueprint::get_tree_document_blueprint_siblings as GetTreeDocumentBlueprintSiblings
        -> Json<SubsetDocumentBlueprintTreeItemResponseModel>
);

impl GetTreeDocumentBlueprintSiblings {
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
