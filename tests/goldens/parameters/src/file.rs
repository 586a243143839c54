// @generated from fixtures/parameters.json (sha256 eb2504e2ca27a3fde410abd2517830391f1b692a833ff090a03229ad4194048e) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `File`.

use umbraco_runtime::{Call, Empty, Transport};

/// The operations of the tag `File`.
///
/// From [`Client::file`](crate::Client::file); cheap to clone.
#[derive(Clone, Debug)]
pub struct File(pub(crate) Transport);

impl File {
    /// `GET /file/folder/{path}`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_file_folder_by_path(&self, path: &str) -> Call<Empty> {
        Call::get(&self.0, "/file/folder/{path}").file_path("path", path, &[])
    }

    /// `GET /file/item`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_file_item(&self) -> Call<Empty> {
        Call::get(&self.0, "/file/item")
    }

    /// `GET /file/{path}`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_file_by_path(&self, path: &str) -> Call<Empty> {
        Call::get(&self.0, "/file/{path}").file_path("path", path, &["folder", "item"])
    }

    /// `PUT /file/{path}/rename`
    ///
    /// Success: 200.
    #[inline]
    pub fn put_file_by_path_rename(&self, path: &str) -> Call<Empty> {
        Call::put(&self.0, "/file/{path}/rename").file_segment("path", path)
    }
}
