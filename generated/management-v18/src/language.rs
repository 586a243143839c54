// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Language`.

use umbraco_runtime::{Call, Created, Empty, Json, Paged, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Language`.
///
/// From [`Client::language`](crate::Client::language); cheap to clone.
#[derive(Clone, Debug)]
pub struct Language(pub(crate) Transport);

impl Language {
    /// `GET /umbraco/management/api/v1/item/language`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_language(&self) -> GetItemLanguage {
        GetItemLanguage(Call::get(&self.0, "/umbraco/management/api/v1/item/language"))
    }

    /// `GET /umbraco/management/api/v1/item/language/default`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_language_default(&self) -> Call<Json<LanguageItemResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/item/language/default")
    }

    /// `GET /umbraco/management/api/v1/language`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_language(&self) -> Call<Paged<LanguageResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/language")
    }

    /// `POST /umbraco/management/api/v1/language`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_language(&self, body: &CreateLanguageRequestModel) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/language").json(body)
    }

    /// `GET /umbraco/management/api/v1/language/{isoCode}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[inline]
    pub fn get_language_by_iso_code(
        &self,
        iso_code: &str,
    ) -> Call<Json<LanguageResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/language/{isoCode}")
            .path("isoCode", iso_code)
    }

    /// `PUT /umbraco/management/api/v1/language/{isoCode}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_language_by_iso_code(
        &self,
        iso_code: &str,
        body: &UpdateLanguageRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/language/{isoCode}")
            .path("isoCode", iso_code)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/language/{isoCode}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_language_by_iso_code(&self, iso_code: &str) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/language/{isoCode}")
            .path("isoCode", iso_code)
    }
}

umbraco_runtime::call!(
    Language::get_item_language as GetItemLanguage
        -> Json<Vec<LanguageItemResponseModel>>
);

impl GetItemLanguage {
    /// Query parameter `isoCode`.
    #[inline]
    pub fn iso_code(self, iso_code: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.query_texts("isoCode", iso_code))
    }
}
