//! The trees, items and folders of media types and member types. The trees are page-based.

use serde::Serialize;
use uuid::Uuid;

use super::content_type_folder;
use super::plain_type::PlainType;
use super::{Paged, Reference, reference as by_id};
use crate::route::Context;
use crate::store::content_type::ContentType;
use crate::store::content_types::{ContentKind, TypeNode};
use crate::wire::reply::{Outcome, Reply};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TreeItem<'a> {
    icon: &'a str,
    /// Media types only.
    #[serde(skip_serializing_if = "Option::is_none")]
    is_deletable: Option<bool>,
    is_folder: bool,
    /// As the document of 18 declares it.
    #[serde(skip_serializing_if = "Option::is_none")]
    no_access: Option<bool>,
    name: &'a str,
    id: Uuid,
    parent: Option<Reference>,
    flags: [(); 0],
    has_children: bool,
}

fn tree_item<'a, T: PlainType>(context: &'a Context<'_>, node: TypeNode<'a>) -> TreeItem<'a> {
    let (icon, is_system) = match node {
        TypeNode::Folder(_) => ("", true),
        TypeNode::Type(one) => (one.icon.as_str(), one.is_system),
    };
    let below = context.store.types(T::KIND).children(Some(node.id()));
    TreeItem {
        icon,
        is_deletable: (T::KIND == ContentKind::Media).then_some(!is_system),
        is_folder: node.is_folder(),
        no_access: (context.site.version >= 18).then_some(false),
        name: node.name(),
        id: node.id(),
        parent: by_id(node.parent()),
        flags: [],
        has_children: !below.is_empty(),
    }
}

pub(super) fn root<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    below::<T>(context, None)
}

pub(super) fn children<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    let parent = context.query().id("parentId")?;
    below::<T>(context, Some(parent))
}

fn below<T: PlainType>(context: &Context<'_>, parent: Option<Uuid>) -> Outcome {
    let page = context.query().page()?;
    let found = level::<T>(context, parent)?;
    let total = found.len();
    let items = page.cut_by_number(found)?.into_iter();
    Ok(Reply::json(&Paged {
        total,
        items: items.map(|node| tree_item::<T>(context, node)).collect(),
    }))
}

fn level<'a, T: PlainType>(
    context: &'a Context<'_>,
    parent: Option<Uuid>,
) -> Result<Vec<TypeNode<'a>>, Reply> {
    let folders_only = context.query().flag("foldersOnly", false)?;
    let mut found = context.store.types(T::KIND).children(parent);
    found.retain(|node| node.is_folder() || !folders_only);
    Ok(found)
}

/// A real site reads ancestors as bare entities, which have no icon.
pub(super) fn ancestors<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    let id = context.query().id("descendantId")?;
    let path = context.store.types(T::KIND).path_to(id).into_iter();
    let items = path.map(|node| TreeItem {
        icon: "",
        is_deletable: (T::KIND == ContentKind::Media).then_some(false),
        ..tree_item::<T>(context, node)
    });
    Ok(Reply::json(&items.collect::<Vec<_>>()))
}

pub(super) fn siblings<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let (target, around) = (query.id("target")?, query.around()?);
    let node = context.store.types(T::KIND).node(target);
    let parent = node.ok_or_else(Reply::nothing)?.parent();
    let window = around.cut(level::<T>(context, parent)?, |node| node.id() == target)?;
    Ok(Reply::json(
        &window.map(|node| tree_item::<T>(context, node)),
    ))
}

#[derive(Serialize)]
struct Item<'a> {
    icon: &'a str,
    name: &'a str,
    id: Uuid,
    flags: [(); 0],
}

#[derive(Serialize)]
struct Found<'a> {
    items: Vec<Item<'a>>,
    total: usize,
}

fn item(one: &ContentType) -> Item<'_> {
    Item {
        icon: &one.icon,
        name: &one.name,
        id: one.id,
        flags: [],
    }
}

pub(super) fn items<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    let ids = context.query().ids("id")?;
    let types = context.store.types(T::KIND).types().iter();
    let items = types.filter(|one| ids.contains(&one.id)).map(item);
    Ok(Reply::json(&items.collect::<Vec<_>>()))
}

/// Page-based, and without items a 500.
pub(super) fn search<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let text = query.required("query")?.to_lowercase();
    let page = query.page()?.with_items()?;
    let mut found = context.store.types(T::KIND).by_name();
    found.retain(|one| one.name.to_lowercase().contains(&text));
    let total = found.len();
    let items = page.cut_by_number(found)?.into_iter().map(item);
    Ok(Reply::json(&Found {
        items: items.collect(),
        total,
    }))
}

/// Media types that hold media: those without a file.
pub(super) fn folder_types<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    let is_folder = |one: &&ContentType| {
        let types = context.store.types(T::KIND);
        types.property(one.id, "umbracoFile").is_none() && !one.allowed_types.is_empty()
    };
    listed(context, is_folder)
}

/// Media types for files with an extension: the image type for images, else the one named for the extension's sort, else
/// the file type.
pub(super) fn for_extension<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let extension = query.required("fileExtension")?.to_lowercase();
    let alias = match extension.trim_start_matches('.') {
        "jpeg" | "jpg" | "gif" | "bmp" | "png" | "tiff" | "tif" | "webp" => "Image",
        "svg" => "umbracoMediaVectorGraphics",
        "mp4" | "webm" | "ogv" => "umbracoMediaVideo",
        "mp3" | "weba" | "oga" | "opus" => "umbracoMediaAudio",
        "pdf" | "docx" | "doc" => "umbracoMediaArticle",
        _ => "File",
    };
    listed(context, |one| one.alias == alias)
}

fn listed(context: &Context<'_>, is_meant: impl Fn(&&ContentType) -> bool) -> Outcome {
    let page = context.query().page()?;
    let types = context.store.media_types.by_name().into_iter();
    let found: Vec<&ContentType> = types.filter(is_meant).collect();
    let total = found.len();
    let items = page.cut(found).into_iter().map(item);
    Ok(Reply::json(&Found {
        items: items.collect(),
        total,
    }))
}

pub(super) fn create_folder<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    content_type_folder::create(context, T::KIND)
}

pub(super) fn read_folder<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    content_type_folder::read(context, T::KIND)
}

pub(super) fn rename_folder<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    content_type_folder::rename(context, T::KIND)
}

pub(super) fn delete_folder<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    content_type_folder::delete(context, T::KIND)
}
