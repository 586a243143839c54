// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Package`.

use umbraco_runtime::{Call, Created, Download, Empty, Json, Paged, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `Package`.
///
/// From [`Client::package`](crate::Client::package); cheap to clone.
#[derive(Clone, Debug)]
pub struct Package(pub(crate) Transport);

impl Package {
    /// `GET /umbraco/management/api/v1/package/configuration`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_package_configuration(
        &self,
    ) -> Call<Json<PackageConfigurationResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/package/configuration")
    }

    /// `GET /umbraco/management/api/v1/package/created`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_package_created(&self) -> Call<Paged<PackageDefinitionResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/package/created")
    }

    /// `POST /umbraco/management/api/v1/package/created`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_package_created(
        &self,
        body: &CreatePackageRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/package/created").json(body)
    }

    /// `GET /umbraco/management/api/v1/package/created/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_package_created_by_id(
        &self,
        id: Uuid,
    ) -> Call<Json<PackageDefinitionResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/package/created/{id}")
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/package/created/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_package_created_by_id(
        &self,
        id: Uuid,
        body: &UpdatePackageRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/package/created/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/package/created/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_package_created_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/package/created/{id}")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/package/created/{id}/download`
    ///
    /// Success: 200 (a file). Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_package_created_by_id_download(&self, id: Uuid) -> Call<Download> {
        Call::get(&self.0, "/umbraco/management/api/v1/package/created/{id}/download")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/package/migration-status`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_package_migration_status(
        &self,
    ) -> Call<Paged<PackageMigrationStatusResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/package/migration-status")
    }

    /// `POST /umbraco/management/api/v1/package/{name}/run-migration`
    ///
    /// Success: 200. Errors: 404, 409 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_package_by_name_run_migration(&self, name: &str) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/package/{name}/run-migration")
            .path("name", name)
    }
}
