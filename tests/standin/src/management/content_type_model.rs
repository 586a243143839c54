//! Content types as they are sent.

use serde::Deserialize;
use uuid::Uuid;

use super::Reference;
use super::content_type_reply::{Appearance, Visibility};
use crate::store::content_type::{Cleanup, Container, Validation};
use crate::wire::bind::{Kind, Member, Rule, member, reference};

pub(super) const ALIAS: Member = member("alias", Kind::Text, Rule::Required);

pub(super) const NAME: Member = member("name", Kind::Text, Rule::Required);

pub(super) const DESCRIPTION: Member = member("description", Kind::Text, Rule::Optional);

pub(super) const ICON: Member = member("icon", Kind::Text, Rule::Required);

/// A member that is true or false.
pub(super) const fn flag(name: &'static str) -> Member {
    member(name, Kind::Flag, Rule::NotNull)
}

const VALIDATION: &[Member] = &[
    flag("mandatory"),
    member("mandatoryMessage", Kind::Text, Rule::Optional),
    member("regEx", Kind::Text, Rule::Optional),
    member("regExMessage", Kind::Text, Rule::Optional),
];

pub(super) const PROPERTY: &[Member] = &[
    member("id", Kind::Guid, Rule::NotNull),
    reference("container", Rule::Optional),
    member("sortOrder", Kind::Number, Rule::NotNull),
    ALIAS,
    NAME,
    DESCRIPTION,
    reference("dataType", Rule::NotNull),
    flag("variesByCulture"),
    flag("variesBySegment"),
    member(
        "validation",
        Kind::Model(
            "Umbraco.Cms.Api.Management.ViewModels.ContentType.PropertyTypeValidation",
            VALIDATION,
        ),
        Rule::NotNull,
    ),
    member(
        "appearance",
        Kind::Model(
            "Umbraco.Cms.Api.Management.ViewModels.ContentType.PropertyTypeAppearance",
            &[flag("labelOnTop")],
        ),
        Rule::NotNull,
    ),
    flag("isSensitive"),
    member(
        "visibility",
        Kind::Model(
            "Umbraco.Cms.Api.Management.ViewModels.MemberType.MemberTypePropertyTypeVisibilityModel",
            &[flag("memberCanView"), flag("memberCanEdit")],
        ),
        Rule::NotNull,
    ),
];

pub(super) const CONTAINER: &[Member] = &[
    member("id", Kind::Guid, Rule::NotNull),
    reference("parent", Rule::Optional),
    member("name", Kind::Text, Rule::Optional),
    member("type", Kind::Text, Rule::NotNull),
    member("sortOrder", Kind::Number, Rule::NotNull),
];

/// A content type as it is sent; the names of media and member types differ in a few members.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct SentType {
    pub(super) id: Option<Uuid>,
    pub(super) parent: Option<Reference>,
    pub(super) alias: String,
    pub(super) name: String,
    pub(super) description: Option<String>,
    pub(super) icon: String,
    #[serde(default)]
    pub(super) allowed_as_root: bool,
    #[serde(default)]
    pub(super) varies_by_culture: bool,
    #[serde(default)]
    pub(super) varies_by_segment: bool,
    #[serde(default)]
    pub(super) is_element: bool,
    pub(super) collection: Option<Reference>,
    #[serde(default)]
    pub(super) properties: Vec<SentProperty>,
    #[serde(default)]
    pub(super) containers: Vec<Container>,
    #[serde(default, alias = "allowedMediaTypes")]
    pub(super) allowed_document_types: Vec<SentAllowed>,
    #[serde(default)]
    pub(super) compositions: Vec<SentComposition>,
    #[serde(default)]
    pub(super) allowed_templates: Vec<Reference>,
    pub(super) default_template: Option<Reference>,
    #[serde(default)]
    pub(super) cleanup: Cleanup,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct SentProperty {
    #[serde(default)]
    pub(super) id: Uuid,
    pub(super) container: Option<Reference>,
    #[serde(default)]
    pub(super) sort_order: i32,
    pub(super) alias: String,
    pub(super) name: String,
    pub(super) description: Option<String>,
    pub(super) data_type: Option<Reference>,
    #[serde(default)]
    pub(super) varies_by_culture: bool,
    #[serde(default)]
    pub(super) varies_by_segment: bool,
    #[serde(default)]
    pub(super) validation: Validation,
    #[serde(default)]
    pub(super) appearance: Appearance,
    #[serde(default)]
    pub(super) is_sensitive: bool,
    #[serde(default)]
    pub(super) visibility: Visibility,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct SentAllowed {
    #[serde(alias = "mediaType")]
    pub(super) document_type: Option<Reference>,
    #[serde(default)]
    pub(super) sort_order: i32,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct SentComposition {
    #[serde(alias = "mediaType", alias = "memberType")]
    pub(super) document_type: Option<Reference>,
    /// The names are in this order: `Composition`, `Inheritance`.
    #[serde(default)]
    pub(super) composition_type: i64,
}

/// The names of `CompositionType`.
pub(super) const COMPOSITION_TYPE: Kind = Kind::Enumeration(
    "Umbraco.Cms.Core.Models.ContentTypeEditing.CompositionType",
    &["Composition", "Inheritance"],
);
