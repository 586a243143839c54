//! `user/current` and its configuration.

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::Reference;
use super::start_nodes::StartNodes;
use super::user_extra::avatar_urls;
use super::user_password::MINIMUM_PASSWORD_LENGTH;
use crate::identity::group::{Group, Permission, SENSITIVE_DATA};
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "user/current", Access::User, current),
    route(
        Method::GET,
        "user/current/configuration",
        Access::User,
        configuration,
    ),
];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CurrentUser<'a> {
    id: Uuid,
    language_iso_code: &'a str,
    #[serde(flatten)]
    start_nodes: StartNodes,
    avatar_urls: Vec<String>,
    languages: Vec<&'a String>,
    has_access_to_all_languages: bool,
    has_access_to_sensitive_data: bool,
    fallback_permissions: Vec<&'a str>,
    permissions: Vec<&'a Permission>,
    allowed_sections: Vec<&'a str>,
    is_admin: bool,
    email: &'a str,
    user_name: &'a str,
    name: &'a str,
    user_group_ids: Vec<Reference>,
}

fn current(context: &mut Context<'_>) -> Outcome {
    let id = context.user.ok_or_else(Reply::no_route)?;
    let user = context.security.user(id).ok_or_else(Reply::no_route)?;
    let groups: Vec<&Group> = user.groups(&context.security.groups).collect();
    let mut fallback_permissions: Vec<&str> = Vec::new();
    for permission in groups.iter().flat_map(|group| &group.fallback_permissions) {
        if !fallback_permissions.contains(&permission.as_str()) {
            fallback_permissions.push(permission);
        }
    }
    let all_languages = groups.iter().any(|group| group.has_access_to_all_languages);
    Ok(Reply::json(&CurrentUser {
        id: user.id,
        language_iso_code: &user.language,
        start_nodes: StartNodes::of(context.site.version, user, &groups),
        avatar_urls: avatar_urls(context, user.avatar.as_deref()),
        languages: groups.iter().flat_map(|group| &group.languages).collect(),
        has_access_to_all_languages: all_languages,
        has_access_to_sensitive_data: user.groups.contains(&SENSITIVE_DATA),
        fallback_permissions,
        permissions: groups.iter().flat_map(|group| &group.permissions).collect(),
        allowed_sections: user.sections(&context.security.groups),
        is_admin: user.is_admin(),
        email: &user.email,
        user_name: &user.email,
        name: &user.name,
        user_group_ids: user.groups.iter().map(|id| Reference { id: *id }).collect(),
    }))
}

fn configuration(_: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Configuration {
        keep_user_logged_in: bool,
        password_configuration: PasswordConfiguration,
        allow_change_password: bool,
        allow_two_factor: bool,
    }
    Ok(Reply::json(&Configuration {
        keep_user_logged_in: false,
        password_configuration: password_configuration(),
        allow_change_password: true,
        allow_two_factor: true,
    }))
}

/// What a password must be.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PasswordConfiguration {
    minimum_password_length: usize,
    require_non_letter_or_digit: bool,
    require_digit: bool,
    require_lowercase: bool,
    require_uppercase: bool,
}

/// The default of `Security:UserPassword`.
pub(super) fn password_configuration() -> PasswordConfiguration {
    PasswordConfiguration {
        minimum_password_length: MINIMUM_PASSWORD_LENGTH,
        require_non_letter_or_digit: false,
        require_digit: false,
        require_lowercase: false,
        require_uppercase: false,
    }
}
