//! `temporary-file`: uploads that wait to be used.

use std::time::{Duration, SystemTime};

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use crate::configuration::Configuration;
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::store::temporary_file::{TemporaryFile, timestamp};
use crate::wire::guid;
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(
        Method::GET,
        "temporary-file/configuration",
        Access::User,
        configuration,
    ),
    route(Method::POST, "temporary-file", Access::User, create),
    route(Method::GET, "temporary-file/{id}", Access::User, read),
    route(Method::DELETE, "temporary-file/{id}", Access::User, delete),
];

const LIFETIME: Duration = Duration::from_secs(24 * 60 * 60);

fn configuration(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Configuration<'a> {
        image_file_types: [&'a str; 8],
        disallowed_uploaded_files_extensions: &'a [String],
        allowed_uploaded_file_extensions: &'a [String],
        max_file_size: Option<usize>,
    }
    let settings = &context.site.configuration;
    Ok(Reply::json(&Configuration {
        image_file_types: ["jpeg", "jpg", "gif", "bmp", "png", "tiff", "tif", "webp"],
        disallowed_uploaded_files_extensions: &settings.disallowed_extensions,
        allowed_uploaded_file_extensions: &settings.allowed_extensions,
        max_file_size: settings.max_request_length,
    }))
}

/// Parts `Id` and `File`, in any case and order; a second file is ignored, a missing id is the all-zero one.
fn create(context: &mut Context<'_>) -> Outcome {
    let refuse = |key: &str, message: String| {
        Reply::binding(vec![(format!("$.{key}"), message)], context.trace)
    };
    let id = match context.form.part("id") {
        None => Uuid::nil(),
        Some(part) => {
            let text = String::from_utf8_lossy(&part.bytes);
            guid::lenient(text.trim())
                .ok_or_else(|| refuse("id", format!("The value '{text}' is not valid for Id.")))?
        }
    };
    let file = context
        .form
        .part("file")
        .and_then(|part| Some((part.file_name.clone()?, part.bytes.clone())));
    let (name, bytes) = file.ok_or_else(|| refuse("file", "The File field is required.".into()))?;
    check_name(&name, &context.site.configuration)?;
    if context.store.files.iter().any(|known| known.id == id) {
        return Err(Problem::bad_request("Key already used")
            .detail("The specified key is already used.")
            .status("KeyAlreadyUsed")
            .reply());
    }
    if !context.site.handlers.is_safe(&bytes) {
        return Err(
            Problem::not_found("The temporary file was blocked by a validator")
                .status("UploadBlocked")
                .reply(),
        );
    }
    let available_until = timestamp(SystemTime::now() + LIFETIME);
    context.store.files.push(TemporaryFile {
        id,
        name,
        bytes,
        available_until,
    });
    Ok(Reply::created(
        context.request,
        &format!("temporary-file/{id}"),
        &id.to_string(),
    ))
}

/// A name without an extension, or too long a one, is an exception on a real site.
fn check_name(name: &str, settings: &Configuration) -> Result<(), Reply> {
    if name.contains(['/', '\\']) || name.contains("..") {
        let problem = Problem::bad_request("The provided file name is not valid");
        return Err(problem.status("InvalidFileName").reply());
    }
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    if extension.is_empty() || name.chars().count() > 255 {
        return Err(Reply::crash());
    }
    if !settings.allows(extension) {
        return Err(Problem::bad_request("File extension not allowed")
            .detail("The file extension is not allowed.")
            .status("FileExtensionNotAllowed")
            .reply());
    }
    Ok(())
}

fn read(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Response<'a> {
        id: Uuid,
        available_until: &'a str,
        file_name: &'a str,
    }
    let id = id(context)?;
    let file = context
        .store
        .files
        .iter()
        .find(|file| file.id == id)
        .ok_or_else(not_found)?;
    Ok(Reply::json(&Response {
        id,
        available_until: &file.available_until,
        file_name: &file.name,
    }))
}

fn delete(context: &mut Context<'_>) -> Outcome {
    let id = id(context)?;
    let at = context
        .store
        .files
        .iter()
        .position(|file| file.id == id)
        .ok_or_else(not_found)?;
    context.store.files.remove(at);
    Ok(Reply::done())
}

/// This route has no GUID constraint: a bad id is a binding error and not a 404.
fn id(context: &Context<'_>) -> Result<Uuid, Reply> {
    let text = context.value();
    guid::lenient(text).ok_or_else(|| {
        Reply::binding(
            vec![("$.id".into(), format!("The value '{text}' is not valid."))],
            context.trace,
        )
    })
}

fn not_found() -> Reply {
    Problem::not_found("The temporary file could not be found")
        .status("NotFound")
        .reply()
}
