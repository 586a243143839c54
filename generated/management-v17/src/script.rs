// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Script`.

use crate::models::{
    FileSystemTreeItemPresentationModel, SubsetFileSystemTreeItemPresentationModel,
};
use umbraco_runtime::{Call, Created, Empty, Json, Paged, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Script`.
///
/// From [`Client::script`](crate::Client::script); cheap to clone.
#[derive(Clone, Debug)]
pub struct Script(pub(crate) Transport);

impl Script {
    /// `GET /umbraco/management/api/v1/item/script`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_script(&self) -> GetItemScript {
        GetItemScript(Call::get(&self.0, "/umbraco/management/api/v1/item/script"))
    }

    /// `POST /umbraco/management/api/v1/script`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_script(&self, body: &CreateScriptRequestModel) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/script").json(body)
    }

    /// `POST /umbraco/management/api/v1/script/folder`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_script_folder(
        &self,
        body: &CreateScriptFolderRequestModel,
    ) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/script/folder").json(body)
    }

    /// `GET /umbraco/management/api/v1/script/folder/{path}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_script_folder_by_path(
        &self,
        path: &str,
    ) -> Call<Json<ScriptFolderResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/script/folder/{path}")
            .file_path("path", path, &[])
    }

    /// `DELETE /umbraco/management/api/v1/script/folder/{path}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_script_folder_by_path(&self, path: &str) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/script/folder/{path}")
            .file_path("path", path, &[])
    }

    /// `GET /umbraco/management/api/v1/script/{path}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_script_by_path(&self, path: &str) -> Call<Json<ScriptResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/script/{path}")
            .file_path("path", path, &["folder"])
    }

    /// `PUT /umbraco/management/api/v1/script/{path}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_script_by_path(
        &self,
        path: &str,
        body: &UpdateScriptRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/script/{path}")
            .file_path("path", path, &["folder"])
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/script/{path}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_script_by_path(&self, path: &str) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/script/{path}")
            .file_path("path", path, &["folder"])
    }

    /// `PUT /umbraco/management/api/v1/script/{path}/rename`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_script_by_path_rename(
        &self,
        path: &str,
        body: &RenameScriptRequestModel,
    ) -> Call<Created> {
        Call::put(&self.0, "/umbraco/management/api/v1/script/{path}/rename")
            .file_segment("path", path)
            .json(body)
    }

    /// `GET /umbraco/management/api/v1/tree/script/ancestors`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_script_ancestors(&self) -> GetTreeScriptAncestors {
        GetTreeScriptAncestors(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/script/ancestors"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/script/children`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_script_children(&self) -> GetTreeScriptChildren {
        GetTreeScriptChildren(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/script/children"),
        )
    }

    /// `GET /umbraco/management/api/v1/tree/script/root`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_tree_script_root(
        &self,
    ) -> Call<Paged<FileSystemTreeItemPresentationModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/tree/script/root")
    }

    /// `GET /umbraco/management/api/v1/tree/script/siblings`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_tree_script_siblings(&self) -> GetTreeScriptSiblings {
        GetTreeScriptSiblings(
            Call::get(&self.0, "/umbraco/management/api/v1/tree/script/siblings"),
        )
    }
}

umbraco_runtime::call!(
    Script::get_item_script as GetItemScript
        -> Json<Vec<ScriptItemResponseModel>>
);

impl GetItemScript {
    /// Query parameter `path`.
    #[inline]
    pub fn path(self, path: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.query_texts("path", path))
    }
}

umbraco_runtime::call!(
    Script::get_tree_script_ancestors as GetTreeScriptAncestors
        -> Json<Vec<FileSystemTreeItemPresentationModel>>
);

impl GetTreeScriptAncestors {
    /// Query parameter `descendantPath`.
    #[inline]
    pub fn descendant_path(self, descendant_path: &str) -> Self {
        Self(self.0.query("descendantPath", descendant_path))
    }
}

umbraco_runtime::call!(
    Script::get_tree_script_children as GetTreeScriptChildren
        -> Paged<FileSystemTreeItemPresentationModel>
);

impl GetTreeScriptChildren {
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
    Script::get_tree_script_siblings as GetTreeScriptSiblings
        -> Json<SubsetFileSystemTreeItemPresentationModel>
);

impl GetTreeScriptSiblings {
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
