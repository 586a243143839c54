//! What to do about an error of a token endpoint. The words come from what a running Umbraco 17.3 answers.

use url::Url;

use crate::error::Refusal;

pub(super) const STUCK: &str = "many token requests at once can lock up an Umbraco on SQLite until it restarts: share \
                                one `Credentials` in each process, and look at the site's log";

pub(super) const NO_CONNECTION: &str = "check host and port and that the site runs; a development certificate must be \
                                        trusted or added to the HTTP client as a root certificate (the cause says which)";

/// For a refusal of RFC 6749 section 5.2.
pub(super) fn refusal(
    refusal: &Refusal,
    endpoint: &Url,
    client_id: &str,
    secret: &str,
) -> Option<String> {
    if refusal.error == "invalid_client" {
        return Some(invalid_client(endpoint, client_id, secret));
    }
    let id = refusal.uri.as_deref().unwrap_or_default();
    HINTS
        .iter()
        .find(|(error, uri_end, _)| *error == refusal.error && id.ends_with(uri_end))
        .map(|(_, _, hint)| (*hint).to_owned())
}

/// For an answer that is not one of a token endpoint.
pub(super) fn unexpected(status: u16, is_html: bool) -> &'static str {
    match status {
        404 | 405 => {
            "there is no token endpoint at this URL: check the base URL, that the Umbraco version has this API, and \
             that the feature is switched on"
        }
        401 | 403 => {
            "something in front of Umbraco refuses the request, such as a firewall or a staging password"
        }
        _ if is_html => {
            "this is a web page: check the base URL, and that no login page or proxy stands in front of the API"
        }
        _ => "this is not what an OAuth token endpoint answers: check the base URL",
    }
}

/// Error, end of the error URI, hint.
const HINTS: &[(&str, &str, &str)] = &[
    (
        "invalid_request",
        "/ID2083",
        "the site takes tokens over https only: use its https URL; behind a proxy that ends TLS the site must honour \
         forwarded headers (ASPNETCORE_FORWARDEDHEADERS_ENABLED=true)",
    ),
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
