//! `user/current`.

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::Reference;
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[route(Method::GET, "user/current", Access::User, current)];

/// The administrators group, whose key is fixed (`src/Umbraco.Core/Constants-Security.cs`).
const ADMINISTRATORS: Uuid = Uuid::from_u128(0xe5e7f6c8_7f9c_4b5b_8d5d_9e1e5a4f7e4d);
/// A group of the stand-in for users with chosen sections.
const LIMITED: Uuid = Uuid::from_u128(0x56b97e20_9b96_4650_b303_3acb38d6b7fb);

const PERMISSIONS: [&str; 21] = [
    "Umb.Document.Create",
    "Umb.Document.Update",
    "Umb.Document.Delete",
    "Umb.Document.Move",
    "Umb.Document.Duplicate",
    "Umb.Document.Sort",
    "Umb.Document.Rollback",
    "Umb.Document.PublicAccess",
    "Umb.Document.CultureAndHostnames",
    "Umb.Document.Publish",
    "Umb.Document.Permissions",
    "Umb.Document.Unpublish",
    "Umb.Document.Read",
    "Umb.Document.CreateBlueprint",
    "Umb.Document.Notifications",
    ":",
    "5",
    "7",
    "T",
    "Umb.Document.PropertyValue.Read",
    "Umb.Document.PropertyValue.Write",
];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CurrentUser<'a> {
    id: Uuid,
    language_iso_code: &'a str,
    document_start_node_ids: [Reference; 0],
    has_document_root_access: bool,
    media_start_node_ids: [Reference; 0],
    has_media_root_access: bool,
    /// The library of elements came with 18.
    #[serde(skip_serializing_if = "Option::is_none")]
    element_start_node_ids: Option<[Reference; 0]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    has_element_root_access: Option<bool>,
    avatar_urls: [&'a str; 0],
    languages: [&'a str; 0],
    has_access_to_all_languages: bool,
    has_access_to_sensitive_data: bool,
    fallback_permissions: &'a [&'a str],
    permissions: [&'a str; 0],
    allowed_sections: &'a [String],
    is_admin: bool,
    email: &'a str,
    user_name: &'a str,
    name: &'a str,
    user_group_ids: [Reference; 1],
}

fn current(context: &mut Context<'_>) -> Outcome {
    let user = context.user.as_ref().ok_or_else(Reply::no_route)?;
    let has_elements = context.site.version >= 18;
    Ok(Reply::json(&CurrentUser {
        id: user.id,
        // A new user gets the default UI language, in lower case on a real site too.
        language_iso_code: "en-us",
        document_start_node_ids: [],
        has_document_root_access: user.admin,
        media_start_node_ids: [],
        has_media_root_access: user.admin,
        element_start_node_ids: has_elements.then_some([]),
        has_element_root_access: has_elements.then_some(user.admin),
        avatar_urls: [],
        languages: [],
        has_access_to_all_languages: user.admin,
        has_access_to_sensitive_data: false,
        fallback_permissions: if user.admin { &PERMISSIONS } else { &[] },
        permissions: [],
        allowed_sections: &user.sections,
        is_admin: user.admin,
        email: &user.email,
        user_name: &user.email,
        name: &user.name,
        user_group_ids: [Reference {
            id: if user.admin { ADMINISTRATORS } else { LIMITED },
        }],
    }))
}
