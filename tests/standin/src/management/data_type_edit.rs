//! `data-type`: create, update, delete, move, copy.

use http::Method;
use serde::Deserialize;
use serde_json::Value;
use uuid::Uuid;

use super::Reference;
use super::data_type::{SETTINGS, not_found};
use crate::route::{Context, Route, route};
use crate::store::built_in::is_editor;
use crate::store::data_type::{DataType, Node, Setting};
use crate::store::untyped;
use crate::wire::bind::{self, Kind, Member, Model, Rule, member, reference};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::POST, "data-type", SETTINGS, create),
    route(Method::PUT, "data-type/{id:guid}", SETTINGS, update),
    route(Method::DELETE, "data-type/{id:guid}", SETTINGS, delete),
    route(Method::PUT, "data-type/{id:guid}/move", SETTINGS, move_to),
    route(Method::POST, "data-type/{id:guid}/copy", SETTINGS, copy),
];

const NAME: Member = member("name", Kind::Text, Rule::Required);
const EDITOR: Member = member("editorAlias", Kind::Text, Rule::Required);
const EDITOR_UI: Member = member("editorUiAlias", Kind::Text, Rule::Required);
const VALUES: Member = member(
    "values",
    Kind::List(&[
        member("alias", Kind::Text, Rule::NotNull),
        member("value", Kind::Anything, Rule::Optional),
    ]),
    Rule::NotNull,
);

const CREATE: Model = Model {
    parameter: "createDataTypeRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.DataType.CreateDataTypeRequestModel",
    members: &[
        NAME,
        EDITOR,
        EDITOR_UI,
        VALUES,
        member("id", Kind::Guid, Rule::Optional),
        reference("parent", Rule::Optional),
    ],
};

const UPDATE: Model = Model {
    parameter: "updateDataTypeRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.DataType.UpdateDataTypeRequestModel",
    members: &[NAME, EDITOR, EDITOR_UI, VALUES],
};

const TARGET: Model = Model {
    parameter: "requestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.DataType.MoveDataTypeRequestModel",
    members: &[reference("target", Rule::Optional)],
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Body {
    name: String,
    editor_alias: String,
    editor_ui_alias: String,
    #[serde(default)]
    values: Vec<SentSetting>,
    id: Option<Uuid>,
    parent: Option<Reference>,
}

#[derive(Deserialize)]
struct SentSetting {
    #[serde(default)]
    alias: String,
    #[serde(default)]
    value: Value,
}

#[derive(Deserialize)]
struct Target {
    target: Option<Reference>,
}

fn create(context: &mut Context<'_>) -> Outcome {
    let body: Body = bind::body(context.request, &CREATE, context.trace)?;
    let parent = folder(context, body.parent)?;
    let (name, given, data_type) = read(body)?;
    if given.is_some_and(|id| context.store.data_types.get(id).is_some()) {
        return Err(Problem::bad_request("The id is already used")
            .detail("The data type id must be unique.")
            .status("DuplicateKey")
            .reply());
    }
    let id = given.unwrap_or_else(|| context.store.sequence.id());
    context.store.data_types.add(Node {
        id,
        name,
        parent,
        data_type: Some(data_type),
    });
    Ok(created(context, id))
}

fn update(context: &mut Context<'_>) -> Outcome {
    let body: Body = bind::body(context.request, &UPDATE, context.trace)?;
    let id = context.id()?;
    let is_deletable = context
        .store
        .data_types
        .data_type(id)
        .ok_or_else(not_found)?
        .1
        .is_deletable;
    let (name, _, data_type) = read(body)?;
    let node = context.store.data_types.get_mut(id).ok_or_else(not_found)?;
    node.name = name;
    node.data_type = Some(DataType {
        is_deletable,
        ..data_type
    });
    Ok(Reply::done())
}

fn delete(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    let (_, data_type) = context
        .store
        .data_types
        .data_type(id)
        .ok_or_else(not_found)?;
    if !data_type.is_deletable {
        return Err(Problem::bad_request("The data type is non-deletable")
            .detail("The specified data type is required by the system and cannot be deleted.")
            .status("NonDeletable")
            .reply());
    }
    context.store.data_types.remove(id);
    Ok(Reply::done())
}

fn move_to(context: &mut Context<'_>) -> Outcome {
    let body: Target = bind::body(context.request, &TARGET, context.trace)?;
    let id = context.id()?;
    context
        .store
        .data_types
        .data_type(id)
        .ok_or_else(not_found)?;
    let parent = folder(context, body.target)?;
    context
        .store
        .data_types
        .get_mut(id)
        .ok_or_else(not_found)?
        .parent = parent;
    Ok(Reply::done())
}

fn copy(context: &mut Context<'_>) -> Outcome {
    let body: Target = bind::body(context.request, &TARGET, context.trace)?;
    let original = context
        .store
        .data_types
        .data_type(context.id()?)
        .ok_or_else(not_found)?
        .0
        .clone();
    let parent = folder(context, body.target)?;
    let id = context.store.sequence.id();
    let name = format!("{} (copy)", original.name);
    context.store.data_types.add(Node {
        id,
        name,
        parent,
        ..original
    });
    Ok(created(context, id))
}

fn created(context: &Context<'_>, id: Uuid) -> Reply {
    Reply::created(context.request, &format!("data-type/{id}"), &id.to_string())
}

/// A target folder; the all-zero id means the root, as on a real site.
fn folder(context: &Context<'_>, target: Option<Reference>) -> Result<Option<Uuid>, Reply> {
    let Some(id) = target.map(|target| target.id).filter(|id| !id.is_nil()) else {
        return Ok(None);
    };
    context.store.data_types.folder(id).ok_or_else(|| {
        Problem::not_found("The targeted parent for the data type operation was not found.")
            .status("ParentNotFound")
            .reply()
    })?;
    Ok(Some(id))
}

fn read(body: Body) -> Result<(String, Option<Uuid>, DataType), Reply> {
    if !is_editor(&body.editor_alias) {
        let problem = Problem::not_found("The targeted property editor was not found.");
        return Err(problem.status("PropertyEditorNotFound").reply());
    }
    let mut values: Vec<Setting> = Vec::new();
    let mut aliases: Vec<String> = Vec::new();
    for SentSetting { alias, value } in body.values {
        if aliases.contains(&alias) {
            // A dictionary that gets a key twice: unhandled on a real site.
            return Err(Reply::crash());
        }
        aliases.push(alias.clone());
        values.extend(untyped::kept(value).map(|value| Setting { alias, value }));
    }
    let data_type = DataType {
        editor_alias: body.editor_alias,
        editor_ui_alias: body.editor_ui_alias,
        is_deletable: true,
        values,
    };
    Ok((body.name, body.id, data_type))
}
