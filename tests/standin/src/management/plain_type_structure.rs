//! What is special to compositions and configuration of media types and member types.

use serde::Serialize;

use super::content_type_structure::{Composing, compositions};
use super::plain_type::PlainType;
use crate::route::Context;
use crate::store::content_types::ContentKind;
use crate::wire::bind::{self, Kind, Model, Rule, member};
use crate::wire::reply::{Outcome, Reply};

const AVAILABLE: Model = Model {
    parameter: "compositionModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.ContentType.ContentTypeCompositionRequestModelBase",
    members: &[
        member("id", Kind::Guid, Rule::Optional),
        member("currentPropertyAliases", Kind::Texts, Rule::NotNull),
        member("currentCompositeIds", Kind::Guids, Rule::NotNull),
    ],
};

pub(super) fn available_compositions<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    let asked: Composing = bind::body(context.request, &AVAILABLE, context.trace)?;
    Ok(compositions(context.store.types(T::KIND), &asked, |_| true))
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
