//! `user/{id}/client-credentials`: what makes an API user able to fetch tokens, at once.

use http::Method;
use serde::Deserialize;

use super::user::USERS;
use crate::identity::user::Kind as UserKind;
use crate::oauth::clients::Owner;
use crate::route::{Context, Route, route};
use crate::wire::bind::{self, Kind, Model, Rule, member};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(
        Method::GET,
        "user/{id:guid}/client-credentials",
        USERS,
        list,
    ),
    route(
        Method::POST,
        "user/{id:guid}/client-credentials",
        USERS,
        create,
    ),
    route(
        Method::DELETE,
        "user/{id:guid}/client-credentials/{clientId}",
        USERS,
        delete,
    ),
];

/// Put before every id that is saved
/// (`src/Umbraco.Infrastructure/Security/BackOfficeUserClientCredentialsManager.cs`).
const PREFIX: &str = "umbraco-back-office-";

const CREATE: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.User.ClientCredentials.CreateUserClientCredentialsRequestModel",
    members: &[
        member("clientId", Kind::Text, Rule::Declared),
        member("clientSecret", Kind::Text, Rule::Declared),
    ],
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    client_id: String,
    client_secret: String,
}

/// The client ids; the secrets are never shown again. An unknown user is an unhandled exception.
fn list(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    if context.security.user(id).is_none() {
        return Err(Reply::crash());
    }
    let ids = context.security.clients.credentials_of(Owner::User(id));
    Ok(Reply::json(&ids))
}

fn create(context: &mut Context<'_>) -> Outcome {
    let body: Create = bind::body(context.request, &CREATE, context.trace)?;
    let id = context.id()?;
    let client_id = if body.client_id.starts_with(PREFIX) {
        body.client_id
    } else {
        format!("{PREFIX}{}", body.client_id)
    };
    let refuse = |title: &str, detail: &str, status| {
        Err(Problem::bad_request(title)
            .detail(detail)
            .status(status)
            .reply())
    };
    if !is_valid(&client_id) {
        return refuse(
            "Invalid client ID",
            "The specified client ID is invalid. A valid client ID can only contain [a-z], [A-Z], [0-9], and [-._~]. \
             Furthermore, including the prefix it cannot be longer than 100 characters.",
            "InvalidClientId",
        );
    }
    if context.security.clients.find(&client_id).is_some() {
        return refuse(
            "Duplicate client ID",
            "The specified client ID is already in use. Choose another client ID.",
            "DuplicateClientId",
        );
    }
    let user = context.security.user(id);
    if user.is_none_or(|user| user.kind != UserKind::API) {
        return refuse(
            "Invalid user",
            "The specified user does not support this operation. Possibly caused by a mismatched client ID or an \
             inapplicable user type.",
            "InvalidUser",
        );
    }
    let owner = Owner::User(id);
    context
        .security
        .clients
        .add_credentials(&client_id, &body.client_secret, owner);
    Ok(Reply::done())
}

/// 200 also for a client id that this user does not have.
fn delete(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    let client_id = context.values.get(1).cloned().unwrap_or_default();
    if context.security.clients.owner(&client_id) == Some(Owner::User(id)) {
        context.security.remove_credentials(&client_id);
    }
    Ok(Reply::done())
}

/// `^[\w\d\-\._~]{1,100}$` (`src/Umbraco.Core/Services/UserService.cs`).
fn is_valid(client_id: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '~');
    (1..=100).contains(&client_id.chars().count()) && client_id.chars().all(is_word)
}
