// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Partial View` uses.

use crate::models::FileSystemFolderModel;
use umbraco_runtime::Object;

/// `CreatePartialViewFolderRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreatePartialViewFolderRequestModel {
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
}

impl CreatePartialViewFolderRequestModel {
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

/// `CreatePartialViewRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreatePartialViewRequestModel {
    /// `content`
    pub content: String,
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
}

impl CreatePartialViewRequestModel {
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

/// `PartialViewFolderResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PartialViewFolderResponseModel {
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
    /// `path`
    pub path: String,
}

/// `PartialViewItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PartialViewItemResponseModel {
    /// `isFolder`
    pub is_folder: bool,
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
    /// `path`
    pub path: String,
}

/// `PartialViewResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PartialViewResponseModel {
    /// `content`
    pub content: String,
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
    /// `path`
    pub path: String,
}

/// `PartialViewSnippetItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PartialViewSnippetItemResponseModel {
    /// `id`
    pub id: String,
    /// `name`
    pub name: String,
}

/// `PartialViewSnippetResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PartialViewSnippetResponseModel {
    /// `content`
    pub content: String,
    /// `id`
    pub id: String,
    /// `name`
    pub name: String,
}

/// `RenamePartialViewRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct RenamePartialViewRequestModel {
    /// `name`
    pub name: String,
}

impl RenamePartialViewRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// `UpdatePartialViewRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdatePartialViewRequestModel {
    /// `content`
    pub content: String,
}

impl UpdatePartialViewRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self { content: content.into() }
    }
}
