// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Culture` uses.

use umbraco_runtime::Object;

/// `CultureReponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CultureReponseModel {
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `englishName` (`minLength: 1`)
    pub english_name: String,
}
