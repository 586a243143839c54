//! `collection/document`: the children of a document whose type has a list view.

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::document_access::{self as access, CONTENT, require};
use super::document_item::{Flag, document_flags, is_protected};
use super::document_reply::{ValueReply, VariantReply, values_of, variants};
use super::{Paged, Reference, reference as by_id};
use crate::route::{Context, Route, route};
use crate::store::Store;
use crate::store::document::Document;
use crate::wire::guid;
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[route(
    Method::GET,
    "collection/document/{id:guid}",
    CONTENT,
    list,
)];

#[derive(Serialize)]
struct TypeReference<'a> {
    id: Uuid,
    alias: &'a str,
    icon: &'a str,
    collection: Option<Reference>,
}

/// `DocumentCollectionResponseModel`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Item<'a> {
    document_type: TypeReference<'a>,
    is_trashed: bool,
    is_protected: bool,
    ancestors: Vec<Reference>,
    updater: Option<String>,
    creator: Option<String>,
    sort_order: i32,
    id: Uuid,
    flags: Vec<Flag>,
    values: Vec<ValueReply<'a>>,
    variants: Vec<VariantReply<'a>>,
}

/// Page-based. Only `name` can be ordered by without being a column of the list view
/// (`src/Umbraco.Infrastructure/Services/ContentListViewServiceBase.cs`).
fn list(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    require(context, access::READ, Some(id))?;
    let query = context.query();
    let page = query.page()?;
    let store = &*context.store;
    let document = store.documents.get(id).ok_or_else(not_found)?;
    let of = store.document_types.get(document.document_type);
    let asked = query.text("dataTypeId").and_then(guid::lenient);
    let collection = of
        .and_then(|of| of.collection)
        .map(|own| asked.unwrap_or(own));
    let columns = columns(store, collection.ok_or_else(no_collection)?);
    let order_by = query.text("orderBy").unwrap_or("updateDate");
    if order_by != "name" && !columns.iter().any(|column| column == order_by) {
        return Err(Problem::bad_request(
            "Order by value is not a property on the configured collection",
        )
        .detail("The specified orderBy property is not part of the collection configuration")
        .status("OrderByNotPartOfCollectionConfiguration")
        .reply());
    }
    let filter = query.text("filter").unwrap_or_default().to_lowercase();
    let mut found = store.documents.children(Some(id));
    found.retain(|one| name(one).to_lowercase().contains(&filter));
    match order_by {
        "name" => found.sort_by_key(|one| name(one).to_lowercase()),
        "createDate" => found.sort_by_key(|one| one.created),
        "sortOrder" => {}
        _ => found.sort_by_key(|one| one.current.saved),
    }
    let direction = query.text("orderDirection").unwrap_or_default();
    if direction.eq_ignore_ascii_case("descending") || direction == "1" {
        found.reverse();
    }
    let total = found.len();
    let items = page.with_items()?.cut_by_number(found)?.into_iter();
    Ok(Reply::json(&Paged {
        total,
        items: items.map(|one| item(context, one, &columns)).collect(),
    }))
}

fn item<'a>(context: &'a Context<'_>, document: &'a Document, columns: &[String]) -> Item<'a> {
    let store = &*context.store;
    let of = store.document_types.get(document.document_type);
    let user = |id: Uuid| context.security.user(id).map(|user| user.name.clone());
    let mut ancestors = store.documents.path_to(document.id);
    ancestors.pop();
    Item {
        document_type: TypeReference {
            id: document.document_type,
            alias: of.map_or("", |of| &of.alias),
            icon: of.map_or("", |of| &of.icon),
            collection: by_id(of.and_then(|of| of.collection)),
        },
        is_trashed: document.trashed,
        is_protected: is_protected(store, document),
        ancestors: ancestors
            .iter()
            .map(|one| Reference { id: one.id })
            .collect(),
        updater: user(document.current.user),
        creator: user(document.creator()),
        sort_order: document.sort_order,
        id: document.id,
        flags: document_flags(store, document),
        values: values_of(store, document.document_type, document.draft(), columns),
        variants: variants(store, document, document.draft()),
    }
}

/// The aliases of the columns of a list view; one without settings shows the dates and the owner.
fn columns(store: &Store, data_type: Uuid) -> Vec<String> {
    let found = store.data_types.data_type(data_type);
    let settings = found.map_or(&[][..], |(_, data_type)| &data_type.values);
    let included = settings.iter().find(|one| one.alias == "includeProperties");
    let Some(columns) = included.and_then(|one| one.value.as_array()) else {
        return ["updateDate", "creator"].map(String::from).to_vec();
    };
    let aliases = columns.iter().filter_map(|column| column["alias"].as_str());
    aliases.map(String::from).collect()
}

fn name(document: &Document) -> &str {
    let first = document.draft().names.first();
    first.map_or("", |one| one.name.as_str())
}

fn not_found() -> Reply {
    Problem::not_found("The specified document could not be found")
        .status("ContentNotFound")
        .reply()
}

fn no_collection() -> Reply {
    Problem::bad_request("The document item is not configured as a collection")
        .detail("The specified document is not configured as a collection")
        .status("ContentNotCollection")
        .reply()
}
