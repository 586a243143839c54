//! `media-type` and `member-type`: mostly the same routes for both.

use http::Method;

use super::content_type_model::{
    ALIAS, COMPOSITION_TYPE, CONTAINER, DESCRIPTION, ICON, NAME, PROPERTY, flag,
};
use super::data_type::SETTINGS;
use super::plain_type::{self as plain, PlainType};
use super::{content_type_structure, plain_type_structure as structure, plain_type_tree as tree};
use crate::oauth::bearer::Access;
use crate::route::{Route, route};
use crate::store::content_types::ContentKind;
use crate::wire::bind::{Kind, Member, Model, Rule, member, reference};

/// Who sees media types: who works with media, too.
const MEDIA_EDITORS: Access = Access::Sections(&["Umb.Section.Settings", "Umb.Section.Media"]);
/// Who sees member types: who works with members, too.
const MEMBER_EDITORS: Access = Access::Sections(&["Umb.Section.Settings", "Umb.Section.Members"]);

pub(super) struct MediaType;
pub(super) struct MemberType;

macro_rules! routes {
    ($name:literal, $kind:ty, $readers:expr, [$($more:expr),*]) => {
        &[
            route(Method::POST, $name, SETTINGS, plain::create::<$kind>),
            route(Method::GET, concat!($name, "/{id:guid}"), $readers, plain::read::<$kind>),
            route(Method::PUT, concat!($name, "/{id:guid}"), SETTINGS, plain::update::<$kind>),
            route(Method::DELETE, concat!($name, "/{id:guid}"), SETTINGS, plain::delete::<$kind>),
            route(Method::PUT, concat!($name, "/{id:guid}/move"), SETTINGS, plain::move_to::<$kind>),
            route(Method::POST, concat!($name, "/{id:guid}/copy"), SETTINGS, plain::copy::<$kind>),
            route(Method::GET, concat!($name, "/{id:guid}/composition-references"), $readers, |context| content_type_structure::composition_references(context, <$kind>::KIND)),
            route(Method::POST, concat!($name, "/available-compositions"), SETTINGS, structure::available_compositions::<$kind>),
            route(Method::GET, concat!($name, "/configuration"), $readers, structure::configuration::<$kind>),
            route(Method::POST, concat!($name, "/folder"), SETTINGS, tree::create_folder::<$kind>),
            route(Method::GET, concat!($name, "/folder/{id:guid}"), SETTINGS, tree::read_folder::<$kind>),
            route(Method::PUT, concat!($name, "/folder/{id:guid}"), SETTINGS, tree::rename_folder::<$kind>),
            route(Method::DELETE, concat!($name, "/folder/{id:guid}"), SETTINGS, tree::delete_folder::<$kind>),
            route(Method::GET, concat!("tree/", $name, "/root"), $readers, tree::root::<$kind>),
            route(Method::GET, concat!("tree/", $name, "/children"), $readers, tree::children::<$kind>),
            route(Method::GET, concat!("tree/", $name, "/ancestors"), $readers, tree::ancestors::<$kind>),
            route(Method::GET, concat!("tree/", $name, "/siblings"), $readers, tree::siblings::<$kind>),
            route(Method::GET, concat!("item/", $name), Access::User, tree::items::<$kind>),
            route(Method::GET, concat!("item/", $name, "/search"), Access::User, tree::search::<$kind>),
            $($more),*
        ]
    };
}

#[rustfmt::skip]
pub(super) const MEDIA_TYPE_ROUTES: &[Route] = routes!("media-type", MediaType, MEDIA_EDITORS, [
    route(Method::GET, "media-type/allowed-at-root", MEDIA_EDITORS, |context| content_type_structure::allowed_at_root(context, MediaType::KIND)),
    route(Method::GET, "media-type/{id:guid}/allowed-children", MEDIA_EDITORS, |context| content_type_structure::allowed_children(context, MediaType::KIND)),
    route(Method::GET, "media-type/{id:guid}/allowed-parents", MEDIA_EDITORS, |context| content_type_structure::allowed_parents(context, MediaType::KIND)),
    route(Method::GET, "item/media-type/folders", Access::User, tree::folder_types::<MediaType>),
    route(Method::GET, "item/media-type/allowed", Access::User, tree::for_extension::<MediaType>)
]);
#[rustfmt::skip]
pub(super) const MEMBER_TYPE_ROUTES: &[Route] = routes!("member-type", MemberType, MEMBER_EDITORS, []);

macro_rules! models {
    ($name:literal, $member:literal) => {
        &[
            ALIAS,
            NAME,
            DESCRIPTION,
            ICON,
            flag("allowedAsRoot"),
            flag("variesByCulture"),
            flag("variesBySegment"),
            flag("isElement"),
            reference("collection", Rule::Optional),
            member(
                "properties",
                Kind::Models(
                    concat!(
                        "Umbraco.Cms.Api.Management.ViewModels.",
                        $name,
                        ".Create",
                        $name,
                        "PropertyTypeRequestModel"
                    ),
                    PROPERTY,
                ),
                Rule::NotNull,
            ),
            member(
                "containers",
                Kind::Models(
                    concat!(
                        "Umbraco.Cms.Api.Management.ViewModels.",
                        $name,
                        ".Create",
                        $name,
                        "PropertyTypeContainerRequestModel"
                    ),
                    CONTAINER,
                ),
                Rule::NotNull,
            ),
            member(
                "allowedMediaTypes",
                Kind::Models(
                    "Umbraco.Cms.Api.Management.ViewModels.MediaType.MediaTypeSort",
                    ALLOWED,
                ),
                Rule::NotNull,
            ),
            member(
                "compositions",
                Kind::Models(
                    concat!(
                        "Umbraco.Cms.Api.Management.ViewModels.",
                        $name,
                        ".",
                        $name,
                        "Composition"
                    ),
                    &[
                        reference($member, Rule::NotNull),
                        member("compositionType", COMPOSITION_TYPE, Rule::NotNull),
                    ],
                ),
                Rule::NotNull,
            ),
            member("id", Kind::Guid, Rule::Optional),
            reference("parent", Rule::Optional),
        ]
    };
}

const ALLOWED: &[Member] = &[
    reference("mediaType", Rule::NotNull),
    member("sortOrder", Kind::Number, Rule::NotNull),
];
const MEDIA_MEMBERS: &[Member] = models!("MediaType", "mediaType");
const MEMBER_MEMBERS: &[Member] = models!("MemberType", "memberType");

impl PlainType for MediaType {
    const KIND: ContentKind = ContentKind::Media;
    const ROUTE: &'static str = "media-type";
    const CREATE: Model = Model {
        parameter: "requestModel",
        type_name: "Umbraco.Cms.Api.Management.ViewModels.MediaType.CreateMediaTypeRequestModel",
        members: MEDIA_MEMBERS,
    };
    const UPDATE: Model = Model {
        parameter: "requestModel",
        type_name: "Umbraco.Cms.Api.Management.ViewModels.MediaType.UpdateMediaTypeRequestModel",
        members: MEDIA_MEMBERS,
    };
}

impl PlainType for MemberType {
    const KIND: ContentKind = ContentKind::Member;
    const ROUTE: &'static str = "member-type";
    const CREATE: Model = Model {
        parameter: "requestModel",
        type_name: "Umbraco.Cms.Api.Management.ViewModels.MemberType.CreateMemberTypeRequestModel",
        members: MEMBER_MEMBERS,
    };
    const UPDATE: Model = Model {
        parameter: "requestModel",
        type_name: "Umbraco.Cms.Api.Management.ViewModels.MemberType.UpdateMemberTypeRequestModel",
        members: MEMBER_MEMBERS,
    };
}
