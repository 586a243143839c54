//! What the replies of document types, media types and member types have in common.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Reference, reference as by_id};
use crate::store::content_type::{Composition, Container, ContentType, Property, Validation};
use crate::store::content_types::ContentKind;

/// Where the label of a property is.
#[derive(Clone, Copy, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Appearance {
    #[serde(default)]
    pub(super) label_on_top: bool,
}

/// What a member sees of a property of his own.
#[derive(Clone, Copy, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Visibility {
    #[serde(default)]
    pub(super) member_can_view: bool,
    #[serde(default)]
    pub(super) member_can_edit: bool,
}

/// The members that come last in the replies of all kinds.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct CommonType<'a> {
    /// As the documents of 18 declare it.
    #[serde(skip_serializing_if = "Option::is_none")]
    allowed_in_library: Option<bool>,
    id: Uuid,
    alias: &'a str,
    name: &'a str,
    description: Option<&'a str>,
    icon: &'a str,
    allowed_as_root: bool,
    varies_by_culture: bool,
    varies_by_segment: bool,
    collection: Option<Reference>,
    is_element: bool,
    properties: Vec<PropertyReply<'a>>,
    containers: &'a [Container],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PropertyReply<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    is_sensitive: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    visibility: Option<Visibility>,
    id: Uuid,
    container: Option<Reference>,
    sort_order: i32,
    alias: &'a str,
    name: &'a str,
    description: Option<&'a str>,
    data_type: Reference,
    varies_by_culture: bool,
    varies_by_segment: bool,
    validation: &'a Validation,
    appearance: Appearance,
}

impl<'a> CommonType<'a> {
    /// With what that major version says more.
    pub(super) fn of_version(mut self, version: u8) -> Self {
        self.allowed_in_library = (version >= 18).then_some(false);
        self
    }

    pub(super) fn of(content_type: &'a ContentType, kind: ContentKind) -> Self {
        let is_member = kind == ContentKind::Member;
        let property = |one: &'a Property| PropertyReply {
            is_sensitive: is_member.then_some(one.is_sensitive),
            visibility: is_member.then_some(Visibility {
                member_can_view: one.member_can_view,
                member_can_edit: one.member_can_edit,
            }),
            id: one.id,
            container: by_id(one.container),
            sort_order: one.sort_order,
            alias: &one.alias,
            name: &one.name,
            description: one.description.as_deref(),
            data_type: Reference { id: one.data_type },
            varies_by_culture: one.varies_by_culture,
            varies_by_segment: one.varies_by_segment,
            validation: &one.validation,
            appearance: Appearance {
                label_on_top: one.label_on_top,
            },
        };
        Self {
            allowed_in_library: None,
            id: content_type.id,
            alias: &content_type.alias,
            name: &content_type.name,
            description: content_type.description.as_deref(),
            icon: &content_type.icon,
            allowed_as_root: content_type.allowed_as_root,
            varies_by_culture: content_type.varies_by_culture,
            varies_by_segment: content_type.varies_by_segment,
            collection: by_id(content_type.collection),
            is_element: content_type.is_element,
            properties: content_type.properties.iter().map(property).collect(),
            containers: &content_type.containers,
        }
    }
}

/// `CompositionType` as it is written.
pub(super) fn composition_type(composition: &Composition) -> &'static str {
    if composition.inherited {
        "Inheritance"
    } else {
        "Composition"
    }
}
