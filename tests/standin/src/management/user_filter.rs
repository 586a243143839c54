//! `filter/user`: users by text, state and group, in an order.

use http::Method;

use super::Paged;
use super::user::{USERS, response, state};
use crate::identity::user::User;
use crate::route::{Context, Route, route};
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[route(Method::GET, "filter/user", USERS, filter)];

const STATES: [&str; 6] = [
    "Active",
    "Disabled",
    "LockedOut",
    "Invited",
    "Inactive",
    "All",
];
const ORDERS: [&str; 10] = [
    "UserName",
    "Language",
    "Name",
    "Email",
    "Id",
    "CreateDate",
    "UpdateDate",
    "IsApproved",
    "IsLockedOut",
    "LastLoginDate",
];

/// Page-based, and without items a 500.
fn filter(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let order = query.choice("orderBy", &ORDERS)?;
    let descending = query.choice("orderDirection", &["Ascending", "Descending"])? == Some(1);
    let groups = query.ids("userGroupIds")?;
    let states = query.choices("userStates", &STATES)?;
    let page = query.page()?.with_items()?;
    let text = query.text("filter").unwrap_or_default().to_lowercase();
    let all = states.is_empty() || states.contains(&5);
    let is_meant = |user: &&User| {
        let own = STATES.iter().position(|one| *one == state(user, context));
        (all || own.is_some_and(|own| states.contains(&own)))
            && (groups.is_empty() || user.groups.iter().any(|id| groups.contains(id)))
            && [&user.name, &user.email]
                .iter()
                .any(|own| own.to_lowercase().contains(&text))
    };
    let users = context.security.users.iter();
    let mut found: Vec<&User> = users.filter(is_meant).collect();
    match order.and_then(|at| ORDERS.get(at)).copied() {
        Some("CreateDate") => found.sort_by_key(|user| user.created),
        Some("UpdateDate") => found.sort_by_key(|user| user.updated),
        Some("LastLoginDate") => found.sort_by_key(|user| user.last_login),
        Some("Email" | "UserName") => found.sort_by_key(|user| user.email.to_lowercase()),
        Some("Id") => {}
        _ => found.sort_by_key(|user| user.name.to_lowercase()),
    }
    if descending {
        found.reverse();
    }
    let total = found.len();
    let items = page.cut_by_number(found)?.into_iter();
    Ok(Reply::json(&Paged {
        total,
        items: items.map(|user| response(user, context)).collect(),
    }))
}
