//! `user-data`: what a user keeps for himself. Data of others: 401 without a challenge, though the token is good.

use http::{Method, StatusCode};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Paged;
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::store::user_data::UserData;
use crate::wire::bind::{self, Kind, Member, Model, Rule, member};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "user-data", Access::User, list),
    route(Method::POST, "user-data", Access::User, create),
    route(Method::PUT, "user-data", Access::User, update),
    route(Method::GET, "user-data/{id:guid}", Access::User, read),
    route(Method::DELETE, "user-data/{id:guid}", Access::User, delete),
];

const GROUP: Member = member("group", Kind::Text, Rule::NotNull);
const IDENTIFIER: Member = member("identifier", Kind::Text, Rule::NotNull);
const VALUE: Member = member("value", Kind::Text, Rule::NotNull);

const CREATE: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.UserData.CreateUserDataRequestModel",
    members: &[
        GROUP,
        IDENTIFIER,
        VALUE,
        member("key", Kind::Guid, Rule::Optional),
    ],
};

const UPDATE: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.UserData.UpdateUserDataRequestModel",
    members: &[
        GROUP,
        IDENTIFIER,
        VALUE,
        member("key", Kind::Guid, Rule::NotNull),
    ],
};

#[derive(Deserialize)]
struct Body {
    #[serde(default)]
    group: String,
    #[serde(default)]
    identifier: String,
    #[serde(default)]
    value: String,
    key: Option<Uuid>,
}

#[derive(Serialize)]
struct Response<'a> {
    key: Uuid,
    group: &'a str,
    identifier: &'a str,
    value: &'a str,
}

fn list(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let page = query.page()?;
    let groups: Vec<&str> = query.all("groups").collect();
    let identifiers: Vec<&str> = query.all("identifiers").collect();
    let asked = |wanted: &[&str], own: &str| wanted.is_empty() || wanted.contains(&own);
    let all = context.store.user_data.iter();
    let found: Vec<Response<'_>> = all
        .filter(|data| Some(data.user) == context.user)
        .filter(|data| asked(&groups, &data.group) && asked(&identifiers, &data.identifier))
        .map(response)
        .collect();
    let total = found.len();
    let items = page.cut_or_all(found);
    Ok(Reply::json(&Paged { total, items }))
}

fn create(context: &mut Context<'_>) -> Outcome {
    let body: Body = bind::body(context.request, &CREATE, context.trace)?;
    let key = body.key.unwrap_or_else(|| context.store.sequence.id());
    let mut known = context.store.user_data.iter();
    if known.any(|data| data.key == key) {
        return Err(Problem::bad_request("UserData already exists")
            .detail("A userData entry with the given key already exists")
            .status("AlreadyExists")
            .reply());
    }
    let user = context.user.unwrap_or_default();
    context.store.user_data.push(UserData {
        key,
        user,
        group: body.group,
        identifier: body.identifier,
        value: body.value,
    });
    Ok(Reply::created(
        context.request,
        &format!("user-data/{key}"),
        &key.to_string(),
    ))
}

fn update(context: &mut Context<'_>) -> Outcome {
    let body: Body = bind::body(context.request, &UPDATE, context.trace)?;
    let key = body.key.unwrap_or_default();
    let mut all = context.store.user_data.iter_mut();
    let data = all.find(|data| data.key == key).ok_or_else(|| {
        Problem::not_found("UserData not found")
            .status("NotFound")
            .reply()
    })?;
    if Some(data.user) != context.user {
        return Err(of_another());
    }
    data.group = body.group;
    data.identifier = body.identifier;
    data.value = body.value;
    Ok(Reply::done())
}

fn read(context: &mut Context<'_>) -> Outcome {
    let at = own(context)?;
    Ok(Reply::json(&response(&context.store.user_data[at])))
}

fn delete(context: &mut Context<'_>) -> Outcome {
    let at = own(context)?;
    context.store.user_data.remove(at);
    Ok(Reply::done())
}

fn own(context: &Context<'_>) -> Result<usize, Reply> {
    let key = context.id()?;
    let all = &context.store.user_data;
    let found = all.iter().position(|data| data.key == key);
    let at = found.ok_or_else(Reply::nothing)?;
    if Some(all[at].user) != context.user {
        return Err(of_another());
    }
    Ok(at)
}

fn of_another() -> Reply {
    Reply::action(StatusCode::UNAUTHORIZED)
}

fn response(data: &UserData) -> Response<'_> {
    Response {
        key: data.key,
        group: &data.group,
        identifier: &data.identifier,
        value: &data.value,
    }
}
