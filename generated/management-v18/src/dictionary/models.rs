// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Dictionary` uses.

use crate::models::{FlagModel, ReferenceByIdModel};
use umbraco_runtime::{Object, Uuid};

/// `CreateDictionaryItemRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateDictionaryItemRequestModel {
    /// `id`
    pub id: Option<Uuid>,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `name`
    pub name: String,
    /// `translations`
    pub translations: Vec<DictionaryItemTranslationModel>,
}

impl CreateDictionaryItemRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        translations: Vec<DictionaryItemTranslationModel>,
    ) -> Self {
        Self {
            id: None,
            parent: None,
            name: name.into(),
            translations,
        }
    }
}

/// `DictionaryItemItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DictionaryItemItemResponseModel {
    /// `name`
    pub name: String,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
}

/// `DictionaryItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DictionaryItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: String,
    /// `translations`
    pub translations: Vec<DictionaryItemTranslationModel>,
}

/// `DictionaryItemTranslationModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DictionaryItemTranslationModel {
    /// `isoCode`
    pub iso_code: String,
    /// `translation`
    pub translation: String,
}

impl DictionaryItemTranslationModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(iso_code: impl Into<String>, translation: impl Into<String>) -> Self {
        Self {
            iso_code: iso_code.into(),
            translation: translation.into(),
        }
    }
}

/// `DictionaryOverviewResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DictionaryOverviewResponseModel {
    /// `name`
    pub name: Option<String>,
    /// `id`
    pub id: Uuid,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `translatedIsoCodes`
    pub translated_iso_codes: Vec<String>,
}

/// `ImportDictionaryRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ImportDictionaryRequestModel {
    /// `temporaryFile`
    pub temporary_file: ReferenceByIdModel,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
}

impl ImportDictionaryRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(temporary_file: ReferenceByIdModel) -> Self {
        Self {
            temporary_file,
            parent: None,
        }
    }
}

/// `MoveDictionaryRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MoveDictionaryRequestModel {
    /// `target`
    pub target: Option<ReferenceByIdModel>,
}

impl MoveDictionaryRequestModel {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { target: None }
    }
}

impl Default for MoveDictionaryRequestModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// `UpdateDictionaryItemRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateDictionaryItemRequestModel {
    /// `name`
    pub name: String,
    /// `translations`
    pub translations: Vec<DictionaryItemTranslationModel>,
}

impl UpdateDictionaryItemRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        translations: Vec<DictionaryItemTranslationModel>,
    ) -> Self {
        Self {
            name: name.into(),
            translations,
        }
    }
}
