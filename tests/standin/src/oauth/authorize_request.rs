//! The checks of an authorization request, in the order of OpenIddict
//! (`src/OpenIddict.Server/OpenIddictServerHandlers.Authentication.cs`); the first that fails answers.

use url::Url;

use super::clients::Client;
use super::parameters::Parameters;
use super::refusal::{Refusal, invalid_request, missing, refuse};
use super::scopes::Scopes;
use super::security::Security;
use super::tokens::Code;
use crate::wire::request::Request;

/// An authorization request that may be answered with a code.
pub(crate) struct Authorization {
    pub(crate) client_id: String,
    /// Where the code goes.
    pub(crate) redirect_uri: String,
    pub(crate) scopes: Scopes,
    pub(crate) state: Option<String>,
    pub(crate) mode: ResponseMode,
    pub(crate) code: Code,
}

/// How the code travels to the redirect URI.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum ResponseMode {
    Query,
    Fragment,
    FormPost,
}

/// Reads and checks a request.
pub(crate) fn read(request: &Request, security: &Security) -> Result<Authorization, Refusal> {
    let sent = Parameters::of(request, security)?;
    for (name, error) in [
        ("request", "request_not_supported"),
        ("request_uri", "request_uri_not_supported"),
    ] {
        if sent.get(name).is_some() {
            let description = format!("The '{name}' parameter is not supported.");
            return Err(refuse(error, description, 2028));
        }
    }
    let client_id = sent.get("client_id").ok_or_else(|| missing("client_id"))?;
    if let Some(uri) = sent.get("redirect_uri") {
        check_redirect_uri(uri)?;
    }
    match sent.get("response_type") {
        None => return Err(missing("response_type")),
        Some("code") => {}
        Some(_) => {
            let description = "The specified 'response_type' is not supported.";
            return Err(refuse("unsupported_response_type", description, 2032));
        }
    }
    let mode = match sent.get("response_mode") {
        None | Some("query") => ResponseMode::Query,
        Some("fragment") => ResponseMode::Fragment,
        Some("form_post") => ResponseMode::FormPost,
        Some(_) => return Err(unsupported("response_mode")),
    };
    check_prompt(sent.get("prompt").unwrap_or_default())?;
    let challenge = sent
        .get("code_challenge")
        .ok_or_else(|| missing("code_challenge"))?;
    let is_s256 = match sent.get("code_challenge_method") {
        None | Some("plain") => false,
        Some("S256") => true,
        Some(_) => return Err(unsupported("code_challenge_method")),
    };
    let client = security
        .clients
        .find(client_id)
        .ok_or_else(|| invalid_request("The specified 'client_id' is invalid.", 2052))?;
    let redirect_uri = registered(sent.get("redirect_uri"), client, security)?;
    let scopes = Scopes::read(sent.get("scope").unwrap_or_default())
        .ok_or_else(|| refuse("invalid_scope", "The specified 'scope' is invalid.", 2052))?;
    if scopes.offline_access && !client.refresh {
        return Err(no_offline_access());
    }
    Ok(Authorization {
        client_id: client_id.to_owned(),
        redirect_uri,
        scopes,
        state: sent.get("state").map(str::to_owned),
        mode,
        code: Code {
            redirect_uri: sent.get("redirect_uri").map(str::to_owned),
            challenge: challenge.to_owned(),
            is_s256,
            nonce: sent.get("nonce").map(str::to_owned),
        },
    })
}

/// A client without the permission for refresh tokens.
pub(crate) fn no_offline_access() -> Refusal {
    invalid_request(
        "The client application is not allowed to use the 'offline_access' scope.",
        2065,
    )
}

fn check_redirect_uri(uri: &str) -> Result<(), Refusal> {
    let Ok(parsed) = Url::parse(uri) else {
        return Err(invalid_request(
            "The 'redirect_uri' parameter must be a valid absolute URI.",
            2030,
        ));
    };
    if parsed.fragment().is_some() {
        return Err(invalid_request(
            "The 'redirect_uri' parameter must not include a fragment.",
            2031,
        ));
    }
    Ok(())
}

/// The known prompts are accepted and have no effect.
fn check_prompt(prompt: &str) -> Result<(), Refusal> {
    let known = ["consent", "login", "none", "select_account"];
    let prompts: Vec<&str> = prompt.split(' ').filter(|name| !name.is_empty()).collect();
    if prompts.iter().any(|name| !known.contains(name)) {
        return Err(unsupported("prompt"));
    }
    if prompts.len() > 1 && prompts.contains(&"none") {
        return Err(invalid_request("The specified 'prompt' is invalid.", 2052));
    }
    Ok(())
}

/// The redirect URI, compared as it is written; it may be left out by a client that has exactly one.
fn registered(sent: Option<&str>, client: &Client, security: &Security) -> Result<String, Refusal> {
    let mut known = security.clients.redirect_uris(client);
    match sent {
        None if known.len() == 1 => Ok(known.remove(0)),
        None => Err(missing("redirect_uri")),
        Some(uri) if known.iter().any(|known| known == uri) => Ok(uri.to_owned()),
        Some(_) => Err(invalid_request(
            "The specified 'redirect_uri' is not valid for this client application.",
            2043,
        )),
    }
}

fn unsupported(parameter: &str) -> Refusal {
    invalid_request(
        format!("The specified '{parameter}' is not supported."),
        2032,
    )
}
