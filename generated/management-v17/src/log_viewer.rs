// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Log Viewer`.

use std::borrow::Borrow;
use crate::models::DirectionModel;
use umbraco_runtime::{Call, Created, DateTime, Empty, Json, Paged, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Log Viewer`.
///
/// From [`Client::log_viewer`](crate::Client::log_viewer); cheap to clone.
#[derive(Clone, Debug)]
pub struct LogViewer(pub(crate) Transport);

impl LogViewer {
    /// `GET /umbraco/management/api/v1/log-viewer/level`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_log_viewer_level(&self) -> Call<Paged<LoggerResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/log-viewer/level")
    }

    /// `GET /umbraco/management/api/v1/log-viewer/level-count`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_log_viewer_level_count(&self) -> GetLogViewerLevelCount {
        GetLogViewerLevelCount(
            Call::get(&self.0, "/umbraco/management/api/v1/log-viewer/level-count"),
        )
    }

    /// `GET /umbraco/management/api/v1/log-viewer/log`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_log_viewer_log(&self) -> GetLogViewerLog {
        GetLogViewerLog(Call::get(&self.0, "/umbraco/management/api/v1/log-viewer/log"))
    }

    /// `GET /umbraco/management/api/v1/log-viewer/message-template`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_log_viewer_message_template(&self) -> GetLogViewerMessageTemplate {
        GetLogViewerMessageTemplate(
            Call::get(&self.0, "/umbraco/management/api/v1/log-viewer/message-template"),
        )
    }

    /// `GET /umbraco/management/api/v1/log-viewer/saved-search`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_log_viewer_saved_search(
        &self,
    ) -> Call<Paged<SavedLogSearchResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/log-viewer/saved-search")
    }

    /// `POST /umbraco/management/api/v1/log-viewer/saved-search`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_log_viewer_saved_search(
        &self,
        body: &SavedLogSearchRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/log-viewer/saved-search")
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/log-viewer/saved-search/{name}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_log_viewer_saved_search_by_name(
        &self,
        name: &str,
    ) -> Call<Json<SavedLogSearchResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/log-viewer/saved-search/{name}")
            .path("name", name)
    }

    /// `DELETE /umbraco/management/api/v1/log-viewer/saved-search/{name}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_log_viewer_saved_search_by_name(&self, name: &str) -> Call<Empty> {
        Call::delete(
                &self.0,
                "/umbraco/management/api/v1/log-viewer/saved-search/{name}",
            )
            .path("name", name)
    }

    /// `GET /umbraco/management/api/v1/log-viewer/validate-logs-size`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_log_viewer_validate_logs_size(&self) -> GetLogViewerValidateLogsSize {
        GetLogViewerValidateLogsSize(
            Call::get(
                &self.0,
                "/umbraco/management/api/v1/log-viewer/validate-logs-size",
            ),
        )
    }
}

umbraco_runtime::call!(
    LogViewer::get_log_viewer_level_count as GetLogViewerLevelCount
        -> Json<LogLevelCountsReponseModel>
);

impl GetLogViewerLevelCount {
    /// Query parameter `startDate`.
    #[inline]
    pub fn start_date(self, start_date: impl Into<DateTime>) -> Self {
        Self(self.0.query("startDate", start_date.into()))
    }

    /// Query parameter `endDate`.
    #[inline]
    pub fn end_date(self, end_date: impl Into<DateTime>) -> Self {
        Self(self.0.query("endDate", end_date.into()))
    }
}

umbraco_runtime::call!(
    LogViewer::get_log_viewer_log as GetLogViewerLog
        -> Paged<LogMessageResponseModel>
);

impl GetLogViewerLog {
    /// Query parameter `skip`; without it the server takes `0`.
    #[inline]
    pub fn skip(self, skip: i32) -> Self {
        Self(self.0.query("skip", skip))
    }

    /// Query parameter `take`; without it the server takes `100`.
    #[inline]
    pub fn take(self, take: i32) -> Self {
        Self(self.0.query("take", take))
    }

    /// Query parameter `orderDirection`.
    #[inline]
    pub fn order_direction(self, order_direction: DirectionModel) -> Self {
        Self(self.0.query("orderDirection", order_direction))
    }

    /// Query parameter `filterExpression`.
    #[inline]
    pub fn filter_expression(self, filter_expression: &str) -> Self {
        Self(self.0.query("filterExpression", filter_expression))
    }

    /// Query parameter `logLevel`.
    #[inline]
    pub fn log_level(
        self,
        log_level: impl IntoIterator<Item: Borrow<LogLevelModel>>,
    ) -> Self {
        Self(self.0.query_list::<LogLevelModel>("logLevel", log_level))
    }

    /// Query parameter `startDate`.
    #[inline]
    pub fn start_date(self, start_date: impl Into<DateTime>) -> Self {
        Self(self.0.query("startDate", start_date.into()))
    }

    /// Query parameter `endDate`.
    #[inline]
    pub fn end_date(self, end_date: impl Into<DateTime>) -> Self {
        Self(self.0.query("endDate", end_date.into()))
    }
}

umbraco_runtime::call!(
    LogViewer::get_log_viewer_message_template as GetLogViewerMessageTemplate
        -> Paged<LogTemplateResponseModel>
);

impl GetLogViewerMessageTemplate {
    /// Query parameter `skip`; without it the server takes `0`.
    #[inline]
    pub fn skip(self, skip: i32) -> Self {
        Self(self.0.query("skip", skip))
    }

    /// Query parameter `take`; without it the server takes `100`.
    #[inline]
    pub fn take(self, take: i32) -> Self {
        Self(self.0.query("take", take))
    }

    /// Query parameter `startDate`.
    #[inline]
    pub fn start_date(self, start_date: impl Into<DateTime>) -> Self {
        Self(self.0.query("startDate", start_date.into()))
    }

    /// Query parameter `endDate`.
    #[inline]
    pub fn end_date(self, end_date: impl Into<DateTime>) -> Self {
        Self(self.0.query("endDate", end_date.into()))
    }
}

umbraco_runtime::call!(
    LogViewer::get_log_viewer_validate_logs_size as GetLogViewerValidateLogsSize
        -> Empty
);

impl GetLogViewerValidateLogsSize {
    /// Query parameter `startDate`.
    #[inline]
    pub fn start_date(self, start_date: impl Into<DateTime>) -> Self {
        Self(self.0.query("startDate", start_date.into()))
    }

    /// Query parameter `endDate`.
    #[inline]
    pub fn end_date(self, end_date: impl Into<DateTime>) -> Self {
        Self(self.0.query("endDate", end_date.into()))
    }
}
