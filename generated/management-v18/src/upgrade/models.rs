// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Upgrade` uses.

use umbraco_runtime::Object;

/// `UpgradeSettingsResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpgradeSettingsResponseModel {
    /// `currentState`
    pub current_state: String,
    /// `newState`
    pub new_state: String,
    /// `newVersion`
    pub new_version: String,
    /// `oldVersion`
    pub old_version: String,
    /// `reportUrl`
    #[wire(nullable)]
    pub report_url: Option<String>,
}
