//! What document types have to do with one another: allowed children and parents, compositions; and the configuration.

use http::Method;
use serde::{Deserialize, Serialize};

use super::content_type_structure::{self as structure, Composing, compositions};
use super::document_type::{EDITORS, SETTINGS};
use crate::route::{Context, Route, route};
use crate::store::content_type::ContentType;
use crate::store::content_types::ContentKind;
use crate::wire::bind::{self, Kind, Model, Rule, member};
use crate::wire::reply::{Outcome, Reply};

const KIND: ContentKind = ContentKind::Document;

pub(super) const ROUTES: &[Route] = &[
    route(
        Method::GET,
        "document-type/allowed-at-root",
        EDITORS,
        |context| structure::allowed_at_root(context, KIND),
    ),
    route(
        Method::GET,
        "document-type/{id:guid}/allowed-children",
        EDITORS,
        |context| structure::allowed_children(context, KIND),
    ),
    route(
        Method::GET,
        "document-type/{id:guid}/allowed-parents",
        EDITORS,
        |context| structure::allowed_parents(context, KIND),
    ),
    route(
        Method::GET,
        "document-type/{id:guid}/composition-references",
        EDITORS,
        |context| structure::composition_references(context, KIND),
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
    #[serde(flatten)]
    composing: Composing,
    #[serde(default)]
    is_element: bool,
}

/// An element type is composed of element types.
fn available_compositions(context: &mut Context<'_>) -> Outcome {
    let body: Available = bind::body(context.request, &AVAILABLE, context.trace)?;
    let is_candidate = |one: &ContentType| !body.is_element || one.is_element;
    Ok(compositions(
        &context.store.document_types,
        &body.composing,
        is_candidate,
    ))
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

fn configuration(context: &mut Context<'_>) -> Outcome {
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
        use_segments: !context.site.configuration.segments.is_empty(),
        reserved_field_names: &RESERVED,
    }))
}
