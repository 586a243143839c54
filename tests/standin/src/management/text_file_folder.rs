//! Folders of stylesheets, scripts and partial views: create, read, delete.

use serde::{Deserialize, Serialize};

use super::text_file::{PARENT, PathReference, created, route_path};
use super::text_file_kind::TextFileKind;
use crate::route::Context;
use crate::store::file_system::{Entry, name, normal, parent};
use crate::wire::bind::{self, Kind, Member, Model, Rule, member};
use crate::wire::reply::{Outcome, Problem, Reply};

const MEMBERS: &[Member] = &[member("name", Kind::Text, Rule::NotNull), PARENT];

#[derive(Deserialize)]
struct Body {
    #[serde(default)]
    name: String,
    parent: Option<PathReference>,
}

pub(super) fn create<K: TextFileKind>(context: &mut Context<'_>) -> Outcome {
    let model = Model {
        parameter: "requestModel",
        type_name: K::CREATE_FOLDER_TYPE,
        members: MEMBERS,
    };
    let body: Body = bind::body(context.request, &model, context.trace)?;
    if body.name.is_empty() || body.name.contains(['/', '\0']) {
        return Err(Problem::bad_request("Invalid name")
            .detail("The name specified is not a valid name.")
            .status("InvalidName")
            .reply());
    }
    let folder = normal(&body.parent.map(|parent| parent.path).unwrap_or_default());
    let files = K::files(context.store);
    if !files.is_folder(&folder) {
        return Err(K::parent_not_found());
    }
    let path = normal(&format!("{folder}/{}", body.name));
    if files.get(&path).is_some() {
        return Err(Problem::bad_request("Folder already exists")
            .detail("The folder already exists")
            .status("AlreadyExists")
            .reply());
    }
    files.add(&path, Entry::Folder);
    created(context, K::FOLDER_ROUTE, &path)
}

pub(super) fn read<K: TextFileKind>(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Response<'a> {
        name: &'a str,
        parent: PathReference,
        path: &'a str,
    }
    let path = route_path(context);
    if path.is_empty() || !K::files(context.store).is_folder(&path) {
        return Err(not_found());
    }
    let folder = match parent(&path) {
        "" => "/",
        folder => folder,
    };
    Ok(Reply::json(&Response {
        name: name(&path),
        parent: PathReference {
            path: folder.to_owned(),
        },
        path: &path,
    }))
}

pub(super) fn delete<K: TextFileKind>(context: &mut Context<'_>) -> Outcome {
    let path = route_path(context);
    let files = K::files(context.store);
    if path.is_empty() || !files.is_folder(&path) {
        return Err(not_found());
    }
    if !files.children(&path).is_empty() {
        return Err(Problem::bad_request("Not empty")
            .detail("The folder is not empty and can therefore not be deleted.")
            .status("NotEmpty")
            .reply());
    }
    files.remove(&path);
    Ok(Reply::done())
}

fn not_found() -> Reply {
    Problem::not_found("Not found")
        .detail("The specified folder was not found.")
        .status("NotFound")
        .reply()
}
