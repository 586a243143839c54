// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Stylesheet` uses.

use crate::models::FileSystemFolderModel;
use umbraco_runtime::Object;

/// `CreateStylesheetFolderRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateStylesheetFolderRequestModel {
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
}

impl CreateStylesheetFolderRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            parent: None,
        }
    }
}

/// `CreateStylesheetRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateStylesheetRequestModel {
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
    /// `content`
    pub content: String,
}

impl CreateStylesheetRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            parent: None,
            content: content.into(),
        }
    }
}

/// `RenameStylesheetRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct RenameStylesheetRequestModel {
    /// `name`
    pub name: String,
}

impl RenameStylesheetRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// `StylesheetFolderResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct StylesheetFolderResponseModel {
    /// `path`
    pub path: String,
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
}

/// `StylesheetItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct StylesheetItemResponseModel {
    /// `path`
    pub path: String,
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
    /// `isFolder`
    pub is_folder: bool,
}

/// `StylesheetResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct StylesheetResponseModel {
    /// `path`
    pub path: String,
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
    /// `content`
    pub content: String,
}

/// `UpdateStylesheetRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateStylesheetRequestModel {
    /// `content`
    pub content: String,
}

impl UpdateStylesheetRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self { content: content.into() }
    }
}
