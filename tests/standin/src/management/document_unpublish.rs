//! `document/{id}/unpublish`: all of a document, or some of its cultures.

use http::Method;
use serde::Deserialize;

use super::document_access::{self as access, CONTENT, require};
use super::document_body::default_culture;
use super::document_publish::log;
use super::document_publish_check::{invalid_culture, invariant_when_variant, not_found, varies};
use crate::route::{Context, Route, route};
use crate::store::Store;
use crate::store::content::same_culture;
use crate::store::document::Document;
use crate::store::moment::Moment;
use crate::store::webhook::{CONTENT_PUBLISH, CONTENT_UNPUBLISH};
use crate::wire::bind::{self, Kind, Model, Rule, member};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[route(
    Method::PUT,
    "document/{id:guid}/unpublish",
    CONTENT,
    unpublish,
)];

const UNPUBLISH: Model = Model {
    parameter: "requestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Document.UnpublishDocumentRequestModel",
    members: &[member("cultures", Kind::Texts, Rule::Optional)],
};

#[derive(Deserialize)]
struct Unpublish {
    cultures: Option<Vec<Option<String>>>,
}

fn unpublish(context: &mut Context<'_>) -> Outcome {
    let body: Unpublish = bind::body(context.request, &UNPUBLISH, context.trace)?;
    let id = context.id()?;
    require(context, access::UNPUBLISH, Some(id))?;
    let document = context.store.documents.get(id).ok_or_else(not_found)?;
    let cultures = cultures_to_unpublish(context.store, document, body.cultures)?;
    let now = Moment::of(context.security.now());
    if !document.is_published() {
        return Ok(Reply::done());
    }
    let all: Vec<Option<String>> = document
        .cultures
        .iter()
        .map(|one| one.culture.clone())
        .collect();
    let stays = all.iter().any(|code| {
        !cultures.contains(code)
            && document
                .culture(code.as_deref())
                .is_some_and(|one| one.published.is_some())
    });
    let number = if stays {
        context.store.documents.next_version()
    } else {
        0
    };
    if let Some(document) = context.store.documents.get_mut(id) {
        document.unpublish(&cultures, number, now);
        let of = document.document_type;
        // While another culture stays published, that is said to be published again: assumed of the real server.
        let event = match stays {
            true => CONTENT_PUBLISH,
            false => CONTENT_UNPUBLISH,
        };
        context.store.announced.add(event, id, of);
    }
    log(context, id, now, "Unpublish", &cultures, None);
    Ok(Reply::done())
}

/// Unlike publishing, `*` means all here, and only where cultures are.
fn cultures_to_unpublish(
    store: &Store,
    document: &Document,
    sent: Option<Vec<Option<String>>>,
) -> Result<Vec<Option<String>>, Reply> {
    let varies = varies(store, document);
    let Some(sent) = sent else {
        return if varies {
            Err(invariant_when_variant())
        } else {
            Ok(vec![None])
        };
    };
    let codes: Vec<String> = sent.into_iter().flatten().collect();
    if codes.is_empty() {
        return Err(Problem::bad_request("Culture missing")
            .detail("A culture needs to be specified to execute the operation.")
            .status("CultureMissing")
            .reply());
    }
    if !varies {
        let default = default_culture(store);
        if codes
            .iter()
            .any(|code| same_culture(Some(code), Some(default)))
        {
            return Ok(vec![None]);
        }
        return Err(
            Problem::bad_request("Cannot publish variant when not variant.")
                .detail("Cannot publish a given culture when the document is invariant.")
                .status("CannotPublishVariantWhenNotVariant")
                .reply(),
        );
    }
    if codes.iter().any(|code| code == "*") {
        let all = document.cultures.iter().map(|one| one.culture.clone());
        return Ok(all.collect());
    }
    let is_known = |code: &String| store.languages.iter().any(|one| one.iso_code == *code);
    if !codes.iter().all(is_known) {
        return Err(invalid_culture());
    }
    Ok(codes.into_iter().map(Some).collect())
}
