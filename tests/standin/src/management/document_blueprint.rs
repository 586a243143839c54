//! `document-blueprint`: create, also from a document, read, scaffold, update, delete, move.

use http::Method;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::document::not_found as document_not_found;
use super::document_access::{self as access, require};
use super::document_body::{
    CREATE_BLUEPRINT, SentDocument, UPDATE_BLUEPRINT, check_cultures, content_type,
};
use super::document_reply::{
    TypeReference, ValueReply, VariantReply, draft_variants, type_reference, values,
};
use super::document_type::EDITORS;
use super::document_values::fill;
use super::document_variance::check_variance;
use super::{Paged, Reference};
use crate::route::{Context, Route, route};
use crate::store::blueprint::Blueprint;
use crate::store::content::Content;
use crate::store::moment::Moment;
use crate::wire::bind::{self, Kind, Model, Rule, member, reference};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::POST, "document-blueprint", EDITORS, create),
    route(
        Method::POST,
        "document-blueprint/from-document",
        EDITORS,
        from_document,
    ),
    route(Method::GET, "document-blueprint/{id:guid}", EDITORS, read),
    route(
        Method::GET,
        "document-blueprint/{id:guid}/scaffold",
        EDITORS,
        scaffold,
    ),
    route(Method::PUT, "document-blueprint/{id:guid}", EDITORS, update),
    route(
        Method::DELETE,
        "document-blueprint/{id:guid}",
        EDITORS,
        delete,
    ),
    route(
        Method::PUT,
        "document-blueprint/{id:guid}/move",
        EDITORS,
        move_to,
    ),
    route(
        Method::GET,
        "document-type/{id:guid}/blueprint",
        EDITORS,
        of_type,
    ),
];

const FROM_DOCUMENT: Model = Model {
    parameter: "fromDocumentRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.DocumentBlueprint.CreateDocumentBlueprintFromDocumentRequestModel",
    members: &[
        reference("document", Rule::Declared),
        member("name", Kind::Text, Rule::Required),
        member("id", Kind::Guid, Rule::Optional),
        reference("parent", Rule::Optional),
    ],
};

const MOVE: Model = Model {
    parameter: "requestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.DocumentBlueprint.MoveDocumentBlueprintRequestModel",
    members: &[reference("target", Rule::Optional)],
};

#[derive(Deserialize)]
struct FromDocument {
    document: Reference,
    name: String,
    id: Option<Uuid>,
}

#[derive(Deserialize)]
struct Target {
    target: Option<Reference>,
}

fn create(context: &mut Context<'_>) -> Outcome {
    let sent: SentDocument = bind::body(context.request, &CREATE_BLUEPRINT, context.trace)?;
    check_cultures(context, &sent)?;
    let of = content_type(context, sent.type_id())?;
    check_variance(context, of, &sent)?;
    let parent = folder(context, sent.parent)?;
    let (document_type, given) = (of.id, sent.id);
    let id = given.unwrap_or_else(|| context.store.sequence.id());
    let mut content = Content::default();
    fill(context.store, id, document_type, &mut content, sent)?;
    add(context, Some(id), parent, document_type, content)
}

/// The parent that is sent is not looked at.
fn from_document(context: &mut Context<'_>) -> Outcome {
    let body: FromDocument = bind::body(context.request, &FROM_DOCUMENT, context.trace)?;
    require(context, access::CREATE_BLUEPRINT, Some(body.document.id))?;
    let document = context.store.documents.get(body.document.id);
    let document = document.ok_or_else(document_not_found)?;
    let mut content = document.draft().clone();
    for name in &mut content.names {
        name.name = body.name.clone();
    }
    let document_type = document.document_type;
    add(context, body.id, None, document_type, content)
}

fn add(
    context: &mut Context<'_>,
    id: Option<Uuid>,
    parent: Option<Uuid>,
    document_type: Uuid,
    content: Content,
) -> Outcome {
    let now = Moment::of(context.security.now());
    let id = id.unwrap_or_else(|| context.store.sequence.id());
    let blueprint = Blueprint {
        id,
        parent,
        document_type,
        content,
        created: now,
        updated: now,
    };
    let blueprints = &mut context.store.blueprints;
    if blueprints.has_name(document_type, blueprint.name(), None) {
        return Err(duplicate_name());
    }
    blueprints.add(blueprint);
    let path = format!("document-blueprint/{id}");
    Ok(Reply::created(context.request, &path, &id.to_string()))
}

/// `DocumentBlueprintResponseModel`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Response<'a> {
    document_type: TypeReference<'a>,
    id: Uuid,
    flags: [&'a str; 0],
    values: Vec<ValueReply<'a>>,
    variants: Vec<VariantReply<'a>>,
}

fn response<'a>(context: &'a Context<'_>, blueprint: &'a Blueprint, id: Uuid) -> Response<'a> {
    let store = &*context.store;
    let content = &blueprint.content;
    let values = values(store, blueprint.document_type, content);
    Response {
        document_type: type_reference(store, blueprint.document_type),
        id,
        flags: [],
        variants: draft_variants(content, &values, blueprint.created, blueprint.updated),
        values,
    }
}

fn read(context: &mut Context<'_>) -> Outcome {
    let blueprint = find(context)?;
    Ok(Reply::json(&response(context, blueprint, blueprint.id)))
}

/// What a new document begins with: under an id of its own.
fn scaffold(context: &mut Context<'_>) -> Outcome {
    let id = context.store.sequence.id();
    let blueprint = find(context)?;
    Ok(Reply::json(&response(context, blueprint, id)))
}

fn update(context: &mut Context<'_>) -> Outcome {
    let sent: SentDocument = bind::body(context.request, &UPDATE_BLUEPRINT, context.trace)?;
    let blueprint = find(context)?;
    check_cultures(context, &sent)?;
    let of = content_type(context, blueprint.document_type)?;
    check_variance(context, of, &sent)?;
    let (id, document_type) = (blueprint.id, of.id);
    let mut content = blueprint.content.clone();
    fill(context.store, id, document_type, &mut content, sent)?;
    let name = content.names.first().map(|one| one.name.clone());
    let blueprints = &mut context.store.blueprints;
    if blueprints.has_name(document_type, &name.unwrap_or_default(), Some(id)) {
        return Err(duplicate_name());
    }
    let now = Moment::of(context.security.now());
    if let Some(known) = blueprints.get_mut(id) {
        known.content = content;
        known.updated = now;
    }
    Ok(Reply::done())
}

fn delete(context: &mut Context<'_>) -> Outcome {
    let id = find(context)?.id;
    context.store.blueprints.remove(id);
    Ok(Reply::done())
}

fn move_to(context: &mut Context<'_>) -> Outcome {
    let body: Target = bind::body(context.request, &MOVE, context.trace)?;
    let id = find(context)?.id;
    let parent = folder(context, body.target)?;
    if let Some(known) = context.store.blueprints.get_mut(id) {
        known.parent = parent;
    }
    Ok(Reply::done())
}

fn of_type(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Item<'a> {
        id: Uuid,
        flags: [&'a str; 0],
        name: &'a str,
    }
    let of = super::document_type::find(context)?.id;
    let page = context.query().page()?;
    let all = context.store.blueprints.all().iter();
    let found: Vec<&Blueprint> = all.filter(|one| one.document_type == of).collect();
    let total = found.len();
    let items = page.cut(found).into_iter().map(|one| Item {
        id: one.id,
        flags: [],
        name: one.name(),
    });
    Ok(Reply::json(&Paged {
        total,
        items: items.collect(),
    }))
}

fn find<'a>(context: &'a Context<'_>) -> Result<&'a Blueprint, Reply> {
    context.store.blueprints.get(context.id()?).ok_or_else(|| {
        Problem::not_found("The document blueprint could not be found")
            .status("NotFound")
            .reply()
    })
}

/// A target folder.
fn folder(context: &Context<'_>, target: Option<Reference>) -> Result<Option<Uuid>, Reply> {
    let Some(id) = target.map(|target| target.id) else {
        return Ok(None);
    };
    context.store.blueprints.folder(id).ok_or_else(|| {
        Problem::not_found("The targeted content parent could not be found")
            .status("ParentNotFound")
            .reply()
    })?;
    Ok(Some(id))
}

fn duplicate_name() -> Reply {
    Problem::bad_request("Duplicate name")
        .detail("The supplied name is already in use for the same content type.")
        .status("DuplicateName")
        .reply()
}
