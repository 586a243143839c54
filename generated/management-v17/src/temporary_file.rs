// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Temporary File`.

use umbraco_runtime::{Call, Created, Empty, Json, Transport, Upload, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `Temporary File`.
///
/// From [`Client::temporary_file`](crate::Client::temporary_file); cheap to clone.
#[derive(Clone, Debug)]
pub struct TemporaryFile(pub(crate) Transport);

impl TemporaryFile {
    /// `POST /umbraco/management/api/v1/temporary-file`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn post_temporary_file(&self, id: Uuid, file: Upload) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/temporary-file")
            .form()
            .part_text("Id", id)
            .part_file("File", file)
    }

    /// `GET /umbraco/management/api/v1/temporary-file/configuration`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_temporary_file_configuration(
        &self,
    ) -> Call<Json<TemporaryFileConfigurationResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/temporary-file/configuration")
    }

    /// `GET /umbraco/management/api/v1/temporary-file/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn get_temporary_file_by_id(
        &self,
        id: Uuid,
    ) -> Call<Json<TemporaryFileResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/temporary-file/{id}")
            .path("id", id)
    }

    /// `DELETE /umbraco/management/api/v1/temporary-file/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn delete_temporary_file_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/temporary-file/{id}")
            .path("id", id)
    }
}
