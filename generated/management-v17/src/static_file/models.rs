// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Static File` uses.

use crate::models::FileSystemFolderModel;
use umbraco_runtime::Object;

/// `StaticFileItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct StaticFileItemResponseModel {
    /// `path`
    pub path: String,
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
    /// `isFolder`
    pub is_folder: bool,
}
