//! What the requests of document types, media types and member types have in common, and their checks.

use uuid::Uuid;

use super::content_type_model::{SentProperty, SentType};
use crate::route::Context;
use crate::store::content_type::{AllowedType, Composition, ContentType, Property};
use crate::store::content_types::ContentKind;
use crate::wire::reply::{Problem, Reply};

/// Checks what was sent against the site, as `ContentTypeEditingServiceBase` does, and makes a type of it.
pub(super) fn checked(
    context: &Context<'_>,
    kind: ContentKind,
    sent: SentType,
    id: Uuid,
) -> Result<ContentType, Reply> {
    let types = context.store.types(kind);
    if types
        .by_alias(&sent.alias)
        .is_some_and(|same| same.id != id)
    {
        return Err(duplicate_alias(kind));
    }
    let data_types = &context.store.data_types;
    let is_known = |property: &SentProperty| {
        let data_type = property.data_type.map(|one| one.id).unwrap_or_default();
        data_types.data_type(data_type).is_some()
    };
    if !sent.properties.iter().all(is_known) {
        return Err(Problem::not_found("Data Type not found")
            .detail("One or more of the specified data types were not found")
            .status("DataTypeNotFound")
            .reply());
    }
    let compositions: Vec<Composition> = sent
        .compositions
        .iter()
        .map(|one| Composition {
            id: one.document_type.map(|one| one.id).unwrap_or_default(),
            inherited: one.composition_type == 1,
        })
        .collect();
    let is_possible = |one: &Composition| one.id != id && types.get(one.id).is_some();
    if !compositions.iter().all(is_possible) {
        // Assumed: not seen on a running site.
        return Err(Problem::bad_request("Invalid composition")
            .detail("The specified composition is invalid")
            .status("InvalidComposition")
            .reply());
    }
    let mut aliases: Vec<String> = compositions
        .iter()
        .flat_map(|one| types.properties(one.id))
        .map(|property| property.alias.to_lowercase())
        .collect();
    for property in &sent.properties {
        let alias = property.alias.to_lowercase();
        if aliases.contains(&alias) {
            // Assumed: not seen on a running site.
            return Err(Problem::bad_request("Duplicate property type alias")
                .detail("One or more property type aliases are already in use, all property type aliases must be unique.")
                .status("DuplicatePropertyTypeAlias")
                .reply());
        }
        aliases.push(alias);
    }
    // A type that is not there yet (also the one that is just created) is left out without a word.
    let allowed = sent.allowed_document_types.iter().map(|one| AllowedType {
        id: one.document_type.map(|one| one.id).unwrap_or_default(),
        sort_order: one.sort_order,
    });
    let allowed_types = allowed.filter(|one| types.get(one.id).is_some()).collect();
    Ok(ContentType {
        id,
        alias: sent.alias,
        name: sent.name,
        description: sent.description,
        icon: sent.icon,
        parent: sent.parent.map(|parent| parent.id),
        allowed_as_root: sent.allowed_as_root,
        varies_by_culture: sent.varies_by_culture,
        varies_by_segment: sent.varies_by_segment,
        is_element: sent.is_element,
        collection: sent.collection.map(|one| one.id),
        properties: properties(sent.properties),
        containers: sent.containers,
        compositions,
        allowed_types,
        allowed_templates: sent.allowed_templates.iter().map(|one| one.id).collect(),
        default_template: sent.default_template.map(|one| one.id),
        cleanup: sent.cleanup,
        is_system: false,
    })
}

/// A sort order of 0 means "after the others of the container" (`src/Umbraco.Core/Models/PropertyTypeCollection.cs`).
fn properties(sent: Vec<SentProperty>) -> Vec<Property> {
    let mut properties: Vec<Property> = Vec::new();
    for one in sent {
        let container = one.container.map(|container| container.id);
        let last = properties
            .iter()
            .filter(|earlier| earlier.container == container)
            .map(|earlier| earlier.sort_order)
            .max();
        let sort_order = match (one.sort_order, last) {
            (0, Some(last)) => last + 1,
            (given, _) => given,
        };
        properties.push(Property {
            id: one.id,
            container,
            sort_order,
            alias: one.alias,
            name: one.name,
            description: one.description,
            data_type: one.data_type.map(|one| one.id).unwrap_or_default(),
            varies_by_culture: one.varies_by_culture,
            varies_by_segment: one.varies_by_segment,
            validation: one.validation,
            label_on_top: one.appearance.label_on_top,
            is_sensitive: one.is_sensitive,
            member_can_view: one.visibility.member_can_view,
            member_can_edit: one.visibility.member_can_edit,
        });
    }
    properties
}

/// What the texts of errors call the kind.
pub(super) fn word(kind: ContentKind) -> &'static str {
    match kind {
        ContentKind::Document => "document",
        ContentKind::Media => "media",
        ContentKind::Member => "member",
    }
}

/// The type of a kind whose id is in the path.
pub(super) fn find<'a>(
    context: &'a Context<'_>,
    kind: ContentKind,
) -> Result<&'a ContentType, Reply> {
    let found = context.store.types(kind).get(context.id()?);
    found.ok_or_else(|| not_found(kind))
}

pub(super) fn not_found(kind: ContentKind) -> Reply {
    Problem::not_found("Not Found")
        .detail(format!("The specified {} type was not found", word(kind)))
        .status("NotFound")
        .reply()
}

fn duplicate_alias(kind: ContentKind) -> Reply {
    Problem::bad_request("Duplicate alias")
        .detail(format!(
            "The specified {} type alias is already in use",
            word(kind)
        ))
        .status("DuplicateAlias")
        .reply()
}

pub(super) fn container_not_found() -> Reply {
    Problem::not_found("Container not found")
        .detail("The specified container was not found")
        .status("ContainerNotFound")
        .reply()
}
