// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Document Version`.

use umbraco_runtime::{Call, Empty, Json, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `Document Version`.
///
/// From [`Client::document_version`](crate::Client::document_version); cheap to clone.
#[derive(Clone, Debug)]
pub struct DocumentVersion(pub(crate) Transport);

impl DocumentVersion {
    /// `GET /umbraco/management/api/v1/document-version`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_version(&self, document_id: Uuid) -> GetDocumentVersion {
        GetDocumentVersion(
            Call::get(&self.0, "/umbraco/management/api/v1/document-version")
                .query("documentId", document_id),
        )
    }

    /// `GET /umbraco/management/api/v1/document-version/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_document_version_by_id(
        &self,
        id: Uuid,
    ) -> Call<Json<DocumentVersionResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/document-version/{id}")
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/document-version/{id}/prevent-cleanup`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_document_version_by_id_prevent_cleanup(
        &self,
        id: Uuid,
    ) -> PutDocumentVersionByIdPreventCleanup {
        PutDocumentVersionByIdPreventCleanup(
            Call::put(
                    &self.0,
                    "/umbraco/management/api/v1/document-version/{id}/prevent-cleanup",
                )
                .path("id", id),
        )
    }

    /// `POST /umbraco/management/api/v1/document-version/{id}/rollback`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_document_version_by_id_rollback(
        &self,
        id: Uuid,
    ) -> PostDocumentVersionByIdRollback {
        PostDocumentVersionByIdRollback(
            Call::post(
                    &self.0,
                    "/umbraco/management/api/v1/document-version/{id}/rollback",
                )
                .path("id", id),
        )
    }
}

umbraco_runtime::call!(
    DocumentVersion::get_document_version as GetDocumentVersion
        -> Paged<DocumentVersionItemResponseModel>
);

impl GetDocumentVersion {
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
}

umbraco_runtime::call!(
    DocumentVersion::put_document_version_by_id_prevent_cleanup as PutDocumentVersionByIdPreventCleanup
        -> Empty
);

impl PutDocumentVersionByIdPreventCleanup {
    /// Query parameter `preventCleanup`.
    #[inline]
    pub fn prevent_cleanup(self, prevent_cleanup: bool) -> Self {
        Self(self.0.query("preventCleanup", prevent_cleanup))
    }
}

umbraco_runtime::call!(
    DocumentVersion::post_document_version_by_id_rollback as PostDocumentVersionByIdRollback
        -> Empty
);

impl PostDocumentVersionByIdRollback {
    /// Query parameter `culture`.
    #[inline]
    pub fn culture(self, culture: &str) -> Self {
        Self(self.0.query("culture", culture))
    }
}
