//! `tree/data-type` and `data-type/folder`. The tree is page-based: an uneven `skip` is a 500.

use http::Method;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::data_type::SETTINGS;
use super::{Paged, Reference, reference as by_id};
use crate::route::{Context, Route, route};
use crate::store::data_type::Node;
use crate::wire::bind::{self, Kind, Model, Rule, member, reference};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "tree/data-type/root", SETTINGS, root),
    route(Method::GET, "tree/data-type/children", SETTINGS, children),
    route(Method::GET, "tree/data-type/ancestors", SETTINGS, ancestors),
    route(Method::POST, "data-type/folder", SETTINGS, create_folder),
    route(
        Method::GET,
        "data-type/folder/{id:guid}",
        SETTINGS,
        read_folder,
    ),
    route(
        Method::PUT,
        "data-type/folder/{id:guid}",
        SETTINGS,
        rename_folder,
    ),
    route(
        Method::DELETE,
        "data-type/folder/{id:guid}",
        SETTINGS,
        delete_folder,
    ),
];

const CREATE_FOLDER: Model = Model {
    parameter: "createFolderRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Folder.CreateFolderRequestModel",
    members: &[
        member("name", Kind::Text, Rule::Required),
        member("id", Kind::Guid, Rule::Optional),
        reference("parent", Rule::Optional),
    ],
};

const UPDATE_FOLDER: Model = Model {
    parameter: "updateFolderResponseModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Folder.UpdateFolderResponseModel",
    members: &[member("name", Kind::Text, Rule::Required)],
};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TreeItem<'a> {
    editor_ui_alias: Option<&'a str>,
    is_deletable: bool,
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

#[derive(Deserialize)]
struct Folder {
    name: String,
    id: Option<Uuid>,
    parent: Option<Reference>,
}

fn root(context: &mut Context<'_>) -> Outcome {
    below(context, None)
}

fn children(context: &mut Context<'_>) -> Outcome {
    let parent = context.query().id("parentId")?;
    below(context, Some(parent))
}

fn below(context: &Context<'_>, parent: Option<Uuid>) -> Outcome {
    let query = context.query();
    let page = query.page()?;
    let folders_only = query.flag("foldersOnly", false)?;
    let tree = &context.store.data_types;
    let mut found = tree.children(parent);
    found.retain(|node| !folders_only || node.data_type.is_none());
    let total = found.len();
    let items = page
        .cut_by_number(found)?
        .into_iter()
        .map(|node| tree_item(context, node))
        .collect();
    Ok(Reply::json(&Paged { total, items }))
}

/// A real site reads ancestors as bare entities: of the data type itself it then knows neither editor nor whether it can
/// be deleted.
fn ancestors(context: &mut Context<'_>) -> Outcome {
    let id = context.query().id("descendantId")?;
    let tree = &context.store.data_types;
    let bare = |node| TreeItem {
        editor_ui_alias: None,
        is_deletable: false,
        ..tree_item(context, node)
    };
    Ok(Reply::json(
        &tree.path_to(id).into_iter().map(bare).collect::<Vec<_>>(),
    ))
}

fn tree_item<'a>(context: &Context<'_>, node: &'a Node) -> TreeItem<'a> {
    let tree = &context.store.data_types;
    let data_type = node.data_type.as_ref();
    TreeItem {
        editor_ui_alias: data_type.map(|data_type| data_type.editor_ui_alias.as_str()),
        is_deletable: data_type.is_some_and(|data_type| data_type.is_deletable),
        is_folder: data_type.is_none(),
        no_access: (context.site.version >= 18).then_some(false),
        name: &node.name,
        id: node.id,
        parent: by_id(node.parent),
        flags: [],
        has_children: !tree.children(Some(node.id)).is_empty(),
    }
}

fn create_folder(context: &mut Context<'_>) -> Outcome {
    let body: Folder = bind::body(context.request, &CREATE_FOLDER, context.trace)?;
    let tree = &context.store.data_types;
    let parent = body.parent.map(|parent| parent.id);
    if parent.is_some_and(|parent| tree.folder(parent).is_none()) {
        let problem = Problem::not_found("The parent folder could not be found");
        return Err(problem.status("ParentNotFound").reply());
    }
    if body
        .id
        .is_some_and(|id| tree.get(id).is_some() || context.store.has_type(id))
    {
        return Err(Reply::crash());
    }
    if tree
        .children(parent)
        .iter()
        .any(|node| node.data_type.is_none() && node.name == body.name)
    {
        return Err(Problem::bad_request("The name is already used")
            .detail("The folder name must be unique on this parent.")
            .status("DuplicateName")
            .reply());
    }
    let id = body.id.unwrap_or_else(|| context.store.sequence.id());
    context.store.data_types.add(Node {
        id,
        name: body.name,
        parent,
        data_type: None,
    });
    Ok(Reply::created(
        context.request,
        &format!("data-type/folder/{id}"),
        &id.to_string(),
    ))
}

fn read_folder(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Response<'a> {
        id: Uuid,
        name: &'a str,
        /// As the document of 18 declares it.
        #[serde(skip_serializing_if = "Option::is_none")]
        is_trashed: Option<bool>,
    }
    let id = context.id()?;
    let folder = context.store.data_types.folder(id).ok_or_else(|| {
        Problem::not_found(format!("Could not find the folder with id: {id}"))
            .status("NotFound")
            .reply()
    })?;
    Ok(Reply::json(&Response {
        id,
        name: &folder.name,
        is_trashed: (context.site.version >= 18).then_some(false),
    }))
}

fn rename_folder(context: &mut Context<'_>) -> Outcome {
    let body: Folder = bind::body(context.request, &UPDATE_FOLDER, context.trace)?;
    let id = context.id()?;
    context
        .store
        .data_types
        .folder(id)
        .ok_or_else(folder_not_found)?;
    context
        .store
        .data_types
        .get_mut(id)
        .ok_or_else(folder_not_found)?
        .name = body.name;
    Ok(Reply::done())
}

fn delete_folder(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    context
        .store
        .data_types
        .folder(id)
        .ok_or_else(folder_not_found)?;
    if !context.store.data_types.children(Some(id)).is_empty() {
        return Err(Problem::bad_request("The folder is not empty")
            .detail("The folder must be empty to perform this action.")
            .status("NotEmpty")
            .reply());
    }
    context.store.data_types.remove(id);
    Ok(Reply::done())
}

fn folder_not_found() -> Reply {
    Problem::not_found("The folder could not be found")
        .status("NotFound")
        .reply()
}
