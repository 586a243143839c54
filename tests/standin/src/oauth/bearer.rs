//! The bearer check before every action, with the challenges of a running Umbraco 17.3.

use http::StatusCode;

use super::clients::{ApiUser, Clients};
use super::token_error::challenge;
use super::tokens::{Found, Holder, Tokens};
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
    clients: &Clients,
    tokens: &Tokens,
) -> Result<Option<ApiUser>, Reply> {
    if let Access::Anonymous = access {
        return Ok(None);
    }
    let Some(token) = token(request) else {
        return Err(Reply::challenge(StatusCode::UNAUTHORIZED, "Bearer"));
    };
    let holder = match tokens.find(&token) {
        Found::Valid(holder) => holder,
        Found::NoLongerValid => {
            return Err(invalid("The specified token is no longer valid.", 2019));
        }
        Found::WrongKind => {
            return Err(invalid(
                "The specified token is not of the expected type.",
                2089,
            ));
        }
        Found::Unknown if token.starts_with("eyJ") && token.matches('.').count() == 2 => {
            let description = "The signing key associated to the specified token was not found.";
            return Err(invalid(description, 2090));
        }
        Found::Unknown => return Err(invalid("The specified token is invalid.", 2004)),
    };
    let user = match holder {
        Holder::User(client_id) => clients.user(&client_id),
        Holder::Member(_) => None,
    };
    match (user, access) {
        (Some(user), Access::Sections(sections)) if !user.has_any_section(sections) => {
            Err(denied())
        }
        (Some(user), _) => Ok(Some(user.clone())),
        (None, _) => Err(denied()),
    }
}

/// The header first, then the query; a bad token in the header is not rescued by a good one in the query.
fn token(request: &Request) -> Option<String> {
    if let Some(header) = request.header("authorization") {
        let bearer = header
            .split_once(' ')
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
        if let Some((_, token)) = bearer {
            let token = token.trim();
            return (!token.is_empty()).then(|| token.to_owned());
        }
    }
    let query = request.query_pairs();
    let found = query.into_iter().find(|(name, _)| name == "access_token");
    found
        .map(|(_, token)| token)
        .filter(|token| !token.is_empty())
}

fn invalid(description: &str, id: u16) -> Reply {
    let challenge = challenge("Bearer", "invalid_token", description, id);
    Reply::challenge(StatusCode::UNAUTHORIZED, &challenge)
}

fn denied() -> Reply {
    let description =
        "The user represented by the token is not allowed to perform the requested action.";
    let challenge = challenge("Bearer", "insufficient_access", description, 2095);
    Reply::challenge(StatusCode::FORBIDDEN, &challenge)
}
