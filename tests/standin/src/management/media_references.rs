//! Which documents mention a media item or a member: `referenced-by`, `are-referenced`, `referenced-descendants`.

use http::Method;
use uuid::Uuid;

use super::document_references::{TAKE, mentions, not_found, reference_item};
use super::media::MEDIA;
use super::member::MEMBERS;
use super::{Paged, Reference};
use crate::route::{Context, Route, route};
use crate::wire::reply::{Outcome, Reply};

#[rustfmt::skip]
pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "media/{id:guid}/referenced-by", MEDIA, of_media),
    route(Method::GET, "media/{id:guid}/referenced-descendants", MEDIA, below_media),
    route(Method::GET, "media/are-referenced", MEDIA, are_referenced),
    route(Method::GET, "recycle-bin/media/referenced-by", MEDIA, trashed),
    route(Method::GET, "member/{id:guid}/referenced-by", MEMBERS, of_member),
    route(Method::GET, "member/{id:guid}/referenced-descendants", MEMBERS, nothing),
    route(Method::GET, "member/are-referenced", MEMBERS, are_referenced),
];

fn of_media(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    context.store.media.get(id).ok_or_else(not_found)?;
    mentioning(context, id)
}

fn of_member(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    context.store.members.get(id).ok_or_else(not_found)?;
    mentioning(context, id)
}

fn mentioning(context: &Context<'_>, id: Uuid) -> Outcome {
    let page = context.query().page_of(TAKE)?;
    let all = context.store.documents.all().iter();
    let found: Vec<_> = all.filter(|one| mentions(one, id)).collect();
    let total = found.len();
    let items = page.cut_or_all(found).into_iter();
    Ok(Reply::json(&Paged {
        total,
        items: items
            .map(|one| reference_item(context.store, one))
            .collect(),
    }))
}

fn below_media(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    context.store.media.get(id).ok_or_else(not_found)?;
    let mut branch = context.store.media.branch(id);
    branch.retain(|one| *one != id);
    referenced(context, branch)
}

fn are_referenced(context: &mut Context<'_>) -> Outcome {
    let ids = context.query().ids("id")?;
    referenced(context, ids)
}

fn trashed(context: &mut Context<'_>) -> Outcome {
    let all = context.store.media.all().iter();
    let ids = all.filter(|item| item.trashed).map(|item| item.id);
    let ids = ids.collect();
    referenced(context, ids)
}

fn nothing(context: &mut Context<'_>) -> Outcome {
    referenced(context, Vec::new())
}

fn referenced(context: &Context<'_>, ids: Vec<Uuid>) -> Outcome {
    let page = context.query().page_of(TAKE)?;
    let documents = context.store.documents.all();
    let found: Vec<Reference> = ids
        .into_iter()
        .filter(|id| documents.iter().any(|one| mentions(one, *id)))
        .map(|id| Reference { id })
        .collect();
    Ok(Reply::json(&Paged {
        total: found.len(),
        items: page.cut_or_all(found),
    }))
}
