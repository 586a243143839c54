//! The bearer check before every action, with the challenges of a running Umbraco 17.3.

use http::{Method, StatusCode};
use uuid::Uuid;

use super::redaction;
use super::refusal::{Refusal, refuse};
use super::security::Security;
use super::tokens::{Found, Subject};
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// Who may call an action.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Access {
    /// Everybody; a bad token is ignored.
    Anonymous,
    /// Every user of the back office.
    User,
    /// Users who see one of these sections.
    Sections(&'static [&'static str]),
}

/// The user of the request, or the 401 or 403 that answers it.
pub(crate) fn check(
    request: &Request,
    access: Access,
    security: &Security,
) -> Result<Option<Uuid>, Reply> {
    if let Access::Anonymous = access {
        return Ok(None);
    }
    let Some(token) = token(request) else {
        return Err(Reply::challenge(StatusCode::UNAUTHORIZED, "Bearer"));
    };
    let token = redaction::access_token(token, request, security)?;
    let subject = subject(&token, security).map_err(|refusal| {
        Reply::challenge(StatusCode::UNAUTHORIZED, &refusal.challenge("Bearer"))
    })?;
    // A member is authenticated, but no user of the back office; a disabled user can hold a token got with an old
    // login cookie. The lock-out is not looked at
    // (`src/Umbraco.Cms.Api.Management/Security/Authorization/User/BackOfficeHandler.cs`).
    let user = match subject {
        Subject::User(id) => security.user(id).filter(|user| user.approved),
        Subject::Member(_) => None,
    };
    match (user, access) {
        (Some(user), Access::Sections(sections))
            if !user.has_any_section(&security.groups, sections) =>
        {
            Err(denied())
        }
        (Some(user), _) => Ok(Some(user.id)),
        (None, _) => Err(denied()),
    }
}

/// Whose access token this is.
pub(crate) fn subject(token: &str, security: &Security) -> Result<Subject, Refusal> {
    let invalid = |description: &'static str, id| Err(refuse("invalid_token", description, id));
    match security.tokens.find(token, security.now()) {
        Found::Valid(subject) => Ok(subject),
        Found::NoLongerValid => invalid("The specified token is no longer valid.", 2019),
        Found::WrongKind => invalid("The specified token is not of the expected type.", 2089),
        Found::Unknown if token.starts_with("eyJ") && token.matches('.').count() == 2 => invalid(
            "The signing key associated to the specified token was not found.",
            2090,
        ),
        Found::Unknown => invalid("The specified token is invalid.", 2004),
    }
}

/// The header first, then a form, then the query; a bad token in the header is not rescued by a good one elsewhere.
/// Exactly one space separates the scheme; a second one belongs to the token.
pub(crate) fn token(request: &Request) -> Option<String> {
    if let Some(header) = request.header("authorization") {
        let bearer = header
            .split_once(' ')
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
        if let Some((_, token)) = bearer {
            let token = token.trim_end();
            return (!token.is_empty()).then(|| token.to_owned());
        }
    }
    let is_form = request.method == Method::POST
        && request.media_type() == "application/x-www-form-urlencoded";
    let form = if is_form {
        request.form_pairs()
    } else {
        Vec::new()
    };
    form.into_iter()
        .chain(request.query_pairs())
        .find(|(name, value)| name == "access_token" && !value.is_empty())
        .map(|(_, token)| token)
}

fn denied() -> Reply {
    let refusal = refuse(
        "insufficient_access",
        "The user represented by the token is not allowed to perform the requested action.",
        2095,
    );
    Reply::challenge(StatusCode::FORBIDDEN, &refusal.challenge("Bearer"))
}
