//! `document/{id}/move`, `copy`, and `document/sort`.

use http::Method;
use serde::Deserialize;
use uuid::Uuid;

use super::Reference;
use super::content_place::{SORT, Sorting, invalid_parent};
use super::document::{self, check_parent, not_found, record};
use super::document_access::{self as access, CONTENT, require};
use super::redirect::tracked;
use crate::route::{Context, Route, route};
use crate::store::document_settings::CopyOf;
use crate::store::moment::Moment;
use crate::wire::bind::{self, Kind, Model, Rule, member, reference};
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::PUT, "document/{id:guid}/move", CONTENT, |context| {
        tracked(context, move_to)
    }),
    route(Method::POST, "document/{id:guid}/copy", CONTENT, copy),
    route(Method::PUT, "document/sort", CONTENT, sort),
];

const MOVE: Model = Model {
    parameter: "moveDocumentRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Document.MoveDocumentRequestModel",
    members: &[reference("target", Rule::Optional)],
};

const COPY: Model = Model {
    parameter: "copyDocumentRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Document.CopyDocumentRequestModel",
    members: &[
        reference("target", Rule::Optional),
        member("relateToOriginal", Kind::Flag, Rule::NotNull),
        member("includeDescendants", Kind::Flag, Rule::NotNull),
    ],
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Target {
    target: Option<Reference>,
    #[serde(default)]
    include_descendants: bool,
    #[serde(default)]
    relate_to_original: bool,
}

/// Takes a document out of the recycle bin, too.
fn move_to(context: &mut Context<'_>) -> Outcome {
    let body: Target = bind::body(context.request, &MOVE, context.trace)?;
    let id = context.id()?;
    require(context, access::MOVE, Some(id))?;
    let target = body.target.map(|target| target.id);
    require(context, access::CREATE, target)?;
    let document = context.store.documents.get(id).ok_or_else(not_found)?;
    if !document.trashed && document.parent == target {
        return Ok(Reply::done());
    }
    relocate(context, id, target)?;
    Ok(Reply::done())
}

/// Puts a document below `target` if it may be there.
pub(super) fn relocate(
    context: &mut Context<'_>,
    id: Uuid,
    target: Option<Uuid>,
) -> Result<(), Reply> {
    let documents = &context.store.documents;
    let of = documents.get(id).ok_or_else(not_found)?.document_type;
    let is_below =
        target.is_some_and(|target| documents.path_to(target).iter().any(|one| one.id == id));
    if is_below {
        return Err(invalid_parent());
    }
    check_parent(context, target, of)?;
    let now = Moment::of(context.security.now());
    let documents = &mut context.store.documents;
    documents.relocate(id, target, false);
    documents.make_names_unique(id);
    record(context, id, now, "Move", None, None);
    Ok(())
}

/// Copies are drafts, whatever the original is.
fn copy(context: &mut Context<'_>) -> Outcome {
    let body: Target = bind::body(context.request, &COPY, context.trace)?;
    let id = context.id()?;
    require(context, access::DUPLICATE, Some(id))?;
    let target = body.target.map(|target| target.id);
    require(context, access::CREATE, target)?;
    let original = context.store.documents.get(id).ok_or_else(not_found)?;
    check_parent(context, target, original.document_type)?;
    // What is below is known before: a document can be copied into itself.
    let below: Vec<(Uuid, Option<Uuid>)> = if body.include_descendants {
        let found = context.store.documents.descendants(id);
        found.iter().map(|one| (one.id, one.parent)).collect()
    } else {
        Vec::new()
    };
    let copy = copy_one(context, id, target)?;
    let mut copies_made = vec![(id, copy)];
    for (one, parent) in below {
        let parent = copies_made.iter().find(|(from, _)| Some(*from) == parent);
        if let Some((_, parent)) = parent {
            let made = copy_one(context, one, Some(*parent))?;
            copies_made.push((one, made));
        }
    }
    if body.relate_to_original {
        let time = Moment::of(context.security.now());
        let copies = &mut context.store.documents.settings.copies;
        copies.extend(
            copies_made
                .into_iter()
                .map(|(from, to)| CopyOf { from, to, time }),
        );
    }
    let path = format!("document/{copy}");
    Ok(Reply::created(context.request, &path, &copy.to_string()))
}

fn copy_one(context: &mut Context<'_>, id: Uuid, parent: Option<Uuid>) -> Result<Uuid, Reply> {
    let original = context.store.documents.get(id).ok_or_else(not_found)?;
    let (of, content) = (original.document_type, original.draft().clone());
    let now = Moment::of(context.security.now());
    let user = context.user.unwrap_or_default();
    let made = context.store.sequence.id();
    document::add(context.store, made, parent, of, content, user, now);
    record(context, made, now, "Copy", None, None);
    Ok(made)
}

fn sort(context: &mut Context<'_>) -> Outcome {
    let body: Sorting = bind::body(context.request, &SORT, context.trace)?;
    let parent = body.parent.map(|parent| parent.id);
    require(context, access::SORT, parent)?;
    let documents = &mut context.store.documents;
    if parent.is_some_and(|parent| documents.get(parent).is_none()) {
        return Err(not_found());
    }
    if body.sorting.is_empty() {
        return Ok(Reply::done());
    }
    let siblings = documents.children(parent).into_iter().map(|one| one.id);
    let order = body.order(siblings.collect())?;
    for (at, id) in order.into_iter().enumerate() {
        if let Some(document) = documents.get_mut(id) {
            document.sort_order = i32::try_from(at).unwrap_or(i32::MAX);
        }
    }
    Ok(Reply::done())
}
