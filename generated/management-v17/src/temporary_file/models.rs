// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
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
    /// `fileName` (`minLength: 1`)
    pub file_name: String,
}
