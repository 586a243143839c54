// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
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
    /// `content`
    pub content: String,
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
}

impl CreateScriptRequestModel {
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
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
    /// `path`
    pub path: String,
}

/// `ScriptItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ScriptItemResponseModel {
    /// `isFolder`
    pub is_folder: bool,
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
    /// `path`
    pub path: String,
}

/// `ScriptResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ScriptResponseModel {
    /// `content`
    pub content: String,
    /// `name`
    pub name: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
    /// `path`
    pub path: String,
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
