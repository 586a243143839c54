//! Media types and member types, which have no templates: create, read, update, delete, move, copy.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Reference;
use super::content_place::not_allowed;
use super::content_type::{self};
use super::content_type_model::SentType;
use super::content_type_reply::{CommonType, composition_type};
use crate::route::Context;
use crate::store::content_type::ContentType;
use crate::store::content_types::ContentKind;
use crate::wire::bind::{self, Model, Rule, reference};
use crate::wire::reply::{Outcome, Reply};

/// What tells the two apart.
pub(super) trait PlainType {
    const KIND: ContentKind;
    /// The first segment of its routes.
    const ROUTE: &'static str;
    const CREATE: Model;
    const UPDATE: Model;
}

const TARGET: Model = Model {
    parameter: "requestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.ReferenceByIdModel",
    members: &[reference("target", Rule::Optional)],
};

#[derive(Deserialize)]
struct Target {
    target: Option<Reference>,
}

pub(super) fn create<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    let sent: SentType = bind::body(context.request, &T::CREATE, context.trace)?;
    let id = sent.id.unwrap_or_else(|| context.store.sequence.id());
    let parent = folder::<T>(context, sent.parent)?;
    let checked = content_type::checked(context, T::KIND, sent, id)?;
    if context.store.types(T::KIND).node(id).is_some() {
        // The key is unique in the data base; nothing looks before.
        return Err(Reply::crash());
    }
    let types = context.store.types_mut(T::KIND);
    types.add(ContentType { parent, ..checked });
    Ok(created::<T>(context, id))
}

/// Media types tell what may be below them and whether they belong to the system; member types do not.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Response<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    allowed_media_types: Option<Vec<Allowed>>,
    compositions: Vec<Composed>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_deletable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alias_can_be_changed: Option<bool>,
    #[serde(flatten)]
    common: CommonType<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Allowed {
    media_type: Reference,
    sort_order: i32,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Composed {
    #[serde(skip_serializing_if = "Option::is_none")]
    media_type: Option<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    member_type: Option<Reference>,
    composition_type: &'static str,
}

pub(super) fn read<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    let one = find::<T>(context)?;
    let is_media = T::KIND == ContentKind::Media;
    let allowed = one.allowed_types.iter().map(|allowed| Allowed {
        media_type: Reference { id: allowed.id },
        sort_order: allowed.sort_order,
    });
    let compositions = one.compositions.iter().map(|composition| {
        let reference = Some(Reference { id: composition.id });
        Composed {
            media_type: reference.filter(|_| is_media),
            member_type: reference.filter(|_| !is_media),
            composition_type: composition_type(composition),
        }
    });
    Ok(Reply::json(&Response {
        allowed_media_types: is_media.then(|| allowed.collect()),
        compositions: compositions.collect(),
        is_deletable: is_media.then_some(!one.is_system),
        alias_can_be_changed: is_media.then_some(!one.is_system),
        common: CommonType::of(one, T::KIND).of_version(context.site.version),
    }))
}

/// The whole type is replaced; only its place in the tree stays.
pub(super) fn update<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    let sent: SentType = bind::body(context.request, &T::UPDATE, context.trace)?;
    let known = find::<T>(context)?;
    let (id, parent, is_system) = (known.id, known.parent, known.is_system);
    let checked = content_type::checked(context, T::KIND, sent, id)?;
    if let Some(known) = context.store.types_mut(T::KIND).get_mut(id) {
        *known = ContentType {
            parent,
            is_system,
            ..checked
        };
    }
    Ok(Reply::done())
}

/// What is of the type goes with it.
pub(super) fn delete<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    let one = find::<T>(context)?;
    if one.is_system {
        return Err(not_allowed());
    }
    let id = one.id;
    context.store.types_mut(T::KIND).remove(id);
    match T::KIND {
        ContentKind::Member => context.store.members.remove_type(id),
        _ => context.store.remove_media_of(id),
    }
    Ok(Reply::done())
}

pub(super) fn move_to<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    let body: Target = bind::body(context.request, &TARGET, context.trace)?;
    let id = find::<T>(context)?.id;
    let parent = folder::<T>(context, body.target)?;
    if let Some(known) = context.store.types_mut(T::KIND).get_mut(id) {
        known.parent = parent;
    }
    Ok(Reply::done())
}

pub(super) fn copy<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    let body: Target = bind::body(context.request, &TARGET, context.trace)?;
    let original = find::<T>(context)?.clone();
    let parent = folder::<T>(context, body.target)?;
    let store = &mut *context.store;
    let id = store.sequence.id();
    // Properties of a copy have keys of their own.
    let mut properties = original.properties.clone();
    for property in &mut properties {
        property.id = store.sequence.id();
    }
    let alias = store.alias_of_copy(&original.alias);
    store.types_mut(T::KIND).add(ContentType {
        id,
        name: format!("{} (copy)", original.name),
        alias,
        parent,
        properties,
        is_system: false,
        ..original
    });
    Ok(created::<T>(context, id))
}

fn created<T: PlainType>(context: &Context<'_>, id: Uuid) -> Reply {
    let path = format!("{}/{id}", T::ROUTE);
    Reply::created(context.request, &path, &id.to_string())
}

/// A target folder.
fn folder<T: PlainType>(
    context: &Context<'_>,
    target: Option<Reference>,
) -> Result<Option<Uuid>, Reply> {
    let Some(id) = target.map(|target| target.id) else {
        return Ok(None);
    };
    let folder = context.store.types(T::KIND).folder(id);
    folder.ok_or_else(content_type::container_not_found)?;
    Ok(Some(id))
}

/// The type of the path.
pub(super) fn find<'a, T: PlainType>(context: &'a Context<'_>) -> Result<&'a ContentType, Reply> {
    content_type::find(context, T::KIND)
}
