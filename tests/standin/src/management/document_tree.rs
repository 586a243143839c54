//! `tree/document` and `item/document`. The tree is page-based: an uneven `skip` is a 500.

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::Paged;
use super::document_access::{Reach, TREE};
use super::document_item::{ItemReply, TreeReply};
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "tree/document/root", TREE, root),
    route(Method::GET, "tree/document/children", TREE, children),
    route(Method::GET, "tree/document/ancestors", TREE, ancestors),
    route(Method::GET, "tree/document/siblings", TREE, siblings),
    route(Method::GET, "item/document", Access::User, items),
    route(Method::GET, "item/document/search", Access::User, search),
];

fn root(context: &mut Context<'_>) -> Outcome {
    below(context, None)
}

fn children(context: &mut Context<'_>) -> Outcome {
    let parent = context.query().id("parentId")?;
    below(context, Some(parent))
}

fn below(context: &Context<'_>, parent: Option<Uuid>) -> Outcome {
    let page = context.query().page()?;
    let reach = Reach::of(context);
    let documents = &context.store.documents;
    let mut found = documents.children(parent);
    found.retain(|document| reach.shows(documents, document.id));
    let total = found.len();
    let items = page.cut_by_number(found)?;
    Ok(Reply::json(&Paged {
        total,
        items: items
            .into_iter()
            .map(|document| {
                let reply = TreeReply::of(context.store, document);
                reply.without_access(!reach.covers(documents, document.id))
            })
            .collect(),
    }))
}

fn ancestors(context: &mut Context<'_>) -> Outcome {
    let id = context.query().id("descendantId")?;
    let path: Vec<TreeReply<'_>> = context
        .store
        .documents
        .path_to(id)
        .into_iter()
        .map(|document| TreeReply::of(context.store, document))
        .collect();
    Ok(Reply::json(&path))
}

fn siblings(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let target = query.id("target")?;
    let around = query.around()?;
    let documents = &context.store.documents;
    let parent = documents.get(target).ok_or_else(Reply::nothing)?.parent;
    let level = documents.children(parent);
    let window = around.cut(level, |document| document.id == target)?;
    Ok(Reply::json(
        &window.map(|document| TreeReply::of(context.store, document)),
    ))
}

fn items(context: &mut Context<'_>) -> Outcome {
    let ids = context.query().ids("id")?;
    let found: Vec<ItemReply<'_>> = context
        .store
        .documents
        .all()
        .iter()
        .filter(|document| ids.contains(&document.id))
        .map(|document| ItemReply::of(context.store, document))
        .collect();
    Ok(Reply::json(&found))
}

/// The search index of a real site answers here; this one finds names. `take=0` is an unhandled exception, negative
/// numbers are not.
fn search(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Found<'a> {
        items: Vec<ItemReply<'a>>,
        total: usize,
    }
    let query = context.query();
    let page = query.page()?.with_items()?;
    let text = query.text("query").unwrap_or_default().to_lowercase();
    let parent = match query.text("parentId") {
        None => None,
        Some(_) => Some(query.id("parentId")?),
    };
    let trashed = query.flag("trashed", false)?;
    let has_index = context.site.configuration.search_index;
    let documents = &context.store.documents;
    let names_match = |names: &[crate::store::content::CultureName]| {
        names
            .iter()
            .any(|one| one.name.to_lowercase().contains(&text))
    };
    let mut found: Vec<_> = documents.all().iter().collect();
    found.retain(|one| {
        has_index
            && one.trashed == trashed
            && names_match(&one.draft().names)
            && parent.is_none_or(|parent| {
                documents
                    .path_to(one.id)
                    .iter()
                    .any(|above| above.id == parent)
            })
    });
    let total = found.len();
    let items = page.cut_even(found)?.into_iter();
    Ok(Reply::json(&Found {
        items: items.map(|one| ItemReply::of(context.store, one)).collect(),
        total,
    }))
}
