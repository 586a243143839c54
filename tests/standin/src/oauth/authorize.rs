//! The authorization endpoints: a code for whoever is signed in, the login page for everybody else.

use std::time::Duration;

use http::{Method, StatusCode};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::authorize_request::{self, Authorization, ResponseMode};
use super::clients::MEMBER;
use super::cookies::{self, Attributes};
use super::endpoint::Area;
use super::redaction::{self, Hidden};
use super::refusal::rejected;
use super::scopes::Scopes;
use super::security::Security;
use super::tokens::{Grant, Kind, Subject};
use crate::wire::reply::{Outcome, Reply};
use crate::wire::request::Request;

/// The life of a code.
const CODE_LIFETIME: Duration = Duration::from_secs(300);

/// The unreserved characters of RFC 3986 stay.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Answers an authorization request.
pub(crate) fn answer(request: &Request, area: Area, security: &mut Security) -> Reply {
    let authorization = match authorize_request::read(request, security) {
        Ok(authorization) => authorization,
        Err(refusal) => return refusal.into_text(),
    };
    if request.method != Method::GET {
        // OpenIddict takes the form, but no controller has a route for it.
        return Reply::no_route();
    }
    let outcome = match area {
        Area::BackOffice => back_office(request, authorization, security),
        Area::Member => member(request, authorization, security),
    };
    outcome.unwrap_or_else(|refusal| refusal)
}

fn back_office(request: &Request, asked: Authorization, security: &mut Security) -> Outcome {
    if asked.client_id == MEMBER {
        return Err(wrong_client(true));
    }
    let Some(login) = security.signed_in(request) else {
        return Err(sign_in_first(request, "/umbraco/login").uncached());
    };
    // The controller grants `offline_access` and nothing else; where it grants nothing, `openid` comes by default.
    let granted = Scopes {
        openid: asked.scopes.openid && !asked.scopes.offline_access,
        offline_access: asked.scopes.offline_access,
    };
    let code = issue(&asked, Subject::User(login.user), granted, security);
    let exposed_until = security.now() + security.settings.time_out;
    let value = security.tokens.random();
    let mut reply = Reply::bare(StatusCode::OK)
        .header("cache-control", "no-cache,no-store")
        .header("expires", "Thu, 01 Jan 1970 00:00:00 GMT")
        .header(
            "last-modified",
            &httpdate::fmt_http_date(std::time::SystemTime::now()),
        )
        .header("pragma", "no-cache")
        .header("api-supported-versions", "1.0");
    reply = cookies::set(
        reply,
        cookies::EXPOSED,
        &value,
        Some(exposed_until),
        Attributes::lax(true),
    );
    let (reply, shown) = redaction::hide(reply, &asked.client_id, Hidden::Code, code, security);
    let reply = security.sign_in(reply, login.user, login.persistent);
    Ok(deliver(reply, request, &asked, &shown))
}

fn member(request: &Request, asked: Authorization, security: &mut Security) -> Outcome {
    if !security.settings.member_codes {
        let description = "Member authorization is not allowed.";
        return Err(rejected("Not allowed", description, false));
    }
    if asked.client_id != MEMBER {
        return Err(wrong_client(false));
    }
    let cookie = cookies::get(request, cookies::MEMBER);
    let signed_in = cookie.and_then(|value| security.sessions.member(&value));
    let Some(id) = signed_in else {
        return Err(sign_in_first(request, "/Account/Login"));
    };
    if security.member(id).is_none() {
        return Err(rejected(
            "Authorization failed",
            "The member associated with the supplied 'client_id' could not be found.",
            false,
        ));
    }
    let code = issue(&asked, Subject::Member(id), asked.scopes, security);
    let reply = Reply::bare(StatusCode::OK)
        .never_stored()
        .header("api-supported-versions", "1.0");
    Ok(deliver(reply, request, &asked, &code))
}

fn issue(
    asked: &Authorization,
    subject: Subject,
    scopes: Scopes,
    security: &mut Security,
) -> String {
    let grant = Grant {
        subject,
        client_id: asked.client_id.clone(),
        scopes,
        authorization: Some(security.tokens.authorize()),
    };
    let expires = security.now() + CODE_LIFETIME;
    security
        .tokens
        .issue(Kind::Code(asked.code.clone()), grant, expires)
}

/// Sends the code to the redirect URI, with the state as it came and the issuer.
fn deliver(mut reply: Reply, request: &Request, asked: &Authorization, code: &str) -> Reply {
    let issuer = format!("{}/", request.origin());
    let values = [
        ("code", Some(code)),
        ("state", asked.state.as_deref()),
        ("iss", Some(issuer.as_str())),
    ];
    let values = values
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)));
    if asked.mode == ResponseMode::FormPost {
        let inputs: String = values
            .map(|(name, value)| {
                let value = html(value);
                format!("<input type=\"hidden\" name=\"{name}\" value=\"{value}\" />\n")
            })
            .collect();
        return reply.with_body(
            "text/html;charset=UTF-8",
            form(&asked.redirect_uri, &inputs),
        );
    }
    let parameters: Vec<String> = values
        .map(|(name, value)| format!("{name}={}", encoded(value)))
        .collect();
    let parameters = parameters.join("&");
    let uri = &asked.redirect_uri;
    let separator = match asked.mode {
        ResponseMode::Fragment => '#',
        _ if uri.contains('?') => '&',
        _ => '?',
    };
    reply.status = StatusCode::FOUND;
    reply.header("location", &format!("{uri}{separator}{parameters}"))
}

/// A page that sends its form as soon as it is loaded.
fn form(action: &str, inputs: &str) -> String {
    let action = html(action);
    format!(
        "<!doctype html>\n<html>\n<body>\n<form name=\"form\" method=\"post\" action=\"{action}\">\n{inputs}<noscript>\
         Click here to finish the authorization process: <input type=\"submit\" /></noscript>\n</form>\n<script>\
         document.form.submit();</script>\n</body>\n</html>\n"
    )
}

/// 302 to the login page; 401 with the same address for a script.
fn sign_in_first(request: &Request, page: &str) -> Reply {
    const SCRIPT: &str = "XMLHttpRequest";
    let in_query = request
        .query_pairs()
        .iter()
        .any(|(name, value)| name.eq_ignore_ascii_case("x-requested-with") && value == SCRIPT);
    let is_script = in_query || request.header("x-requested-with") == Some(SCRIPT);
    let back = match request.query.as_str() {
        "" => request.path.clone(),
        query => format!("{}?{query}", request.path),
    };
    let location = format!("{}{page}?ReturnUrl={}", request.origin(), encoded(&back));
    let status = if is_script {
        StatusCode::UNAUTHORIZED
    } else {
        StatusCode::FOUND
    };
    Reply::bare(status)
        .header("location", &location)
        .header("api-supported-versions", "1.0")
}

fn wrong_client(back_office: bool) -> Reply {
    rejected(
        "Invalid 'client ID'",
        "The specified 'client_id' is not valid.",
        back_office,
    )
}

/// A value for a query, as .NET encodes it: a space is `%20`.
pub(crate) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

fn html(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#x27;")
}
