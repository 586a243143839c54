// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Language` uses.

use umbraco_runtime::Object;

/// `CreateLanguageRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateLanguageRequestModel {
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `isDefault`
    pub is_default: bool,
    /// `isMandatory`
    pub is_mandatory: bool,
    /// `fallbackIsoCode`
    pub fallback_iso_code: Option<String>,
    /// `isoCode` (`minLength: 1`)
    pub iso_code: String,
}

impl CreateLanguageRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        is_default: bool,
        is_mandatory: bool,
        iso_code: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            is_default,
            is_mandatory,
            fallback_iso_code: None,
            iso_code: iso_code.into(),
        }
    }
}

/// `LanguageItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct LanguageItemResponseModel {
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `isoCode` (`minLength: 1`)
    pub iso_code: String,
}

/// `LanguageResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct LanguageResponseModel {
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `isDefault`
    pub is_default: bool,
    /// `isMandatory`
    pub is_mandatory: bool,
    /// `fallbackIsoCode`
    pub fallback_iso_code: Option<String>,
    /// `isoCode` (`minLength: 1`)
    pub iso_code: String,
}

/// `UpdateLanguageRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateLanguageRequestModel {
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `isDefault`
    pub is_default: bool,
    /// `isMandatory`
    pub is_mandatory: bool,
    /// `fallbackIsoCode`
    pub fallback_iso_code: Option<String>,
}

impl UpdateLanguageRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, is_default: bool, is_mandatory: bool) -> Self {
        Self {
            name: name.into(),
            is_default,
            is_mandatory,
            fallback_iso_code: None,
        }
    }
}
