//! `document-type`: create, read, update, delete, move, copy.

use http::Method;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::content_type::{self};
use super::content_type_model::{
    ALIAS, COMPOSITION_TYPE, CONTAINER, DESCRIPTION, ICON, NAME, PROPERTY, SentType, flag,
};
use super::content_type_reply::{CommonType, composition_type};
use super::{Reference, reference as by_id};
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::store::content_type::{Cleanup, ContentType};
use crate::store::content_types::ContentKind;
use crate::wire::bind::{self, Kind, Member, Model, Rule, member, reference};
use crate::wire::reply::{Outcome, Reply};

/// Who changes document types.
pub(super) const SETTINGS: Access = Access::Sections(&["Umb.Section.Settings"]);
/// Who sees them: everybody who edits documents too.
pub(super) const EDITORS: Access =
    Access::Sections(&["Umb.Section.Settings", "Umb.Section.Content"]);

pub(super) const ROUTES: &[Route] = &[
    route(Method::POST, "document-type", SETTINGS, create),
    route(Method::GET, "document-type/{id:guid}", EDITORS, read),
    route(Method::PUT, "document-type/{id:guid}", SETTINGS, update),
    route(Method::DELETE, "document-type/{id:guid}", SETTINGS, delete),
    route(
        Method::PUT,
        "document-type/{id:guid}/move",
        SETTINGS,
        move_to,
    ),
    route(Method::POST, "document-type/{id:guid}/copy", SETTINGS, copy),
];

const KIND: ContentKind = ContentKind::Document;

const ALLOWED: &[Member] = &[
    reference("documentType", Rule::NotNull),
    member("sortOrder", Kind::Number, Rule::NotNull),
];
const COMPOSITION: &[Member] = &[
    reference("documentType", Rule::NotNull),
    member("compositionType", COMPOSITION_TYPE, Rule::NotNull),
];
const CLEANUP: &[Member] = &[
    flag("preventCleanup"),
    member("keepAllVersionsNewerThanDays", Kind::Number, Rule::Optional),
    member(
        "keepLatestVersionPerDayForDays",
        Kind::Number,
        Rule::Optional,
    ),
];

macro_rules! models {
    ($name:literal, $members:expr) => {
        Kind::Models(
            concat!("Umbraco.Cms.Api.Management.ViewModels.DocumentType.", $name),
            $members,
        )
    };
}

/// The members of a request to create one; those of an update are the same without `id` and `parent`.
const MEMBERS: &[Member] = &[
    ALIAS,
    NAME,
    DESCRIPTION,
    ICON,
    flag("allowedAsRoot"),
    flag("variesByCulture"),
    flag("variesBySegment"),
    flag("isElement"),
    flag("allowedInLibrary"),
    reference("collection", Rule::Optional),
    member(
        "properties",
        models!("CreateDocumentTypePropertyTypeRequestModel", PROPERTY),
        Rule::NotNull,
    ),
    member(
        "containers",
        models!(
            "CreateDocumentTypePropertyTypeContainerRequestModel",
            CONTAINER
        ),
        Rule::NotNull,
    ),
    member(
        "allowedDocumentTypes",
        models!("DocumentTypeSort", ALLOWED),
        Rule::NotNull,
    ),
    member(
        "compositions",
        models!("DocumentTypeComposition", COMPOSITION),
        Rule::NotNull,
    ),
    member("allowedTemplates", Kind::References, Rule::NotNull),
    reference("defaultTemplate", Rule::Optional),
    member(
        "cleanup",
        Kind::Model(
            "Umbraco.Cms.Api.Management.ViewModels.DocumentType.DocumentTypeCleanup",
            CLEANUP,
        ),
        Rule::NotNull,
    ),
    member("id", Kind::Guid, Rule::Optional),
    reference("parent", Rule::Optional),
];

const CREATE: Model = Model {
    parameter: "requestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.DocumentType.CreateDocumentTypeRequestModel",
    members: MEMBERS,
};

const UPDATE: Model = Model {
    parameter: "requestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.DocumentType.UpdateDocumentTypeRequestModel",
    members: MEMBERS,
};

const MOVE: Model = Model {
    parameter: "moveDocumentTypeRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.DocumentType.MoveDocumentTypeRequestModel",
    members: &[reference("target", Rule::Optional)],
};

const COPY: Model = Model {
    parameter: "copyDocumentTypeRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.DocumentType.CopyDocumentTypeRequestModel",
    members: &[reference("target", Rule::Optional)],
};

#[derive(Deserialize)]
struct Target {
    target: Option<Reference>,
}

fn create(context: &mut Context<'_>) -> Outcome {
    let sent: SentType = bind::body(context.request, &CREATE, context.trace)?;
    let id = sent.id.unwrap_or_else(|| context.store.sequence.id());
    let parent = folder(context, sent.parent)?;
    let checked = content_type::checked(context, KIND, sent, id)?;
    if context.store.types(KIND).node(id).is_some() {
        // The key is unique in the data base; nothing looks before.
        return Err(Reply::crash());
    }
    context
        .store
        .types_mut(KIND)
        .add(ContentType { parent, ..checked });
    Ok(created(context, id))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Response<'a> {
    allowed_templates: Vec<Reference>,
    default_template: Option<Reference>,
    cleanup: &'a Cleanup,
    allowed_document_types: Vec<Allowed>,
    compositions: Vec<Composed>,
    #[serde(flatten)]
    common: CommonType<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Allowed {
    document_type: Reference,
    sort_order: i32,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Composed {
    document_type: Reference,
    composition_type: &'static str,
}

fn read(context: &mut Context<'_>) -> Outcome {
    let one = find(context)?;
    let allowed = one.allowed_types.iter().map(|allowed| Allowed {
        document_type: Reference { id: allowed.id },
        sort_order: allowed.sort_order,
    });
    let compositions = one.compositions.iter().map(|composition| Composed {
        document_type: Reference { id: composition.id },
        composition_type: composition_type(composition),
    });
    let templates = one.allowed_templates.iter().map(|id| Reference { id: *id });
    Ok(Reply::json(&Response {
        allowed_templates: templates.collect(),
        default_template: by_id(one.default_template),
        cleanup: &one.cleanup,
        allowed_document_types: allowed.collect(),
        compositions: compositions.collect(),
        common: CommonType::of(one, KIND).of_version(context.site.version),
    }))
}

/// The whole type is replaced; only its place in the tree stays.
fn update(context: &mut Context<'_>) -> Outcome {
    let sent: SentType = bind::body(context.request, &UPDATE, context.trace)?;
    let known = find(context)?;
    let (id, parent) = (known.id, known.parent);
    let checked = content_type::checked(context, KIND, sent, id)?;
    if let Some(known) = context.store.types_mut(KIND).get_mut(id) {
        *known = ContentType { parent, ..checked };
    }
    Ok(Reply::done())
}

/// The documents of the type go with it.
fn delete(context: &mut Context<'_>) -> Outcome {
    let id = find(context)?.id;
    let store = &mut *context.store;
    store.document_types.remove(id);
    let documents = store.documents.all().iter();
    let of_type: Vec<Uuid> = documents
        .filter(|one| one.document_type == id)
        .map(|one| one.id)
        .collect();
    for document in of_type {
        store.remove_document(document);
    }
    Ok(Reply::done())
}

fn move_to(context: &mut Context<'_>) -> Outcome {
    let body: Target = bind::body(context.request, &MOVE, context.trace)?;
    let id = find(context)?.id;
    if body.target.is_some_and(|target| target.id == id) {
        return Err(Reply::crash());
    }
    let parent = folder(context, body.target)?;
    if let Some(known) = context.store.types_mut(KIND).get_mut(id) {
        known.parent = parent;
    }
    Ok(Reply::done())
}

fn copy(context: &mut Context<'_>) -> Outcome {
    let body: Target = bind::body(context.request, &COPY, context.trace)?;
    let original = find(context)?.clone();
    let parent = folder(context, body.target)?;
    let store = &mut *context.store;
    let id = store.sequence.id();
    // Properties of a copy have keys of their own.
    let mut properties = original.properties.clone();
    for property in &mut properties {
        property.id = store.sequence.id();
    }
    let alias = store.alias_of_copy(&original.alias);
    let copy = ContentType {
        id,
        name: format!("{} (copy)", original.name),
        alias,
        parent,
        properties,
        ..original
    };
    store.types_mut(KIND).add(copy);
    Ok(created(context, id))
}

fn created(context: &Context<'_>, id: Uuid) -> Reply {
    let path = format!("document-type/{id}");
    Reply::created(context.request, &path, &id.to_string())
}

/// A target folder.
fn folder(context: &Context<'_>, target: Option<Reference>) -> Result<Option<Uuid>, Reply> {
    let Some(id) = target.map(|target| target.id) else {
        return Ok(None);
    };
    let folder = context.store.types(KIND).folder(id);
    folder.ok_or_else(content_type::container_not_found)?;
    Ok(Some(id))
}

/// The document type of the path.
pub(super) fn find<'a>(context: &'a Context<'_>) -> Result<&'a ContentType, Reply> {
    content_type::find(context, KIND)
}
