// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Temporary File` uses.

use umbraco_runtime::{DateTime, Object, Uuid};

/// `TemporaryFileConfigurationResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct TemporaryFileConfigurationResponseModel {
    /// `imageFileTypes`
    pub image_file_types: Vec<String>,
    /// `disallowedUploadedFilesExtensions`
    pub disallowed_uploaded_files_extensions: Vec<String>,
    /// `allowedUploadedFileExtensions`
    pub allowed_uploaded_file_extensions: Vec<String>,
    /// `maxFileSize`
    pub max_file_size: Option<i64>,
}

/// `TemporaryFileResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct TemporaryFileResponseModel {
    /// `id`
    pub id: Uuid,
    /// `availableUntil`
    pub available_until: Option<DateTime>,
    /// `fileName`
    pub file_name: String,
}
