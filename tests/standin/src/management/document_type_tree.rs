//! `tree/document-type`, `item/document-type` and `document-type/folder`. The tree is page-based: an uneven `skip` is a
//! 500.

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::content_type_folder as folder;
use super::document_type::{EDITORS, SETTINGS};
use super::{Paged, Reference, reference as by_id};
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::store::content_type::ContentType;
use crate::store::content_types::{ContentKind, TypeNode};
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "tree/document-type/root", EDITORS, root),
    route(
        Method::GET,
        "tree/document-type/children",
        EDITORS,
        children,
    ),
    route(
        Method::GET,
        "tree/document-type/ancestors",
        EDITORS,
        ancestors,
    ),
    route(
        Method::GET,
        "tree/document-type/siblings",
        EDITORS,
        siblings,
    ),
    route(Method::GET, "item/document-type", Access::User, items),
    route(
        Method::GET,
        "item/document-type/search",
        Access::User,
        search,
    ),
    route(
        Method::POST,
        "document-type/folder",
        SETTINGS,
        create_folder,
    ),
    route(
        Method::GET,
        "document-type/folder/{id:guid}",
        SETTINGS,
        read_folder,
    ),
    route(
        Method::PUT,
        "document-type/folder/{id:guid}",
        SETTINGS,
        rename_folder,
    ),
    route(
        Method::DELETE,
        "document-type/folder/{id:guid}",
        SETTINGS,
        delete_folder,
    ),
];

const KIND: ContentKind = ContentKind::Document;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TreeItem<'a> {
    is_element: bool,
    icon: &'a str,
    is_folder: bool,
    /// As the document of 18 declares it: a user without access sees the item only on the way to another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    no_access: Option<bool>,
    name: &'a str,
    id: Uuid,
    parent: Option<Reference>,
    flags: [&'a str; 0],
    has_children: bool,
}

fn tree_item<'a>(context: &'a Context<'_>, node: TypeNode<'a>) -> TreeItem<'a> {
    let (is_element, icon) = match node {
        TypeNode::Folder(_) => (false, ""),
        TypeNode::Type(one) => (one.is_element, one.icon.as_str()),
    };
    TreeItem {
        is_element,
        icon,
        is_folder: node.is_folder(),
        no_access: (context.site.version >= 18).then_some(false),
        name: node.name(),
        id: node.id(),
        parent: by_id(node.parent()),
        flags: [],
        has_children: !context
            .store
            .types(KIND)
            .children(Some(node.id()))
            .is_empty(),
    }
}

fn root(context: &mut Context<'_>) -> Outcome {
    below(context, None)
}

fn children(context: &mut Context<'_>) -> Outcome {
    let parent = context.query().id("parentId")?;
    below(context, Some(parent))
}

fn below(context: &Context<'_>, parent: Option<Uuid>) -> Outcome {
    let page = context.query().page()?;
    let found = level(context, parent)?;
    let total = found.len();
    let items = page.cut_by_number(found)?;
    Ok(Reply::json(&Paged {
        total,
        items: items
            .into_iter()
            .map(|node| tree_item(context, node))
            .collect(),
    }))
}

fn level<'a>(context: &'a Context<'_>, parent: Option<Uuid>) -> Result<Vec<TypeNode<'a>>, Reply> {
    let folders_only = context.query().flag("foldersOnly", false)?;
    let mut found = context.store.types(KIND).children(parent);
    found.retain(|node| node.is_folder() || !folders_only);
    Ok(found)
}

fn ancestors(context: &mut Context<'_>) -> Outcome {
    let id = context.query().id("descendantId")?;
    let path = context.store.types(KIND).path_to(id);
    let items: Vec<TreeItem<'_>> = path
        .into_iter()
        .map(|node| tree_item(context, node))
        .collect();
    Ok(Reply::json(&items))
}

fn siblings(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let target = query.id("target")?;
    let around = query.around()?;
    let node = context.store.types(KIND).node(target);
    let parent = node.ok_or_else(Reply::nothing)?.parent();
    let level = level(context, parent)?;
    let window = around.cut(level, |node| node.id() == target)?;
    Ok(Reply::json(&window.map(|node| tree_item(context, node))))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Item<'a> {
    is_element: bool,
    icon: &'a str,
    description: Option<&'a str>,
    /// As the document of 18 declares it.
    #[serde(skip_serializing_if = "Option::is_none")]
    allowed_in_library: Option<bool>,
    name: &'a str,
    id: Uuid,
    flags: [&'a str; 0],
}

fn item<'a>(context: &Context<'_>, one: &'a ContentType) -> Item<'a> {
    Item {
        is_element: one.is_element,
        icon: &one.icon,
        description: one.description.as_deref(),
        allowed_in_library: (context.site.version >= 18).then_some(false),
        name: &one.name,
        id: one.id,
        flags: [],
    }
}

fn items(context: &mut Context<'_>) -> Outcome {
    let ids = context.query().ids("id")?;
    let types = context.store.types(KIND).types().iter();
    let found = types.filter(|one| ids.contains(&one.id));
    let items: Vec<Item<'_>> = found.map(|one| item(context, one)).collect();
    Ok(Reply::json(&items))
}

/// In memory: any `skip` works.
fn search(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Found<'a> {
        items: Vec<Item<'a>>,
        total: usize,
    }
    let query = context.query();
    let page = query.page()?;
    let text = query.text("query").unwrap_or_default().to_lowercase();
    let is_element = match query.text("isElement") {
        None => None,
        Some(_) => Some(query.flag("isElement", false)?),
    };
    let mut found = context.store.types(KIND).by_name();
    found.retain(|one| {
        one.name.to_lowercase().contains(&text)
            && is_element.is_none_or(|is_element| one.is_element == is_element)
    });
    let total = found.len();
    let items = page.cut(found).into_iter().map(|one| item(context, one));
    Ok(Reply::json(&Found {
        items: items.collect(),
        total,
    }))
}

fn create_folder(context: &mut Context<'_>) -> Outcome {
    folder::create(context, KIND)
}

fn read_folder(context: &mut Context<'_>) -> Outcome {
    folder::read(context, KIND)
}

fn rename_folder(context: &mut Context<'_>) -> Outcome {
    folder::rename(context, KIND)
}

fn delete_folder(context: &mut Context<'_>) -> Outcome {
    folder::delete(context, KIND)
}
