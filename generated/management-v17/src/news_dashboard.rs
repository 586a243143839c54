// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `News Dashboard`.

use umbraco_runtime::{Call, Json, Transport};

mod models;
pub use models::*;

/// The operations of the tag `News Dashboard`.
///
/// From [`Client::news_dashboard`](crate::Client::news_dashboard); cheap to clone.
#[derive(Clone, Debug)]
pub struct NewsDashboard(pub(crate) Transport);

impl NewsDashboard {
    /// `GET /umbraco/management/api/v1/news-dashboard`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_news_dashboard(&self) -> Call<Json<NewsDashboardResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/news-dashboard")
    }
}
