//! What tells stylesheets, scripts and partial views apart: where they are kept and what is said of them.

use crate::store::Store;
use crate::store::file_system::FileSystem;
use crate::wire::reply::{Problem, Reply};

/// A kind of text file.
pub(super) trait TextFileKind {
    /// The first segment of its routes.
    const ROUTE: &'static str;
    const FOLDER_ROUTE: &'static str;
    /// In a sentence.
    const NOUN: &'static str;
    /// As the beginning of a title.
    const TITLE: &'static str;
    const EXTENSION: &'static str;
    const WEB_ROOT: &'static str;
    const CREATE_TYPE: &'static str;
    const UPDATE_TYPE: &'static str;
    const RENAME_TYPE: &'static str;
    const CREATE_FOLDER_TYPE: &'static str;

    fn files(store: &mut Store) -> &mut FileSystem;

    fn not_found() -> Reply {
        Problem::not_found(format!("{} not found", Self::TITLE))
            .detail(format!("The {} was not found.", Self::NOUN))
            .status("NotFound")
            .reply()
    }

    fn already_exists() -> Reply {
        Problem::bad_request(format!("{} already exists", Self::TITLE))
            .detail(format!(
                "A {} with the same path already exists",
                Self::NOUN
            ))
            .status("AlreadyExists")
            .reply()
    }

    fn invalid_name() -> Reply {
        Problem::bad_request("Invalid name")
            .detail(format!("The {} name is invalid.", Self::NOUN))
            .status("InvalidName")
            .reply()
    }

    fn invalid_extension() -> Reply {
        Problem::bad_request("Invalid file extension")
            .detail(format!(
                "The file extension is not valid for a {}.",
                Self::NOUN
            ))
            .status("InvalidFileExtension")
            .reply()
    }

    fn parent_not_found() -> Reply {
        Problem::not_found("Parent not found")
            .detail("The parent folder was not found.")
            .status("ParentNotFound")
            .reply()
    }
}

/// The names of the C# models of a kind.
macro_rules! type_names {
    ($name:literal) => {
        const CREATE_TYPE: &'static str = concat!(
            "Umbraco.Cms.Api.Management.ViewModels.",
            $name,
            ".Create",
            $name,
            "RequestModel"
        );
        const UPDATE_TYPE: &'static str = concat!(
            "Umbraco.Cms.Api.Management.ViewModels.",
            $name,
            ".Update",
            $name,
            "RequestModel"
        );
        const RENAME_TYPE: &'static str = concat!(
            "Umbraco.Cms.Api.Management.ViewModels.",
            $name,
            ".Rename",
            $name,
            "RequestModel"
        );
        const CREATE_FOLDER_TYPE: &'static str = concat!(
            "Umbraco.Cms.Api.Management.ViewModels.",
            $name,
            ".Folder.Create",
            $name,
            "FolderRequestModel"
        );
    };
}

pub(super) struct Stylesheet;

impl TextFileKind for Stylesheet {
    const ROUTE: &'static str = "stylesheet";
    const FOLDER_ROUTE: &'static str = "stylesheet/folder";
    const NOUN: &'static str = "stylesheet";
    const TITLE: &'static str = "Stylesheet";
    const EXTENSION: &'static str = ".css";
    const WEB_ROOT: &'static str = "/css";
    type_names!("Stylesheet");

    fn files(store: &mut Store) -> &mut FileSystem {
        &mut store.stylesheets
    }
}

pub(super) struct Script;

impl TextFileKind for Script {
    const ROUTE: &'static str = "script";
    const FOLDER_ROUTE: &'static str = "script/folder";
    const NOUN: &'static str = "script";
    const TITLE: &'static str = "Script";
    const EXTENSION: &'static str = ".js";
    const WEB_ROOT: &'static str = "/scripts";
    type_names!("Script");

    fn files(store: &mut Store) -> &mut FileSystem {
        &mut store.scripts
    }

    fn not_found() -> Reply {
        Problem::not_found("The script could not be found")
            .detail("The script was not found.")
            .status("NotFound")
            .reply()
    }
}

pub(super) struct PartialView;

impl TextFileKind for PartialView {
    const ROUTE: &'static str = "partial-view";
    const FOLDER_ROUTE: &'static str = "partial-view/folder";
    const NOUN: &'static str = "partial view";
    const TITLE: &'static str = "Partial view";
    const EXTENSION: &'static str = ".cshtml";
    const WEB_ROOT: &'static str = "/Views/Partials";
    type_names!("PartialView");

    fn files(store: &mut Store) -> &mut FileSystem {
        &mut store.partial_views
    }
}
