//! `document`: create, read, update, delete, and the published version.

use http::{Method, StatusCode};
use uuid::Uuid;

use super::content_place::{self, Parent};
use super::document_access::{self as access, CONTENT, require};
use super::document_body::{CREATE, SentDocument, UPDATE, check_cultures, content_type};
use super::document_handlers::{ask, tell};
use super::document_languages::keep_others;
use super::document_reply::DocumentReply;
use super::document_values::fill;
use super::document_variance::{check_variance, names};
use crate::handlers::DocumentEvent;
use crate::route::{Context, Route, route};
use crate::store::Store;
use crate::store::content::Content;
use crate::store::document::{CultureState, Document, Version};
use crate::store::document_settings::AuditEntry;
use crate::store::moment::Moment;
use crate::wire::bind;
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::POST, "document", CONTENT, create),
    route(Method::GET, "document/{id:guid}", CONTENT, read),
    route(Method::PUT, "document/{id:guid}", CONTENT, update),
    route(Method::DELETE, "document/{id:guid}", CONTENT, delete),
    route(
        Method::GET,
        "document/{id:guid}/published",
        CONTENT,
        read_published,
    ),
];

/// The length of the column.
const MAX_NAME: usize = 255;

fn create(context: &mut Context<'_>) -> Outcome {
    let sent: SentDocument = bind::body(context.request, &CREATE, context.trace)?;
    let parent = sent.parent.map(|parent| parent.id);
    require(context, access::CREATE, parent)?;
    check_cultures(context, &sent)?;
    let of = content_type(context, sent.type_id())?;
    check_variance(context, of, &sent)?;
    check_parent(context, parent, of.id)?;
    check_template(context, &sent)?;
    let given = sent.id.filter(|id| !id.is_nil());
    let messages = ask(context, DocumentEvent::Saving, sent.name())?;
    let is_used = given.is_some_and(|id| context.store.documents.get(id).is_some());
    let has_no_name = names(of, &sent.variants).is_empty();
    if is_used || has_no_name || has_long_name(&sent) {
        return Err(unknown());
    }
    let now = Moment::of(context.security.now());
    let user = context.user.unwrap_or_default();
    let document_type = of.id;
    let mut content = Content::default();
    let id = given.unwrap_or_else(|| context.store.sequence.id());
    fill(context.store, id, document_type, &mut content, sent)?;
    add(context.store, id, parent, document_type, content, user, now);
    saved(context, id, now);
    let path = format!("document/{id}");
    let reply = Reply::created(context.request, &path, &id.to_string());
    Ok(tell(reply, &messages))
}

/// Adds a draft.
pub(super) fn add(
    store: &mut Store,
    id: Uuid,
    parent: Option<Uuid>,
    document_type: Uuid,
    content: Content,
    user: Uuid,
    now: Moment,
) {
    let cultures = content
        .names
        .iter()
        .map(|one| new_culture(one.culture.clone(), now));
    let document = Document {
        id,
        parent,
        document_type,
        sort_order: 0,
        created: now,
        trashed: false,
        original_parent: None,
        published: None,
        cultures: cultures.collect(),
        history: Vec::new(),
        current: Version {
            number: store.documents.next_version(),
            content,
            saved: now,
            user,
            prevent_cleanup: false,
            is_published: false,
            published_cultures: Vec::new(),
        },
    };
    store.documents.add(document);
    store.documents.make_names_unique(id);
}

fn new_culture(culture: Option<String>, now: Moment) -> CultureState {
    CultureState {
        culture,
        updated: now,
        published: None,
        publish_at: None,
        unpublish_at: None,
    }
}

fn read(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    require(context, access::READ, Some(id))?;
    let document = context.store.documents.get(id).ok_or_else(not_there)?;
    let reply = DocumentReply::of(context.store, document, document.draft());
    Ok(Reply::json(&reply))
}

fn read_published(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    require(context, access::READ, Some(id))?;
    let not_published = || {
        Problem::not_found("The document could not be found")
            .status("NotFound")
            .reply()
    };
    let document = context.store.documents.get(id);
    let document = document
        .filter(|document| document.is_published())
        .ok_or_else(not_published)?;
    let content = document.published.as_ref().ok_or_else(not_published)?;
    Ok(Reply::json(&DocumentReply::of(
        context.store,
        document,
        content,
    )))
}

/// Names of cultures that are not sent stay.
fn update(context: &mut Context<'_>) -> Outcome {
    let sent: SentDocument = bind::body(context.request, &UPDATE, context.trace)?;
    let id = context.id()?;
    require(context, access::UPDATE, Some(id))?;
    let document = context.store.documents.get(id).ok_or_else(not_found)?;
    check_cultures(context, &sent)?;
    let of = content_type(context, document.document_type)?;
    check_variance(context, of, &sent)?;
    check_template(context, &sent)?;
    let messages = ask(context, DocumentEvent::Saving, sent.name())?;
    if has_long_name(&sent) {
        return Err(unknown());
    }
    let now = Moment::of(context.security.now());
    let mut content = document.draft().clone();
    let document_type = of.id;
    let sent_names = names(of, &sent.variants);
    let named = sent_names.into_iter().map(|(culture, _)| culture);
    let cultures: Vec<Option<String>> = named.map(|one| one.map(str::to_owned)).collect();
    let before = content.clone();
    fill(context.store, id, document_type, &mut content, sent)?;
    keep_others(context, &before, &mut content);
    save(context, id, content, &cultures, now);
    saved(context, id, now);
    Ok(tell(Reply::done(), &messages))
}

/// Replaces the draft of a document.
pub(super) fn save(
    context: &mut Context<'_>,
    id: Uuid,
    content: Content,
    cultures: &[Option<String>],
    now: Moment,
) {
    let user = context.user.unwrap_or_default();
    let documents = &mut context.store.documents;
    let Some(document) = documents.get_mut(id) else {
        return;
    };
    document.current.content = content;
    document.current.saved = now;
    document.current.user = user;
    for culture in cultures {
        match document.culture_mut(culture.as_deref()) {
            Some(known) => known.updated = now,
            None => document.cultures.push(new_culture(culture.clone(), now)),
        }
    }
    documents.make_names_unique(id);
}

fn delete(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    require(context, access::DELETE, Some(id))?;
    context.store.documents.get(id).ok_or_else(not_found)?;
    context.store.remove_document(id);
    Ok(Reply::done())
}

/// Notes a save in the audit log.
pub(super) fn saved(context: &mut Context<'_>, id: Uuid, now: Moment) {
    let document = context.store.documents.get(id);
    let names = document.map_or(&[][..], |document| &document.draft().names);
    let cultures: Vec<String> = names.iter().filter_map(|one| one.culture.clone()).collect();
    let codes = cultures.join(", ");
    if cultures.is_empty() {
        record(context, id, now, "Save", None, None);
    } else {
        let comment = format!("Saved languages: {codes}");
        record(context, id, now, "SaveVariant", Some(comment), Some(codes));
    }
}

/// Notes something in the audit log.
pub(super) fn record(
    context: &mut Context<'_>,
    document: Uuid,
    time: Moment,
    log_type: &str,
    comment: Option<String>,
    parameters: Option<String>,
) {
    let user = context.user.unwrap_or_default();
    context.store.documents.settings.record(AuditEntry {
        document,
        user,
        time,
        log_type: log_type.to_owned(),
        comment,
        parameters,
    });
}

/// Whether a document of a type may be below a parent.
pub(super) fn check_parent(
    context: &Context<'_>,
    parent: Option<Uuid>,
    child_type: Uuid,
) -> Result<(), Reply> {
    let find = |id| {
        let parent = context.store.documents.get(id)?;
        Some(Parent {
            content_type: parent.document_type,
            trashed: parent.trashed,
        })
    };
    content_place::check_parent(&context.store.document_types, parent, find, child_type)
}

fn check_template(context: &Context<'_>, sent: &SentDocument) -> Result<(), Reply> {
    match sent.template {
        Some(template) if !context.store.has_template(template.id) => {
            Err(Problem::not_found("The template could not be found")
                .status("TemplateNotFound")
                .reply())
        }
        _ => Ok(()),
    }
}

fn has_long_name(sent: &SentDocument) -> bool {
    sent.variants
        .iter()
        .any(|one| one.name.encode_utf16().count() > MAX_NAME)
}

/// What the data base refused.
pub(super) fn unknown() -> Reply {
    Problem::new(
        StatusCode::INTERNAL_SERVER_ERROR,
        "Unknown error. Please see the log for more details.",
    )
    .status("Unknown")
    .reply()
}

/// Reading a document that is not there.
fn not_there() -> Reply {
    Problem::not_found("The document could not be found")
        .status("ContentNotFound")
        .reply()
}

/// Changing a document that is not there.
pub(super) fn not_found() -> Reply {
    Problem::not_found("The content could not be found")
        .status("NotFound")
        .reply()
}
