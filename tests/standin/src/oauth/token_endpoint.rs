//! The token endpoints of the back office and of members.
//!
//! The checks come in the order of OpenIddict, the first that fails answers; then comes Umbraco's controller
//! (`src/Umbraco.Cms.Api.Management/Controllers/Security/BackOfficeController.cs`,
//! `src/Umbraco.Cms.Api.Delivery/Controllers/Security/MemberController.cs`). Texts and ids are those of a running 17.3.

use http::{Method, StatusCode};

use super::authorize_request::no_offline_access;
use super::clients::{Client, Clients, Kind, Owner};
use super::endpoint::Area;
use super::grants;
use super::parameters::Form;
use super::redaction::{self, Hidden};
use super::refusal::{
    Refusal, Stop, https_only, invalid_request, missing, refuse, rejected, wrong_method,
};
use super::scopes::Scopes;
use super::security::Security;
use super::token_reply;
use super::tokens::{Grant, Subject};
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// Answers a token request.
pub(crate) fn answer(request: &Request, area: Area, security: &mut Security) -> Reply {
    security.tokens.count_request();
    let mut uses_cookie = false;
    let outcome = decide(request, area, security, &mut uses_cookie);
    let mut reply = match outcome {
        Ok(reply) | Err(Stop::Answered(reply)) => reply,
        Err(Stop::Refused(refusal)) => refusal.into_json(),
    };
    if uses_cookie {
        let deletion = Hidden::Code.delete(Reply::bare(reply.status), security.settings.use_https);
        reply.headers.splice(0..0, deletion.headers);
    }
    reply
}

fn decide(
    request: &Request,
    area: Area,
    security: &mut Security,
    uses_cookie: &mut bool,
) -> Result<Reply, Stop> {
    if security.refuses_transport(request) {
        return Err(https_only().into());
    }
    if request.method != Method::POST {
        return Err(wrong_method().into());
    }
    let mut form = Form::read(request)?;
    if form.parameters.is_oversize() {
        return Err(Stop::Answered(Reply::server_error(
            StatusCode::INTERNAL_SERVER_ERROR,
        )));
    }
    *uses_cookie =
        redaction::reveal(&mut form.parameters, request, security).map_err(Stop::Answered)?;
    let (grant, client_id, scopes) = check_parameters(&form)?;
    let client = authenticate(&form, client_id, grant, &security.clients)?.clone();
    let reply = match grant {
        GrantType::ClientCredentials => {
            if scopes.offline_access {
                return Err(no_offline_access().into());
            }
            let subject = admit(&client, area, security).map_err(Stop::Answered)?;
            let grant = Grant {
                subject,
                client_id: client.id.clone(),
                scopes,
                authorization: None,
            };
            token_reply::issue(request, &client, grant, scopes, None, area, security)?
        }
        GrantType::AuthorizationCode => grants::code(request, &form, &client, area, security)?,
        GrantType::RefreshToken => grants::refresh(request, &form, &client, area, security)?,
    };
    Ok(reply.header("api-supported-versions", "1.0"))
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum GrantType {
    ClientCredentials,
    AuthorizationCode,
    RefreshToken,
}

/// What can be said without looking at the client.
fn check_parameters(form: &Form) -> Result<(GrantType, &str, Scopes), Refusal> {
    let grant = match form.get("grant_type") {
        None => return Err(missing("grant_type")),
        Some("client_credentials") => GrantType::ClientCredentials,
        Some("authorization_code") => GrantType::AuthorizationCode,
        Some("refresh_token") => GrantType::RefreshToken,
        Some(_) => {
            let description = "The specified 'grant_type' is not supported.";
            return Err(refuse("unsupported_grant_type", description, 2032));
        }
    };
    let client_id = form.client_id().ok_or_else(|| match grant {
        GrantType::RefreshToken => missing("client_id").with_error("invalid_client"),
        _ => missing("client_id"),
    })?;
    let required: &[&str] = match grant {
        GrantType::ClientCredentials => &[],
        GrantType::AuthorizationCode => &["code", "code_verifier"],
        GrantType::RefreshToken => &["refresh_token"],
    };
    if let Some(name) = required.iter().find(|name| form.get(name).is_none()) {
        return Err(missing(name));
    }
    let has_secret = form.client_secret().is_some() || form.get("client_assertion").is_some();
    if grant == GrantType::ClientCredentials && !has_secret {
        return Err(invalid_request(
            "The 'client_secret' or 'client_assertion' parameter must be specified when using the client credentials \
             grant.",
            2057,
        ));
    }
    if grant == GrantType::AuthorizationCode && form.get("scope").is_some() {
        return Err(invalid_request(
            "The 'scope' parameter is not valid in this context.",
            2074,
        ));
    }
    let scopes = Scopes::read(form.get("scope").unwrap_or_default())
        .ok_or_else(|| refuse("invalid_scope", "The specified 'scope' is invalid.", 2052))?;
    Ok((grant, client_id, scopes))
}

/// Client lookup, client type and secret.
fn authenticate<'a>(
    form: &Form,
    client_id: &str,
    grant: GrantType,
    clients: &'a Clients,
) -> Result<&'a Client, Refusal> {
    let client = known(client_id, clients)?;
    if client.is_public() && grant == GrantType::ClientCredentials {
        let description = "The specified 'grant_type' is not valid for this client application.";
        let is_assertion = form.client_secret().is_none();
        return Err(if is_assertion {
            bad_assertion()
        } else {
            refuse("unauthorized_client", description, 2043)
        });
    }
    check_secret(form, client)?;
    Ok(client)
}

/// The client of an id.
pub(crate) fn known<'a>(client_id: &str, clients: &'a Clients) -> Result<&'a Client, Refusal> {
    clients.find(client_id).ok_or_else(|| {
        refuse(
            "invalid_client",
            "The specified 'client_id' is invalid.",
            2052,
        )
    })
}

/// Whether the secret is the client's; a public client must not send any.
pub(crate) fn check_secret(form: &Form, client: &Client) -> Result<(), Refusal> {
    let denied = |description: &'static str, id| Err(refuse("invalid_client", description, id));
    if form.get("client_assertion").is_some() && form.client_secret().is_none() {
        return Err(bad_assertion());
    }
    match (&client.kind, form.client_secret()) {
        (Kind::Public, None) => Ok(()),
        (Kind::Public, Some(_)) => denied(
            "The 'client_secret' parameter is not valid for this client application.",
            2053,
        ),
        (Kind::Confidential { .. }, None) => denied(
            "The 'client_secret' parameter required for this client application is missing.",
            2054,
        ),
        (Kind::Confidential { secret, .. }, Some(sent)) if !secret.is(sent) => {
            denied("The specified client credentials are invalid.", 2055)
        }
        (Kind::Confidential { .. }, Some(_)) => Ok(()),
    }
}

/// No client of Umbraco has a key that an assertion could be signed with.
fn bad_assertion() -> Refusal {
    refuse("invalid_client", "The specified token is invalid.", 2004)
}

/// What the controller of the endpoint thinks of client credentials that OpenIddict let through.
fn admit(client: &Client, area: Area, security: &mut Security) -> Result<Subject, Reply> {
    let Kind::Confidential { owner, .. } = client.kind else {
        // `authenticate` lets no public client come here.
        return Err(Reply::crash());
    };
    if area == Area::Member {
        if !security.clients.has_member_credentials() {
            return Err(flow_is_off(security.settings.production));
        }
        return match owner {
            Owner::Member(id) if security.member(id).is_some() => Ok(Subject::Member(id)),
            _ => Err(rejected(
                "Authorization failed",
                "Invalid 'client_id' or client configuration.",
                false,
            )),
        };
    }
    let now = security.now();
    let user = match owner {
        Owner::User(id) => security.user_mut(id).filter(|user| user.approved),
        Owner::Member(_) => None,
    };
    let Some(user) = user else {
        return Err(rejected(
            "Authorization failed",
            "The user associated with the supplied 'client_id' could not be found.",
            true,
        ));
    };
    user.last_login = Some(now);
    Ok(Subject::User(user.id))
}

/// The grant is switched off for members, and nobody catches the exception: the developer page, or nothing at all in
/// Production.
pub(crate) fn flow_is_off(production: bool) -> Reply {
    let reply = Reply::bare(StatusCode::INTERNAL_SERVER_ERROR);
    if production {
        return reply;
    }
    reply.header("api-supported-versions", "1.0").with_chunked(
        "text/plain; charset=utf-8",
        "System.InvalidOperationException: The requested grant type is not supported.\n   at umbraco_standin\n",
    )
}
