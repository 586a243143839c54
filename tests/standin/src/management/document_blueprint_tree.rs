//! `tree/document-blueprint`, `item/document-blueprint` and `document-blueprint/folder`. The tree is page-based.

use http::Method;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::content_type_folder as folder;
use super::document_reply::{TypeReference, type_reference};
use super::document_type::EDITORS;
use super::{Paged, Reference, reference as by_id};
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::store::blueprint::BlueprintNode;
use crate::store::content_types::Folder;
use crate::wire::bind;
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "tree/document-blueprint/root", EDITORS, root),
    route(
        Method::GET,
        "tree/document-blueprint/children",
        EDITORS,
        children,
    ),
    route(
        Method::GET,
        "tree/document-blueprint/ancestors",
        EDITORS,
        ancestors,
    ),
    route(
        Method::GET,
        "tree/document-blueprint/siblings",
        EDITORS,
        siblings,
    ),
    route(Method::GET, "item/document-blueprint", Access::User, items),
    route(
        Method::POST,
        "document-blueprint/folder",
        EDITORS,
        create_folder,
    ),
    route(
        Method::GET,
        "document-blueprint/folder/{id:guid}",
        EDITORS,
        read_folder,
    ),
    route(
        Method::PUT,
        "document-blueprint/folder/{id:guid}",
        EDITORS,
        rename_folder,
    ),
    route(
        Method::DELETE,
        "document-blueprint/folder/{id:guid}",
        EDITORS,
        delete_folder,
    ),
];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TreeItem<'a> {
    document_type: Option<TypeReference<'a>>,
    is_folder: bool,
    /// As the document of 18 declares it.
    #[serde(skip_serializing_if = "Option::is_none")]
    no_access: Option<bool>,
    name: &'a str,
    id: Uuid,
    parent: Option<Reference>,
    flags: [&'a str; 0],
    has_children: bool,
}

fn tree_item<'a>(context: &'a Context<'_>, node: BlueprintNode<'a>) -> TreeItem<'a> {
    let document_type = match node {
        BlueprintNode::Folder(_) => None,
        BlueprintNode::Blueprint(one) => Some(type_reference(context.store, one.document_type)),
    };
    TreeItem {
        document_type,
        is_folder: node.is_folder(),
        no_access: (context.site.version >= 18).then_some(false),
        name: node.name(),
        id: node.id(),
        parent: by_id(node.parent()),
        flags: [],
        has_children: !context
            .store
            .blueprints
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
    let items = page.cut_by_number(found)?.into_iter();
    Ok(Reply::json(&Paged {
        total,
        items: items.map(|node| tree_item(context, node)).collect(),
    }))
}

fn level<'a>(
    context: &'a Context<'_>,
    parent: Option<Uuid>,
) -> Result<Vec<BlueprintNode<'a>>, Reply> {
    let folders_only = context.query().flag("foldersOnly", false)?;
    let mut found = context.store.blueprints.children(parent);
    found.retain(|node| node.is_folder() || !folders_only);
    Ok(found)
}

/// A real site reads ancestors as bare entities, without the document type.
fn ancestors(context: &mut Context<'_>) -> Outcome {
    let id = context.query().id("descendantId")?;
    let path = context.store.blueprints.path_to(id).into_iter();
    let items: Vec<TreeItem<'_>> = path
        .map(|node| TreeItem {
            document_type: None,
            ..tree_item(context, node)
        })
        .collect();
    Ok(Reply::json(&items))
}

fn siblings(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let target = query.id("target")?;
    let around = query.around()?;
    let node = context.store.blueprints.node(target);
    let parent = node.ok_or_else(Reply::nothing)?.parent();
    let level = level(context, parent)?;
    let window = around.cut(level, |node| node.id() == target)?;
    Ok(Reply::json(&window.map(|node| tree_item(context, node))))
}

fn items(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Item<'a> {
        document_type: TypeReference<'a>,
        name: &'a str,
        id: Uuid,
        flags: [&'a str; 0],
    }
    let ids = context.query().ids("id")?;
    let all = context.store.blueprints.all().iter();
    let found: Vec<Item<'_>> = all
        .filter(|one| ids.contains(&one.id))
        .map(|one| Item {
            document_type: type_reference(context.store, one.document_type),
            name: one.name(),
            id: one.id,
            flags: [],
        })
        .collect();
    Ok(Reply::json(&found))
}

#[derive(Deserialize)]
struct SentFolder {
    name: String,
    id: Option<Uuid>,
    parent: Option<Reference>,
}

fn create_folder(context: &mut Context<'_>) -> Outcome {
    let body: SentFolder = bind::body(context.request, &folder::CREATE, context.trace)?;
    let parent = body.parent.map(|parent| parent.id);
    let blueprints = &context.store.blueprints;
    if parent.is_some_and(|parent| blueprints.folder(parent).is_none()) {
        let problem = Problem::not_found("The parent folder could not be found");
        return Err(problem.status("ParentNotFound").reply());
    }
    if body.id.is_some_and(|id| blueprints.node(id).is_some()) {
        return Err(folder::id_used());
    }
    let is_taken = blueprints
        .children(parent)
        .iter()
        .any(|node| node.is_folder() && node.name().eq_ignore_ascii_case(&body.name));
    if is_taken {
        return Err(folder::name_used());
    }
    let id = body.id.unwrap_or_else(|| context.store.sequence.id());
    context.store.blueprints.add_folder(Folder {
        id,
        name: body.name,
        parent,
    });
    let path = format!("document-blueprint/folder/{id}");
    Ok(Reply::created(context.request, &path, &id.to_string()))
}

fn read_folder(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    let found = context.store.blueprints.folder(id);
    folder::response(context, id, found)
}

fn rename_folder(context: &mut Context<'_>) -> Outcome {
    let body: SentFolder = bind::body(context.request, &folder::UPDATE, context.trace)?;
    let id = context.id()?;
    let found = context.store.blueprints.folder_mut(id);
    found.ok_or_else(folder::not_found)?.name = body.name;
    Ok(Reply::done())
}

fn delete_folder(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    let blueprints = &mut context.store.blueprints;
    blueprints.folder(id).ok_or_else(folder::not_found)?;
    if !blueprints.children(Some(id)).is_empty() {
        return Err(folder::not_empty());
    }
    blueprints.remove(id);
    Ok(Reply::done())
}
