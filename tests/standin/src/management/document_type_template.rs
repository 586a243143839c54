//! `document-type/{id}/template`: a new template for documents of a type.

use http::{Method, StatusCode};
use serde::Deserialize;

use super::content_type_model::flag;
use super::document_type::{SETTINGS, find};
use crate::route::{Context, Route, route};
use crate::store::template::Template;
use crate::wire::bind::{self, Kind, Model, Rule, member};
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[route(
    Method::POST,
    "document-type/{id:guid}/template",
    SETTINGS,
    create,
)];

const CREATE: Model = Model {
    parameter: "requestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.DocumentType.CreateDocumentTypeTemplateRequestModel",
    members: &[
        member("alias", Kind::Text, Rule::Required),
        member("name", Kind::Text, Rule::Required),
        flag("isDefault"),
    ],
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Body {
    alias: String,
    name: String,
    #[serde(default)]
    is_default: bool,
}

/// An alias that is used is a 500 with a bare JSON text, for the server knows no words for it.
fn create(context: &mut Context<'_>) -> Outcome {
    let body: Body = bind::body(context.request, &CREATE, context.trace)?;
    let of = find(context)?.id;
    let store = &mut *context.store;
    if store.templates.by_alias(&body.alias).is_some() {
        return Err(Reply::action(StatusCode::INTERNAL_SERVER_ERROR)
            .with_json("Unknown content type operation status"));
    }
    let id = store.sequence.id();
    store.templates.add(Template {
        id,
        name: body.name,
        alias: body.alias,
        content: String::new(),
    });
    if let Some(known) = store.document_types.get_mut(of) {
        known.allowed_templates.push(id);
        if body.is_default {
            known.default_template = Some(id);
        }
    }
    let path = format!("template/{id}");
    Ok(Reply::created(context.request, &path, &id.to_string()))
}
