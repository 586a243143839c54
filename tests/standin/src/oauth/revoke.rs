//! The revocation endpoints, which are the same for the back office and for members.

use http::{Method, StatusCode};

use super::cookies::{self, Attributes};
use super::parameters::Form;
use super::refusal::{JSON, Stop, https_only, missing, refuse, wrong_method};
use super::security::Security;
use super::token_endpoint::{check_secret, known};
use super::tokens::{Kind, State};
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// Answers a revocation request. Every answer, errors too, deletes the cookie that says that somebody is signed in
/// (`src/Umbraco.Cms.Api.Common/Security/ExposeBackOfficeAuthenticationOpenIddictServerEventsHandler.cs`).
pub(crate) fn answer(request: &Request, security: &mut Security) -> Reply {
    let reply = match decide(request, security) {
        Ok(()) => Reply::bare(StatusCode::OK)
            .with_body(JSON, "{}")
            .never_stored(),
        Err(Stop::Refused(refusal)) => refusal.into_json(),
        Err(Stop::Answered(reply)) => return reply,
    };
    cookies::delete(reply, cookies::EXPOSED, Attributes::lax(true))
}

fn decide(request: &Request, security: &mut Security) -> Result<(), Stop> {
    if security.refuses_transport(request) {
        return Err(https_only().into());
    }
    if request.method != Method::POST {
        return Err(wrong_method().into());
    }
    let form = Form::read(request)?;
    if form.parameters.is_oversize() {
        let crash = Reply::server_error(StatusCode::INTERNAL_SERVER_ERROR);
        return Err(Stop::Answered(crash));
    }
    let text = form.get("token").ok_or_else(|| missing("token"))?;
    let client_id = form
        .client_id()
        .ok_or_else(|| missing("client_id").with_error("invalid_client"))?;
    let client = known(client_id, &security.clients)?;
    check_secret(&form, client)?;
    // A token that is unknown or has ended is as good as revoked (RFC 7009 section 2.2).
    let now = security.now();
    let Some(token) = security.tokens.get(text) else {
        return Ok(());
    };
    if token.state == State::Revoked || token.expires <= now {
        return Ok(());
    }
    if !client.revoke {
        return Err(refuse(
            "unauthorized_client",
            "This client application is not allowed to use the revocation endpoint.",
            2078,
        )
        .into());
    }
    // Access tokens of the back office name no audience, so any client may revoke them.
    if token.kind != Kind::AccessToken && token.grant.client_id != client.id {
        return Err(refuse(
            "invalid_token",
            "The client application is not allowed to revoke the specified token.",
            2080,
        )
        .into());
    }
    security.tokens.revoke(text);
    Ok(())
}
