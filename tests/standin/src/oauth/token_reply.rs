//! What a token request is answered with when all is well: tokens, and the cookies around them.

use std::time::{Duration, SystemTime};

use http::StatusCode;
use serde::Serialize;

use super::clients::Client;
use super::cookies::{self, Attributes};
use super::endpoint::Area;
use super::id_token;
use super::redaction::{self, Hidden};
use super::refusal::{JSON, Stop};
use super::scopes::Scopes;
use super::security::Security;
use super::tokens::{Grant, Kind, Subject};
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// The life of an ID token.
const ID_TOKEN_LIFETIME: Duration = Duration::from_secs(1200);

#[derive(Serialize)]
struct Body {
    access_token: String,
    token_type: &'static str,
    expires_in: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<String>,
}

/// Tokens for a grant. `asked` are the scopes of the token request itself: the reply names the granted ones where they
/// differ from those.
///
/// A real site keeps the end of a token in whole seconds, rounded down, and announces what is left, rounded: its tokens
/// say 299 as often as 300, and die up to a second early. Here they live for as long as they say.
pub(crate) fn issue(
    request: &Request,
    client: &Client,
    grant: Grant,
    asked: Scopes,
    nonce: Option<&str>,
    area: Area,
    security: &mut Security,
) -> Result<Reply, Stop> {
    let now = security.now();
    security.tokens.prune(now);
    let granted = grant.scopes;
    let time_out = security.settings.time_out;
    let lifetime = client.lifetime.unwrap_or(time_out / 4);
    let access_token = security
        .tokens
        .issue(Kind::AccessToken, grant.clone(), now + lifetime);
    let id_token = match granted.openid {
        true => Some(issue_id_token(request, &grant, nonce, now, security)?),
        false => None,
    };
    let refresh_token = granted.offline_access.then(|| {
        security
            .tokens
            .issue(Kind::RefreshToken, grant.clone(), now + time_out)
    });
    let mut reply = Reply::bare(StatusCode::OK).never_stored();
    if area == Area::BackOffice {
        let modified = httpdate::fmt_http_date(SystemTime::now());
        reply = reply.header("last-modified", &modified);
    }
    if let Subject::User(_) = grant.subject {
        // One for each token: the handler sees them one by one.
        let count = 1 + usize::from(id_token.is_some()) + usize::from(refresh_token.is_some());
        for _ in 0..count {
            reply = expose(reply, now + time_out, security);
        }
    }
    let (reply, access_token) = redaction::hide(
        reply,
        &client.id,
        Hidden::AccessToken,
        access_token,
        security,
    );
    let (reply, refresh_token) = match refresh_token {
        Some(token) => {
            let what = Hidden::RefreshToken;
            let (reply, shown) = redaction::hide(reply, &client.id, what, token, security);
            (reply, Some(shown))
        }
        None => (reply, None),
    };
    let body = Body {
        access_token,
        token_type: "Bearer",
        expires_in: lifetime.as_secs(),
        scope: (granted != asked && !granted.is_empty()).then(|| granted.to_string()),
        id_token,
        refresh_token,
    };
    let text = serde_json::to_string_pretty(&body).unwrap_or_default();
    Ok(reply.with_body(JSON, text))
}

fn issue_id_token(
    request: &Request,
    grant: &Grant,
    nonce: Option<&str>,
    now: SystemTime,
    security: &mut Security,
) -> Result<String, Stop> {
    let expires = now + ID_TOKEN_LIFETIME;
    let issuer = format!("{}/", request.origin());
    let text = id_token::sign(&issuer, grant, nonce, (now, expires), security)
        .map_err(|_| Stop::Answered(Reply::server_error(StatusCode::INTERNAL_SERVER_ERROR)))?;
    security
        .tokens
        .keep(text.clone(), Kind::IdToken, grant.clone(), expires);
    Ok(text)
}

/// The cookie that tells scripts that somebody is signed in. It is `Secure` on every site.
fn expose(reply: Reply, until: SystemTime, security: &mut Security) -> Reply {
    let value = security.tokens.random();
    let attributes = Attributes::lax(true);
    cookies::set(reply, cookies::EXPOSED, &value, Some(until), attributes)
}
