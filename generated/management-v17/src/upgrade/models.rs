// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Upgrade` uses.

use umbraco_runtime::Object;

/// `UpgradeSettingsResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpgradeSettingsResponseModel {
    /// `currentState` (`minLength: 1`)
    pub current_state: String,
    /// `newState` (`minLength: 1`)
    pub new_state: String,
    /// `newVersion` (`minLength: 1`)
    pub new_version: String,
    /// `oldVersion` (`minLength: 1`)
    pub old_version: String,
    /// `reportUrl` (`readOnly: true`)
    pub report_url: String,
}
