// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Template` uses.

use crate::models::{FlagModel, NamedEntityTreeItemResponseModel, ReferenceByIdModel};
use umbraco_runtime::{Enumeration, Object, Uuid, Value};

/// `CreateTemplateRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateTemplateRequestModel {
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `alias` (`minLength: 1`)
    pub alias: String,
    /// `content`
    pub content: Option<String>,
    /// `id`
    pub id: Option<Uuid>,
}

impl CreateTemplateRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, alias: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            alias: alias.into(),
            content: None,
            id: None,
        }
    }
}

/// `ItemAncestorsResponseModelTemplateItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ItemAncestorsResponseModelTemplateItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `ancestors`
    pub ancestors: Vec<TemplateItemResponseModel>,
}

/// `OperatorModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum OperatorModel {
    /// `Equals`
    Equals,
    /// `NotEquals`
    NotEquals,
    /// `Contains`
    Contains,
    /// `NotContains`
    NotContains,
    /// `LessThan`
    LessThan,
    /// `LessThanEqualTo`
    LessThanEqualTo,
    /// `GreaterThan`
    GreaterThan,
    /// `GreaterThanEqualTo`
    GreaterThanEqualTo,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `SubsetNamedEntityTreeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SubsetNamedEntityTreeItemResponseModel {
    /// `totalBefore`
    pub total_before: i64,
    /// `totalAfter`
    pub total_after: i64,
    /// `items`
    pub items: Vec<NamedEntityTreeItemResponseModel>,
}

/// `TemplateConfigurationResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct TemplateConfigurationResponseModel {
    /// `disabled`
    pub disabled: bool,
}

/// `TemplateItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct TemplateItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `name`
    pub name: String,
    /// `alias`
    pub alias: String,
}

/// `TemplateQueryExecuteFilterPresentationModel`
#[derive(Object)]
#[non_exhaustive]
pub struct TemplateQueryExecuteFilterPresentationModel {
    /// `propertyAlias` (`minLength: 1`)
    pub property_alias: String,
    /// `constraintValue` (`minLength: 1`)
    pub constraint_value: String,
    /// `operator`
    pub operator: OperatorModel,
}

impl TemplateQueryExecuteFilterPresentationModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        property_alias: impl Into<String>,
        constraint_value: impl Into<String>,
        operator: OperatorModel,
    ) -> Self {
        Self {
            property_alias: property_alias.into(),
            constraint_value: constraint_value.into(),
            operator,
        }
    }
}

/// `TemplateQueryExecuteModel`
#[derive(Object)]
#[non_exhaustive]
pub struct TemplateQueryExecuteModel {
    /// `rootDocument`
    pub root_document: Option<ReferenceByIdModel>,
    /// `documentTypeAlias`
    pub document_type_alias: Option<String>,
    /// `filters`
    pub filters: Option<Vec<TemplateQueryExecuteFilterPresentationModel>>,
    /// `sort`
    pub sort: Option<TemplateQueryExecuteSortModel>,
    /// `take`
    pub take: i32,
}

impl TemplateQueryExecuteModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(take: i32) -> Self {
        Self {
            root_document: None,
            document_type_alias: None,
            filters: None,
            sort: None,
            take,
        }
    }
}

/// `TemplateQueryExecuteSortModel`
#[derive(Object)]
#[non_exhaustive]
pub struct TemplateQueryExecuteSortModel {
    /// `propertyAlias`
    pub property_alias: String,
    /// `direction`
    pub direction: Option<String>,
}

impl TemplateQueryExecuteSortModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(property_alias: impl Into<String>) -> Self {
        Self {
            property_alias: property_alias.into(),
            direction: None,
        }
    }
}

/// `TemplateQueryOperatorModel`
#[derive(Object)]
#[non_exhaustive]
pub struct TemplateQueryOperatorModel {
    /// `operator`
    pub operator: OperatorModel,
    /// `applicableTypes`
    pub applicable_types: Vec<TemplateQueryPropertyTypeModel>,
}

/// `TemplateQueryPropertyPresentationModel`
#[derive(Object)]
#[non_exhaustive]
pub struct TemplateQueryPropertyPresentationModel {
    /// `alias`
    pub alias: String,
    /// `type`
    pub r#type: TemplateQueryPropertyTypeModel,
}

/// `TemplateQueryPropertyTypeModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum TemplateQueryPropertyTypeModel {
    /// `String`
    String,
    /// `DateTime`
    DateTime,
    /// `Integer`
    Integer,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `TemplateQueryResultItemPresentationModel`
#[derive(Object)]
#[non_exhaustive]
pub struct TemplateQueryResultItemPresentationModel {
    /// `icon`
    pub icon: String,
    /// `name`
    pub name: String,
}

/// `TemplateQueryResultResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct TemplateQueryResultResponseModel {
    /// `queryExpression`
    pub query_expression: String,
    /// `sampleResults`
    pub sample_results: Vec<TemplateQueryResultItemPresentationModel>,
    /// `resultCount`
    pub result_count: i32,
    /// `executionTime`
    pub execution_time: i64,
}

/// `TemplateQuerySettingsResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct TemplateQuerySettingsResponseModel {
    /// `documentTypeAliases`
    pub document_type_aliases: Vec<String>,
    /// `properties`
    pub properties: Vec<TemplateQueryPropertyPresentationModel>,
    /// `operators`
    pub operators: Vec<TemplateQueryOperatorModel>,
}

/// `TemplateResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct TemplateResponseModel {
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `alias` (`minLength: 1`)
    pub alias: String,
    /// `content`
    pub content: Option<String>,
    /// `id`
    pub id: Uuid,
    /// `masterTemplate`
    pub master_template: Option<ReferenceByIdModel>,
}

/// `UpdateTemplateRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateTemplateRequestModel {
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `alias` (`minLength: 1`)
    pub alias: String,
    /// `content`
    pub content: Option<String>,
}

impl UpdateTemplateRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, alias: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            alias: alias.into(),
            content: None,
        }
    }
}
