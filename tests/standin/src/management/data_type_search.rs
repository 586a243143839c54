//! `item/data-type/search`, `tree/data-type/siblings` and what refers to a data type.

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::Paged;
use super::data_type::{SETTINGS, item, not_found};
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::store::content_type::{ContentType, Property};
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "item/data-type/search", Access::User, search),
    route(
        Method::GET,
        "data-type/{id:guid}/referenced-by",
        SETTINGS,
        referenced_by,
    ),
];

/// The page of `referenced-by` if no `take` is sent.
const TAKE: i32 = 20;

/// By a part of the name; page-based, and without items a 500.
fn search(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Found<T> {
        items: Vec<T>,
        total: usize,
    }
    let query = context.query();
    let text = query.required("query")?.to_lowercase();
    let page = query.page()?.with_items()?;
    let mut found = context.store.data_types.data_types();
    found.retain(|(node, _)| node.name.to_lowercase().contains(&text));
    found.sort_by_key(|(node, _)| node.name.to_lowercase());
    let total = found.len();
    let items = page.cut_by_number(found)?.into_iter().map(item);
    Ok(Reply::json(&Found {
        items: items.collect(),
        total,
    }))
}

/// The properties that use a data type: the discriminator comes first.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PropertyReference<'a> {
    #[serde(rename = "$type")]
    kind: &'static str,
    alias: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    document_type: Option<TypeItem<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    media_type: Option<TypeItem<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    member_type: Option<TypeItem<'a>>,
    id: Uuid,
    name: &'a str,
}

#[derive(Serialize)]
struct TypeItem<'a> {
    id: Uuid,
    icon: &'a str,
    alias: &'a str,
    name: &'a str,
}

fn referenced_by(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    let page = context.query().page_of(TAKE)?;
    let store = &*context.store;
    store.data_types.data_type(id).ok_or_else(not_found)?;
    let all = [
        (
            "DocumentTypePropertyTypeReferenceResponseModel",
            &store.document_types,
        ),
        (
            "MediaTypePropertyTypeReferenceResponseModel",
            &store.media_types,
        ),
        (
            "MemberTypePropertyTypeReferenceResponseModel",
            &store.member_types,
        ),
    ];
    let mut found: Vec<PropertyReference<'_>> = Vec::new();
    for (kind, types) in all {
        for one in types.types() {
            let using = one.properties.iter().filter(|one| one.data_type == id);
            found.extend(using.map(|property| reference(kind, one, property)));
        }
    }
    Ok(Reply::json(&Paged {
        total: found.len(),
        items: page.cut_or_all(found),
    }))
}

fn reference<'a>(
    kind: &'static str,
    of: &'a ContentType,
    property: &'a Property,
) -> PropertyReference<'a> {
    let of = || {
        Some(TypeItem {
            id: of.id,
            icon: &of.icon,
            alias: &of.alias,
            name: &of.name,
        })
    };
    let is = |name: &str| kind.starts_with(name);
    PropertyReference {
        kind,
        alias: &property.alias,
        document_type: of().filter(|_| is("Document")),
        media_type: of().filter(|_| is("Media")),
        member_type: of().filter(|_| is("Member")),
        id: property.id,
        name: &property.name,
    }
}
