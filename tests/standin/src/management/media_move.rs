//! `media/{id}/move`, `media/sort`, and the recycle bin of media.

use http::Method;
use serde::Deserialize;
use uuid::Uuid;

use super::content_place::{SORT, Sorting, in_trash, invalid_parent, not_in_trash};
use super::document::not_found;
use super::media::{MEDIA, check_parent};
use super::media_reply::TrashReply;
use super::{Paged, Reference, reference as by_id};
use crate::route::{Context, Route, route};
use crate::store::media::MediaItem;
use crate::store::moment::Moment;
use crate::wire::bind::{self, Model, Rule, reference};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::PUT, "media/{id:guid}/move", MEDIA, move_to),
    route(Method::PUT, "media/sort", MEDIA, sort),
    route(
        Method::PUT,
        "media/{id:guid}/move-to-recycle-bin",
        MEDIA,
        trash,
    ),
    route(Method::GET, "recycle-bin/media/root", MEDIA, root),
    route(Method::GET, "recycle-bin/media/children", MEDIA, children),
    route(Method::GET, "recycle-bin/media/siblings", MEDIA, siblings),
    route(
        Method::GET,
        "recycle-bin/media/{id:guid}/original-parent",
        MEDIA,
        original_parent,
    ),
    route(
        Method::PUT,
        "recycle-bin/media/{id:guid}/restore",
        MEDIA,
        restore,
    ),
    route(Method::DELETE, "recycle-bin/media/{id:guid}", MEDIA, delete),
    route(Method::DELETE, "recycle-bin/media", MEDIA, empty),
];

const MOVE: Model = Model {
    parameter: "moveMediaRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Media.MoveMediaRequestModel",
    members: &[reference("target", Rule::Optional)],
};

#[derive(Deserialize)]
struct Target {
    target: Option<Reference>,
}

/// Takes an item out of the recycle bin, too.
fn move_to(context: &mut Context<'_>) -> Outcome {
    let body: Target = bind::body(context.request, &MOVE, context.trace)?;
    let id = context.id()?;
    relocate(context, id, body.target.map(|target| target.id))
}

fn relocate(context: &mut Context<'_>, id: Uuid, target: Option<Uuid>) -> Outcome {
    let media = &context.store.media;
    let item = media.get(id).ok_or_else(not_found)?;
    if !item.trashed && item.parent == target {
        return Ok(Reply::done());
    }
    if target.is_some_and(|target| media.branch(id).contains(&target)) {
        return Err(invalid_parent());
    }
    check_parent(context, target, item.media_type)?;
    context.store.media.relocate(id, target, false);
    touch(context, id);
    Ok(Reply::done())
}

fn touch(context: &mut Context<'_>, id: Uuid) {
    let now = Moment::of(context.security.now());
    if let Some(item) = context.store.media.get_mut(id) {
        item.updated = now;
    }
}

fn sort(context: &mut Context<'_>) -> Outcome {
    let body: Sorting = bind::body(context.request, &SORT, context.trace)?;
    let parent = body.parent.map(|parent| parent.id);
    let media = &mut context.store.media;
    if parent.is_some_and(|parent| media.get(parent).is_none()) {
        return Err(not_found());
    }
    let siblings = media.children(parent, false).into_iter();
    let order = body.order(siblings.map(|item| item.id).collect())?;
    for (at, id) in order.into_iter().enumerate() {
        if let Some(item) = media.get_mut(id) {
            item.sort_order = i32::try_from(at).unwrap_or(i32::MAX);
        }
    }
    Ok(Reply::done())
}

fn trash(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    let item = context.store.media.get(id).ok_or_else(not_found)?;
    if item.trashed {
        return Err(in_trash());
    }
    context.store.media.relocate(id, None, true);
    touch(context, id);
    Ok(Reply::done())
}

/// Page-based; only at the root is an uneven `skip` a 500.
fn root(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page()?;
    let found = context.store.media.children(None, true);
    let total = found.len();
    let items = page.cut_by_number(found)?;
    Ok(reply(context, total, items))
}

fn children(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let page = query.page()?;
    let found = context
        .store
        .media
        .children(Some(query.id("parentId")?), true);
    let total = found.len();
    Ok(reply(context, total, page.cut(found)))
}

fn reply(context: &Context<'_>, total: usize, items: Vec<&MediaItem>) -> Reply {
    let items = items.into_iter();
    Reply::json(&Paged {
        total,
        items: items
            .map(|item| TrashReply::of(context.store, item))
            .collect(),
    })
}

fn siblings(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let (target, around) = (query.id("target")?, query.around()?);
    let media = &context.store.media;
    let item = media.get(target).ok_or_else(Reply::nothing)?;
    let level = media.children(item.parent, true);
    let siblings = around.cut(level, |item| item.id == target)?;
    Ok(Reply::json(
        &siblings.map(|item| TrashReply::of(context.store, item)),
    ))
}

/// `null` if it was at the root.
fn original_parent(context: &mut Context<'_>) -> Outcome {
    let item = trashed(context)?;
    Ok(Reply::json(&by_id(item.original_parent)))
}

fn restore(context: &mut Context<'_>) -> Outcome {
    let body: Target = bind::body(context.request, &MOVE, context.trace)?;
    let id = context.id()?;
    let item = context.store.media.get(id).ok_or_else(not_found)?;
    if !item.trashed {
        return Err(not_in_trash());
    }
    relocate(context, id, body.target.map(|target| target.id))
}

fn delete(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    let item = context.store.media.get(id).ok_or_else(not_found)?;
    if !item.trashed {
        return Err(not_in_trash());
    }
    context.store.remove_media(id);
    Ok(Reply::done())
}

fn empty(context: &mut Context<'_>) -> Outcome {
    let all = context.store.media.children(None, true);
    let ids: Vec<Uuid> = all.iter().map(|item| item.id).collect();
    for id in ids {
        context.store.remove_media(id);
    }
    Ok(Reply::done())
}

fn trashed<'a>(context: &'a Context<'_>) -> Result<&'a MediaItem, Reply> {
    let item = context.store.media.get(context.id()?);
    item.ok_or_else(|| {
        Problem::not_found("The media item could not be found")
            .status("NotFound")
            .reply()
    })
}
