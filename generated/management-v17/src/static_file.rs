// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Static File`.

use crate::models::FileSystemTreeItemPresentationModel;
use umbraco_runtime::{Call, Json, Paged, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Static File`.
///
/// From [`Client::static_file`](crate::Client::static_file); cheap to clone.
#[derive(Clone, Debug)]
pub struct StaticFile(pub(crate) Transport);

impl StaticFile {
    /// `GET /umbraco/management/api/v1/item/static-file`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_static_file(&self) -> GetItemStaticFile {
        GetItemStaticFile(
            Call::get(&self.0, "/umbraco/management/api/v1/item/static-file"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/static-file/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_tree_static_file_ancestors(&self) -> GetTreeStaticFileAncestors {
        GetTreeStaticFileAncestors(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/static-file/ancestors"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/static-file/children`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_tree_static_file_children(&self) -> GetTreeStaticFileChildren {
        GetTreeStaticFileChildren(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/static-file/children"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/static-file/root`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_tree_static_file_root(
        &self,
    ) -> Call<Paged<FileSystemTreeItemPresentationModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/tree/static-file/root")
    }
}

umbraco_runtime::call!(
    StaticFile::get_item_static_file as GetItemStaticFile
        -> Json<Vec<StaticFileItemResponseModel>>
);

impl GetItemStaticFile {
    /// Query parameter `path`.
    #[inline]
    pub fn path(self, path: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.query_texts("path", path))
    }
}

umbraco_runtime::call!(
    StaticFile::get_tree_static_file_ancestors as GetTreeStaticFileAncestors
        -> Json<Vec<FileSystemTreeItemPresentationModel>>
);

impl GetTreeStaticFileAncestors {
    /// Query parameter `descendantPath`.
    #[inline]
    pub fn descendant_path(self, descendant_path: &str) -> Self {
        Self(self.0.query("descendantPath", descendant_path))
    }
}

umbraco_runtime::call!(
    StaticFile::get_tree_static_file_children as GetTreeStaticFileChildren
        -> Paged<FileSystemTreeItemPresentationModel>
);

impl GetTreeStaticFileChildren {
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
