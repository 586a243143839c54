// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
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
    pub fn post_temporary_file(&self, file: Upload) -> PostTemporaryFile {
        PostTemporaryFile(
            Call::post(&self.0, "/umbraco/management/api/v1/temporary-file")
                .form()
                .part_file("File", file),
        )
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

umbraco_runtime::call!(TemporaryFile::post_temporary_file as PostTemporaryFile -> Created);

impl PostTemporaryFile {
    /// The part `Id` of the form.
    #[inline]
    pub fn id(self, id: Uuid) -> Self {
        Self(self.0.part_text("Id", id))
    }
}
