//! The trees and items of files: stylesheets, scripts, partial views, static files. Any `skip` works.

use serde::Serialize;

use super::Paged;
use super::text_file::{PathReference, reference};
use crate::route::Context;
use crate::store::Store;
use crate::store::file_system::{Entry, FileSystem, name, normal, parent};
use crate::wire::reply::{Outcome, Reply};

/// What a tree shows.
pub(super) trait FileTree {
    /// Whether what is at the root has `/` for a parent, or none.
    const ROOT_IS_A_PARENT: bool = false;

    fn tree(store: &Store) -> &FileSystem;
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TreeItem<'a> {
    name: &'a str,
    path: &'a str,
    parent: Option<PathReference>,
    is_folder: bool,
    has_children: bool,
}

pub(super) fn root<T: FileTree>(context: &mut Context<'_>) -> Outcome {
    below::<T>(context, "")
}

pub(super) fn children<T: FileTree>(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let (path, _) = query.required_with_page("parentPath")?;
    below::<T>(context, &normal(path))
}

fn below<T: FileTree>(context: &Context<'_>, folder: &str) -> Outcome {
    let page = context.query().page()?;
    let files = T::tree(context.store);
    let found = files.children(folder);
    let total = found.len();
    let items = page.cut(found).into_iter();
    Ok(Reply::json(&Paged {
        total,
        items: items.map(|path| tree_item::<T>(files, path)).collect(),
    }))
}

/// From the root, which has a place of its own here, to the path itself.
pub(super) fn ancestors<T: FileTree>(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let path = normal(query.required("descendantPath")?);
    let files = T::tree(context.store);
    let mut way: Vec<&str> = vec![&path];
    while let Some(last) = way.last().filter(|last| !last.is_empty()) {
        way.push(parent(last));
    }
    way.reverse();
    let items = way.into_iter().map(|path| TreeItem {
        name: name(path),
        path: slash(path),
        parent: (!path.is_empty()).then(|| PathReference {
            path: slash(parent(path)).to_owned(),
        }),
        is_folder: files.is_folder(path),
        has_children: !files.children(path).is_empty(),
    });
    Ok(Reply::json(&items.collect::<Vec<_>>()))
}

/// A path that is not there is taken for the one before the first.
pub(super) fn siblings<T: FileTree>(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let path = normal(query.required("path")?);
    let around = query.around()?;
    let files = T::tree(context.store);
    let all = files.children(parent(&path));
    let at = all.iter().position(|one| *one == path);
    let siblings = around.cut_at(all, at)?;
    Ok(Reply::json(
        &siblings.map(|path| tree_item::<T>(files, path)),
    ))
}

fn tree_item<'a, T: FileTree>(files: &FileSystem, path: &'a str) -> TreeItem<'a> {
    let folder = match parent(path) {
        "" if T::ROOT_IS_A_PARENT => "/",
        folder => folder,
    };
    TreeItem {
        name: name(path),
        path,
        parent: reference(folder),
        is_folder: files.is_folder(path),
        has_children: !files.children(path).is_empty(),
    }
}

/// Those of the asked paths that are there, in the order asked.
pub(super) fn items<T: FileTree>(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Item {
        is_folder: bool,
        name: String,
        parent: PathReference,
        path: String,
    }
    let files = T::tree(context.store);
    let query = context.query();
    let item = |asked: &str| {
        let path = normal(asked);
        let entry = files.get(&path)?;
        Some(Item {
            is_folder: *entry == Entry::Folder,
            name: name(&path).to_owned(),
            // The folder is cut from the path as it was asked for, where a backslash separates nothing.
            parent: PathReference {
                path: slash(parent(asked)).to_owned(),
            },
            path,
        })
    };
    Ok(Reply::json(
        &query.all("path").filter_map(item).collect::<Vec<_>>(),
    ))
}

fn slash(folder: &str) -> &str {
    if folder.is_empty() { "/" } else { folder }
}
