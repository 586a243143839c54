//! What document types have to do with one another: allowed children and parents, compositions; and the configuration.

use http::Method;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::document_type::{EDITORS, SETTINGS, find};
use super::{Paged, Reference};
use crate::route::{Context, Route, route};
use crate::store::content_type::ContentType;
use crate::wire::bind::{self, Kind, Model, Rule, member};
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(
        Method::GET,
        "document-type/allowed-at-root",
        EDITORS,
        allowed_at_root,
    ),
    route(
        Method::GET,
        "document-type/{id:guid}/allowed-children",
        EDITORS,
        allowed_children,
    ),
    route(
        Method::GET,
        "document-type/{id:guid}/allowed-parents",
        EDITORS,
        allowed_parents,
    ),
    route(
        Method::GET,
        "document-type/{id:guid}/composition-references",
        EDITORS,
        composition_references,
    ),
    route(
        Method::POST,
        "document-type/available-compositions",
        SETTINGS,
        available_compositions,
    ),
    route(
        Method::GET,
        "document-type/configuration",
        EDITORS,
        configuration,
    ),
];

#[derive(Serialize)]
struct AllowedType<'a> {
    id: Uuid,
    name: &'a str,
    description: Option<&'a str>,
    icon: &'a str,
}

fn allowed_at_root(context: &mut Context<'_>) -> Outcome {
    let mut found = context.store.document_types.by_name();
    found.retain(|one| one.allowed_as_root && !one.is_element);
    page(context, found)
}

fn allowed_children(context: &mut Context<'_>) -> Outcome {
    let parent = find(context)?;
    let mut allowed: Vec<_> = parent.allowed_types.iter().collect();
    allowed.sort_by_key(|one| one.sort_order);
    let types = &context.store.document_types;
    let found = allowed.iter().filter_map(|one| types.get(one.id)).collect();
    page(context, found)
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

fn allowed_parents(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Response {
        allowed_parent_ids: Vec<Reference>,
    }
    let id = find(context)?.id;
    let types = context.store.document_types.types().iter();
    let parents = types.filter(|one| one.allows(id));
    Ok(Reply::json(&Response {
        allowed_parent_ids: parents.map(|one| Reference { id: one.id }).collect(),
    }))
}

fn composition_references(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Using<'a> {
        id: Uuid,
        name: &'a str,
        icon: &'a str,
    }
    let id = find(context)?.id;
    let mut types = context.store.document_types.by_name();
    types.retain(|one| one.is_composed_of(id));
    let using: Vec<Using<'_>> = types
        .into_iter()
        .map(|one| Using {
            id: one.id,
            name: &one.name,
            icon: &one.icon,
        })
        .collect();
    Ok(Reply::json(&using))
}

const AVAILABLE: Model = Model {
    parameter: "compositionModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.DocumentType.DocumentTypeCompositionRequestModel",
    members: &[
        member("id", Kind::Guid, Rule::Optional),
        member("currentPropertyAliases", Kind::Texts, Rule::NotNull),
        member("currentCompositeIds", Kind::Anything, Rule::NotNull),
        member("isElement", Kind::Flag, Rule::NotNull),
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
    #[serde(default)]
    is_element: bool,
}

/// Types that have an alias twice with what is there already are listed as not compatible.
fn available_compositions(context: &mut Context<'_>) -> Outcome {
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
    let types = &context.store.document_types;
    let taken = |alias: &str| {
        let sent = body.current_property_aliases.iter().flatten();
        sent.into_iter().any(|one| one.eq_ignore_ascii_case(alias))
    };
    let is_candidate =
        |one: &&ContentType| body.id != Some(one.id) && (!body.is_element || one.is_element);
    let candidates: Vec<Candidate<'_>> = types
        .by_name()
        .into_iter()
        .filter(is_candidate)
        .map(|one| {
            let properties = types.properties(one.id);
            let is_free = !properties.iter().any(|property| taken(&property.alias));
            Candidate {
                folder_path: types.folder_path(one.id),
                is_compatible: is_free || body.current_composite_ids.contains(&one.id),
                id: one.id,
                name: &one.name,
                icon: &one.icon,
            }
        })
        .collect();
    Ok(Reply::json(&candidates))
}

/// Names that properties of documents may not have, for they would hide members of the published models.
#[rustfmt::skip]
const RESERVED: [&str; 39] = [
    "ContentType", "Key", "Properties", "Id", "Name", "UrlSegment", "SortOrder", "Level", "Path", "TemplateId",
    "CreatorId", "CreateDate", "WriterId", "UpdateDate", "Cultures", "ItemType", "Parent", "Children",
    "get_ContentType", "get_Key", "get_Properties", "GetProperty", "get_Id", "get_Name", "get_UrlSegment",
    "get_SortOrder", "get_Level", "get_Path", "get_TemplateId", "get_CreatorId", "get_CreateDate", "get_WriterId",
    "get_UpdateDate", "get_Cultures", "get_ItemType", "get_Parent", "IsDraft", "IsPublished", "get_Children",
];

fn configuration(_: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Configuration {
        data_types_can_be_changed: &'static str,
        disable_templates: bool,
        use_segments: bool,
        reserved_field_names: &'static [&'static str],
    }
    Ok(Reply::json(&Configuration {
        data_types_can_be_changed: "True",
        disable_templates: false,
        use_segments: false,
        reserved_field_names: &RESERVED,
    }))
}
