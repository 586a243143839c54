//! Which documents mention a document: `referenced-by`, `are-referenced`, `referenced-descendants`.

use http::Method;
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use super::document_access::{self as access, CONTENT, require};
use super::document_item::{VariantItem, variant_items};
use super::{Paged, Reference};
use crate::route::{Context, Route, route};
use crate::store::Store;
use crate::store::content::Content;
use crate::store::document::Document;
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(
        Method::GET,
        "document/{id:guid}/referenced-by",
        CONTENT,
        referenced_by,
    ),
    route(
        Method::GET,
        "document/{id:guid}/referenced-descendants",
        CONTENT,
        referenced_descendants,
    ),
    route(
        Method::GET,
        "document/are-referenced",
        CONTENT,
        are_referenced,
    ),
    route(
        Method::GET,
        "recycle-bin/document/referenced-by",
        CONTENT,
        trashed_referenced_by,
    ),
];

/// The page of these lists if no `take` is sent.
pub(super) const TAKE: i32 = 20;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TypeItem<'a> {
    id: Uuid,
    icon: &'a str,
    alias: &'a str,
    name: &'a str,
}

/// `IReferenceResponseModel` of a document: the discriminator comes first.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ReferenceItem<'a> {
    #[serde(rename = "$type")]
    kind: &'static str,
    published: bool,
    document_type: TypeItem<'a>,
    variants: Vec<VariantItem<'a>>,
    id: Uuid,
    name: Option<&'a str>,
}

pub(super) fn reference_item<'a>(store: &'a Store, document: &'a Document) -> ReferenceItem<'a> {
    let of = store.document_types.get(document.document_type);
    ReferenceItem {
        kind: "DocumentReferenceResponseModel",
        published: document.is_published(),
        document_type: TypeItem {
            id: document.document_type,
            icon: of.map_or("", |one| &one.icon),
            alias: of.map_or("", |one| &one.alias),
            name: of.map_or("", |one| &one.name),
        },
        variants: variant_items(store, document),
        id: document.id,
        name: None,
    }
}

fn referenced_by(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    require(context, access::READ, Some(id))?;
    let page = context.query().page_of(TAKE)?;
    let documents = &context.store.documents;
    documents.get(id).ok_or_else(not_found)?;
    let mut found: Vec<&Document> = documents.all().iter().collect();
    found.retain(|one| mentions(one, id));
    found.sort_by_key(|one| one.id);
    let total = found.len();
    let items = page.cut_or_all(found).into_iter();
    Ok(Reply::json(&Paged {
        total,
        items: items
            .map(|one| reference_item(context.store, one))
            .collect(),
    }))
}

fn trashed_referenced_by(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page_of(TAKE)?;
    let all = context.store.documents.all();
    let trashed: Vec<Uuid> = all
        .iter()
        .filter(|one| one.trashed)
        .map(|one| one.id)
        .collect();
    let mut found: Vec<&Document> = all.iter().collect();
    found.retain(|one| trashed.iter().any(|id| mentions(one, *id)));
    let total = found.len();
    let items = page.cut_or_all(found).into_iter();
    Ok(Reply::json(&Paged {
        total,
        items: items
            .map(|one| reference_item(context.store, one))
            .collect(),
    }))
}

fn referenced_descendants(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    require(context, access::READ, Some(id))?;
    let page = context.query().page_of(TAKE)?;
    let documents = &context.store.documents;
    documents.get(id).ok_or_else(not_found)?;
    let below = documents.descendants(id).into_iter().map(|one| one.id);
    let found = referenced(context.store, below);
    let total = found.len();
    Ok(Reply::json(&Paged {
        total,
        items: page.cut_or_all(found),
    }))
}

/// Unknown ids are not referenced.
fn are_referenced(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let ids = query.ids("id")?;
    let page = query.page_of(TAKE)?;
    let found = referenced(context.store, ids.into_iter());
    let total = found.len();
    Ok(Reply::json(&Paged {
        total,
        items: page.cut_or_all(found),
    }))
}

fn referenced(store: &Store, ids: impl Iterator<Item = Uuid>) -> Vec<Reference> {
    let documents = &store.documents;
    let all = documents.all();
    ids.filter(|id| documents.get(*id).is_some())
        .filter(|id| all.iter().any(|one| mentions(one, *id)))
        .map(|id| Reference { id })
        .collect()
}

/// Whether a value of the draft or of the published version names the id, with hyphens or as a `umb://` address.
pub(super) fn mentions(document: &Document, id: Uuid) -> bool {
    let forms = [id.to_string(), id.simple().to_string()];
    let in_content = |content: &Content| {
        content
            .values
            .iter()
            .any(|one| value_mentions(&one.value, &forms))
    };
    in_content(document.draft()) || document.published.as_ref().is_some_and(in_content)
}

fn value_mentions(value: &Value, forms: &[String; 2]) -> bool {
    match value {
        Value::String(text) => {
            let text = text.to_lowercase();
            forms.iter().any(|form| text.contains(form))
        }
        Value::Array(items) => items.iter().any(|item| value_mentions(item, forms)),
        Value::Object(members) => members.values().any(|item| value_mentions(item, forms)),
        _ => false,
    }
}

pub(super) fn not_found() -> Reply {
    Problem::not_found("The requested content could not be found")
        .status("ContentNotFound")
        .reply()
}
