//! The end-session endpoints. They delete cookies and nothing else: tokens work on, and so does a kept login cookie.

use http::{Method, StatusCode};
use url::Url;

use super::authorize::encoded;
use super::cookies::{self, Attributes};
use super::endpoint::Area;
use super::parameters::Parameters;
use super::redaction::Hidden;
use super::refusal::{Refusal, invalid_request};
use super::security::Security;
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// Answers a sign-out.
pub(crate) fn answer(request: &Request, area: Area, security: &Security) -> Reply {
    let location = match decide(request, security) {
        Ok(location) => location,
        Err(refusal) => return refusal.into_text(),
    };
    if request.method != Method::GET {
        // OpenIddict takes the form, but no controller has a route for it.
        return Reply::no_route();
    }
    let status = if location.is_some() {
        StatusCode::FOUND
    } else {
        StatusCode::OK
    };
    let mut reply = Reply::bare(status)
        .never_stored()
        .header("api-supported-versions", "1.0");
    if let Some(location) = location {
        reply = reply.header("location", &location);
    }
    let use_https = security.settings.use_https;
    match area {
        Area::BackOffice => {
            let now = std::time::SystemTime::now();
            reply = reply.header("last-modified", &httpdate::fmt_http_date(now));
            delete_back_office_cookies(reply, use_https)
        }
        Area::Member => {
            let names = [
                cookies::MEMBER,
                "Identity.External",
                "Identity.TwoFactorUserId",
            ];
            let attributes = Attributes::lax(use_https);
            names.iter().fold(reply, |reply, name| {
                cookies::delete(reply, name, attributes)
            })
        }
    }
}

/// Where to go afterwards, if anywhere.
fn decide(request: &Request, security: &Security) -> Result<Option<String>, Refusal> {
    let sent = Parameters::of(request, security)?;
    let uri = sent.get("post_logout_redirect_uri");
    if uri.is_some_and(|uri| Url::parse(uri).is_err()) {
        return Err(invalid_request(
            "The 'post_logout_redirect_uri' parameter must be a valid absolute URI.",
            2030,
        ));
    }
    let client = match sent.get("client_id") {
        None => None,
        Some(id) => Some(
            security
                .clients
                .find(id)
                .ok_or_else(|| invalid_request("The specified 'client_id' is invalid.", 2052))?,
        ),
    };
    let Some(uri) = uri else {
        return Ok(None);
    };
    if !security.clients.ends_session_at(client, uri) {
        return Err(invalid_request(
            "The specified 'post_logout_redirect_uri' is invalid.",
            2052,
        ));
    }
    let Some(state) = sent.get("state") else {
        return Ok(Some(uri.to_owned()));
    };
    let separator = if uri.contains('?') { '&' } else { '?' };
    Ok(Some(format!("{uri}{separator}state={}", encoded(state))))
}

fn delete_back_office_cookies(reply: Reply, use_https: bool) -> Reply {
    let lax = Attributes::lax(use_https);
    let mut reply = cookies::delete(reply, "UmbracoExternalCookie", lax);
    reply = cookies::delete(reply, cookies::TWO_FACTOR, lax);
    reply = Hidden::AccessToken.delete(reply, use_https);
    reply = Hidden::RefreshToken.delete(reply, use_https);
    for name in ["UMB_PREVIEW", "UMB_EXTLOGIN", "UMB-XSRF-V"] {
        reply = cookies::delete(reply, name, Attributes::PLAIN);
    }
    cookies::delete(reply, cookies::LOGIN, lax)
}
