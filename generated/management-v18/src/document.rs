// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Document`.

use std::borrow::Borrow;
use crate::models::{
    AuditLogResponseModel, DirectionModel, MoveMediaRequestModel, ReferenceByIdModel,
    ReferenceResponseModel, SegmentResponseModel, SortingRequestModel,
};
use umbraco_runtime::{Call, Created, DateTime, Empty, Json, Paged, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `Document`.
///
/// From [`Client::document`](crate::Client::document); cheap to clone.
#[derive(Clone, Debug)]
pub struct Document(pub(crate) Transport);

impl Document {
    /// `PUT /umbraco/management/api/v1.1/document/{id}/validate`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_document_by_id_validate(
        &self,
        id: Uuid,
        body: &ValidateUpdateDocumentRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1.1/document/{id}/validate")
            .path("id", id)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/collection/document/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_collection_document_by_id(&self, id: Uuid) -> GetCollectionDocumentById {
        GetCollectionDocumentById(
            Call::get(&self.0, "/umbraco/management/api/v1/collection/document/{id}")
                .path("id", id),
        )
    }

    /// `POST /umbraco/management/api/v1/document`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_document(&self, body: &CreateDocumentRequestModel) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/document").json(body)
    }

    /// `GET /umbraco/management/api/v1/document/are-referenced`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_are_referenced(&self) -> GetDocumentAreReferenced {
        GetDocumentAreReferenced(
            Call::get(&self.0, "/umbraco/management/api/v1/document/are-referenced"),
        )
    }

    /// `GET /umbraco/management/api/v1/document/configuration`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_configuration(
        &self,
    ) -> Call<Json<DocumentConfigurationResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/document/configuration")
    }

    /// `POST /umbraco/management/api/v1/document/create-and-publish`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_document_create_and_publish(
        &self,
        body: &CreateAndPublishDocumentRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/document/create-and-publish")
            .json(body)
    }

    /// `PUT /umbraco/management/api/v1/document/root/sort-children`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_document_root_sort_children(
        &self,
        body: &SortDocumentChildrenByFieldRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/document/root/sort-children")
            .json(body)
    }

    /// `PUT /umbraco/management/api/v1/document/sort`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_document_sort(&self, body: &SortingRequestModel) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/document/sort").json(body)
    }

    /// `GET /umbraco/management/api/v1/document/urls`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_urls(&self) -> GetDocumentUrls {
        GetDocumentUrls(Call::get(&self.0, "/umbraco/management/api/v1/document/urls"))
    }

    /// `POST /umbraco/management/api/v1/document/validate`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_document_validate(
        &self,
        body: &CreateDocumentRequestModel,
    ) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/document/validate").json(body)
    }

    /// `GET /umbraco/management/api/v1/document/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_by_id(&self, id: Uuid) -> Call<Json<DocumentResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/document/{id}").path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/document/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_document_by_id(
        &self,
        id: Uuid,
        body: &UpdateDocumentRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/document/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/document/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_document_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/document/{id}").path("id", id)
    }

    /// `GET /umbraco/management/api/v1/document/{id}/audit-log`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_by_id_audit_log(&self, id: Uuid) -> GetDocumentByIdAuditLog {
        GetDocumentByIdAuditLog(
            Call::get(&self.0, "/umbraco/management/api/v1/document/{id}/audit-log")
                .path("id", id),
        )
    }

    /// `GET /umbraco/management/api/v1/document/{id}/available-segment-options`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_document_by_id_available_segment_options(
        &self,
        id: Uuid,
    ) -> Call<Paged<SegmentResponseModel>> {
        Call::get(
                &self.0,
                "/umbraco/management/api/v1/document/{id}/available-segment-options",
            )
            .path("id", id)
    }

    /// `POST /umbraco/management/api/v1/document/{id}/copy`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_document_by_id_copy(
        &self,
        id: Uuid,
        body: &CopyDocumentRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/document/{id}/copy")
            .path("id", id)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/document/{id}/domains`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_by_id_domains(
        &self,
        id: Uuid,
    ) -> Call<Json<DomainsResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/document/{id}/domains")
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/document/{id}/domains`
    ///
    /// Success: 200. Errors: 400, 404, 409 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_document_by_id_domains(
        &self,
        id: Uuid,
        body: &UpdateDomainsRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/document/{id}/domains")
            .path("id", id)
            .json(body)
    }

    /// `PUT /umbraco/management/api/v1/document/{id}/move`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_document_by_id_move(
        &self,
        id: Uuid,
        body: &MoveDocumentRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/document/{id}/move")
            .path("id", id)
            .json(body)
    }

    /// `PUT /umbraco/management/api/v1/document/{id}/move-to-recycle-bin`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_document_by_id_move_to_recycle_bin(&self, id: Uuid) -> Call<Empty> {
        Call::put(
                &self.0,
                "/umbraco/management/api/v1/document/{id}/move-to-recycle-bin",
            )
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/document/{id}/notifications`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_by_id_notifications(
        &self,
        id: Uuid,
    ) -> Call<Json<Vec<DocumentNotificationResponseModel>>> {
        Call::get(&self.0, "/umbraco/management/api/v1/document/{id}/notifications")
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/document/{id}/notifications`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_document_by_id_notifications(
        &self,
        id: Uuid,
        body: &UpdateDocumentNotificationsRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/document/{id}/notifications")
            .path("id", id)
            .json(body)
    }

    /// `PATCH /umbraco/management/api/v1/document/{id}/patch`
    ///
    /// Success: 200. Errors: 400, 404, 422 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn patch_document_by_id_patch(
        &self,
        id: Uuid,
        body: &PatchDocumentRequestModel,
    ) -> Call<Empty> {
        Call::patch(&self.0, "/umbraco/management/api/v1/document/{id}/patch")
            .path("id", id)
            .json_as("application/json-patch+json", body)
    }

    /// `GET /umbraco/management/api/v1/document/{id}/preview-url`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_by_id_preview_url(&self, id: Uuid) -> GetDocumentByIdPreviewUrl {
        GetDocumentByIdPreviewUrl(
            Call::get(&self.0, "/umbraco/management/api/v1/document/{id}/preview-url")
                .path("id", id),
        )
    }

    /// `GET /umbraco/management/api/v1/document/{id}/public-access`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_by_id_public_access(
        &self,
        id: Uuid,
    ) -> GetDocumentByIdPublicAccess {
        GetDocumentByIdPublicAccess(
            Call::get(&self.0, "/umbraco/management/api/v1/document/{id}/public-access")
                .path("id", id),
        )
    }

    /// `POST /umbraco/management/api/v1/document/{id}/public-access`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_document_by_id_public_access(
        &self,
        id: Uuid,
        body: &PublicAccessRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/document/{id}/public-access")
            .path("id", id)
            .json(body)
    }

    /// `PUT /umbraco/management/api/v1/document/{id}/public-access`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_document_by_id_public_access(
        &self,
        id: Uuid,
        body: &PublicAccessRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/document/{id}/public-access")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/document/{id}/public-access`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_document_by_id_public_access(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/document/{id}/public-access")
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/document/{id}/publish`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_document_by_id_publish(
        &self,
        id: Uuid,
        body: &PublishDocumentRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/document/{id}/publish")
            .path("id", id)
            .json(body)
    }

    /// `PUT /umbraco/management/api/v1/document/{id}/publish-with-descendants`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_document_by_id_publish_with_descendants(
        &self,
        id: Uuid,
        body: &PublishDocumentWithDescendantsRequestModel,
    ) -> Call<Json<PublishWithDescendantsResultModel>> {
        Call::put(
                &self.0,
                "/umbraco/management/api/v1/document/{id}/publish-with-descendants",
            )
            .path("id", id)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/document/{id}/publish-with-descendants/result/{taskId}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_by_id_publish_with_descendants_result_by_task_id(
        &self,
        id: Uuid,
        task_id: Uuid,
    ) -> Call<Json<PublishWithDescendantsResultModel>> {
        Call::get(
                &self.0,
                "/umbraco/management/api/v1/document/{id}/publish-with-descendants/result/{taskId}",
            )
            .path("id", id)
            .path("taskId", task_id)
    }

    /// `GET /umbraco/management/api/v1/document/{id}/published`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_by_id_published(
        &self,
        id: Uuid,
    ) -> Call<Json<PublishedDocumentResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/document/{id}/published")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/document/{id}/referenced-by`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`20` unless set)
    #[inline]
    pub fn get_document_by_id_referenced_by(
        &self,
        id: Uuid,
    ) -> Call<Paged<ReferenceResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/document/{id}/referenced-by")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/document/{id}/referenced-descendants`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`20` unless set)
    #[inline]
    pub fn get_document_by_id_referenced_descendants(
        &self,
        id: Uuid,
    ) -> Call<Paged<ReferenceByIdModel>> {
        Call::get(
                &self.0,
                "/umbraco/management/api/v1/document/{id}/referenced-descendants",
            )
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/document/{id}/sort-children`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_document_by_id_sort_children(
        &self,
        id: Uuid,
        body: &SortDocumentChildrenByFieldRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/document/{id}/sort-children")
            .path("id", id)
            .json(body)
    }

    /// `PUT /umbraco/management/api/v1/document/{id}/unpublish`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_document_by_id_unpublish(
        &self,
        id: Uuid,
        body: &UnpublishDocumentRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/document/{id}/unpublish")
            .path("id", id)
            .json(body)
    }

    /// `PUT /umbraco/management/api/v1/document/{id}/update-and-publish`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_document_by_id_update_and_publish(
        &self,
        id: Uuid,
        body: &UpdateAndPublishDocumentRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/document/{id}/update-and-publish")
            .path("id", id)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/item/document`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_document(&self) -> GetItemDocument {
        GetItemDocument(Call::get(&self.0, "/umbraco/management/api/v1/item/document"))
    }

    /// `GET /umbraco/management/api/v1/item/document/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_document_ancestors(&self) -> GetItemDocumentAncestors {
        GetItemDocumentAncestors(
            Call::get(&self.0, "/umbraco/management/api/v1/item/document/ancestors"),
        )
    }

    /// `GET /umbraco/management/api/v1/item/document/search`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_document_search(&self) -> GetItemDocumentSearch {
        GetItemDocumentSearch(
            Call::get(&self.0, "/umbraco/management/api/v1/item/document/search"),
        )
    }

    /// `DELETE /umbraco/management/api/v1/recycle-bin/document`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_recycle_bin_document(&self) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/recycle-bin/document")
    }

    /// `GET /umbraco/management/api/v1/recycle-bin/document/children`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_recycle_bin_document_children(&self) -> GetRecycleBinDocumentChildren {
        GetRecycleBinDocumentChildren(
            Call::get(
                &self.0,
                "/umbraco/management/api/v1/recycle-bin/document/children",
            ),
        )
    }

    /// `GET /umbraco/management/api/v1/recycle-bin/document/referenced-by`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`20` unless set)
    #[inline]
    pub fn get_recycle_bin_document_referenced_by(
        &self,
    ) -> Call<Paged<ReferenceResponseModel>> {
        Call::get(
            &self.0,
            "/umbraco/management/api/v1/recycle-bin/document/referenced-by",
        )
    }

    /// `GET /umbraco/management/api/v1/recycle-bin/document/root`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_recycle_bin_document_root(
        &self,
    ) -> Call<Paged<DocumentRecycleBinItemResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/recycle-bin/document/root")
    }

    /// `GET /umbraco/management/api/v1/recycle-bin/document/siblings`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_recycle_bin_document_siblings(&self) -> GetRecycleBinDocumentSiblings {
        GetRecycleBinDocumentSiblings(
            Call::get(
                &self.0,
                "/umbraco/management/api/v1/recycle-bin/document/siblings",
            ),
        )
    }

    /// `DELETE /umbraco/management/api/v1/recycle-bin/document/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_recycle_bin_document_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/recycle-bin/document/{id}")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/recycle-bin/document/{id}/original-parent`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_recycle_bin_document_by_id_original_parent(
        &self,
        id: Uuid,
    ) -> Call<Json<Option<ReferenceByIdModel>>> {
        Call::get(
                &self.0,
                "/umbraco/management/api/v1/recycle-bin/document/{id}/original-parent",
            )
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/recycle-bin/document/{id}/restore`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_recycle_bin_document_by_id_restore(
        &self,
        id: Uuid,
        body: &MoveMediaRequestModel,
    ) -> Call<Empty> {
        Call::put(
                &self.0,
                "/umbraco/management/api/v1/recycle-bin/document/{id}/restore",
            )
            .path("id", id)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/tree/document/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_document_ancestors(&self) -> GetTreeDocumentAncestors {
        GetTreeDocumentAncestors(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/document/ancestors"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/document/children`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_document_children(&self) -> GetTreeDocumentChildren {
        GetTreeDocumentChildren(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/document/children"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/document/root`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_document_root(&self) -> GetTreeDocumentRoot {
        GetTreeDocumentRoot(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/document/root"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/document/siblings`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_document_siblings(&self) -> GetTreeDocumentSiblings {
        GetTreeDocumentSiblings(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/document/siblings"),
        )
    }
}

umbraco_runtime::call!(
    Document::get_collection_document_by_id as GetCollectionDocumentById
        -> Paged<DocumentCollectionResponseModel>
);

impl GetCollectionDocumentById {
    /// Query parameter `dataTypeId`.
    #[inline]
    pub fn data_type_id(self, data_type_id: Uuid) -> Self {
        Self(self.0.query("dataTypeId", data_type_id))
    }

    /// Query parameter `orderBy`; without it the server takes `"updateDate"`.
    #[inline]
    pub fn order_by(self, order_by: &str) -> Self {
        Self(self.0.query("orderBy", order_by))
    }

    /// Query parameter `orderCulture`.
    #[inline]
    pub fn order_culture(self, order_culture: &str) -> Self {
        Self(self.0.query("orderCulture", order_culture))
    }

    /// Query parameter `orderDirection`; without it the server takes `"Ascending"`.
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
    Document::get_document_are_referenced as GetDocumentAreReferenced
        -> Paged<ReferenceByIdModel>
);

impl GetDocumentAreReferenced {
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
    Document::get_document_urls as GetDocumentUrls
        -> Json<Vec<DocumentUrlInfoResponseModel>>
);

impl GetDocumentUrls {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }

    /// Query parameter `culture`.
    #[inline]
    pub fn culture(self, culture: &str) -> Self {
        Self(self.0.query("culture", culture))
    }
}

umbraco_runtime::call!(
    Document::get_document_by_id_audit_log as GetDocumentByIdAuditLog
        -> Paged<AuditLogResponseModel>
);

impl GetDocumentByIdAuditLog {
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
    Document::get_document_by_id_preview_url as GetDocumentByIdPreviewUrl
        -> Json<DocumentUrlInfoModel>
);

impl GetDocumentByIdPreviewUrl {
    /// Query parameter `providerAlias`.
    #[inline]
    pub fn provider_alias(self, provider_alias: &str) -> Self {
        Self(self.0.query("providerAlias", provider_alias))
    }

    /// Query parameter `culture`.
    #[inline]
    pub fn culture(self, culture: &str) -> Self {
        Self(self.0.query("culture", culture))
    }

    /// Query parameter `segment`.
    #[inline]
    pub fn segment(self, segment: &str) -> Self {
        Self(self.0.query("segment", segment))
    }
}

umbraco_runtime::call!(
    Document::get_document_by_id_public_access as GetDocumentByIdPublicAccess
        -> Json<PublicAccessResponseModel>
);

impl GetDocumentByIdPublicAccess {
    /// Query parameter `includeAncestors`; without it the server takes `false`.
    #[inline]
    pub fn include_ancestors(self, include_ancestors: bool) -> Self {
        Self(self.0.query("includeAncestors", include_ancestors))
    }
}

umbraco_runtime::call!(
    Document::get_item_document as GetItemDocument
        -> Json<Vec<DocumentItemResponseModel>>
);

impl GetItemDocument {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    Document::get_item_document_ancestors as GetItemDocumentAncestors
        -> Json<Vec<ItemAncestorsResponseModelDocumentItemResponseModel>>
);

impl GetItemDocumentAncestors {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    Document::get_item_document_search as GetItemDocumentSearch
        -> Paged<DocumentItemResponseModel>
);

impl GetItemDocumentSearch {
    /// Query parameter `query`.
    #[inline]
    pub fn query(self, query: &str) -> Self {
        Self(self.0.query("query", query))
    }

    /// Query parameter `trashed`.
    #[inline]
    pub fn trashed(self, trashed: bool) -> Self {
        Self(self.0.query("trashed", trashed))
    }

    /// Query parameter `culture`.
    #[inline]
    pub fn culture(self, culture: &str) -> Self {
        Self(self.0.query("culture", culture))
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

    /// Query parameter `parentId`.
    #[inline]
    pub fn parent_id(self, parent_id: Uuid) -> Self {
        Self(self.0.query("parentId", parent_id))
    }

    /// Query parameter `allowedDocumentTypes`.
    #[inline]
    pub fn allowed_document_types(
        self,
        allowed_document_types: impl IntoIterator<Item: Borrow<Uuid>>,
    ) -> Self {
        Self(self.0.query_list::<Uuid>("allowedDocumentTypes", allowed_document_types))
    }

    /// Query parameter `dataTypeId`.
    #[inline]
    pub fn data_type_id(self, data_type_id: Uuid) -> Self {
        Self(self.0.query("dataTypeId", data_type_id))
    }
}

umbraco_runtime::call!(
    Document::get_recycle_bin_document_children as GetRecycleBinDocumentChildren
        -> Paged<DocumentRecycleBinItemResponseModel>
);

impl GetRecycleBinDocumentChildren {
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
    Document::get_recycle_bin_document_siblings as GetRecycleBinDocumentSiblings
        -> Json<SubsetDocumentRecycleBinItemResponseModel>
);

impl GetRecycleBinDocumentSiblings {
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
    Document::get_tree_document_ancestors as GetTreeDocumentAncestors
        -> Json<Vec<DocumentTreeItemResponseModel>>
);

impl GetTreeDocumentAncestors {
    /// Query parameter `descendantId`.
    #[inline]
    pub fn descendant_id(self, descendant_id: Uuid) -> Self {
        Self(self.0.query("descendantId", descendant_id))
    }
}

umbraco_runtime::call!(
    Document::get_tree_document_children as GetTreeDocumentChildren
        -> Paged<DocumentTreeItemResponseModel>
);

impl GetTreeDocumentChildren {
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

    /// Query parameter `dataTypeId`.
    #[inline]
    pub fn data_type_id(self, data_type_id: Uuid) -> Self {
        Self(self.0.query("dataTypeId", data_type_id))
    }
}

umbraco_runtime::call!(
    Document::get_tree_document_root as GetTreeDocumentRoot
        -> Paged<DocumentTreeItemResponseModel>
);

impl GetTreeDocumentRoot {
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

    /// Query parameter `dataTypeId`.
    #[inline]
    pub fn data_type_id(self, data_type_id: Uuid) -> Self {
        Self(self.0.query("dataTypeId", data_type_id))
    }
}

umbraco_runtime::call!(
    Document::get_tree_document_siblings as GetTreeDocumentSiblings
        -> Json<SubsetDocumentTreeItemResponseModel>
);

impl GetTreeDocumentSiblings {
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
