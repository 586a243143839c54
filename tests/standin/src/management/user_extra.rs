//! Second factors, avatars and settings of users. There is no provider of second factors here but those that the
//! builder gave.

use http::Method;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Reference;
use super::user::{USERS, not_found};
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::wire::bind::{self, Model, Rule, reference};
use crate::wire::reply::{Outcome, Problem, Reply};

#[rustfmt::skip]
pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "user/configuration", USERS, configuration),
    route(Method::GET, "user/{id:guid}/2fa", USERS, providers),
    route(Method::DELETE, "user/{id:guid}/2fa/{providerName}", USERS, no_provider),
    route(Method::GET, "user/current/2fa", Access::User, own_providers),
    route(Method::GET, "user/current/2fa/{providerName}", Access::User, no_provider),
    route(Method::POST, "user/current/2fa/{providerName}", Access::User, no_provider),
    route(Method::DELETE, "user/current/2fa/{providerName}", Access::User, no_provider),
    route(Method::GET, "user/current/login-providers", Access::User, no_login_providers),
    route(Method::POST, "user/current/avatar", Access::User, set_own_avatar),
    route(Method::POST, "user/avatar/{id:guid}", USERS, set_avatar),
    route(Method::DELETE, "user/avatar/{id:guid}", USERS, delete_avatar),
];

fn configuration(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Configuration {
        can_invite_users: bool,
        username_is_email: bool,
        password_configuration: super::user_current::PasswordConfiguration,
        allow_change_password: bool,
        allow_two_factor: bool,
    }
    Ok(Reply::json(&Configuration {
        can_invite_users: context.site.configuration.mail,
        username_is_email: true,
        password_configuration: super::user_current::password_configuration(),
        allow_change_password: true,
        allow_two_factor: true,
    }))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Provider {
    provider_name: String,
    is_enabled_on_user: bool,
}

fn providers_of(context: &Context<'_>, id: Uuid) -> Option<Vec<Provider>> {
    let user = context.security.user(id)?;
    let own = user.two_factor.iter().map(|factor| Provider {
        provider_name: factor.provider.clone(),
        is_enabled_on_user: true,
    });
    Some(own.collect())
}

fn providers(context: &mut Context<'_>) -> Outcome {
    let providers = providers_of(context, context.id()?).ok_or_else(|| {
        Problem::not_found("User not found")
            .detail("The specified user id was not found.")
            .status("UserNotFound")
            .reply()
    })?;
    Ok(Reply::json(&providers))
}

fn own_providers(context: &mut Context<'_>) -> Outcome {
    let id = context.user.unwrap_or_default();
    Ok(Reply::json(&providers_of(context, id).unwrap_or_default()))
}

fn no_provider(_: &mut Context<'_>) -> Outcome {
    Err(Problem::not_found("Missing 2FA provider")
        .detail("The specified 2fa provider was not found.")
        .status("ProviderNameNotFound")
        .reply())
}

fn no_login_providers(_: &mut Context<'_>) -> Outcome {
    Ok(Reply::json(&[(); 0]))
}

const AVATAR: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.User.SetAvatarRequestModel",
    members: &[reference("file", Rule::NotNull)],
};

fn set_own_avatar(context: &mut Context<'_>) -> Outcome {
    let id = context.user.unwrap_or_default();
    set(context, id)
}

fn set_avatar(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    context.security.user(id).ok_or_else(not_found)?;
    set(context, id)
}

/// Uses the temporary file up.
fn set(context: &mut Context<'_>, id: Uuid) -> Outcome {
    #[derive(Deserialize)]
    struct Body {
        file: Option<Reference>,
    }
    let body: Body = bind::body(context.request, &AVATAR, context.trace)?;
    let file = body.file.map(|file| file.id).unwrap_or_default();
    let files = &mut context.store.files;
    let at = files.iter().position(|known| known.id == file);
    let at = at.ok_or_else(|| {
        Problem::bad_request("Avatar file not found")
            .detail("The file key did not resolve in to a file")
            .status("AvatarFileNotFound")
            .reply()
    })?;
    let name = files.remove(at).name;
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    let avatar = format!(
        "{}{:08x}.{extension}",
        context.store.sequence.id().simple(),
        context.store.sequence.next() & 0xffff_ffff
    );
    let user = context.security.user_mut(id).ok_or_else(not_found)?;
    user.avatar = Some(avatar);
    Ok(Reply::done())
}

fn delete_avatar(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    let user = context.security.user_mut(id).ok_or_else(not_found)?;
    user.avatar = None;
    Ok(Reply::done())
}

/// The addresses of a user's picture in five sizes.
pub(super) fn avatar_urls(context: &Context<'_>, avatar: Option<&str>) -> Vec<String> {
    let Some(avatar) = avatar else {
        return Vec::new();
    };
    let origin = context.request.origin();
    let url = |size: u32| {
        format!("{origin}/media/UserAvatars/{avatar}?rmode=crop&width={size}&height={size}")
    };
    [30, 60, 90, 150, 300].map(url).into()
}
