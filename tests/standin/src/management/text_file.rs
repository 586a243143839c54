//! Stylesheets, scripts and partial views: create, read, update, rename, delete.
//!
//! A path travels as the rest of the route. If it still holds `%2F` after decoding, the server decodes it once more, as
//! a form value: a `+` is then a space (`src/Umbraco.Cms.Api.Management/Controllers/FileSystemManagementControllerBase.cs`).

use serde::{Deserialize, Serialize};

use super::text_file_kind::TextFileKind;
use crate::route::Context;
use crate::store::file_system::{Entry, name, normal, parent};
use crate::wire::bind::{self, Kind, Member, Model, Rule, member};
use crate::wire::reply::{Outcome, Reply};

const NAME: Member = member("name", Kind::Text, Rule::NotNull);
const CONTENT: Member = member("content", Kind::Text, Rule::Declared);
/// The folder of a new file or folder.
pub(super) const PARENT: Member = member(
    "parent",
    Kind::Object(&[member("path", Kind::Text, Rule::NotNull)]),
    Rule::Optional,
);

/// A path in a body.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct PathReference {
    #[serde(default)]
    pub(super) path: String,
}

#[derive(Deserialize)]
struct Body {
    #[serde(default)]
    name: String,
    #[serde(default)]
    content: String,
    parent: Option<PathReference>,
}

pub(super) fn create<K: TextFileKind>(context: &mut Context<'_>) -> Outcome {
    let model = Model {
        parameter: "requestModel",
        type_name: K::CREATE_TYPE,
        members: &[NAME, CONTENT, PARENT],
    };
    let body: Body = bind::body(context.request, &model, context.trace)?;
    check_name::<K>(&body.name)?;
    let folder = normal(&body.parent.map(|parent| parent.path).unwrap_or_default());
    let files = K::files(context.store);
    if !files.is_folder(&folder) {
        return Err(K::parent_not_found());
    }
    let path = normal(&format!("{folder}/{}", body.name));
    if files.get(&path).is_some() {
        return Err(K::already_exists());
    }
    // A byte order mark is lost on the way to the disk and back.
    let content = body.content.trim_start_matches('\u{feff}').to_owned();
    files.add(&path, Entry::File(content));
    created(context, K::ROUTE, &path)
}

pub(super) fn read<K: TextFileKind>(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Response<'a> {
        content: &'a str,
        name: &'a str,
        parent: Option<PathReference>,
        path: &'a str,
    }
    let path = route_path(context);
    let content = K::files(context.store)
        .file(&path)
        .ok_or_else(|| K::not_found())?;
    let shown = shown::<K>(&path);
    Ok(Reply::json(&Response {
        content,
        name: name(shown),
        parent: reference(parent(shown)),
        path: shown,
    }))
}

pub(super) fn update<K: TextFileKind>(context: &mut Context<'_>) -> Outcome {
    let model = Model {
        parameter: "requestModel",
        type_name: K::UPDATE_TYPE,
        members: &[CONTENT],
    };
    let body: Body = bind::body(context.request, &model, context.trace)?;
    let path = route_path(context);
    let files = K::files(context.store);
    files.file(&path).ok_or_else(|| K::not_found())?;
    files.add(&path, Entry::File(body.content));
    Ok(Reply::done())
}

/// 201, unlike any other PUT.
pub(super) fn rename<K: TextFileKind>(context: &mut Context<'_>) -> Outcome {
    let model = Model {
        parameter: "requestModel",
        type_name: K::RENAME_TYPE,
        members: &[NAME],
    };
    let body: Body = bind::body(context.request, &model, context.trace)?;
    let path = route_path(context);
    let files = K::files(context.store);
    let content = files.file(&path).ok_or_else(|| K::not_found())?.to_owned();
    check_name::<K>(&body.name)?;
    let renamed = normal(&format!("{}/{}", parent(&path), body.name));
    if files.get(&renamed).is_some() {
        return Err(K::already_exists());
    }
    files.remove(&path);
    files.add(&renamed, Entry::File(content));
    created(context, K::ROUTE, &renamed)
}

pub(super) fn delete<K: TextFileKind>(context: &mut Context<'_>) -> Outcome {
    let path = route_path(context);
    let files = K::files(context.store);
    files.file(&path).ok_or_else(|| K::not_found())?;
    files.remove(&path);
    Ok(Reply::done())
}

/// A slash is no part of a name; the extension decides in lower case.
fn check_name<K: TextFileKind>(name: &str) -> Result<(), Reply> {
    if name.contains(['/', '\0']) {
        return Err(K::invalid_name());
    }
    if !name.ends_with(K::EXTENSION) {
        return Err(K::invalid_extension());
    }
    Ok(())
}

/// The path of the route, from the root of the files; an ending slash stays, and names nothing.
pub(super) fn route_path(context: &Context<'_>) -> String {
    let path = context.value();
    if let Some(path) = path.strip_suffix('/') {
        return normal(path) + "/";
    }
    if !path.contains("%2F") && !path.contains("%2f") {
        return normal(path);
    }
    let spaced = path.replace('+', " ");
    normal(&percent_encoding::percent_decode_str(&spaced).decode_utf8_lossy())
}

/// A top folder that is named like the root of the files on the web is cut off
/// (`src/Umbraco.Core/IO/PhysicalFileSystem.cs`).
fn shown<K: TextFileKind>(path: &str) -> &str {
    let below = path.strip_prefix(K::WEB_ROOT);
    below.filter(|rest| rest.starts_with('/')).unwrap_or(path)
}

/// The folder of a path; none at the root.
pub(super) fn reference(folder: &str) -> Option<PathReference> {
    (!folder.is_empty()).then(|| PathReference {
        path: folder.to_owned(),
    })
}

/// 201 with the path; one that is not ASCII does not fit into the header, and the request fails after its work is done.
pub(super) fn created(context: &Context<'_>, route: &str, path: &str) -> Outcome {
    if !path.is_ascii() {
        return Err(Reply::crash());
    }
    let encoded = percent_encoding::utf8_percent_encode(path, NOT_IN_A_PATH);
    Ok(Reply::created(
        context.request,
        &format!("{route}/{encoded}"),
        path,
    ))
}

/// What `UrlEncoder.Default` of .NET encodes.
const NOT_IN_A_PATH: &percent_encoding::AsciiSet = &percent_encoding::NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'@');
