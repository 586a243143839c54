//! `stylesheet`, `script` and `partial-view`: the same routes for three kinds.

use http::Method;

use super::data_type::SETTINGS;
use super::file_tree::{self, FileTree};
use super::text_file_kind::{PartialView, Script, Stylesheet};
use super::{text_file as file, text_file_folder as folder};
use crate::oauth::bearer::Access;
use crate::route::{Route, route};
use crate::store::Store;
use crate::store::file_system::FileSystem;

macro_rules! routes {
    ($name:literal, $kind:ty) => {
        &[
            route(Method::POST, $name, SETTINGS, file::create::<$kind>),
            route(
                Method::GET,
                concat!($name, "/{*path}"),
                SETTINGS,
                file::read::<$kind>,
            ),
            route(
                Method::PUT,
                concat!($name, "/{*path}"),
                SETTINGS,
                file::update::<$kind>,
            ),
            route(
                Method::DELETE,
                concat!($name, "/{*path}"),
                SETTINGS,
                file::delete::<$kind>,
            ),
            route(
                Method::PUT,
                concat!($name, "/{path}/rename"),
                SETTINGS,
                file::rename::<$kind>,
            ),
            route(
                Method::POST,
                concat!($name, "/folder"),
                SETTINGS,
                folder::create::<$kind>,
            ),
            route(
                Method::GET,
                concat!($name, "/folder/{*path}"),
                SETTINGS,
                folder::read::<$kind>,
            ),
            route(
                Method::DELETE,
                concat!($name, "/folder/{*path}"),
                SETTINGS,
                folder::delete::<$kind>,
            ),
            route(
                Method::GET,
                concat!("tree/", $name, "/root"),
                SETTINGS,
                file_tree::root::<$kind>,
            ),
            route(
                Method::GET,
                concat!("tree/", $name, "/children"),
                SETTINGS,
                file_tree::children::<$kind>,
            ),
            route(
                Method::GET,
                concat!("tree/", $name, "/ancestors"),
                SETTINGS,
                file_tree::ancestors::<$kind>,
            ),
            route(
                Method::GET,
                concat!("tree/", $name, "/siblings"),
                SETTINGS,
                file_tree::siblings::<$kind>,
            ),
            route(
                Method::GET,
                concat!("item/", $name),
                Access::User,
                file_tree::items::<$kind>,
            ),
        ]
    };
}

#[rustfmt::skip]
pub(super) const STYLESHEET_ROUTES: &[Route] = routes!("stylesheet", Stylesheet);
#[rustfmt::skip]
pub(super) const SCRIPT_ROUTES: &[Route] = routes!("script", Script);
#[rustfmt::skip]
pub(super) const PARTIAL_VIEW_ROUTES: &[Route] = routes!("partial-view", PartialView);

impl FileTree for Stylesheet {
    fn tree(store: &Store) -> &FileSystem {
        &store.stylesheets
    }
}

impl FileTree for Script {
    fn tree(store: &Store) -> &FileSystem {
        &store.scripts
    }
}

impl FileTree for PartialView {
    fn tree(store: &Store) -> &FileSystem {
        &store.partial_views
    }
}
