//! Who may read: the key of the site, and the member that a protected document needs.

use http::StatusCode;

use super::asked::is_preview;
use super::reply::Replies;
use super::settings::DeliveryApi;
use super::source::Page;
use crate::oauth::bearer;
use crate::oauth::security::Security;
use crate::oauth::tokens::Subject;
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// Checks the key, as `src/Umbraco.Cms.Api.Delivery/Services/ApiAccessService.cs` does: a site where the API is off
/// refuses everybody.
pub(super) fn check(
    request: &Request,
    settings: &DeliveryApi,
    replies: Replies,
) -> Result<(), Reply> {
    let has_key = settings.api_key.as_deref().is_some_and(|key| {
        let sent = request.header("api-key").map(str::trim);
        !key.is_empty() && sent == Some(key)
    });
    let is_public = settings.public_access
        && match replies {
            Replies::Content => true,
            Replies::Media => settings.media_public_access,
        };
    let is_on = settings.enabled && (replies == Replies::Content || settings.media);
    let needs_key = is_preview(request) && replies == Replies::Content;
    if is_on && (has_key || (is_public && !needs_key)) {
        Ok(())
    } else {
        Err(replies.unauthorized())
    }
}

/// Checks that the member of the request may read a protected page: 401 without a member, 403 for the wrong one.
pub(super) fn check_member(
    request: &Request,
    security: &Security,
    page: Page<'_>,
) -> Result<(), Reply> {
    let status = match of_member(request, security, page) {
        MemberAccess::Granted => return Ok(()),
        MemberAccess::NotLoggedIn => StatusCode::UNAUTHORIZED,
        MemberAccess::Denied => StatusCode::FORBIDDEN,
    };
    Err(Replies::Content.empty(status))
}

/// What the member of a request may do with a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MemberAccess {
    Granted,
    NotLoggedIn,
    Denied,
}

/// A bad token counts as none (`src/Umbraco.Cms.Api.Delivery/Services/RequestMemberAccessService.cs`).
pub(super) fn of_member(request: &Request, security: &Security, page: Page<'_>) -> MemberAccess {
    let Some(rules) = page.protection() else {
        return MemberAccess::Granted;
    };
    let token = bearer::token(request);
    let subject = token.and_then(|token| bearer::subject(&token, security).ok());
    let Some(Subject::Member(id)) = subject else {
        return MemberAccess::NotLoggedIn;
    };
    let member = security.members.iter().find(|member| member.id == id);
    let is_allowed = member.is_some_and(|member| {
        let is_named = rules.members.contains(&member.email);
        is_named
            || rules
                .groups
                .iter()
                .any(|group| member.roles.contains(group))
    });
    if is_allowed {
        MemberAccess::Granted
    } else {
        MemberAccess::Denied
    }
}
