// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Import`.

use umbraco_runtime::{Call, Json, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `Import`.
///
/// From [`Client::import`](crate::Client::import); cheap to clone.
#[derive(Clone, Debug)]
pub struct Import(pub(crate) Transport);

impl Import {
    /// `GET /umbraco/management/api/v1/import/analyze`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn get_import_analyze(&self) -> GetImportAnalyze {
        GetImportAnalyze(Call::get(&self.0, "/umbraco/management/api/v1/import/analyze"))
    }
}

umbraco_runtime::call!(
    Import::get_import_analyze as GetImportAnalyze
        -> Json<EntityImportAnalysisResponseModel>
);

impl GetImportAnalyze {
    /// Query parameter `temporaryFileId`.
    #[inline]
    pub fn temporary_file_id(self, temporary_file_id: Uuid) -> Self {
        Self(self.0.query("temporaryFileId", temporary_file_id))
    }
}
