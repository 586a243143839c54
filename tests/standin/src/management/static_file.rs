//! `tree/static-file` and `item/static-file`, which every user of the back office may read.

use http::Method;

use super::file_tree::{self, FileTree};
use crate::oauth::bearer::Access;
use crate::route::{Route, route};
use crate::store::Store;
use crate::store::file_system::FileSystem;

#[rustfmt::skip]
pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "tree/static-file/root", Access::User, file_tree::root::<StaticFile>),
    route(Method::GET, "tree/static-file/children", Access::User, file_tree::children::<StaticFile>),
    route(Method::GET, "tree/static-file/ancestors", Access::User, file_tree::ancestors::<StaticFile>),
    route(Method::GET, "tree/static-file/siblings", Access::User, file_tree::siblings::<StaticFile>),
    route(Method::GET, "item/static-file", Access::User, file_tree::items::<StaticFile>),
];

/// The files of the project's folder.
struct StaticFile;

impl FileTree for StaticFile {
    const ROOT_IS_A_PARENT: bool = true;

    fn tree(store: &Store) -> &FileSystem {
        &store.static_files
    }
}
