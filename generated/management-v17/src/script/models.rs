// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Script` uses.

use crate::models::FileSystemFolderModel;
use umbraco_runtime::Object;

/// `CreateScriptFolderRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateScriptFolderRequestModel {
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
}

impl CreateScriptFolderRequestModel {
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

/// `CreateScriptRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateScriptRequestModel {
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
    /// `content`
    pub content: String,
}

impl CreateScriptRequestModel {
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

/// `RenameScriptRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct RenameScriptRequestModel {
    /// `name`
    pub name: String,
}

impl RenameScriptRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// `ScriptFolderResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ScriptFolderResponseModel {
    /// `path`
    pub path: String,
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
}

/// `ScriptItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ScriptItemResponseModel {
    /// `path`
    pub path: String,
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
    /// `isFolder`
    pub is_folder: bool,
}

/// `ScriptResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ScriptResponseModel {
    /// `path`
    pub path: String,
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
    /// `content`
    pub content: String,
}

/// `UpdateScriptRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateScriptRequestModel {
    /// `content`
    pub content: String,
}

impl UpdateScriptRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self { content: content.into() }
    }
}
