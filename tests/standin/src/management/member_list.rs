//! Lists of members: `filter/member`, `item/member` and its search.

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::Paged;
use super::media_reply::{TypeReference, VariantItem};
use super::member::{MEMBERS, response};
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::store::Store;
use crate::store::member::MemberRecord;
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "filter/member", MEMBERS, filter),
    route(Method::GET, "item/member", Access::User, items),
    route(Method::GET, "item/member/search", Access::User, search),
];

/// By user name unless told otherwise; an uneven `skip` is rounded down.
fn filter(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let page = query.page()?.with_items()?.not_negative()?;
    let member_type: Option<Uuid> = match query.text("memberTypeId") {
        None => None,
        Some(_) => Some(query.id("memberTypeId")?),
    };
    let flag = |name| match query.text(name) {
        None => Ok::<_, Reply>(None),
        Some(_) => Ok(Some(query.flag(name, false)?)),
    };
    let (approved, locked) = (flag("isApproved")?, flag("isLockedOut")?);
    let group = query.text("memberGroupName");
    let text = query.text("filter").unwrap_or_default().to_lowercase();
    let descending = query.choice("orderDirection", &["Ascending", "Descending"])? == Some(1);
    let members = &context.store.members;
    let group = group.map(|name| members.group_by_name(name).map(|group| group.id));
    let mut found: Vec<&MemberRecord> = members
        .all()
        .iter()
        .filter(|one| {
            let texts = [&one.name, &one.username, &one.email];
            member_type.is_none_or(|of| one.member_type == of)
                && approved.is_none_or(|approved| one.is_approved == approved)
                && locked.is_none_or(|locked| one.is_locked_out == locked)
                && group.is_none_or(|id| id.is_some_and(|id| one.groups.contains(&id)))
                && texts.iter().any(|own| own.to_lowercase().contains(&text))
        })
        .collect();
    match query.text("orderBy").unwrap_or("username") {
        "name" => found.sort_by_key(|one| one.name.to_lowercase()),
        "email" => found.sort_by_key(|one| one.email.to_lowercase()),
        _ => found.sort_by_key(|one| one.username.to_lowercase()),
    }
    if descending {
        found.reverse();
    }
    let total = found.len();
    let items = page.rounded_down().cut(found).into_iter();
    Ok(Reply::json(&Paged {
        total,
        items: items.map(|one| response(context, one)).collect(),
    }))
}

/// `MemberItemResponseModel`. The id of the type is all zeros, as on a real site.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Item<'a> {
    member_type: TypeReference<'a>,
    variants: [VariantItem<'a>; 1],
    kind: &'static str,
    id: Uuid,
    flags: [(); 0],
}

pub(super) fn item<'a>(store: &'a Store, member: &'a MemberRecord) -> Item<'a> {
    let of = store.member_types.get(member.member_type);
    Item {
        member_type: TypeReference {
            id: Uuid::nil(),
            icon: of.map_or("", |of| &of.icon),
            collection: None,
        },
        variants: [VariantItem {
            name: &member.name,
            culture: None,
        }],
        kind: "Default",
        id: member.id,
        flags: [],
    }
}

/// The same with the id of its type, where a real site says it.
pub(super) fn typed_item<'a>(store: &'a Store, member: &'a MemberRecord) -> Item<'a> {
    let mut item = item(store, member);
    item.member_type.id = member.member_type;
    item
}

fn items(context: &mut Context<'_>) -> Outcome {
    let ids = context.query().ids("id")?;
    let all = context.store.members.all().iter();
    let items = all
        .filter(|one| ids.contains(&one.id))
        .map(|one| item(context.store, one));
    Ok(Reply::json(&items.collect::<Vec<_>>()))
}

/// Page-based; without an index, which finds nothing, negative numbers pass. Past the end there are none in total either
/// (seen on a running Umbraco 17.3).
fn search(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Found<'a> {
        items: Vec<Item<'a>>,
        total: usize,
    }
    let query = context.query();
    let text = query.required("query")?.to_lowercase();
    let mut page = query.page()?.with_items()?;
    let has_index = context.site.configuration.search_index;
    if has_index {
        page = page.not_negative()?;
    }
    let all = context.store.members.all().iter();
    let found: Vec<&MemberRecord> = all
        .filter(|one| has_index && one.name.to_lowercase().contains(&text))
        .collect();
    let count = found.len();
    let items = page.cut_even(found)?;
    Ok(Reply::json(&Found {
        total: if items.is_empty() { 0 } else { count },
        items: items
            .into_iter()
            .map(|one| item(context.store, one))
            .collect(),
    }))
}
