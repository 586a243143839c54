//! `recycle-bin/document` and `document/{id}/move-to-recycle-bin`.

use http::{Method, StatusCode};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::content_place::{in_trash, not_in_trash};
use super::document::{not_found, record};
use super::document_access::{self as access, CONTENT, Reach, require};
use super::document_item::{VariantItem, variant_items};
use super::document_move::relocate;
use super::document_reply::{TypeReference, type_reference};
use super::redirect::tracked;
use super::{Paged, Reference, reference as by_id};
use crate::route::{Context, Route, route};
use crate::store::Store;
use crate::store::document::Document;
use crate::store::moment::Moment;
use crate::wire::bind::{self, Model, Rule, reference};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(
        Method::PUT,
        "document/{id:guid}/move-to-recycle-bin",
        CONTENT,
        |context| tracked(context, trash),
    ),
    route(Method::GET, "recycle-bin/document/root", CONTENT, root),
    route(
        Method::GET,
        "recycle-bin/document/children",
        CONTENT,
        children,
    ),
    route(
        Method::GET,
        "recycle-bin/document/siblings",
        CONTENT,
        siblings,
    ),
    route(
        Method::GET,
        "recycle-bin/document/{id:guid}/original-parent",
        CONTENT,
        original_parent,
    ),
    route(
        Method::PUT,
        "recycle-bin/document/{id:guid}/restore",
        CONTENT,
        restore,
    ),
    route(
        Method::DELETE,
        "recycle-bin/document/{id:guid}",
        CONTENT,
        delete,
    ),
    route(Method::DELETE, "recycle-bin/document", CONTENT, empty),
];

const RESTORE: Model = Model {
    parameter: "moveDocumentRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Document.MoveDocumentRequestModel",
    members: &[reference("target", Rule::Optional)],
};

#[derive(Deserialize)]
struct Target {
    target: Option<Reference>,
}

/// `DocumentRecycleBinItemResponseModel`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BinItem<'a> {
    document_type: TypeReference<'a>,
    variants: Vec<VariantItem<'a>>,
    id: Uuid,
    create_date: Moment,
    has_children: bool,
    parent: Option<Reference>,
}

impl<'a> BinItem<'a> {
    fn of(store: &'a Store, document: &'a Document) -> Self {
        Self {
            document_type: type_reference(store, document.document_type),
            variants: variant_items(store, document),
            id: document.id,
            create_date: document.created,
            has_children: store.documents.has_children(document.id),
            parent: by_id(document.parent),
        }
    }
}

fn trash(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    require(context, access::DELETE, Some(id))?;
    let document = context.store.documents.get(id).ok_or_else(not_found)?;
    if document.trashed {
        return Err(in_trash());
    }
    let now = Moment::of(context.security.now());
    context.store.documents.relocate(id, None, true);
    let comment = Some("Moved to recycle bin".to_owned());
    record(context, id, now, "Move", comment, None);
    Ok(Reply::done())
}

/// Page-based; only for those who see the whole tree.
fn root(context: &mut Context<'_>) -> Outcome {
    if !Reach::of(context).root {
        return Err(Problem::new(StatusCode::FORBIDDEN, "Forbidden")
            .detail("The current backoffice user should have access to the tree root")
            .reply());
    }
    let page = context.query().page()?;
    let found = context.store.documents.trashed_children(None);
    let total = found.len();
    let items = page.cut_by_number(found)?;
    Ok(Reply::json(&list(context, total, items)))
}

/// Not page-based.
fn children(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let parent = query.id("parentId")?;
    let page = query.page()?;
    let found = context.store.documents.trashed_children(Some(parent));
    let total = found.len();
    Ok(Reply::json(&list(context, total, page.cut(found))))
}

fn list<'a>(
    context: &'a Context<'_>,
    total: usize,
    items: Vec<&'a Document>,
) -> Paged<BinItem<'a>> {
    let items = items.into_iter();
    Paged {
        total,
        items: items.map(|one| BinItem::of(context.store, one)).collect(),
    }
}

fn siblings(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let target = query.id("target")?;
    let around = query.around()?;
    let documents = &context.store.documents;
    let document = documents.get(target).filter(|document| document.trashed);
    let parent = document.ok_or_else(Reply::nothing)?.parent;
    let level = documents.trashed_children(parent);
    let window = around.cut(level, |document| document.id == target)?;
    Ok(Reply::json(
        &window.map(|document| BinItem::of(context.store, document)),
    ))
}

/// The body is `null` when the parent was the root.
fn original_parent(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    let document = context.store.documents.get(id).ok_or_else(|| {
        Problem::not_found("The document could not be found")
            .status("NotFound")
            .reply()
    })?;
    if !document.trashed {
        return Err(Problem::bad_request("The document is not trashed")
            .detail("The document needs to be trashed for the parent-before-recycled relation to be created.")
            .status("NotTrashed")
            .reply());
    }
    Ok(Reply::json(&by_id(document.original_parent)))
}

/// What was published is a draft after it.
fn restore(context: &mut Context<'_>) -> Outcome {
    let body: Target = bind::body(context.request, &RESTORE, context.trace)?;
    let id = trashed(context)?;
    require(context, access::MOVE, Some(id))?;
    relocate(context, id, body.target.map(|target| target.id))?;
    Ok(Reply::done())
}

fn delete(context: &mut Context<'_>) -> Outcome {
    let id = trashed(context)?;
    require(context, access::DELETE, Some(id))?;
    context.store.remove_document(id);
    Ok(Reply::done())
}

fn empty(context: &mut Context<'_>) -> Outcome {
    require(context, access::DELETE, None)?;
    let all: Vec<Uuid> = context
        .store
        .documents
        .trashed_children(None)
        .iter()
        .map(|one| one.id)
        .collect();
    for id in all {
        context.store.remove_document(id);
    }
    Ok(Reply::done())
}

/// The document of the path, which must be in the recycle bin.
fn trashed(context: &Context<'_>) -> Result<Uuid, Reply> {
    let id = context.id()?;
    let document = context.store.documents.get(id).ok_or_else(not_found)?;
    if document.trashed {
        return Ok(id);
    }
    Err(not_in_trash())
}
