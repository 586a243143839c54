// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
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
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
    /// `content`
    pub content: String,
}

impl CreatePartialViewRequestModel {
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

/// `PartialViewFolderResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PartialViewFolderResponseModel {
    /// `path`
    pub path: String,
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
}

/// `PartialViewItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PartialViewItemResponseModel {
    /// `path`
    pub path: String,
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
    /// `isFolder`
    pub is_folder: bool,
}

/// `PartialViewResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PartialViewResponseModel {
    /// `path`
    pub path: String,
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
    /// `content`
    pub content: String,
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
    /// `id`
    pub id: String,
    /// `name`
    pub name: String,
    /// `content`
    pub content: String,
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
