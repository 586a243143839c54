// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Partial View`.

use crate::models::{
    FileSystemTreeItemPresentationModel, SubsetFileSystemTreeItemPresentationModel,
};
use umbraco_runtime::{Call, Created, Empty, Json, Paged, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Partial View`.
///
/// From [`Client::partial_view`](crate::Client::partial_view); cheap to clone.
#[derive(Clone, Debug)]
pub struct PartialView(pub(crate) Transport);

impl PartialView {
    /// `GET /umbraco/management/api/v1/item/partial-view`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_partial_view(&self) -> GetItemPartialView {
        GetItemPartialView(
            Call::get(&self.0, "/umbraco/management/api/v1/item/partial-view"),
        )
    }

    /// `POST /umbraco/management/api/v1/partial-view`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_partial_view(
        &self,
        body: &CreatePartialViewRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/partial-view").json(body)
    }

    /// `POST /umbraco/management/api/v1/partial-view/folder`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_partial_view_folder(
        &self,
        body: &CreatePartialViewFolderRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/partial-view/folder").json(body)
    }

    /// `GET /umbraco/management/api/v1/partial-view/folder/{path}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_partial_view_folder_by_path(
        &self,
        path: &str,
    ) -> Call<Json<PartialViewFolderResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/partial-view/folder/{path}")
            .file_path("path", path, &[])
    }

    /// `DELETE /umbraco/management/api/v1/partial-view/folder/{path}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_partial_view_folder_by_path(&self, path: &str) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/partial-view/folder/{path}")
            .file_path("path", path, &[])
    }

    /// `GET /umbraco/management/api/v1/partial-view/snippet`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_partial_view_snippet(
        &self,
    ) -> Call<Paged<PartialViewSnippetItemResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/partial-view/snippet")
    }

    /// `GET /umbraco/management/api/v1/partial-view/snippet/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_partial_view_snippet_by_id(
        &self,
        id: &str,
    ) -> Call<Json<PartialViewSnippetResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/partial-view/snippet/{id}")
            .path("id", id)
    }

    /// `GET /umbraco/management/api/v1/partial-view/{path}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_partial_view_by_path(
        &self,
        path: &str,
    ) -> Call<Json<PartialViewResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/partial-view/{path}")
            .file_path("path", path, &["folder", "snippet"])
    }

    /// `PUT /umbraco/management/api/v1/partial-view/{path}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_partial_view_by_path(
        &self,
        path: &str,
        body: &UpdatePartialViewRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/partial-view/{path}")
            .file_path("path", path, &["folder", "snippet"])
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/partial-view/{path}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_partial_view_by_path(&self, path: &str) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/partial-view/{path}")
            .file_path("path", path, &["folder", "snippet"])
    }

    /// `PUT /umbraco/management/api/v1/partial-view/{path}/rename`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_partial_view_by_path_rename(
        &self,
        path: &str,
        body: &RenamePartialViewRequestModel,
    ) -> Call<Created> {
        Call::put(&self.0, "/umbraco/management/api/v1/partial-view/{path}/rename")
            .file_segment("path", path)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/tree/partial-view/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_partial_view_ancestors(&self) -> GetTreePartialViewAncestors {
        GetTreePartialViewAncestors(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/partial-view/ancestors"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/partial-view/children`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_partial_view_children(&self) -> GetTreePartialViewChildren {
        GetTreePartialViewChildren(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/partial-view/children"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/partial-view/root`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_tree_partial_view_root(
        &self,
    ) -> Call<Paged<FileSystemTreeItemPresentationModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/tree/partial-view/root")
    }

    /// `GET /umbraco/management/api/v1/tree/partial-view/siblings`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_partial_view_siblings(&self) -> GetTreePartialViewSiblings {
        GetTreePartialViewSiblings(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/partial-view/siblings"),
        )
    }
}

umbraco_runtime::call!(
    PartialView::get_item_partial_view as GetItemPartialView
        -> Json<Vec<PartialViewItemResponseModel>>
);

impl GetItemPartialView {
    /// Query parameter `path`.
    #[inline]
    pub fn path(self, path: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.query_texts("path", path))
    }
}

umbraco_runtime::call!(
    PartialView::get_tree_partial_view_ancestors as GetTreePartialViewAncestors
        -> Json<Vec<FileSystemTreeItemPresentationModel>>
);

impl GetTreePartialViewAncestors {
    /// Query parameter `descendantPath`.
    #[inline]
    pub fn descendant_path(self, descendant_path: &str) -> Self {
        Self(self.0.query("descendantPath", descendant_path))
    }
}

umbraco_runtime::call!(
    PartialView::get_tree_partial_view_children as GetTreePartialViewChildren
        -> Paged<FileSystemTreeItemPresentationModel>
);

impl GetTreePartialViewChildren {
    /// Query parameter `parentPath`.
    #[inline]
    pub fn parent_path(self, parent_path: &str) -> Self {
        Self(self.0.query("parentPath", parent_path))
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
    PartialView::get_tree_partial_view_siblings as GetTreePartialViewSiblings
        -> Json<SubsetFileSystemTreeItemPresentationModel>
);

impl GetTreePartialViewSiblings {
    /// Query parameter `path`.
    #[inline]
    pub fn path(self, path: &str) -> Self {
        Self(self.0.query("path", path))
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
