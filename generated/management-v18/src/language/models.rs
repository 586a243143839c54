// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Language` uses.

use umbraco_runtime::Object;

/// `CreateLanguageRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateLanguageRequestModel {
    /// `isoCode`
    pub iso_code: String,
    /// `name`
    pub name: String,
    /// `isDefault`
    pub is_default: bool,
    /// `isMandatory`
    pub is_mandatory: bool,
    /// `fallbackIsoCode`
    pub fallback_iso_code: Option<String>,
}

impl CreateLanguageRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        iso_code: impl Into<String>,
        name: impl Into<String>,
        is_default: bool,
        is_mandatory: bool,
    ) -> Self {
        Self {
            iso_code: iso_code.into(),
            name: name.into(),
            is_default,
            is_mandatory,
            fallback_iso_code: None,
        }
    }
}

/// `LanguageItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct LanguageItemResponseModel {
    /// `name`
    pub name: String,
    /// `isoCode`
    pub iso_code: String,
}

/// `LanguageResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct LanguageResponseModel {
    /// `isoCode`
    pub iso_code: String,
    /// `name`
    pub name: String,
    /// `isDefault`
    pub is_default: bool,
    /// `isMandatory`
    pub is_mandatory: bool,
    /// `fallbackIsoCode`
    pub fallback_iso_code: Option<String>,
}

/// `UpdateLanguageRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateLanguageRequestModel {
    /// `name`
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
