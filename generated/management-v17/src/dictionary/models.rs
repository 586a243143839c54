// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Dictionary` uses.

use crate::models::{FlagModel, ReferenceByIdModel};
use umbraco_runtime::{Object, Uuid};

/// `CreateDictionaryItemRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateDictionaryItemRequestModel {
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `translations`
    pub translations: Vec<DictionaryItemTranslationModel>,
    /// `id`
    pub id: Option<Uuid>,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
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
            name: name.into(),
            translations,
            id: None,
            parent: None,
        }
    }
}

/// `DictionaryItemItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DictionaryItemItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `name`
    pub name: String,
}

/// `DictionaryItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DictionaryItemResponseModel {
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `translations`
    pub translations: Vec<DictionaryItemTranslationModel>,
    /// `id`
    pub id: Uuid,
}

/// `DictionaryItemTranslationModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DictionaryItemTranslationModel {
    /// `isoCode` (`minLength: 1`)
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
    /// `name` (`minLength: 1`)
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
