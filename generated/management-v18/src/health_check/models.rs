// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Health Check` uses.

use crate::models::ReferenceByIdModel;
use umbraco_runtime::{Enumeration, Map, Object, Uuid, Value};

/// `HealthCheckActionRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct HealthCheckActionRequestModel {
    /// `healthCheck`
    pub health_check: ReferenceByIdModel,
    /// `alias`
    pub alias: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `valueRequired`
    pub value_required: bool,
    /// `providedValue`
    pub provided_value: Option<String>,
    /// `providedValueValidation`
    pub provided_value_validation: Option<String>,
    /// `providedValueValidationRegex`
    pub provided_value_validation_regex: Option<String>,
    /// `actionParameters`
    pub action_parameters: Option<Map>,
}

impl HealthCheckActionRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(health_check: ReferenceByIdModel, value_required: bool) -> Self {
        Self {
            health_check,
            alias: None,
            name: None,
            description: None,
            value_required,
            provided_value: None,
            provided_value_validation: None,
            provided_value_validation_regex: None,
            action_parameters: None,
        }
    }
}

/// `HealthCheckGroupPresentationModel`
#[derive(Object)]
#[non_exhaustive]
pub struct HealthCheckGroupPresentationModel {
    /// `checks`
    pub checks: Vec<HealthCheckModel>,
    /// `name`
    pub name: String,
}

/// `HealthCheckGroupResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct HealthCheckGroupResponseModel {
    /// `name`
    pub name: String,
}

/// `HealthCheckGroupWithResultResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct HealthCheckGroupWithResultResponseModel {
    /// `checks`
    pub checks: Vec<HealthCheckWithResultPresentationModel>,
}

/// `HealthCheckModel`
#[derive(Object)]
#[non_exhaustive]
pub struct HealthCheckModel {
    /// `name`
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// `id`
    pub id: Uuid,
}

/// `HealthCheckResultResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct HealthCheckResultResponseModel {
    /// `message`
    pub message: String,
    /// `resultType`
    pub result_type: StatusResultTypeModel,
    /// `actions`
    pub actions: Option<Vec<HealthCheckActionRequestModel>>,
    /// `readMoreLink`
    pub read_more_link: Option<String>,
}

/// `HealthCheckWithResultPresentationModel`
#[derive(Object)]
#[non_exhaustive]
pub struct HealthCheckWithResultPresentationModel {
    /// `results`
    pub results: Option<Vec<HealthCheckResultResponseModel>>,
    /// `id`
    pub id: Uuid,
}

/// `StatusResultTypeModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum StatusResultTypeModel {
    /// `Success`
    Success,
    /// `Warning`
    Warning,
    /// `Error`
    Error,
    /// `Info`
    Info,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}
