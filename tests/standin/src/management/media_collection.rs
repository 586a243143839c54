//! `collection/media`: the children of a media item, or of the root, as a list view shows them.

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::media::MEDIA;
use super::media_reply::{ValueReply, VariantReply, values, variant};
use super::{Paged, Reference, reference as by_id};
use crate::route::{Context, Route, route};
use crate::store::content_types::ContentKind;
use crate::store::media::MediaItem;
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[route(Method::GET, "collection/media", MEDIA, list)];

/// The columns of the list view of a fresh site, and the name, by which can always be ordered.
const COLUMNS: [&str; 5] = ["name", "updateDate", "creator", "createDate", "sortOrder"];

#[derive(Serialize)]
struct TypeReference<'a> {
    id: Uuid,
    alias: &'a str,
    icon: &'a str,
    collection: Option<Reference>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Item<'a> {
    media_type: TypeReference<'a>,
    creator: Option<&'a str>,
    sort_order: i32,
    id: Uuid,
    flags: [(); 0],
    values: Vec<ValueReply<'a>>,
    variants: [VariantReply<'a>; 1],
}

/// Page-based, and without items a 500.
fn list(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let parent: Option<Uuid> = match query.text("id") {
        None => None,
        Some(_) => Some(query.id("id")?),
    };
    let order_by = query.text("orderBy").unwrap_or("updateDate");
    let descending = query.choice("orderDirection", &["Ascending", "Descending"])? == Some(1);
    let page = query.page()?;
    let media = &context.store.media;
    if parent.is_some_and(|id| media.get(id).is_none()) {
        return Err(
            Problem::not_found("The requested content could not be found")
                .status("ContentNotFound")
                .reply(),
        );
    }
    if !COLUMNS.contains(&order_by) {
        return Err(Problem::bad_request(
            "Order by value is not a property on the configured collection",
        )
        .detail("The specified orderBy property is not part of the collection configuration")
        .status("OrderByNotPartOfCollectionConfiguration")
        .reply());
    }
    let text = query.text("filter").unwrap_or_default().to_lowercase();
    let mut found = media.children(parent, false);
    found.retain(|item| item.name.to_lowercase().contains(&text));
    match order_by {
        "name" => found.sort_by_key(|item| item.name.to_lowercase()),
        "updateDate" => found.sort_by_key(|item| item.updated),
        "createDate" => found.sort_by_key(|item| item.created),
        _ => {}
    }
    if descending {
        found.reverse();
    }
    let total = found.len();
    let items = page.with_items()?.cut_by_number(found)?.into_iter();
    Ok(Reply::json(&Paged {
        total,
        items: items.map(|one| item(context, one)).collect(),
    }))
}

fn item<'a>(context: &'a Context<'_>, item: &'a MediaItem) -> Item<'a> {
    let store = &*context.store;
    let of = store.media_types.get(item.media_type);
    let creator = context.security.user(item.creator);
    Item {
        media_type: TypeReference {
            id: item.media_type,
            alias: of.map_or("", |of| &of.alias),
            icon: of.map_or("", |of| &of.icon),
            collection: by_id(of.and_then(|of| of.collection)),
        },
        creator: creator.map(|user| user.name.as_str()),
        sort_order: item.sort_order,
        id: item.id,
        flags: [],
        values: values(store, ContentKind::Media, item.media_type, &item.values),
        variants: [variant(&item.name, item.created, item.updated)],
    }
}
