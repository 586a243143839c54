// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Stylesheet`.

use crate::models::{
    FileSystemTreeItemPresentationModel, SubsetFileSystemTreeItemPresentationModel,
};
use umbraco_runtime::{Call, Created, Empty, Json, Paged, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Stylesheet`.
///
/// From [`Client::stylesheet`](crate::Client::stylesheet); cheap to clone.
#[derive(Clone, Debug)]
pub struct Stylesheet(pub(crate) Transport);

impl Stylesheet {
    /// `GET /umbraco/management/api/v1/item/stylesheet`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_stylesheet(&self) -> GetItemStylesheet {
        GetItemStylesheet(
            Call::get(&self.0, "/umbraco/management/api/v1/item/stylesheet"),
        )
    }

    /// `POST /umbraco/management/api/v1/stylesheet`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_stylesheet(&self, body: &CreateStylesheetRequestModel) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/stylesheet").json(body)
    }

    /// `POST /umbraco/management/api/v1/stylesheet/folder`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_stylesheet_folder(
        &self,
        body: &CreateStylesheetFolderRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/stylesheet/folder").json(body)
    }

    /// `GET /umbraco/management/api/v1/stylesheet/folder/{path}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_stylesheet_folder_by_path(
        &self,
        path: &str,
    ) -> Call<Json<StylesheetFolderResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/stylesheet/folder/{path}")
            .file_path("path", path, &[])
    }

    /// `DELETE /umbraco/management/api/v1/stylesheet/folder/{path}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_stylesheet_folder_by_path(&self, path: &str) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/stylesheet/folder/{path}")
            .file_path("path", path, &[])
    }

    /// `GET /umbraco/management/api/v1/stylesheet/{path}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_stylesheet_by_path(
        &self,
        path: &str,
    ) -> Call<Json<StylesheetResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/stylesheet/{path}")
            .file_path("path", path, &["folder"])
    }

    /// `PUT /umbraco/management/api/v1/stylesheet/{path}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_stylesheet_by_path(
        &self,
        path: &str,
        body: &UpdateStylesheetRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/stylesheet/{path}")
            .file_path("path", path, &["folder"])
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/stylesheet/{path}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_stylesheet_by_path(&self, path: &str) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/stylesheet/{path}")
            .file_path("path", path, &["folder"])
    }

    /// `PUT /umbraco/management/api/v1/stylesheet/{path}/rename`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_stylesheet_by_path_rename(
        &self,
        path: &str,
        body: &RenameStylesheetRequestModel,
    ) -> Call<Created> {
        Call::put(&self.0, "/umbraco/management/api/v1/stylesheet/{path}/rename")
            .file_segment("path", path)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/tree/stylesheet/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_stylesheet_ancestors(&self) -> GetTreeStylesheetAncestors {
        GetTreeStylesheetAncestors(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/stylesheet/ancestors"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/stylesheet/children`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_stylesheet_children(&self) -> GetTreeStylesheetChildren {
        GetTreeStylesheetChildren(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/stylesheet/children"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/stylesheet/root`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_tree_stylesheet_root(
        &self,
    ) -> Call<Paged<FileSystemTreeItemPresentationModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/tree/stylesheet/root")
    }

    /// `GET /umbraco/management/api/v1/tree/stylesheet/siblings`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_stylesheet_siblings(&self) -> GetTreeStylesheetSiblings {
        GetTreeStylesheetSiblings(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/stylesheet/siblings"),
        )
    }
}

umbraco_runtime::call!(
    Stylesheet::get_item_stylesheet as GetItemStylesheet
        -> Json<Vec<StylesheetItemResponseModel>>
);

impl GetItemStylesheet {
    /// Query parameter `path`.
    #[inline]
    pub fn path(self, path: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.query_texts("path", path))
    }
}

umbraco_runtime::call!(
    Stylesheet::get_tree_stylesheet_ancestors as GetTreeStylesheetAncestors
        -> Json<Vec<FileSystemTreeItemPresentationModel>>
);

impl GetTreeStylesheetAncestors {
    /// Query parameter `descendantPath`.
    #[inline]
    pub fn descendant_path(self, descendant_path: &str) -> Self {
        Self(self.0.query("descendantPath", descendant_path))
    }
}

umbraco_runtime::call!(
    Stylesheet::get_tree_stylesheet_children as GetTreeStylesheetChildren
        -> Paged<FileSystemTreeItemPresentationModel>
);

impl GetTreeStylesheetChildren {
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
    Stylesheet::get_tree_stylesheet_siblings as GetTreeStylesheetSiblings
        -> Json<SubsetFileSystemTreeItemPresentationModel>
);

impl GetTreeStylesheetSiblings {
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
