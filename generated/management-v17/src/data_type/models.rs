// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Data Type` uses.

use crate::models::{DataTypeChangeModeModel, FlagModel, ReferenceByIdModel};
use umbraco_runtime::{Map, Object, Uuid, Value};

/// `CopyDataTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CopyDataTypeRequestModel {
    /// `target`
    pub target: Option<ReferenceByIdModel>,
}

impl CopyDataTypeRequestModel {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { target: None }
    }
}

impl Default for CopyDataTypeRequestModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// `CreateDataTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateDataTypeRequestModel {
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `editorAlias` (`minLength: 1`)
    pub editor_alias: String,
    /// `editorUiAlias`
    pub editor_ui_alias: String,
    /// `values`
    pub values: Vec<DataTypePropertyPresentationModel>,
    /// `id`
    pub id: Option<Uuid>,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
}

impl CreateDataTypeRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        editor_alias: impl Into<String>,
        editor_ui_alias: impl Into<String>,
        values: Vec<DataTypePropertyPresentationModel>,
    ) -> Self {
        Self {
            name: name.into(),
            editor_alias: editor_alias.into(),
            editor_ui_alias: editor_ui_alias.into(),
            values,
            id: None,
            parent: None,
        }
    }
}

/// `DataTypeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DataTypeItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `name`
    pub name: String,
    /// `editorUiAlias`
    pub editor_ui_alias: Option<String>,
    /// `editorAlias`
    pub editor_alias: String,
    /// `isDeletable`
    pub is_deletable: bool,
}

/// `DataTypePropertyPresentationModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DataTypePropertyPresentationModel {
    /// `alias`
    pub alias: String,
    /// `value`
    pub value: Option<Value>,
}

impl DataTypePropertyPresentationModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(alias: impl Into<String>) -> Self {
        Self {
            alias: alias.into(),
            value: None,
        }
    }
}

/// `DataTypeResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DataTypeResponseModel {
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `editorAlias` (`minLength: 1`)
    pub editor_alias: String,
    /// `editorUiAlias`
    pub editor_ui_alias: String,
    /// `values`
    pub values: Vec<DataTypePropertyPresentationModel>,
    /// `id`
    pub id: Uuid,
    /// `isDeletable`
    pub is_deletable: bool,
    /// `canIgnoreStartNodes`
    pub can_ignore_start_nodes: bool,
}

/// `DataTypeSchemaItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DataTypeSchemaItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `valueTypeName`
    pub value_type_name: Option<String>,
    /// `jsonSchema`
    pub json_schema: Option<Map>,
    /// `error`
    pub error: Option<String>,
}

/// `DataTypeSchemaResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DataTypeSchemaResponseModel {
    /// `valueTypeName`
    pub value_type_name: Option<String>,
    /// `jsonSchema`
    pub json_schema: Option<Map>,
}

/// `DataTypeTreeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DataTypeTreeItemResponseModel {
    /// `hasChildren`
    pub has_children: bool,
    /// `id`
    pub id: Uuid,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `name`
    pub name: String,
    /// `isFolder`
    pub is_folder: bool,
    /// `editorUiAlias`
    pub editor_ui_alias: Option<String>,
    /// `isDeletable`
    pub is_deletable: bool,
}

/// `DatatypeConfigurationResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DatatypeConfigurationResponseModel {
    /// `canBeChanged`
    pub can_be_changed: DataTypeChangeModeModel,
    /// `documentListViewId`
    pub document_list_view_id: Uuid,
    /// `mediaListViewId`
    pub media_list_view_id: Uuid,
}

/// `MoveDataTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MoveDataTypeRequestModel {
    /// `target`
    pub target: Option<ReferenceByIdModel>,
}

impl MoveDataTypeRequestModel {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { target: None }
    }
}

impl Default for MoveDataTypeRequestModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// `SubsetDataTypeTreeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SubsetDataTypeTreeItemResponseModel {
    /// `totalBefore`
    pub total_before: i64,
    /// `totalAfter`
    pub total_after: i64,
    /// `items`
    pub items: Vec<DataTypeTreeItemResponseModel>,
}

/// `UpdateDataTypeRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateDataTypeRequestModel {
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `editorAlias` (`minLength: 1`)
    pub editor_alias: String,
    /// `editorUiAlias`
    pub editor_ui_alias: String,
    /// `values`
    pub values: Vec<DataTypePropertyPresentationModel>,
}

impl UpdateDataTypeRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        editor_alias: impl Into<String>,
        editor_ui_alias: impl Into<String>,
        values: Vec<DataTypePropertyPresentationModel>,
    ) -> Self {
        Self {
            name: name.into(),
            editor_alias: editor_alias.into(),
            editor_ui_alias: editor_ui_alias.into(),
            values,
        }
    }
}
