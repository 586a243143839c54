//! `member`: create, read, update, delete, validate, configuration.

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::document::{not_found, unknown};
use super::media_body::{check_values, check_variance, refuse, stored};
use super::media_reply::{
    TypeReference, ValueReply, VariantReply, type_reference, values, variant,
};
use super::member_body::{CREATE, SentMember, UPDATE, check, member_type, password_errors};
use crate::identity::group::SENSITIVE_DATA;
use crate::identity::secret::Secret;
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::store::content_types::ContentKind;
use crate::store::member::MemberRecord;
use crate::store::moment::Moment;
use crate::wire::bind;
use crate::wire::reply::{Outcome, Problem, Reply};

/// Who works with members.
pub(super) const MEMBERS: Access = Access::Sections(&["Umb.Section.Members"]);
const KIND: ContentKind = ContentKind::Member;

pub(super) const ROUTES: &[Route] = &[
    route(Method::POST, "member", MEMBERS, create),
    route(Method::GET, "member/{id:guid}", MEMBERS, read),
    route(Method::PUT, "member/{id:guid}", MEMBERS, update),
    route(Method::DELETE, "member/{id:guid}", MEMBERS, delete),
    route(Method::POST, "member/validate", MEMBERS, validate_create),
    route(
        Method::PUT,
        "member/{id:guid}/validate",
        MEMBERS,
        validate_update,
    ),
    route(Method::GET, "member/configuration", MEMBERS, configuration),
];

/// Groups that there are not are left out without a word.
fn create(context: &mut Context<'_>) -> Outcome {
    let sent: SentMember = bind::body(context.request, &CREATE, context.trace)?;
    let of = member_type(context.store, &sent)?.clone();
    check(context.store, &sent, None)?;
    check_variance(context.store, KIND, &of, &sent.values, &sent.variants)?;
    let id = sent.id.unwrap_or_else(|| context.store.sequence.id());
    if context.store.members.get(id).is_some() {
        return Err(unknown());
    }
    let values = stored(context.store, KIND, of.id, id, &sent.values, &[]);
    let now = Moment::of(context.security.now());
    let members = &mut context.store.members;
    let groups = sent.groups.iter().copied();
    let groups = groups.filter(|id| members.group(*id).is_some()).collect();
    members.add(MemberRecord {
        id,
        member_type: of.id,
        name: sent.name().to_owned(),
        email: sent.email,
        username: sent.username,
        password: sent.password.as_deref().map(Secret::of),
        is_approved: sent.is_approved,
        is_locked_out: false,
        is_two_factor_enabled: false,
        groups,
        created: now,
        updated: now,
        password_changed: Some(now),
        values,
    });
    Ok(Reply::created(
        context.request,
        &format!("member/{id}"),
        &id.to_string(),
    ))
}

/// `MemberResponseModel`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Response<'a> {
    email: &'a str,
    username: &'a str,
    member_type: TypeReference<'a>,
    is_approved: bool,
    is_locked_out: bool,
    is_two_factor_enabled: bool,
    failed_password_attempts: u32,
    last_login_date: Option<Moment>,
    last_lockout_date: Option<Moment>,
    last_password_change_date: Option<Moment>,
    groups: &'a [Uuid],
    kind: &'static str,
    id: Uuid,
    flags: [(); 0],
    values: Vec<ValueReply<'a>>,
    variants: [VariantReply<'a>; 1],
}

/// A user outside the group for sensitive data reads as if nothing was set.
pub(super) fn response<'a>(context: &'a Context<'_>, member: &'a MemberRecord) -> Response<'a> {
    let user = context.user.and_then(|id| context.security.user(id));
    let sees = user.is_some_and(|user| user.groups.contains(&SENSITIVE_DATA));
    let store = &*context.store;
    Response {
        email: &member.email,
        username: &member.username,
        member_type: type_reference(store, KIND, member.member_type),
        is_approved: sees && member.is_approved,
        is_locked_out: sees && member.is_locked_out,
        is_two_factor_enabled: sees && member.is_two_factor_enabled,
        failed_password_attempts: 0,
        last_login_date: None,
        last_lockout_date: None,
        last_password_change_date: member.password_changed.filter(|_| sees),
        groups: &member.groups,
        kind: "Default",
        id: member.id,
        flags: [],
        values: values(store, KIND, member.member_type, &member.values),
        variants: [variant(&member.name, member.created, member.updated)],
    }
}

fn read(context: &mut Context<'_>) -> Outcome {
    let member = context.store.members.get(context.id()?).ok_or_else(|| {
        Problem::not_found("The requested member could not be found")
            .status("MemberNotFound")
            .reply()
    })?;
    Ok(Reply::json(&response(context, member)))
}

/// A member that is not there is an unknown error, and not 404.
fn update(context: &mut Context<'_>) -> Outcome {
    let sent: SentMember = bind::body(context.request, &UPDATE, context.trace)?;
    let id = context.id()?;
    let member = context.store.members.get(id).ok_or_else(unknown)?;
    let (of, current) = (member.member_type, member.values.clone());
    check(context.store, &sent, Some(id))?;
    if let Some(of) = context.store.member_types.get(of) {
        check_variance(context.store, KIND, of, &sent.values, &sent.variants)?;
    }
    let values = stored(context.store, KIND, of, id, &sent.values, &current);
    let now = Moment::of(context.security.now());
    let members = &mut context.store.members;
    let groups = sent.groups.iter().copied();
    let groups = groups.filter(|id| members.group(*id).is_some()).collect();
    let member = members.get_mut(id).ok_or_else(unknown)?;
    member.name = sent.name().to_owned();
    member.email = sent.email;
    member.username = sent.username;
    member.is_approved = sent.is_approved;
    member.is_locked_out = sent.is_locked_out;
    member.is_two_factor_enabled = sent.is_two_factor_enabled;
    member.groups = groups;
    member.updated = now;
    member.values = values;
    if let Some(password) = &sent.password {
        member.password = Some(Secret::of(password));
        member.password_changed = Some(now);
    }
    Ok(Reply::done())
}

fn delete(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    context.store.members.get(id).ok_or_else(unknown)?;
    context.store.members.remove(id);
    Ok(Reply::done())
}

fn validate_create(context: &mut Context<'_>) -> Outcome {
    let sent: SentMember = bind::body(context.request, &CREATE, context.trace)?;
    let of = member_type(context.store, &sent)?;
    refuse(password_errors(&sent))?;
    check_values(context.store, KIND, of, &sent.values)?;
    Ok(Reply::done())
}

fn validate_update(context: &mut Context<'_>) -> Outcome {
    let sent: SentMember = bind::body(context.request, &UPDATE, context.trace)?;
    let member = context.store.members.get(context.id()?);
    let of = member.ok_or_else(not_found)?.member_type;
    refuse(password_errors(&sent))?;
    if let Some(of) = context.store.member_types.get(of) {
        check_values(context.store, KIND, of, &sent.values)?;
    }
    Ok(Reply::done())
}

/// An empty object.
fn configuration(_: &mut Context<'_>) -> Outcome {
    Ok(Reply::json(&serde_json::json!({})))
}
