//! What media types or member types have to do with one another: allowed children and parents, compositions.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::plain_type::{PlainType, find};
use super::{Paged, Reference};
use crate::route::Context;
use crate::store::content_type::ContentType;
use crate::store::content_types::ContentKind;
use crate::wire::bind::{self, Kind, Model, Rule, member};
use crate::wire::reply::{Outcome, Reply};

#[derive(Serialize)]
struct AllowedType<'a> {
    id: Uuid,
    name: &'a str,
    description: Option<&'a str>,
    icon: &'a str,
}

pub(super) fn allowed_at_root<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    let mut found = context.store.types(T::KIND).by_name();
    found.retain(|one| one.allowed_as_root && !one.is_element);
    page(context, found)
}

pub(super) fn allowed_children<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    let parent = find::<T>(context)?;
    let mut allowed: Vec<_> = parent.allowed_types.iter().collect();
    allowed.sort_by_key(|one| one.sort_order);
    let types = context.store.types(T::KIND);
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

pub(super) fn allowed_parents<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Response {
        allowed_parent_ids: Vec<Reference>,
    }
    let id = find::<T>(context)?.id;
    let types = context.store.types(T::KIND).types().iter();
    // A type is not listed as its own parent.
    let parents = types.filter(|one| one.allows(id) && one.id != id);
    Ok(Reply::json(&Response {
        allowed_parent_ids: parents.map(|one| Reference { id: one.id }).collect(),
    }))
}

pub(super) fn composition_references<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Using<'a> {
        id: Uuid,
        name: &'a str,
        icon: &'a str,
    }
    let id = find::<T>(context)?.id;
    let types = context.store.types(T::KIND).by_name().into_iter();
    let using = types.filter(|one| one.is_composed_of(id)).map(|one| Using {
        id: one.id,
        name: &one.name,
        icon: &one.icon,
    });
    Ok(Reply::json(&using.collect::<Vec<_>>()))
}

const AVAILABLE: Model = Model {
    parameter: "compositionModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.ContentType.ContentTypeCompositionRequestModelBase",
    members: &[
        member("id", Kind::Guid, Rule::Optional),
        member("currentPropertyAliases", Kind::Texts, Rule::NotNull),
        member("currentCompositeIds", Kind::Guids, Rule::NotNull),
    ],
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Available {
    id: Option<Uuid>,
    #[serde(default)]
    current_property_aliases: Vec<Option<String>>,
    #[serde(default)]
    current_composite_ids: Vec<Uuid>,
}

/// Types that have an alias twice with what was sent are listed as not compatible.
pub(super) fn available_compositions<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Candidate<'a> {
        folder_path: Vec<&'a str>,
        is_compatible: bool,
        id: Uuid,
        name: &'a str,
        icon: &'a str,
    }
    let body: Available = bind::body(context.request, &AVAILABLE, context.trace)?;
    let types = context.store.types(T::KIND);
    let taken = |alias: &str| {
        let mut sent = body.current_property_aliases.iter().flatten();
        sent.any(|one| one.eq_ignore_ascii_case(alias))
    };
    let others = types.by_name().into_iter();
    let candidates = others.filter(|one| body.id != Some(one.id)).map(|one| {
        let mut properties = types.properties(one.id).into_iter();
        let is_free = !properties.any(|property| taken(&property.alias));
        Candidate {
            folder_path: types.folder_path(one.id),
            is_compatible: is_free || body.current_composite_ids.contains(&one.id),
            id: one.id,
            name: &one.name,
            icon: &one.icon,
        }
    });
    Ok(Reply::json(&candidates.collect::<Vec<_>>()))
}

/// Names that properties may not have, for they would hide members of the published models.
#[rustfmt::skip]
const RESERVED: [&str; 18] = [
    "ContentType", "Key", "Properties", "Id", "Name", "UrlSegment", "SortOrder", "Level", "Path", "TemplateId",
    "CreatorId", "CreateDate", "WriterId", "UpdateDate", "Cultures", "ItemType", "Parent", "Children",
];
#[rustfmt::skip]
const RESERVED_OF_MEMBERS: [&str; 9] = [
    "Email", "UserName", "Comments", "IsApproved", "IsLockedOut", "LastLockoutDate", "CreationDate", "LastLoginDate",
    "LastPasswordChangedDate",
];
#[rustfmt::skip]
const RESERVED_GETTERS: [&str; 19] = [
    "get_ContentType", "get_Key", "get_Properties", "GetProperty", "get_Id", "get_Name", "get_UrlSegment",
    "get_SortOrder", "get_Level", "get_Path", "get_TemplateId", "get_CreatorId", "get_CreateDate", "get_WriterId",
    "get_UpdateDate", "get_Cultures", "get_ItemType", "get_Parent", "get_Children",
];

pub(super) fn configuration<T: PlainType>(_: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Configuration {
        reserved_field_names: Vec<&'static str>,
    }
    let of_members: &[&str] = if T::KIND == ContentKind::Member {
        &RESERVED_OF_MEMBERS
    } else {
        &[]
    };
    let names = RESERVED.iter().chain(of_members).chain(&RESERVED_GETTERS);
    Ok(Reply::json(&Configuration {
        reserved_field_names: names.copied().collect(),
    }))
}
