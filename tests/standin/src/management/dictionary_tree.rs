//! `tree/dictionary`: root, children, ancestors. Not page-based: any `skip` works.

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::dictionary::TRANSLATORS;
use super::{Paged, Reference, reference};
use crate::route::{Context, Route, route};
use crate::store::dictionary::{Dictionary, Item};
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "tree/dictionary/root", TRANSLATORS, root),
    route(
        Method::GET,
        "tree/dictionary/children",
        TRANSLATORS,
        children,
    ),
    route(
        Method::GET,
        "tree/dictionary/ancestors",
        TRANSLATORS,
        ancestors,
    ),
];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TreeItem<'a> {
    name: &'a str,
    id: Uuid,
    parent: Option<Reference>,
    flags: [&'a str; 0],
    has_children: bool,
}

fn root(context: &mut Context<'_>) -> Outcome {
    below(context, None)
}

fn children(context: &mut Context<'_>) -> Outcome {
    let parent = context.query().id("parentId")?;
    below(context, Some(parent))
}

fn ancestors(context: &mut Context<'_>) -> Outcome {
    let id = context.query().id("descendantId")?;
    let dictionary = &context.store.dictionary;
    let path: Vec<_> = dictionary
        .path_to(id)
        .into_iter()
        .map(|item| tree_item(dictionary, item))
        .collect();
    Ok(Reply::json(&path))
}

fn below(context: &Context<'_>, parent: Option<Uuid>) -> Outcome {
    let page = context.query().page()?;
    let dictionary = &context.store.dictionary;
    let found = dictionary.children(parent);
    let total = found.len();
    let items = page
        .cut(found)
        .into_iter()
        .map(|item| tree_item(dictionary, item))
        .collect();
    Ok(Reply::json(&Paged { total, items }))
}

fn tree_item<'a>(dictionary: &Dictionary, item: &'a Item) -> TreeItem<'a> {
    TreeItem {
        name: &item.name,
        id: item.id,
        parent: reference(item.parent),
        flags: [],
        has_children: !dictionary.children(Some(item.id)).is_empty(),
    }
}
