//! Folders of content types, of any kind.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Reference;
use super::content_type::word;
use crate::route::Context;
use crate::store::content_types::{ContentKind, Folder};
use crate::wire::bind::{self, Kind, Model, Rule, member, reference};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const CREATE: Model = Model {
    parameter: "createFolderRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Folder.CreateFolderRequestModel",
    members: &[
        member("name", Kind::Text, Rule::Required),
        member("id", Kind::Guid, Rule::Optional),
        reference("parent", Rule::Optional),
    ],
};

pub(super) const UPDATE: Model = Model {
    parameter: "updateFolderResponseModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Folder.UpdateFolderResponseModel",
    members: &[member("name", Kind::Text, Rule::Required)],
};

#[derive(Deserialize)]
struct SentFolder {
    name: String,
    id: Option<Uuid>,
    parent: Option<Reference>,
}

pub(super) fn create(context: &mut Context<'_>, kind: ContentKind) -> Outcome {
    let body: SentFolder = bind::body(context.request, &CREATE, context.trace)?;
    let types = context.store.types(kind);
    let parent = body.parent.map(|parent| parent.id);
    if parent.is_some_and(|parent| types.folder(parent).is_none()) {
        return Err(Problem::not_found("The parent folder could not be found")
            .status("ParentNotFound")
            .reply());
    }
    if body.id.is_some_and(|id| types.node(id).is_some()) {
        return Err(id_used());
    }
    let is_taken = types
        .children(parent)
        .iter()
        .any(|node| node.is_folder() && node.name().eq_ignore_ascii_case(&body.name));
    if is_taken {
        return Err(name_used());
    }
    let id = body.id.unwrap_or_else(|| context.store.sequence.id());
    context.store.types_mut(kind).add_folder(Folder {
        id,
        name: body.name,
        parent,
    });
    let path = format!("{}-type/folder/{id}", word(kind));
    Ok(Reply::created(context.request, &path, &id.to_string()))
}

pub(super) fn read(context: &mut Context<'_>, kind: ContentKind) -> Outcome {
    let id = context.id()?;
    response(context, id, context.store.types(kind).folder(id))
}

/// The reply to reading a folder.
pub(super) fn response(context: &Context<'_>, id: Uuid, folder: Option<&Folder>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Response<'a> {
        id: Uuid,
        name: &'a str,
        /// As the document of 18 declares it.
        #[serde(skip_serializing_if = "Option::is_none")]
        is_trashed: Option<bool>,
    }
    let folder = folder.ok_or_else(|| {
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

pub(super) fn rename(context: &mut Context<'_>, kind: ContentKind) -> Outcome {
    let body: SentFolder = bind::body(context.request, &UPDATE, context.trace)?;
    let id = context.id()?;
    let folder = context.store.types_mut(kind).folder_mut(id);
    folder.ok_or_else(not_found)?.name = body.name;
    Ok(Reply::done())
}

pub(super) fn delete(context: &mut Context<'_>, kind: ContentKind) -> Outcome {
    let id = context.id()?;
    let types = context.store.types_mut(kind);
    types.folder(id).ok_or_else(not_found)?;
    if !types.children(Some(id)).is_empty() {
        return Err(not_empty());
    }
    types.remove_folder(id);
    Ok(Reply::done())
}

pub(super) fn not_found() -> Reply {
    Problem::not_found("The folder could not be found")
        .status("NotFound")
        .reply()
}

pub(super) fn id_used() -> Reply {
    Problem::bad_request("The id is already used")
        .detail("The folder id must be unique.")
        .status("DuplicateKey")
        .reply()
}

pub(super) fn name_used() -> Reply {
    Problem::bad_request("The name is already used")
        .detail("The folder name must be unique on this parent.")
        .status("DuplicateName")
        .reply()
}

pub(super) fn not_empty() -> Reply {
    Problem::bad_request("The folder is not empty")
        .detail("The folder must be empty to perform this action.")
        .status("NotEmpty")
        .reply()
}
