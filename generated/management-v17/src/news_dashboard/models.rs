// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
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
