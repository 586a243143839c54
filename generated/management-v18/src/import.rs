// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
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
