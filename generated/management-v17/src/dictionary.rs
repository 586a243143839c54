// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Dictionary`.

use std::borrow::Borrow;
use crate::models::NamedEntityTreeItemResponseModel;
use umbraco_runtime::{Call, Created, Download, Empty, Json, Paged, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `Dictionary`.
///
/// From [`Client::dictionary`](crate::Client::dictionary); cheap to clone.
#[derive(Clone, Debug)]
pub struct Dictionary(pub(crate) Transport);

impl Dictionary {
    /// `GET /umbraco/management/api/v1/dictionary`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_dictionary(&self) -> GetDictionary {
        GetDictionary(Call::get(&self.0, "/umbraco/management/api/v1/dictionary"))
    }

    /// `POST /umbraco/management/api/v1/dictionary`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404, 409 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_dictionary(
        &self,
        body: &CreateDictionaryItemRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/dictionary").json(body)
    }

    /// `POST /umbraco/management/api/v1/dictionary/import`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_dictionary_import(
        &self,
        body: &ImportDictionaryRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/dictionary/import").json(body)
    }

    /// `GET /umbraco/management/api/v1/dictionary/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_dictionary_by_id(
        &self,
        id: Uuid,
    ) -> Call<Json<DictionaryItemResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/dictionary/{id}").path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/dictionary/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_dictionary_by_id(
        &self,
        id: Uuid,
        body: &UpdateDictionaryItemRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/dictionary/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/dictionary/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_dictionary_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/dictionary/{id}")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/dictionary/{id}/export`
    ///
    /// Success: 200 (a file). Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_dictionary_by_id_export(&self, id: Uuid) -> GetDictionaryByIdExport {
        GetDictionaryByIdExport(
            Call::get(&self.0, "/umbraco/management/api/v1/dictionary/{id}/export")
                .path("id", id),
        )
    }

    /// `PUT /umbraco/management/api/v1/dictionary/{id}/move`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_dictionary_by_id_move(
        &self,
        id: Uuid,
        body: &MoveDictionaryRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/dictionary/{id}/move")
            .path("id", id)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/item/dictionary`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_dictionary(&self) -> GetItemDictionary {
        GetItemDictionary(
            Call::get(&self.0, "/umbraco/management/api/v1/item/dictionary"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/dictionary/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_dictionary_ancestors(&self) -> GetTreeDictionaryAncestors {
        GetTreeDictionaryAncestors(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/dictionary/ancestors"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/dictionary/children`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_dictionary_children(&self) -> GetTreeDictionaryChildren {
        GetTreeDictionaryChildren(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/dictionary/children"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/dictionary/root`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_tree_dictionary_root(
        &self,
    ) -> Call<Paged<NamedEntityTreeItemResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/tree/dictionary/root")
    }
}

umbraco_runtime::call!(
    Dictionary::get_dictionary as GetDictionary
        -> Paged<DictionaryOverviewResponseModel>
);

impl GetDictionary {
    /// Query parameter `filter`.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        Self(self.0.query("filter", filter))
    }

    /// Query parameter `skip`; without it the server takes `0`.
    #[inline]
    pub fn skip(self, skip: i32) -> Self {
        Self(self.0.query("skip", skip))
    }

    /// Query parameter `take`; without it the server takes `100`.
    #[inline]
    pub fn take(self, take: i32) -> Self {
        Self(self.0.query("take", take))
    }
}

umbraco_runtime::call!(
    Dictionary::get_dictionary_by_id_export as GetDictionaryByIdExport
        -> Download
);

impl GetDictionaryByIdExport {
    /// Query parameter `includeChildren`; without it the server takes `false`.
    #[inline]
    pub fn include_children(self, include_children: bool) -> Self {
        Self(self.0.query("includeChildren", include_children))
    }
}

umbraco_runtime::call!(
    Dictionary::get_item_dictionary as GetItemDictionary
        -> Json<Vec<DictionaryItemItemResponseModel>>
);

impl GetItemDictionary {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    Dictionary::get_tree_dictionary_ancestors as GetTreeDictionaryAncestors
        -> Json<Vec<NamedEntityTreeItemResponseModel>>
);

impl GetTreeDictionaryAncestors {
    /// Query parameter `descendantId`.
    #[inline]
    pub fn descendant_id(self, descendant_id: Uuid) -> Self {
        Self(self.0.query("descendantId", descendant_id))
    }
}

umbraco_runtime::call!(
    Dictionary::get_tree_dictionary_children as GetTreeDictionaryChildren
        -> Paged<NamedEntityTreeItemResponseModel>
);

impl GetTreeDictionaryChildren {
    /// Query parameter `parentId`.
    #[inline]
    pub fn parent_id(self, parent_id: Uuid) -> Self {
        Self(self.0.query("parentId", parent_id))
    }

    /// Query parameter `skip`; without it the server takes `0`.
    #[inline]
    pub fn skip(self, skip: i32) -> Self {
        Self(self.0.query("skip", skip))
    }

    /// Query parameter `take`; without it the server takes `100`.
    #[inline]
    pub fn take(self, take: i32) -> Self {
        Self(self.0.query("take", take))
    }
}
