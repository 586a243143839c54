// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Template` uses.

use crate::models::{FlagModel, NamedEntityTreeItemResponseModel, ReferenceByIdModel};
use umbraco_runtime::{Enumeration, Object, Uuid, Value};

/// `CreateTemplateRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateTemplateRequestModel {
    /// `id`
    pub id: Option<Uuid>,
    /// `name`
    pub name: String,
    /// `alias`
    pub alias: String,
    /// `content`
    pub content: Option<String>,
}

impl CreateTemplateRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, alias: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            alias: alias.into(),
            content: None,
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
    /// `alias`
    pub alias: String,
    /// `name`
    pub name: String,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
}

/// `TemplateQueryExecuteFilterPresentationModel`
#[derive(Object)]
#[non_exhaustive]
pub struct TemplateQueryExecuteFilterPresentationModel {
    /// `propertyAlias`
    pub property_alias: String,
    /// `constraintValue`
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
    /// `id`
    pub id: Uuid,
    /// `layoutTemplate`
    pub layout_template: Option<ReferenceByIdModel>,
    /// `masterTemplate`
    pub master_template: Option<ReferenceByIdModel>,
    /// `name`
    pub name: String,
    /// `alias`
    pub alias: String,
    /// `content`
    pub content: Option<String>,
}

/// `UpdateTemplateRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateTemplateRequestModel {
    /// `name`
    pub name: String,
    /// `alias`
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
