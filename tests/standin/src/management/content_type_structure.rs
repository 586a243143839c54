//! What content types of a kind have to do with one another: allowed children and parents, compositions.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::content_type::find;
use super::{Paged, Reference};
use crate::route::Context;
use crate::store::content_type::ContentType;
use crate::store::content_types::{ContentKind, ContentTypes};
use crate::wire::reply::{Outcome, Reply};

#[derive(Serialize)]
struct AllowedType<'a> {
    id: Uuid,
    name: &'a str,
    description: Option<&'a str>,
    icon: &'a str,
}

pub(super) fn allowed_at_root(context: &Context<'_>, kind: ContentKind) -> Outcome {
    let mut found = context.store.types(kind).by_name();
    found.retain(|one| one.allowed_as_root && !one.is_element);
    page(context, found)
}

pub(super) fn allowed_children(context: &Context<'_>, kind: ContentKind) -> Outcome {
    let parent = find(context, kind)?;
    let mut allowed: Vec<_> = parent.allowed_types.iter().collect();
    allowed.sort_by_key(|one| one.sort_order);
    let types = context.store.types(kind);
    let found = allowed.iter().filter_map(|one| types.get(one.id));
    page(context, found.collect())
}

/// In memory: any `skip` works.
fn page(context: &Context<'_>, found: Vec<&ContentType>) -> Outcome {
    let page = context.query().page()?;
    let total = found.len();
    let items = page.cut(found).into_iter().map(|one| AllowedType {
        id: one.id,
        name: &one.name,
        description: one.description.as_deref(),
        icon: &one.icon,
    });
    Ok(Reply::json(&Paged {
        total,
        items: items.collect(),
    }))
}

/// A media type is not listed as its own parent, a document type is.
pub(super) fn allowed_parents(context: &Context<'_>, kind: ContentKind) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Response {
        allowed_parent_ids: Vec<Reference>,
    }
    let id = find(context, kind)?.id;
    let lists_itself = kind == ContentKind::Document;
    let types = context.store.types(kind).types().iter();
    let parents = types.filter(|one| one.allows(id) && (lists_itself || one.id != id));
    Ok(Reply::json(&Response {
        allowed_parent_ids: parents.map(|one| Reference { id: one.id }).collect(),
    }))
}

pub(super) fn composition_references(context: &Context<'_>, kind: ContentKind) -> Outcome {
    #[derive(Serialize)]
    struct Using<'a> {
        id: Uuid,
        name: &'a str,
        icon: &'a str,
    }
    let id = find(context, kind)?.id;
    let types = context.store.types(kind).by_name().into_iter();
    let using = types.filter(|one| one.is_composed_of(id)).map(|one| Using {
        id: one.id,
        name: &one.name,
        icon: &one.icon,
    });
    Ok(Reply::json(&using.collect::<Vec<_>>()))
}

/// What is asked of compositions, of every kind.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Composing {
    id: Option<Uuid>,
    #[serde(default)]
    current_property_aliases: Vec<Option<String>>,
    #[serde(default)]
    current_composite_ids: Vec<Uuid>,
}

/// The other types that may be composed of; those that have an alias twice with what is there already are listed as not
/// compatible.
pub(super) fn compositions(
    types: &ContentTypes,
    asked: &Composing,
    is_candidate: impl Fn(&ContentType) -> bool,
) -> Reply {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Candidate<'a> {
        folder_path: Vec<&'a str>,
        is_compatible: bool,
        id: Uuid,
        name: &'a str,
        icon: &'a str,
    }
    let taken = |alias: &str| {
        let mut sent = asked.current_property_aliases.iter().flatten();
        sent.any(|one| one.eq_ignore_ascii_case(alias))
    };
    let others = types.by_name().into_iter();
    let others = others.filter(|one| asked.id != Some(one.id) && is_candidate(one));
    let candidates = others.map(|one| {
        let mut properties = types.properties(one.id).into_iter();
        let is_free = !properties.any(|property| taken(&property.alias));
        Candidate {
            folder_path: types.folder_path(one.id),
            is_compatible: is_free || asked.current_composite_ids.contains(&one.id),
            id: one.id,
            name: &one.name,
            icon: &one.icon,
        }
    });
    Reply::json(&candidates.collect::<Vec<_>>())
}
