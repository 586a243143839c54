// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
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
    /// `content`
    pub content: String,
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
}

impl CreateStylesheetRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(content: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            name: name.into(),
            parent: None,
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
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
    /// `path`
    pub path: String,
}

/// `StylesheetItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct StylesheetItemResponseModel {
    /// `isFolder`
    pub is_folder: bool,
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
    /// `path`
    pub path: String,
}

/// `StylesheetResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct StylesheetResponseModel {
    /// `content`
    pub content: String,
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
    /// `path`
    pub path: String,
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
