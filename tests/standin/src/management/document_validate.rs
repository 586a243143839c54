//! `document/validate` and `document/{id}/validate`: what publishing would say, without saving anything.

use http::Method;

use super::document::not_found;
use super::document_access::{self as access, CONTENT, require};
use super::document_body::{
    CREATE, SentDocument, VALIDATE_UPDATE, check_cultures, complaints, content_type,
};
use crate::route::{Context, Route, route};
use crate::store::content_type::ContentType;
use crate::wire::bind;
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::POST, "document/validate", CONTENT, validate_create),
    route(
        Method::PUT,
        "v1.1/document/{id:guid}/validate",
        CONTENT,
        |context| versioned(validate_update(context)),
    ),
];

/// The one action of version 1.1.
fn versioned(outcome: Outcome) -> Outcome {
    match outcome {
        Ok(reply) => Ok(reply.of_version("1.1")),
        Err(reply) => Err(reply.of_version("1.1")),
    }
}

/// A new document is validated in the cultures that it has.
fn validate_create(context: &mut Context<'_>) -> Outcome {
    let sent: SentDocument = bind::body(context.request, &CREATE, context.trace)?;
    let parent = sent.parent.map(|parent| parent.id);
    require(context, access::CREATE, parent)?;
    check_cultures(context, &sent)?;
    let of = content_type(context, sent.type_id())?;
    let cultures = sent.variants.iter().map(|one| one.culture.as_ref());
    let cultures: Vec<String> = cultures.flatten().cloned().collect();
    report(context, of, &sent, &cultures)
}

/// The cultures that are asked for; none, `*` or only unknown ones are all of the site.
fn validate_update(context: &mut Context<'_>) -> Outcome {
    let sent: SentDocument = bind::body(context.request, &VALIDATE_UPDATE, context.trace)?;
    let id = context.id()?;
    require(context, access::UPDATE, Some(id))?;
    let document = context.store.documents.get(id).ok_or_else(not_found)?;
    check_cultures(context, &sent)?;
    let of = content_type(context, document.document_type)?;
    let asked: Vec<&str> = sent
        .cultures
        .iter()
        .flatten()
        .flatten()
        .map(String::as_str)
        .collect();
    let languages = context.store.languages.iter();
    let all: Vec<String> = languages.map(|one| one.iso_code.clone()).collect();
    let mut cultures = all.clone();
    cultures.retain(|code| asked.contains(&code.as_str()));
    if cultures.is_empty() {
        cultures = all;
    }
    report(context, of, &sent, &cultures)
}

fn report(
    context: &Context<'_>,
    of: &ContentType,
    sent: &SentDocument,
    cultures: &[String],
) -> Outcome {
    let mut errors = serde_json::Map::new();
    for (key, message) in complaints(context.store, of, sent, cultures) {
        errors.insert(key, vec![message].into());
    }
    if errors.is_empty() {
        return Ok(Reply::done());
    }
    Err(Problem::bad_request("Validation failed")
        .detail("One or more properties did not pass validation")
        .status("PropertyValidationError")
        .with("errors", errors)
        .reply())
}
