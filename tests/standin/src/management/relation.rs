//! `relation/type`: which documents and media have to do with one another.
//!
//! All but copies are read off what is there: values that name other content, and what was deleted from where. Each answer
//! makes up the ids of its relations anew, as a running Umbraco 17.3 does.

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::Paged;
use super::data_type::SETTINGS;
use super::document_references::mentions;
use super::relation_type::{COPY, DOCUMENT, DOCUMENT_DELETE, MEDIA, MEDIA_DELETE, exists};
use crate::route::{Context, Route, route};
use crate::store::Store;
use crate::store::moment::Moment;
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[route(
    Method::GET,
    "relation/type/{id:guid}",
    SETTINGS,
    list,
)];

/// What stands above everything.
const ROOT: Uuid = Uuid::from_u128(0x9167_24a5_173d_4619_b97e_b9de_133d_d6f5);
const ROOT_NAME: &str = "SYSTEM DATA: umbraco master root";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Relation {
    id: Uuid,
    relation_type: super::Reference,
    parent: End,
    child: End,
    create_date: Moment,
    comment: &'static str,
}

#[derive(Serialize)]
struct End {
    id: Uuid,
    name: String,
}

/// Page-based; of a type that is not there 400, and not 404.
fn list(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page()?;
    let id = context.id()?;
    if !exists(id) {
        let problem = Problem::bad_request("Relation type not found")
            .detail("The relation type could not be found.")
            .status("RelationTypeNotFound");
        return Err(problem.reply());
    }
    let page = page.with_items()?;
    let found = relations(context.store, id);
    let total = found.len();
    let items = page.cut_by_number(found)?;
    let items = items
        .into_iter()
        .map(|(parent, child, create_date)| Relation {
            id: context.store.sequence.id(),
            relation_type: super::Reference { id },
            parent,
            child,
            create_date,
            comment: "",
        });
    Ok(Reply::json(&Paged {
        total,
        items: items.collect(),
    }))
}

fn relations(store: &Store, of: Uuid) -> Vec<(End, End, Moment)> {
    let documents = store.documents.all().iter();
    let media = || store.media.all().iter();
    match of {
        COPY => {
            let copies = store.documents.settings.copies.iter();
            copies
                .filter_map(|copy| {
                    let ends = (document(store, copy.from)?, document(store, copy.to)?);
                    Some((ends.0, ends.1, copy.time))
                })
                .collect()
        }
        DOCUMENT_DELETE => documents
            .filter(|one| one.trashed && one.parent.is_none())
            .filter_map(|one| {
                let parent = one.original_parent.and_then(|id| document(store, id));
                Some((
                    parent.unwrap_or_else(root),
                    document(store, one.id)?,
                    one.created,
                ))
            })
            .collect(),
        MEDIA_DELETE => media()
            .filter(|one| one.trashed && one.parent.is_none())
            .filter_map(|one| {
                let parent = one.original_parent.and_then(|id| item(store, id));
                Some((
                    parent.unwrap_or_else(root),
                    item(store, one.id)?,
                    one.created,
                ))
            })
            .collect(),
        DOCUMENT => documents
            .flat_map(|one| {
                let others = store.documents.all().iter();
                let named =
                    others.filter(move |other| other.id != one.id && mentions(one, other.id));
                named.filter_map(move |other| {
                    Some((
                        document(store, one.id)?,
                        document(store, other.id)?,
                        one.created,
                    ))
                })
            })
            .collect(),
        MEDIA => documents
            .flat_map(|one| {
                let named = media().filter(move |other| mentions(one, other.id));
                named.filter_map(move |other| {
                    Some((
                        document(store, one.id)?,
                        item(store, other.id)?,
                        one.created,
                    ))
                })
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn root() -> End {
    End {
        id: ROOT,
        name: ROOT_NAME.to_owned(),
    }
}

fn document(store: &Store, id: Uuid) -> Option<End> {
    let found = store.documents.get(id)?;
    let name = found.draft().names.first();
    Some(End {
        id,
        name: name.map(|one| one.name.clone()).unwrap_or_default(),
    })
}

fn item(store: &Store, id: Uuid) -> Option<End> {
    let name = store.media.get(id)?.name.clone();
    Some(End { id, name })
}
