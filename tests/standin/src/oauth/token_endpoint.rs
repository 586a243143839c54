//! The token endpoints of the back office and of members, for client credentials.
//!
//! The checks come in the order of OpenIddict, the first that fails answers; then comes Umbraco's controller
//! (`src/Umbraco.Cms.Api.Management/Controllers/Security/BackOfficeController.cs`,
//! `src/Umbraco.Cms.Api.Delivery/Controllers/Security/MemberController.cs`). Texts and ids are those of a running 17.3.
//! No code or refresh token can exist here, so the other grants end where an unknown one would.

use http::{Method, StatusCode};
use serde::Serialize;

use super::clients::{Client, Clients};
use super::form::Form;
use super::token_error::{JSON, refuse, rejected};
use super::tokens::{Holder, Tokens};
use crate::wire::reply::{Outcome, Reply};
use crate::wire::request::Request;

/// Which of the two endpoints was called.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Endpoint {
    BackOffice,
    Member,
}

/// What the endpoint knows of the site.
pub(crate) struct Server<'a> {
    pub(crate) clients: &'a Clients,
    pub(crate) tokens: &'a mut Tokens,
    pub(crate) require_https: bool,
}

/// The endpoint of a path. OpenIddict compares what follows a literal `/umbraco/` in any case, with or without a slash
/// at the end.
pub(crate) fn endpoint(path: &str) -> Option<Endpoint> {
    let rest = path.strip_prefix("/umbraco/")?.to_ascii_lowercase();
    match rest.trim_end_matches('/') {
        "management/api/v1/security/back-office/token" => Some(Endpoint::BackOffice),
        "delivery/api/v1/security/member/token" => Some(Endpoint::Member),
        _ => None,
    }
}

/// Whether the path reaches the controller past OpenIddict: another case of `/umbraco/`, or the version as `v1.0`.
pub(crate) fn is_past_openiddict(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    let path = path.trim_end_matches('/').replace("/api/v1.0/", "/api/v1/");
    path == "/umbraco/management/api/v1/security/back-office/token"
}

/// The answer of the controller when OpenIddict has not seen the request.
pub(crate) fn no_context() -> Reply {
    rejected(
        "No context found",
        "Unable to obtain context from the current request.",
        true,
    )
}

/// Answers a token request.
pub(crate) fn answer(request: &Request, endpoint: Endpoint, mut server: Server<'_>) -> Reply {
    server.tokens.count_request();
    decide(request, endpoint, &mut server).unwrap_or_else(|refusal| refusal)
}

fn decide(request: &Request, endpoint: Endpoint, server: &mut Server<'_>) -> Outcome {
    let invalid = |description: &str, id| refuse("invalid_request", description, id);
    if server.require_https {
        return Err(invalid("This server only accepts HTTPS requests.", 2083));
    }
    if request.method != Method::POST {
        return Err(invalid("The specified HTTP method is not valid.", 2084));
    }
    let form = Form::read(request)?;
    if form.is_oversize() {
        return Err(Reply::server_error(StatusCode::INTERNAL_SERVER_ERROR));
    }
    let Some(grant) = form.get("grant_type") else {
        return Err(invalid(
            "The mandatory 'grant_type' parameter is missing.",
            2029,
        ));
    };
    let grant_parameter = match grant {
        "client_credentials" => None,
        "authorization_code" => Some("code"),
        "refresh_token" => Some("refresh_token"),
        _ => {
            let description = "The specified 'grant_type' is not supported.";
            return Err(refuse("unsupported_grant_type", description, 2032));
        }
    };
    let Some(client_id) = form.client_id() else {
        let error = if grant == "refresh_token" {
            "invalid_client"
        } else {
            "invalid_request"
        };
        return Err(refuse(
            error,
            "The mandatory 'client_id' parameter is missing.",
            2029,
        ));
    };
    if let Some(name) = grant_parameter.filter(|name| form.get(name).is_none()) {
        return Err(invalid(
            &format!("The mandatory '{name}' parameter is missing."),
            2029,
        ));
    }
    let has_secret = form.client_secret().is_some() || form.get("client_assertion").is_some();
    if grant == "client_credentials" && !has_secret {
        return Err(invalid(
            "The 'client_secret' or 'client_assertion' parameter must be specified when using the client credentials \
             grant.",
            2057,
        ));
    }
    if grant == "authorization_code" && form.get("scope").is_some() {
        return Err(invalid(
            "The 'scope' parameter is not valid in this context.",
            2074,
        ));
    }
    let scopes: Vec<&str> = form
        .get("scope")
        .unwrap_or_default()
        .split(' ')
        .filter(|s| !s.is_empty())
        .collect();
    if scopes
        .iter()
        .any(|scope| !["openid", "offline_access"].contains(scope))
    {
        return Err(refuse(
            "invalid_scope",
            "The specified 'scope' is invalid.",
            2052,
        ));
    }
    let client = authenticate(&form, client_id, grant, server.clients)?;
    if grant != "client_credentials" {
        return Err(refuse(
            "invalid_grant",
            "The specified token is invalid.",
            2004,
        ));
    }
    if scopes.contains(&"offline_access") {
        return Err(invalid(
            "The client application is not allowed to use the 'offline_access' scope.",
            2065,
        ));
    }
    let holder = admit(client, endpoint, server.clients)?;
    Ok(success(
        server.tokens,
        holder,
        endpoint,
        scopes.contains(&"openid"),
    ))
}

/// Client lookup, client type and secret.
fn authenticate<'a>(
    form: &Form,
    client_id: &str,
    grant: &str,
    clients: &'a Clients,
) -> Result<Client<'a>, Reply> {
    let denied = |description: &str, id| refuse("invalid_client", description, id);
    let Some((client, secret)) = clients.find(client_id) else {
        return Err(denied("The specified 'client_id' is invalid.", 2052));
    };
    if form.get("client_assertion").is_some() && form.client_secret().is_none() {
        return Err(denied("The specified token is invalid.", 2004));
    }
    if matches!(client, Client::Public) {
        return match form.client_secret() {
            _ if grant == "client_credentials" => Err(refuse(
                "unauthorized_client",
                "The specified 'grant_type' is not valid for this client application.",
                2043,
            )),
            Some(_) => Err(denied(
                "The 'client_secret' parameter is not valid for this client application.",
                2053,
            )),
            None => Ok(client),
        };
    }
    match form.client_secret() {
        None => Err(denied(
            "The 'client_secret' parameter required for this client application is missing.",
            2054,
        )),
        Some(sent) if sent != secret => Err(denied(
            "The specified client credentials are invalid.",
            2055,
        )),
        Some(_) => Ok(client),
    }
}

/// What the controller of the endpoint thinks of a client that OpenIddict let through.
fn admit(client: Client<'_>, endpoint: Endpoint, clients: &Clients) -> Result<Holder, Reply> {
    match (endpoint, client) {
        (Endpoint::BackOffice, Client::User(user)) if user.approved => {
            Ok(Holder::User(user.client_id.clone()))
        }
        (Endpoint::BackOffice, _) => Err(rejected(
            "Authorization failed",
            "The user associated with the supplied 'client_id' could not be found.",
            true,
        )),
        (Endpoint::Member, _) if clients.members.is_empty() => Err(flow_is_off()),
        (Endpoint::Member, Client::Member(id)) => Ok(Holder::Member(id.to_owned())),
        (Endpoint::Member, _) => Err(rejected(
            "Authorization failed",
            "Invalid 'client_id' or client configuration.",
            false,
        )),
    }
}

/// Without any member client the flow is switched off; the exception ends in the developer page.
fn flow_is_off() -> Reply {
    Reply::bare(StatusCode::INTERNAL_SERVER_ERROR)
        .header("api-supported-versions", "1.0")
        .with_body(
            "text/plain; charset=utf-8",
            "System.InvalidOperationException: The requested grant type is not supported.\n",
        )
}

fn success(tokens: &mut Tokens, holder: Holder, endpoint: Endpoint, openid: bool) -> Reply {
    #[derive(Serialize)]
    struct Body {
        access_token: String,
        token_type: &'static str,
        expires_in: u64,
        #[serde(skip_serializing_if = "Option::is_none")]
        id_token: Option<String>,
    }
    let (access_token, expires_in) = tokens.issue(holder.clone());
    let id_token = openid.then(|| tokens.issue_id_token(holder));
    let cookies = 1 + usize::from(openid);
    let body = Body {
        access_token,
        token_type: "Bearer",
        expires_in,
        id_token,
    };
    let text = serde_json::to_string_pretty(&body).unwrap_or_default();
    let mut reply = Reply::bare(StatusCode::OK)
        .with_body(JSON, text)
        .never_stored()
        .header("api-supported-versions", "1.0");
    if endpoint == Endpoint::Member {
        return reply;
    }
    let now = std::time::SystemTime::now();
    let until = httpdate::fmt_http_date(now + std::time::Duration::from_secs(expires_in * 4));
    reply = reply.header("last-modified", &httpdate::fmt_http_date(now));
    for _ in 0..cookies {
        let value = tokens.random();
        let cookie = format!(
            "UMB_UCONTEXT_EXPOSED={value}; expires={until}; path=/; secure; samesite=lax; httponly"
        );
        reply = reply.header("set-cookie", &cookie);
    }
    reply
}
