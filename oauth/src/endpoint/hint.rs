//! What to do about an error of an endpoint. The words come from what a running Umbraco 17.3 answers.

use url::Url;

use super::Grant;
use crate::error::Refusal;

pub(super) const STUCK: &str = "many token requests at once can lock up an Umbraco on SQLite until it restarts: share \
                                one `Credentials` in each process, and look at the site's log";

pub(super) const NO_CONNECTION: &str = "check host and port and that the site runs; a development certificate must be \
                                        trusted or added to the HTTP client as a root certificate (the cause says which)";

/// For a refusal of RFC 6749 section 5.2 at a token endpoint.
pub(super) fn refusal(refusal: &Refusal, endpoint: &Url, grant: Grant<'_>) -> Option<String> {
    let table = match grant {
        Grant::ClientCredentials { client_id, secret } => {
            if refusal.error == "invalid_client" {
                return Some(invalid_client(endpoint, client_id, secret));
            }
            CLIENT_CREDENTIALS
        }
        Grant::AuthorizationCode { .. } => AUTHORIZATION_CODE,
        Grant::RefreshToken(_) => REFRESH_TOKEN,
    };
    find(table, refusal).or_else(|| general(refusal))
}

/// For a refusal at any endpoint.
pub(super) fn general(refusal: &Refusal) -> Option<String> {
    find(ANYWHERE, refusal)
}

fn find(table: &[Row], refusal: &Refusal) -> Option<String> {
    let id = refusal.uri.as_deref().unwrap_or_default();
    table
        .iter()
        .find(|(error, uri_end, _)| *error == refusal.error && id.ends_with(uri_end))
        .map(|(_, _, hint)| (*hint).to_owned())
}

/// For an answer that is neither a success nor an OAuth error.
pub(super) fn unexpected(what: &str, status: u16, is_html: bool) -> String {
    let thing = what.strip_prefix("the ").unwrap_or(what);
    match status {
        404 | 405 => format!(
            "there is no {thing} at this URL: check the base URL, that the Umbraco version has this API, and that the \
             feature is switched on"
        ),
        401 | 403 => {
            "something in front of Umbraco refuses the request, such as a firewall or a staging password".to_owned()
        }
        _ if is_html => {
            "this is a web page: check the base URL, and that no login page or proxy stands in front of the API"
                .to_owned()
        }
        _ => format!("this is not what the {thing} of an OAuth server answers: check the base URL"),
    }
}

/// Error, end of the error URI, hint.
type Row = (&'static str, &'static str, &'static str);

const ANYWHERE: &[Row] = &[
    (
        "invalid_request",
        "/ID2083",
        "the site takes tokens over https only: use its https URL; behind a proxy that ends TLS the site must honour \
         forwarded headers (ASPNETCORE_FORWARDEDHEADERS_ENABLED=true)",
    ),
    (
        "invalid_request",
        "/ID2065",
        "leave out the scope `offline_access`: this client may have no refresh token",
    ),
    (
        "invalid_request",
        "/ID2043",
        "the redirect URI must be registered in the site exactly so, port and trailing slash included: `localhost` and \
         `127.0.0.1` differ",
    ),
    (
        "invalid_request",
        "/ID2052",
        "the site does not know this client id: `umbraco-swagger` exists outside of Production only, any other client \
         is registered in the site's code",
    ),
    (
        "invalid_scope",
        "",
        "Umbraco knows the scopes `openid` and `offline_access` only",
    ),
    (
        "unauthorized_client",
        "/ID2078",
        "this client may not revoke tokens; they end by themselves",
    ),
    (
        "No context found",
        "",
        "the path of the endpoint must begin with `/umbraco/` in lower case",
    ),
    (
        "Invalid 'client ID'",
        "",
        "back-office clients sign in at the management API, members with `umbraco-member` at the delivery API",
    ),
    (
        "Not allowed",
        "",
        "the site does not let members sign in here: see its setting \
         Umbraco:CMS:DeliveryApi:MemberAuthorization:AuthorizationCodeFlow",
    ),
    (
        "Authorization failed",
        "",
        "the user or member is disabled, deleted or not set up: check it in the back office, then sign in again",
    ),
];

const CLIENT_CREDENTIALS: &[Row] = &[
    (
        "invalid_request",
        "/ID2065",
        "leave out the scope `offline_access`, which is for people who sign in",
    ),
    (
        "invalid_scope",
        "",
        "leave out `scope`: Umbraco has none for client credentials",
    ),
    (
        "unauthorized_client",
        "",
        "this client may not use client credentials: create some for an API user (Users > Create > API User) and use \
         their id",
    ),
    (
        "unsupported_grant_type",
        "",
        "this server does not take client credentials: check the token endpoint",
    ),
    (
        "Authorization failed",
        "",
        "the API user or member behind this client is disabled, deleted or not set up: check it in the back office",
    ),
    (
        "No context found",
        "",
        "the path of the token endpoint must begin with `/umbraco/` in lower case",
    ),
];

const AUTHORIZATION_CODE: &[Row] = &[
    (
        "invalid_grant",
        "/ID2010",
        "the code had been used before: sign in again, and use each redirected address once",
    ),
    (
        "invalid_grant",
        "/ID2016",
        "codes live for five minutes: sign in again",
    ),
    ("invalid_grant", "", "sign in again"),
    (
        "invalid_client",
        "",
        "the site has no such public client any more: `umbraco-swagger` exists outside of Production only",
    ),
    (
        "unauthorized_client",
        "",
        "this client may not sign people in: register a public client with the authorization-code grant",
    ),
];

const REFRESH_TOKEN: &[Row] = &[
    (
        "invalid_grant",
        "/ID2012",
        "another process used the same refresh token: let both share one store; sign in again",
    ),
    (
        "invalid_grant",
        "",
        "the sign-in has ended, was revoked, or the user signed in elsewhere: sign in again",
    ),
    (
        "invalid_client",
        "",
        "the site has no such public client any more: register it again, then sign in again",
    ),
    (
        "unauthorized_client",
        "",
        "this client may have no refresh tokens: sign in again without `offline_access`",
    ),
];

/// Which prefix a client id has at which endpoint
/// (`src/Umbraco.Infrastructure/Security/BackOfficeUserClientCredentialsManager.cs` and its member sibling).
const PREFIXES: &[(&str, &str)] = &[
    ("/umbraco/management/", "umbraco-back-office-"),
    ("/umbraco/delivery/", "umbraco-member-"),
];

fn invalid_client(endpoint: &Url, client_id: &str, secret: &str) -> String {
    let path = endpoint.path();
    let missing = PREFIXES
        .iter()
        .find(|(base, prefix)| path.contains(base) && !client_id.starts_with(prefix));
    if let Some((_, prefix)) = missing {
        return format!(
            "the prefix `{prefix}` is part of the client id, Umbraco adds it when the credentials are saved: try \
             `{prefix}{client_id}`"
        );
    }
    if secret.trim() != secret || client_id.trim() != client_id {
        return "the client id or secret begins or ends with white space, such as the line break of a file".to_owned();
    }
    "check client id and secret (upper and lower case count), and that they were not removed from the user".to_owned()
}
