//! The static files of a fresh site: what `tree/static-file` shows of the disk.

use super::file_system::{Entry, FileSystem};

/// `App_Plugins` and `wwwroot`, with what a new project has in them.
pub(crate) fn fresh() -> FileSystem {
    let mut files = FileSystem::default();
    for folder in [
        "/App_Plugins",
        "/wwwroot/css",
        "/wwwroot/media",
        "/wwwroot/scripts",
    ] {
        files.add(folder, Entry::Folder);
    }
    files.add("/wwwroot/favicon.ico", Entry::File(String::new()));
    files
}
