//! `tree/media` and `item/media`. The tree is page-based: an uneven `skip` is a 500.

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::Paged;
use super::document_access::TREE;
use super::media_reply::{ItemReply, TreeReply};
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::store::media::MediaItem;
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "tree/media/root", TREE, root),
    route(Method::GET, "tree/media/children", TREE, children),
    route(Method::GET, "tree/media/ancestors", TREE, ancestors),
    route(Method::GET, "tree/media/siblings", TREE, siblings),
    route(Method::GET, "item/media", Access::User, items),
    route(Method::GET, "item/media/search", Access::User, search),
];

/// A user without access to the root sees the start nodes of the groups instead.
fn root(context: &mut Context<'_>) -> Outcome {
    let user = context.user.and_then(|id| context.security.user(id));
    let groups = user.map(|user| user.groups(&context.security.groups).collect::<Vec<_>>());
    let groups = groups.unwrap_or_default();
    let sees_all = user.is_some_and(|user| user.own_sections.is_some())
        || groups.iter().any(|group| group.media_root_access);
    let found = if sees_all {
        context.store.media.children(None, false)
    } else {
        let starts = groups.iter().filter_map(|group| group.media_start_node);
        starts
            .filter_map(|id| context.store.media.get(id))
            .collect()
    };
    page(context, found)
}

fn children(context: &mut Context<'_>) -> Outcome {
    let parent = context.query().id("parentId")?;
    page(context, context.store.media.children(Some(parent), false))
}

fn page(context: &Context<'_>, found: Vec<&MediaItem>) -> Outcome {
    let page = context.query().page()?;
    let total = found.len();
    let items = page.cut_by_number(found)?.into_iter();
    Ok(Reply::json(&Paged {
        total,
        items: items
            .map(|item| TreeReply::of(context.store, item))
            .collect(),
    }))
}

fn ancestors(context: &mut Context<'_>) -> Outcome {
    let id = context.query().id("descendantId")?;
    let path = context.store.media.path_to(id).into_iter();
    let path = path.map(|item| TreeReply::of(context.store, item));
    Ok(Reply::json(&path.collect::<Vec<_>>()))
}

fn siblings(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let (target, around) = (query.id("target")?, query.around()?);
    let media = &context.store.media;
    let item = media.get(target).ok_or_else(Reply::nothing)?;
    let level = media.children(item.parent, item.trashed);
    let siblings = around.cut(level, |item| item.id == target)?;
    Ok(Reply::json(
        &siblings.map(|item| TreeReply::of(context.store, item)),
    ))
}

fn items(context: &mut Context<'_>) -> Outcome {
    let ids = context.query().ids("id")?;
    let found = context.store.media.all().iter();
    let items = found
        .filter(|item| ids.contains(&item.id))
        .map(|item| ItemReply::of(context.store, item));
    Ok(Reply::json(&items.collect::<Vec<_>>()))
}

/// By a part of the name; page-based, and without items a 500.
fn search(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Found<'a> {
        items: Vec<ItemReply<'a>>,
        total: usize,
    }
    let query = context.query();
    let text = query.text("query").unwrap_or_default().to_lowercase();
    let page = query.page()?.with_items()?;
    let parent: Option<Uuid> = match query.text("parentId") {
        None => None,
        Some(_) => Some(query.id("parentId")?),
    };
    let has_index = context.site.configuration.search_index;
    let media = &context.store.media;
    let is_below = |item: &MediaItem| {
        parent.is_none_or(|parent| media.path_to(item.id).iter().any(|one| one.id == parent))
    };
    let all = media.all().iter();
    let found: Vec<&MediaItem> = all
        .filter(|item| has_index && item.name.to_lowercase().contains(&text) && is_below(item))
        .collect();
    let total = found.len();
    let items = page.cut_by_number(found)?.into_iter();
    Ok(Reply::json(&Found {
        items: items
            .map(|item| ItemReply::of(context.store, item))
            .collect(),
        total,
    }))
}
