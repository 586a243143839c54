//! Tokens of the client `umbraco-back-office` never reach a script: bodies and addresses show `[redacted]`, the values
//! travel in cookies (`src/Umbraco.Cms.Api.Common/DependencyInjection/HideBackOfficeTokensHandler.cs`).

use http::StatusCode;

use super::clients::BACK_OFFICE;
use super::cookies::{self, Attributes};
use super::parameters::Parameters;
use super::security::Security;
use crate::wire::exception;
use crate::wire::reply::Reply;
use crate::wire::request::Request;

const REDACTED: &str = "[redacted]";

/// A cookie that holds what must not be seen.
#[derive(Clone, Copy)]
pub(crate) enum Hidden {
    AccessToken,
    RefreshToken,
    Code,
}

impl Hidden {
    /// The prefix demands `Secure` and is there when the site uses HTTPS.
    pub(crate) fn cookie(self, use_https: bool) -> &'static str {
        match (self, use_https) {
            (Self::AccessToken, false) => "umbAccessToken",
            (Self::AccessToken, true) => "__Host-umbAccessToken",
            (Self::RefreshToken, false) => "umbRefreshToken",
            (Self::RefreshToken, true) => "__Host-umbRefreshToken",
            (Self::Code, false) => "umbPkceCode",
            (Self::Code, true) => "__Host-umbPkceCode",
        }
    }

    /// Deletes the cookie.
    pub(crate) fn delete(self, reply: Reply, use_https: bool) -> Reply {
        let attributes = Attributes::strict(use_https);
        cookies::delete(reply, self.cookie(use_https), attributes)
    }
}

/// What a reply shows in place of a token or code of this client; the cookie goes to `reply`, deleted and set.
pub(crate) fn hide(
    reply: Reply,
    client_id: &str,
    what: Hidden,
    token: String,
    security: &mut Security,
) -> (Reply, String) {
    if client_id != BACK_OFFICE {
        return (reply, token);
    }
    let use_https = security.settings.use_https;
    let value = security.tokens.random();
    security.sessions.hide(value.clone(), token);
    let reply = what.delete(reply, use_https);
    let attributes = Attributes::strict(use_https);
    let reply = cookies::set(reply, what.cookie(use_https), &value, None, attributes);
    (reply, REDACTED.to_owned())
}

/// Puts the hidden values in place of those of a token request. What the client sends in the open is dropped. Returns
/// whether the cookie of the code was used, which ends it.
pub(crate) fn reveal(
    parameters: &mut Parameters,
    request: &Request,
    security: &Security,
) -> Result<bool, Reply> {
    if parameters.get("client_id") != Some(BACK_OFFICE) {
        return Ok(false);
    }
    let mut used = false;
    for (name, what) in [
        ("code", Hidden::Code),
        ("refresh_token", Hidden::RefreshToken),
    ] {
        let hidden = match parameters.get(name) {
            Some(REDACTED) => behind(what, request, security)?,
            _ => None,
        };
        used |= matches!(what, Hidden::Code) && hidden.is_some();
        parameters.replace(name, hidden);
    }
    Ok(used)
}

/// The access token of an API request: that behind the cookie if the header says `[redacted]`.
pub(crate) fn access_token(
    sent: String,
    request: &Request,
    security: &Security,
) -> Result<String, Reply> {
    if sent != REDACTED {
        return Ok(sent);
    }
    Ok(behind(Hidden::AccessToken, request, security)?.unwrap_or(sent))
}

/// The value behind a cookie, if it was sent. One that this site did not make cannot be decrypted, and nobody catches
/// that exception.
fn behind(what: Hidden, request: &Request, security: &Security) -> Result<Option<String>, Reply> {
    let name = what.cookie(security.settings.use_https);
    let Some(value) = cookies::get(request, name) else {
        return Ok(None);
    };
    match security.sessions.hidden(&value) {
        Some(token) => Ok(Some(token.to_owned())),
        None => Err(Reply {
            exception: Some(Box::new(exception::undecryptable())),
            ..Reply::server_error(StatusCode::INTERNAL_SERVER_ERROR)
        }),
    }
}
