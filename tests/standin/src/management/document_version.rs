//! `document-version`: the versions of a document, and going back to one.

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::document::{record, save, saved};
use super::document_access::{self as access, CONTENT, require};
use super::document_handlers::{ask, tell};
use super::document_reply::{
    TypeReference, ValueReply, VariantReply, type_reference, values, variants,
};
use super::{Paged, Reference};
use crate::handlers::DocumentEvent;
use crate::route::{Context, Route, route};
use crate::store::document::{Document, State, Version};
use crate::store::moment::Moment;
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "document-version", CONTENT, list),
    route(Method::GET, "document-version/{id:guid}", CONTENT, read),
    route(
        Method::POST,
        "document-version/{id:guid}/rollback",
        CONTENT,
        rollback,
    ),
    route(
        Method::PUT,
        "document-version/{id:guid}/prevent-cleanup",
        CONTENT,
        prevent_cleanup,
    ),
];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct VersionItem {
    id: Uuid,
    document: Reference,
    document_type: Reference,
    user: Reference,
    version_date: Moment,
    is_current_published_version: bool,
    is_current_draft_version: bool,
    prevent_cleanup: bool,
}

/// Page-based; a document that is not there is an unhandled exception. With a culture only the versions in which it was
/// published are listed, and the draft.
fn list(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    if query.all("documentId").next().is_none() {
        let message = "The documentId field is required.".to_owned();
        let errors = vec![("$.documentId".to_owned(), message)];
        return Err(Reply::binding(errors, context.trace));
    }
    let id = query.id("documentId")?;
    let page = query.page()?.with_items()?;
    require(context, access::READ, Some(id))?;
    let document = context.store.documents.get(id).ok_or_else(Reply::crash)?;
    let culture = query.text("culture").map(str::to_owned);
    let is_listed = |version: &&Version| {
        let published = &version.published_cultures;
        version.number == document.current.number
            || culture.as_ref().is_none_or(|code| published.contains(code))
    };
    let found: Vec<&Version> = document.versions().filter(is_listed).collect();
    let total = found.len();
    let items = page.cut_by_number(found)?.into_iter();
    Ok(Reply::json(&Paged {
        total,
        items: items.map(|version| item(document, version)).collect(),
    }))
}

fn item(document: &Document, version: &Version) -> VersionItem {
    VersionItem {
        id: version.id(),
        document: Reference { id: document.id },
        document_type: Reference {
            id: document.document_type,
        },
        user: Reference { id: version.user },
        version_date: version.saved,
        is_current_published_version: version.is_published,
        is_current_draft_version: version.number == document.current.number,
        prevent_cleanup: version.prevent_cleanup,
    }
}

/// The variants have the state of the version, not of the document.
fn read(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Response<'a> {
        document: Reference,
        document_type: TypeReference<'a>,
        id: Uuid,
        flags: [&'a str; 0],
        values: Vec<ValueReply<'a>>,
        variants: Vec<VariantReply<'a>>,
    }
    let store = &*context.store;
    let (document, version) = store
        .documents
        .version(context.id()?)
        .ok_or_else(not_found)?;
    require(context, access::READ, Some(document.id))?;
    let mut variants = variants(store, document, &version.content);
    for variant in &mut variants {
        variant.update_date = version.saved;
        (
            variant.scheduled_publish_date,
            variant.scheduled_unpublish_date,
        ) = (None, None);
        if !version.is_published || !document.is_published() && !document.trashed {
            variant.publish_date = None;
        }
        if !document.trashed {
            variant.state = match variant.publish_date {
                Some(_) => State::Published,
                None => State::Draft,
            };
        }
    }
    Ok(Reply::json(&Response {
        document: Reference { id: document.id },
        document_type: type_reference(store, document.document_type),
        id: version.id(),
        flags: [],
        values: values(store, document.document_type, &version.content),
        variants,
    }))
}

/// The old content becomes the draft. In the recycle bin the answer is 400 with an empty object: the server passes its
/// builder instead of what it builds.
fn rollback(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Empty {}
    let (document, version) = context
        .store
        .documents
        .version(context.id()?)
        .ok_or_else(not_found)?;
    let (id, number, content) = (document.id, version.number, version.content.clone());
    let (trashed, varies) = (document.trashed, document.varies());
    require(context, access::ROLLBACK, Some(id))?;
    let culture = context.query().text("culture").map(str::to_owned);
    if culture.is_some() && !varies {
        return Err(Reply::crash());
    }
    if trashed {
        return Err(Reply::action(http::StatusCode::BAD_REQUEST).with_json(&Empty {}));
    }
    let now = Moment::of(context.security.now());
    let mut draft = document.draft().clone();
    let name = draft.names.first().map(|one| one.name.clone());
    let messages = ask(
        context,
        DocumentEvent::RollingBack,
        name.as_deref().unwrap_or_default(),
    )?;
    match culture.as_deref() {
        Some(code) => draft.take(Some(code), &content),
        None => draft = content,
    }
    let name = draft.names.first().map(|one| one.name.clone());
    let cultures: Vec<Option<String>> = draft.names.iter().map(|one| one.culture.clone()).collect();
    save(context, id, draft, &cultures, now);
    saved(context, id, now);
    let name = name.unwrap_or_default();
    let comment = format!("Content '{name}' was rolled back to version '{number}'");
    record(context, id, now, "RollBack", Some(comment), None);
    Ok(tell(Reply::done(), &messages))
}

/// Without the parameter it is taken for false; a version that is not there is an unhandled exception.
fn prevent_cleanup(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    let prevents = context.query().flag("preventCleanup", false)?;
    let version = context.store.documents.version_mut(id);
    version.ok_or_else(Reply::crash)?.prevent_cleanup = prevents;
    Ok(Reply::done())
}

fn not_found() -> Reply {
    Problem::not_found("The requested version could not be found")
        .status("NotFound")
        .reply()
}
