// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Template`.

use std::borrow::Borrow;
use crate::models::NamedEntityTreeItemResponseModel;
use umbraco_runtime::{Call, Created, Empty, Json, Paged, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `Template`.
///
/// From [`Client::template`](crate::Client::template); cheap to clone.
#[derive(Clone, Debug)]
pub struct Template(pub(crate) Transport);

impl Template {
    /// `GET /umbraco/management/api/v1/item/template`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_template(&self) -> GetItemTemplate {
        GetItemTemplate(Call::get(&self.0, "/umbraco/management/api/v1/item/template"))
    }

    /// `GET /umbraco/management/api/v1/item/template/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_template_ancestors(&self) -> GetItemTemplateAncestors {
        GetItemTemplateAncestors(
            Call::get(&self.0, "/umbraco/management/api/v1/item/template/ancestors"),
        )
    }

    /// `GET /umbraco/management/api/v1/item/template/search`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_template_search(&self) -> GetItemTemplateSearch {
        GetItemTemplateSearch(
            Call::get(&self.0, "/umbraco/management/api/v1/item/template/search"),
        )
    }

    /// `POST /umbraco/management/api/v1/template`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_template(&self, body: &CreateTemplateRequestModel) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/template").json(body)
    }

    /// `GET /umbraco/management/api/v1/template/configuration`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_template_configuration(
        &self,
    ) -> Call<Json<TemplateConfigurationResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/template/configuration")
    }

    /// `POST /umbraco/management/api/v1/template/query/execute`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_template_query_execute(
        &self,
        body: &TemplateQueryExecuteModel,
    ) -> Call<Json<TemplateQueryResultResponseModel>> {
        Call::post(&self.0, "/umbraco/management/api/v1/template/query/execute")
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/template/query/settings`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_template_query_settings(
        &self,
    ) -> Call<Json<TemplateQuerySettingsResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/template/query/settings")
    }

    /// `GET /umbraco/management/api/v1/template/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_template_by_id(&self, id: Uuid) -> Call<Json<TemplateResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/template/{id}").path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/template/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_template_by_id(
        &self,
        id: Uuid,
        body: &UpdateTemplateRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/template/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/template/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_template_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/template/{id}").path("id", id)
    }

    /// `GET /umbraco/management/api/v1/tree/template/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_template_ancestors(&self) -> GetTreeTemplateAncestors {
        GetTreeTemplateAncestors(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/template/ancestors"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/template/children`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_template_children(&self) -> GetTreeTemplateChildren {
        GetTreeTemplateChildren(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/template/children"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/template/root`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_tree_template_root(
        &self,
    ) -> Call<Paged<NamedEntityTreeItemResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/tree/template/root")
    }

    /// `GET /umbraco/management/api/v1/tree/template/siblings`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_template_siblings(&self) -> GetTreeTemplateSiblings {
        GetTreeTemplateSiblings(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/template/siblings"),
        )
    }
}

umbraco_runtime::call!(
    Template::get_item_template as GetItemTemplate
        -> Json<Vec<TemplateItemResponseModel>>
);

impl GetItemTemplate {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    Template::get_item_template_ancestors as GetItemTemplateAncestors
        -> Json<Vec<ItemAncestorsResponseModelTemplateItemResponseModel>>
);

impl GetItemTemplateAncestors {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    Template::get_item_template_search as GetItemTemplateSearch
        -> Paged<TemplateItemResponseModel>
);

impl GetItemTemplateSearch {
    /// Query parameter `query`.
    #[inline]
    pub fn query(self, query: &str) -> Self {
        Self(self.0.query("query", query))
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
    Template::get_tree_template_ancestors as GetTreeTemplateAncestors
        -> Json<Vec<NamedEntityTreeItemResponseModel>>
);

impl GetTreeTemplateAncestors {
    /// Query parameter `descendantId`.
    #[inline]
    pub fn descendant_id(self, descendant_id: Uuid) -> Self {
        Self(self.0.query("descendantId", descendant_id))
    }
}

umbraco_runtime::call!(
    Template::get_tree_template_children as GetTreeTemplateChildren
        -> Paged<NamedEntityTreeItemResponseModel>
);

impl GetTreeTemplateChildren {
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

umbraco_runtime::call!(
    Template::get_tree_template_siblings as GetTreeTemplateSiblings
        -> Json<SubsetNamedEntityTreeItemResponseModel>
);

impl GetTreeTemplateSiblings {
    /// Query parameter `target`.
    #[inline]
    pub fn target(self, target: Uuid) -> Self {
        Self(self.0.query("target", target))
    }

    /// Query parameter `before`.
    #[inline]
    pub fn before(self, before: i32) -> Self {
        Self(self.0.query("before", before))
    }

    /// Query parameter `after`.
    #[inline]
    pub fn after(self, after: i32) -> Self {
        Self(self.0.query("after", after))
    }
}
