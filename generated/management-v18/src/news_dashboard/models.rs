// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `News Dashboard` uses.

use umbraco_runtime::Object;

/// `NewsDashboardItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct NewsDashboardItemResponseModel {
    /// `priority`
    pub priority: String,
    /// `header`
    pub header: String,
    /// `body`
    pub body: Option<String>,
    /// `buttonText`
    pub button_text: Option<String>,
    /// `imageUrl`
    pub image_url: Option<String>,
    /// `imageAltText`
    pub image_alt_text: Option<String>,
    /// `url`
    pub url: Option<String>,
}

/// `NewsDashboardResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct NewsDashboardResponseModel {
    /// `items`
    pub items: Vec<NewsDashboardItemResponseModel>,
}
