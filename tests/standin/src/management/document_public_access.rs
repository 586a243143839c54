//! `document/{id}/public-access`: which members see a document and what is below it.

use http::Method;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::document_access::{self as access, CONTENT, require};
use super::{Reference, member_list};
use crate::route::{Context, Route, route};
use crate::store::document_settings::PublicAccess;
use crate::wire::bind::{self, Kind, Model, Rule, member, reference};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(
        Method::GET,
        "document/{id:guid}/public-access",
        CONTENT,
        read,
    ),
    route(
        Method::POST,
        "document/{id:guid}/public-access",
        CONTENT,
        create,
    ),
    route(
        Method::PUT,
        "document/{id:guid}/public-access",
        CONTENT,
        update,
    ),
    route(
        Method::DELETE,
        "document/{id:guid}/public-access",
        CONTENT,
        delete,
    ),
];

const RULE: Model = Model {
    parameter: "publicAccessRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.PublicAccess.PublicAccessRequestModel",
    members: &[
        reference("loginDocument", Rule::NotNull),
        reference("errorDocument", Rule::NotNull),
        member("memberUserNames", Kind::Texts, Rule::NotNull),
        member("memberGroupNames", Kind::Texts, Rule::NotNull),
    ],
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SentRule {
    login_document: Option<Reference>,
    error_document: Option<Reference>,
    #[serde(default)]
    member_user_names: Vec<String>,
    #[serde(default)]
    member_group_names: Vec<String>,
}

/// `MemberGroupItemResponseModel`.
#[derive(Serialize)]
struct GroupItem<'a> {
    name: &'a str,
    id: Uuid,
    flags: [(); 0],
}

/// Groups and members that do not exist are not listed.
fn read(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Response<'a> {
        members: Vec<member_list::Item<'a>>,
        groups: Vec<GroupItem<'a>>,
        login_document: Reference,
        error_document: Reference,
        /// As the document of 18 declares it.
        #[serde(skip_serializing_if = "Option::is_none")]
        is_protected_by_ancestor: Option<bool>,
    }
    let id = context.id()?;
    require(context, access::PROTECT, Some(id))?;
    known(context, id)?;
    let settings = &context.store.documents.settings;
    let rule = settings.access(id).ok_or_else(entry_not_found)?;
    let store = &*context.store;
    let members = store.members.all().iter();
    let groups = rule
        .groups
        .iter()
        .filter_map(|name| store.members.group_by_name(name));
    Ok(Reply::json(&Response {
        members: members
            .filter(|member| rule.members.contains(&member.username))
            .map(|member| member_list::typed_item(store, member))
            .collect(),
        groups: groups
            .map(|group| GroupItem {
                name: &group.name,
                id: group.id,
                flags: [],
            })
            .collect(),
        login_document: Reference { id: rule.login },
        error_document: Reference { id: rule.error },
        is_protected_by_ancestor: (context.site.version >= 18).then_some(false),
    }))
}

/// A second rule for the same document is refused by the data base, after all checks: an unhandled exception.
fn create(context: &mut Context<'_>) -> Outcome {
    let rule = checked(context)?;
    let id = rule.document;
    let settings = &mut context.store.documents.settings;
    if settings.access(id).is_some() {
        return Err(Reply::crash());
    }
    settings.set_access(rule);
    let path = format!("document/{id}/public-access");
    Ok(Reply::created(context.request, &path, &id.to_string()))
}

fn update(context: &mut Context<'_>) -> Outcome {
    let rule = checked(context)?;
    let settings = &mut context.store.documents.settings;
    settings.access(rule.document).ok_or_else(entry_not_found)?;
    settings.set_access(rule);
    Ok(Reply::done())
}

fn delete(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    require(context, access::PROTECT, Some(id))?;
    known(context, id)?;
    let settings = &mut context.store.documents.settings;
    settings.access(id).ok_or_else(entry_not_found)?;
    settings.remove_access(id);
    Ok(Reply::done())
}

fn checked(context: &Context<'_>) -> Result<PublicAccess, Reply> {
    let body: SentRule = bind::body(context.request, &RULE, context.trace)?;
    let id = context.id()?;
    require(context, access::PROTECT, Some(id))?;
    known(context, id)?;
    match (
        body.member_user_names.is_empty(),
        body.member_group_names.is_empty(),
    ) {
        (true, true) => {
            return Err(Problem::bad_request("No allowed entities given")
                .detail(
                    "Both MemberGroups and Members were empty, thus no entities can be allowed.",
                )
                .status("NoAllowedEntities")
                .reply());
        }
        (false, false) => {
            return Err(Problem::bad_request("Ambiguous Rule")
                .detail("The specified rule is ambiguous, because both member groups and member names were given.")
                .status("AmbiguousRule")
                .reply());
        }
        _ => {}
    }
    let login = body.login_document.map(|one| one.id).unwrap_or_default();
    let error = body.error_document.map(|one| one.id).unwrap_or_default();
    let documents = &context.store.documents;
    if documents.get(login).is_none() {
        return Err(Problem::not_found("The login page could not be found")
            .status("LoginNodeNotFound")
            .reply());
    }
    if documents.get(error).is_none() {
        return Err(Problem::not_found("The error page could not be found")
            .status("ErrorNodeNotFound")
            .reply());
    }
    Ok(PublicAccess {
        document: id,
        login,
        error,
        members: body.member_user_names,
        groups: body.member_group_names,
    })
}

fn known(context: &Context<'_>, id: Uuid) -> Result<(), Reply> {
    let document = context.store.documents.get(id);
    document.map(|_| ()).ok_or_else(|| {
        Problem::not_found("The document could not be found")
            .status("ContentNotFound")
            .reply()
    })
}

fn entry_not_found() -> Reply {
    Problem::not_found("Entry not found")
        .detail("The specified entry was not found.")
        .status("EntryNotFound")
        .reply()
}
