//! Authorization codes and refresh tokens at the token endpoint, after the client is known.

use std::time::{Duration, SystemTime};

use super::clients::Client;
use super::code_challenge;
use super::endpoint::Area;
use super::parameters::Form;
use super::refusal::{Refusal, Stop, invalid_request, missing, refuse};
use super::scopes::Scopes;
use super::security::Security;
use super::token_endpoint::flow_is_off;
use super::token_reply;
use super::tokens::{Code, Grant, Kind, State};
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// How long a refresh token that was used can be used again, for clients that lost the answer.
const REUSE_LEEWAY: Duration = Duration::from_secs(30);

/// Answers `authorization_code`.
pub(crate) fn code(
    request: &Request,
    form: &Form,
    client: &Client,
    area: Area,
    security: &mut Security,
) -> Result<Reply, Stop> {
    let text = form.get("code").unwrap_or_default();
    let (code, grant) = usable_code(text, security)?;
    if !client.is_public() {
        return Err(grant_not_allowed().into());
    }
    if grant.client_id != client.id {
        let description =
            "The specified authorization code cannot be used by this client application.";
        return Err(invalid_grant(description, 2069).into());
    }
    check_redirect_uri(form, &code)?;
    let verifier = form.get("code_verifier").unwrap_or_default();
    if !code_challenge::is_met(&code.challenge, code.is_s256, verifier) {
        return Err(invalid_grant("The specified 'code_verifier' is invalid.", 2052).into());
    }
    check_flow(area, security)?;
    let now = security.now();
    security.tokens.redeem(text, now);
    let nonce = code.nonce.as_deref();
    token_reply::issue(
        request,
        client,
        grant,
        Scopes::default(),
        nonce,
        area,
        security,
    )
}

/// Answers `refresh_token`. The old token stays good for half a minute; a later use ends the whole chain.
pub(crate) fn refresh(
    request: &Request,
    form: &Form,
    client: &Client,
    area: Area,
    security: &mut Security,
) -> Result<Reply, Stop> {
    let text = form.get("refresh_token").unwrap_or_default();
    let grant = usable_refresh_token(text, security)?;
    if !client.refresh {
        return Err(grant_not_allowed().into());
    }
    if grant.client_id != client.id {
        let description = "The specified refresh token cannot be used by this client application.";
        return Err(invalid_grant(description, 2071).into());
    }
    let asked = Scopes::read(form.get("scope").unwrap_or_default()).unwrap_or_default();
    if !asked.are_within(grant.scopes) {
        return Err(invalid_grant("The specified 'scope' is invalid.", 2052).into());
    }
    check_flow(area, security)?;
    let now = security.now();
    security.tokens.redeem(text, now);
    token_reply::issue(request, client, grant, asked, None, area, security)
}

/// A code that can be exchanged. One that was exchanged before revokes everything that came from it.
fn usable_code(text: &str, security: &mut Security) -> Result<(Code, Grant), Refusal> {
    let now = security.now();
    let token = security.tokens.get(text).ok_or_else(unknown)?;
    let Kind::Code(code) = &token.kind else {
        // Assumed by analogy with refresh tokens; not seen on a running server.
        let description = "The specified authorization code is invalid.";
        return Err(invalid_grant(description, 2001));
    };
    let found = (code.clone(), token.grant.clone());
    if token.expires <= now || token.state == State::Revoked {
        return Err(invalid_grant(
            "The specified authorization code is no longer valid.",
            2016,
        ));
    }
    if let State::Redeemed(_) = token.state {
        revoke_chain(&found.1, security);
        return Err(invalid_grant(
            "The specified authorization code has already been redeemed.",
            2010,
        ));
    }
    Ok(found)
}

fn usable_refresh_token(text: &str, security: &mut Security) -> Result<Grant, Refusal> {
    let now = security.now();
    let token = security.tokens.get(text).ok_or_else(unknown)?;
    if token.kind != Kind::RefreshToken {
        return Err(invalid_grant(
            "The specified refresh token is invalid.",
            2003,
        ));
    }
    let grant = token.grant.clone();
    if token.expires <= now || token.state == State::Revoked {
        return Err(invalid_grant(
            "The specified refresh token is no longer valid.",
            2018,
        ));
    }
    if is_reused_late(token.state, now) {
        revoke_chain(&grant, security);
        return Err(invalid_grant(
            "The specified refresh token has already been redeemed.",
            2012,
        ));
    }
    Ok(grant)
}

fn is_reused_late(state: State, now: SystemTime) -> bool {
    matches!(state, State::Redeemed(at) if now >= at + REUSE_LEEWAY)
}

fn revoke_chain(grant: &Grant, security: &mut Security) {
    if let Some(authorization) = grant.authorization {
        security.tokens.revoke_authorization(authorization);
    }
}

/// The URI is needed if the authorization request had one, and must then be the same.
fn check_redirect_uri(form: &Form, code: &Code) -> Result<(), Refusal> {
    let Some(expected) = &code.redirect_uri else {
        return Ok(());
    };
    match form.get("redirect_uri") {
        None => Err(missing("redirect_uri")),
        Some(uri) if uri == expected => Ok(()),
        Some(_) => Err(invalid_grant(
            "The specified 'redirect_uri' parameter doesn't match the client redirection URI the authorization code \
             was initially sent to.",
            2072,
        )),
    }
}

/// The member controller refuses both grants while sign-in by code is off.
fn check_flow(area: Area, security: &Security) -> Result<(), Stop> {
    if area == Area::Member && !security.settings.member_codes {
        return Err(Stop::Answered(flow_is_off(security.settings.production)));
    }
    Ok(())
}

fn grant_not_allowed() -> Refusal {
    refuse(
        "unauthorized_client",
        "This client application is not allowed to use the specified grant type.",
        2064,
    )
}

fn unknown() -> Refusal {
    invalid_grant("The specified token is invalid.", 2004)
}

fn invalid_grant(description: &'static str, id: u16) -> Refusal {
    invalid_request(description, id).with_error("invalid_grant")
}
