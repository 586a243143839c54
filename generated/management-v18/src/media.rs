// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Media`.

use std::borrow::Borrow;
use crate::models::{
    AuditLogResponseModel, DirectionModel, MediaUrlInfoResponseModel,
    MoveMediaRequestModel, ReferenceByIdModel, ReferenceResponseModel,
    SortingRequestModel,
};
use umbraco_runtime::{Call, Created, DateTime, Empty, Json, Paged, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `Media`.
///
/// From [`Client::media`](crate::Client::media); cheap to clone.
#[derive(Clone, Debug)]
pub struct Media(pub(crate) Transport);

impl Media {
    /// `GET /umbraco/management/api/v1/collection/media`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_collection_media(&self) -> GetCollectionMedia {
        GetCollectionMedia(
            Call::get(&self.0, "/umbraco/management/api/v1/collection/media"),
        )
    }

    /// `GET /umbraco/management/api/v1/item/media`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_media(&self) -> GetItemMedia {
        GetItemMedia(Call::get(&self.0, "/umbraco/management/api/v1/item/media"))
    }

    /// `GET /umbraco/management/api/v1/item/media/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_media_ancestors(&self) -> GetItemMediaAncestors {
        GetItemMediaAncestors(
            Call::get(&self.0, "/umbraco/management/api/v1/item/media/ancestors"),
        )
    }

    /// `GET /umbraco/management/api/v1/item/media/search`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_media_search(&self) -> GetItemMediaSearch {
        GetItemMediaSearch(
            Call::get(&self.0, "/umbraco/management/api/v1/item/media/search"),
        )
    }

    /// `POST /umbraco/management/api/v1/media`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_media(&self, body: &CreateMediaRequestModel) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/media").json(body)
    }

    /// `GET /umbraco/management/api/v1/media/are-referenced`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_media_are_referenced(&self) -> GetMediaAreReferenced {
        GetMediaAreReferenced(
            Call::get(&self.0, "/umbraco/management/api/v1/media/are-referenced"),
        )
    }

    /// `GET /umbraco/management/api/v1/media/configuration`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_media_configuration(
        &self,
    ) -> Call<Json<MediaConfigurationResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/media/configuration")
    }

    /// `PUT /umbraco/management/api/v1/media/root/sort-children`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_media_root_sort_children(
        &self,
        body: &SortMediaChildrenByFieldRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/media/root/sort-children")
            .json(body)
    }

    /// `PUT /umbraco/management/api/v1/media/sort`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_media_sort(&self, body: &SortingRequestModel) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/media/sort").json(body)
    }

    /// `GET /umbraco/management/api/v1/media/urls`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_media_urls(&self) -> GetMediaUrls {
        GetMediaUrls(Call::get(&self.0, "/umbraco/management/api/v1/media/urls"))
    }

    /// `POST /umbraco/management/api/v1/media/validate`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_media_validate(&self, body: &CreateMediaRequestModel) -> Call<Empty> {
        Call::post(&self.0, "/umbraco/management/api/v1/media/validate").json(body)
    }

    /// `GET /umbraco/management/api/v1/media/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_media_by_id(&self, id: Uuid) -> Call<Json<MediaResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/media/{id}").path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/media/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_media_by_id(
        &self,
        id: Uuid,
        body: &UpdateMediaRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/media/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/media/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_media_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/media/{id}").path("id", id)
    }

    /// `GET /umbraco/management/api/v1/media/{id}/audit-log`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_media_by_id_audit_log(&self, id: Uuid) -> GetMediaByIdAuditLog {
        GetMediaByIdAuditLog(
            Call::get(&self.0, "/umbraco/management/api/v1/media/{id}/audit-log")
                .path("id", id),
        )
    }

    /// `PUT /umbraco/management/api/v1/media/{id}/move`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_media_by_id_move(
        &self,
        id: Uuid,
        body: &MoveMediaRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/media/{id}/move")
            .path("id", id)
            .json(body)
    }

    /// `PUT /umbraco/management/api/v1/media/{id}/move-to-recycle-bin`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_media_by_id_move_to_recycle_bin(&self, id: Uuid) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/media/{id}/move-to-recycle-bin")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/media/{id}/referenced-by`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`20` unless set)
    #[inline]
    pub fn get_media_by_id_referenced_by(
        &self,
        id: Uuid,
    ) -> Call<Paged<ReferenceResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/media/{id}/referenced-by")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/media/{id}/referenced-descendants`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`20` unless set)
    #[inline]
    pub fn get_media_by_id_referenced_descendants(
        &self,
        id: Uuid,
    ) -> Call<Paged<ReferenceByIdModel>> {
        Call::get(
                &self.0,
                "/umbraco/management/api/v1/media/{id}/referenced-descendants",
            )
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/media/{id}/sort-children`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_media_by_id_sort_children(
        &self,
        id: Uuid,
        body: &SortMediaChildrenByFieldRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/media/{id}/sort-children")
            .path("id", id)
            .json(body)
    }

    /// `PUT /umbraco/management/api/v1/media/{id}/validate`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_media_by_id_validate(
        &self,
        id: Uuid,
        body: &UpdateMediaRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/media/{id}/validate")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/recycle-bin/media`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_recycle_bin_media(&self) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/recycle-bin/media")
    }

    /// `GET /umbraco/management/api/v1/recycle-bin/media/children`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_recycle_bin_media_children(&self) -> GetRecycleBinMediaChildren {
        GetRecycleBinMediaChildren(
            Call::get(&self.0, "/umbraco/management/api/v1/recycle-bin/media/children"),
        )
    }

    /// `GET /umbraco/management/api/v1/recycle-bin/media/referenced-by`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`20` unless set)
    #[inline]
    pub fn get_recycle_bin_media_referenced_by(
        &self,
    ) -> Call<Paged<ReferenceResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/recycle-bin/media/referenced-by")
    }

    /// `GET /umbraco/management/api/v1/recycle-bin/media/root`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_recycle_bin_media_root(
        &self,
    ) -> Call<Paged<MediaRecycleBinItemResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/recycle-bin/media/root")
    }

    /// `GET /umbraco/management/api/v1/recycle-bin/media/siblings`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_recycle_bin_media_siblings(&self) -> GetRecycleBinMediaSiblings {
        GetRecycleBinMediaSiblings(
            Call::get(&self.0, "/umbraco/management/api/v1/recycle-bin/media/siblings"),
        )
    }

    /// `DELETE /umbraco/management/api/v1/recycle-bin/media/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_recycle_bin_media_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/recycle-bin/media/{id}")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/recycle-bin/media/{id}/original-parent`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_recycle_bin_media_by_id_original_parent(
        &self,
        id: Uuid,
    ) -> Call<Json<Option<ReferenceByIdModel>>> {
        Call::get(
                &self.0,
                "/umbraco/management/api/v1/recycle-bin/media/{id}/original-parent",
            )
            .path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/recycle-bin/media/{id}/restore`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_recycle_bin_media_by_id_restore(
        &self,
        id: Uuid,
        body: &MoveMediaRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/recycle-bin/media/{id}/restore")
            .path("id", id)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/tree/media/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_media_ancestors(&self) -> GetTreeMediaAncestors {
        GetTreeMediaAncestors(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/media/ancestors"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/media/children`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_media_children(&self) -> GetTreeMediaChildren {
        GetTreeMediaChildren(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/media/children"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/media/root`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_media_root(&self) -> GetTreeMediaRoot {
        GetTreeMediaRoot(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/media/root"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/media/siblings`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_media_siblings(&self) -> GetTreeMediaSiblings {
        GetTreeMediaSiblings(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/media/siblings"),
        )
    }
}

umbraco_runtime::call!(
    Media::get_collection_media as GetCollectionMedia
        -> Paged<MediaCollectionResponseModel>
);

impl GetCollectionMedia {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: Uuid) -> Self {
        Self(self.0.query("id", id))
    }

    /// Query parameter `dataTypeId`.
    #[inline]
    pub fn data_type_id(self, data_type_id: Uuid) -> Self {
        Self(self.0.query("dataTypeId", data_type_id))
    }

    /// Query parameter `orderBy`; without it the server takes `"updateDate"`.
    #[inline]
    pub fn order_by(self, order_by: &str) -> Self {
        Self(self.0.query("orderBy", order_by))
    }

    /// Query parameter `orderDirection`; without it the server takes `"Ascending"`.
    #[inline]
    pub fn order_direction(self, order_direction: DirectionModel) -> Self {
        Self(self.0.query("orderDirection", order_direction))
    }

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

umbraco_runtime::call!(Media::get_item_media as GetItemMedia -> Json<Vec<MediaItemResponseModel>>);

impl GetItemMedia {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    Media::get_item_media_ancestors as GetItemMediaAncestors
        -> Json<Vec<ItemAncestorsResponseModelMediaItemResponseModel>>
);

impl GetItemMediaAncestors {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    Media::get_item_media_search as GetItemMediaSearch
        -> Paged<MediaItemResponseModel>
);

impl GetItemMediaSearch {
    /// Query parameter `query`.
    #[inline]
    pub fn query(self, query: &str) -> Self {
        Self(self.0.query("query", query))
    }

    /// Query parameter `trashed`.
    #[inline]
    pub fn trashed(self, trashed: bool) -> Self {
        Self(self.0.query("trashed", trashed))
    }

    /// Query parameter `culture`.
    #[inline]
    pub fn culture(self, culture: &str) -> Self {
        Self(self.0.query("culture", culture))
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

    /// Query parameter `parentId`.
    #[inline]
    pub fn parent_id(self, parent_id: Uuid) -> Self {
        Self(self.0.query("parentId", parent_id))
    }

    /// Query parameter `allowedMediaTypes`.
    #[inline]
    pub fn allowed_media_types(
        self,
        allowed_media_types: impl IntoIterator<Item: Borrow<Uuid>>,
    ) -> Self {
        Self(self.0.query_list::<Uuid>("allowedMediaTypes", allowed_media_types))
    }

    /// Query parameter `dataTypeId`.
    #[inline]
    pub fn data_type_id(self, data_type_id: Uuid) -> Self {
        Self(self.0.query("dataTypeId", data_type_id))
    }
}

umbraco_runtime::call!(
    Media::get_media_are_referenced as GetMediaAreReferenced
        -> Paged<ReferenceByIdModel>
);

impl GetMediaAreReferenced {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }

    /// Query parameter `skip`; without it the server takes `0`.
    #[inline]
    pub fn skip(self, skip: i32) -> Self {
        Self(self.0.query("skip", skip))
    }

    /// Query parameter `take`; without it the server takes `20`.
    #[inline]
    pub fn take(self, take: i32) -> Self {
        Self(self.0.query("take", take))
    }
}

umbraco_runtime::call!(
    Media::get_media_urls as GetMediaUrls
        -> Json<Vec<MediaUrlInfoResponseModel>>
);

impl GetMediaUrls {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}

umbraco_runtime::call!(
    Media::get_media_by_id_audit_log as GetMediaByIdAuditLog
        -> Paged<AuditLogResponseModel>
);

impl GetMediaByIdAuditLog {
    /// Query parameter `orderDirection`; without it the server takes `"Descending"`.
    #[inline]
    pub fn order_direction(self, order_direction: DirectionModel) -> Self {
        Self(self.0.query("orderDirection", order_direction))
    }

    /// Query parameter `sinceDate`.
    #[inline]
    pub fn since_date(self, since_date: impl Into<DateTime>) -> Self {
        Self(self.0.query("sinceDate", since_date.into()))
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
    Media::get_recycle_bin_media_children as GetRecycleBinMediaChildren
        -> Paged<MediaRecycleBinItemResponseModel>
);

impl GetRecycleBinMediaChildren {
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
    Media::get_recycle_bin_media_siblings as GetRecycleBinMediaSiblings
        -> Json<SubsetMediaRecycleBinItemResponseModel>
);

impl GetRecycleBinMediaSiblings {
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

    /// Query parameter `dataTypeId`.
    #[inline]
    pub fn data_type_id(self, data_type_id: Uuid) -> Self {
        Self(self.0.query("dataTypeId", data_type_id))
    }
}

umbraco_runtime::call!(
    Media::get_tree_media_ancestors as GetTreeMediaAncestors
        -> Json<Vec<MediaTreeItemResponseModel>>
);

impl GetTreeMediaAncestors {
    /// Query parameter `descendantId`.
    #[inline]
    pub fn descendant_id(self, descendant_id: Uuid) -> Self {
        Self(self.0.query("descendantId", descendant_id))
    }
}

umbraco_runtime::call!(
    Media::get_tree_media_children as GetTreeMediaChildren
        -> Paged<MediaTreeItemResponseModel>
);

impl GetTreeMediaChildren {
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

    /// Query parameter `dataTypeId`.
    #[inline]
    pub fn data_type_id(self, data_type_id: Uuid) -> Self {
        Self(self.0.query("dataTypeId", data_type_id))
    }
}

umbraco_runtime::call!(
    Media::get_tree_media_root as GetTreeMediaRoot
        -> Paged<MediaTreeItemResponseModel>
);

impl GetTreeMediaRoot {
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

    /// Query parameter `dataTypeId`.
    #[inline]
    pub fn data_type_id(self, data_type_id: Uuid) -> Self {
        Self(self.0.query("dataTypeId", data_type_id))
    }
}

umbraco_runtime::call!(
    Media::get_tree_media_siblings as GetTreeMediaSiblings
        -> Json<SubsetMediaTreeItemResponseModel>
);

impl GetTreeMediaSiblings {
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

    /// Query parameter `dataTypeId`.
    #[inline]
    pub fn data_type_id(self, data_type_id: Uuid) -> Self {
        Self(self.0.query("dataTypeId", data_type_id))
    }
}
