// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Log Viewer` uses.

use umbraco_runtime::{DateTime, Enumeration, Object, Value};

/// `LogLevelCountsReponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct LogLevelCountsReponseModel {
    /// `information`
    pub information: i32,
    /// `debug`
    pub debug: i32,
    /// `warning`
    pub warning: i32,
    /// `error`
    pub error: i32,
    /// `fatal`
    pub fatal: i32,
}

/// `LogLevelModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum LogLevelModel {
    /// `Verbose`
    Verbose,
    /// `Debug`
    Debug,
    /// `Information`
    Information,
    /// `Warning`
    Warning,
    /// `Error`
    Error,
    /// `Fatal`
    Fatal,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `LogMessagePropertyPresentationModel`
#[derive(Object)]
#[non_exhaustive]
pub struct LogMessagePropertyPresentationModel {
    /// `name`
    pub name: String,
    /// `value`
    pub value: Option<String>,
}

/// `LogMessageResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct LogMessageResponseModel {
    /// `timestamp`
    pub timestamp: DateTime,
    /// `level`
    pub level: LogLevelModel,
    /// `messageTemplate`
    pub message_template: Option<String>,
    /// `renderedMessage`
    pub rendered_message: Option<String>,
    /// `properties`
    pub properties: Vec<LogMessagePropertyPresentationModel>,
    /// `exception`
    pub exception: Option<String>,
}

/// `LogTemplateResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct LogTemplateResponseModel {
    /// `messageTemplate`
    pub message_template: Option<String>,
    /// `count`
    pub count: i32,
}

/// `LoggerResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct LoggerResponseModel {
    /// `name`
    pub name: String,
    /// `level`
    pub level: LogLevelModel,
}

/// `SavedLogSearchRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SavedLogSearchRequestModel {
    /// `name`
    pub name: String,
    /// `query`
    pub query: String,
}

impl SavedLogSearchRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, query: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            query: query.into(),
        }
    }
}

/// `SavedLogSearchResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SavedLogSearchResponseModel {
    /// `name`
    pub name: String,
    /// `query`
    pub query: String,
}
