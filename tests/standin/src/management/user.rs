//! `user` and `item/user`: what can be read.

use http::Method;
use serde::{Serialize, Serializer};
use uuid::Uuid;

use super::start_nodes::StartNodes;
use super::user_extra::avatar_urls;
use super::{Paged, Reference};
use crate::identity::user::{Kind, User};
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::store::temporary_file::timestamp;
use crate::wire::reply::{Outcome, Problem, Reply};

/// Who sees and changes users.
pub(super) const USERS: Access = Access::Sections(&["Umb.Section.Users"]);

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "user", USERS, list),
    route(Method::GET, "user/{id:guid}", USERS, read),
    route(Method::GET, "item/user", Access::User, items),
];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Response<'a> {
    id: Uuid,
    language_iso_code: &'a str,
    #[serde(flatten)]
    start_nodes: StartNodes,
    avatar_urls: Vec<String>,
    state: &'a str,
    failed_login_attempts: u32,
    create_date: String,
    update_date: String,
    last_login_date: Option<String>,
    last_lockout_date: Option<String>,
    last_password_change_date: Option<String>,
    is_admin: bool,
    kind: Kind,
    email: &'a str,
    user_name: &'a str,
    name: &'a str,
    user_group_ids: Vec<Reference>,
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::PERSON => serializer.serialize_str("Default"),
            Self::API => serializer.serialize_str("Api"),
            Self(number) => serializer.serialize_i64(number),
        }
    }
}

fn list(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page()?.with_items()?;
    let users: Vec<Response<'_>> = context
        .security
        .users
        .iter()
        .map(|user| response(user, context))
        .collect();
    let total = users.len();
    Ok(Reply::json(&Paged {
        total,
        items: page.cut_by_number(users)?,
    }))
}

fn read(context: &mut Context<'_>) -> Outcome {
    let user = context.security.user(context.id()?);
    Ok(Reply::json(&response(user.ok_or_else(not_found)?, context)))
}

fn items(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Item<'a> {
        avatar_urls: Vec<String>,
        kind: Kind,
        name: &'a str,
        id: Uuid,
        flags: [&'a str; 0],
    }
    let asked = context.query().ids("id")?;
    let users = context.security.users.iter();
    let items: Vec<_> = users
        .filter(|user| asked.contains(&user.id))
        .map(|user| Item {
            avatar_urls: avatar_urls(context, user.avatar.as_deref()),
            kind: user.kind,
            name: &user.name,
            id: user.id,
            flags: [],
        })
        .collect();
    Ok(Reply::json(&items))
}

pub(super) fn response<'a>(user: &'a User, context: &Context<'_>) -> Response<'a> {
    let date = |time: Option<std::time::SystemTime>| time.map(timestamp);
    Response {
        id: user.id,
        language_iso_code: &user.language,
        // The rights of the groups do not show here, those of an administrator neither.
        start_nodes: StartNodes::own(context.site.version, user),
        avatar_urls: avatar_urls(context, user.avatar.as_deref()),
        state: state(user, context),
        failed_login_attempts: user.lockout.failures(),
        create_date: timestamp(user.created),
        update_date: timestamp(user.updated),
        last_login_date: date(user.last_login),
        last_lockout_date: date(user.lockout.since()),
        last_password_change_date: date(user.password_changed),
        is_admin: user.is_admin(),
        kind: user.kind,
        email: &user.email,
        user_name: &user.email,
        name: &user.name,
        user_group_ids: user.groups.iter().map(|id| Reference { id: *id }).collect(),
    }
}

pub(super) fn state(user: &User, context: &Context<'_>) -> &'static str {
    if user.invited && !user.approved && user.last_login.is_none() {
        "Invited"
    } else if user.lockout.is_locked(context.security.now()) {
        "LockedOut"
    } else if !user.approved {
        "Disabled"
    } else if user.last_login.is_none() {
        "Inactive"
    } else {
        "Active"
    }
}

pub(super) fn not_found() -> Reply {
    Problem::not_found("The user was not found")
        .detail("The specified user was not found.")
        .status("UserNotFound")
        .reply()
}
