//! Problems of actions.

use http::StatusCode;
use serde::Serialize;

use super::reply::Reply;

/// An operation problem, in the member order of the server (`src/Umbraco.Cms.Api.Common/Builders/ProblemDetailsBuilder.cs`).
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Problem {
    r#type: &'static str,
    title: String,
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    operation_status: Option<&'static str>,
    #[serde(flatten)]
    more: serde_json::Map<String, serde_json::Value>,
}

impl Problem {
    pub(crate) fn new(status: StatusCode, title: impl Into<String>) -> Self {
        Self {
            r#type: "Error",
            title: title.into(),
            status: status.as_u16(),
            detail: None,
            operation_status: None,
            more: serde_json::Map::new(),
        }
    }

    pub(crate) fn bad_request(title: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, title)
    }

    pub(crate) fn not_found(title: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, title)
    }

    pub(crate) fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// The name of the member of the C# enumeration.
    pub(crate) fn status(mut self, operation_status: &'static str) -> Self {
        self.operation_status = Some(operation_status);
        self
    }

    /// A member that only some problems have, after the others.
    pub(crate) fn with(mut self, name: &str, value: impl Into<serde_json::Value>) -> Self {
        self.more.insert(name.to_owned(), value.into());
        self
    }

    pub(crate) fn reply(self) -> Reply {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::BAD_REQUEST);
        Reply::action(status).with_json(&self)
    }
}

impl From<Problem> for Reply {
    fn from(problem: Problem) -> Self {
        problem.reply()
    }
}
