//! `/.well-known/openid-configuration` and `/.well-known/jwks`. They speak of the member endpoints only, and are there
//! on every site, also where members cannot sign in.

use http::{Method, StatusCode};
use serde::Serialize;

use super::id_token;
use super::refusal::{JSON, Refusal, https_only, wrong_method};
use super::security::Security;
use crate::wire::reply::Reply;
use crate::wire::request::Request;

#[derive(Serialize)]
struct Configuration<'a> {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    end_session_endpoint: String,
    revocation_endpoint: String,
    userinfo_endpoint: String,
    jwks_uri: String,
    grant_types_supported: &'a [&'a str],
    response_types_supported: &'a [&'a str],
    response_modes_supported: &'a [&'a str],
    scopes_supported: &'a [&'a str],
    claims_supported: &'a [&'a str],
    id_token_signing_alg_values_supported: &'a [&'a str],
    code_challenge_methods_supported: &'a [&'a str],
    subject_types_supported: &'a [&'a str],
    prompt_values_supported: &'a [&'a str],
    token_endpoint_auth_methods_supported: &'a [&'a str],
    revocation_endpoint_auth_methods_supported: &'a [&'a str],
    claims_parameter_supported: bool,
    request_parameter_supported: bool,
    request_uri_parameter_supported: bool,
    tls_client_certificate_bound_access_tokens: bool,
    authorization_response_iss_parameter_supported: bool,
}

/// Answers with the discovery document.
pub(crate) fn configuration(request: &Request, security: &Security) -> Reply {
    if let Err(refusal) = check(request, security) {
        return refusal.into_cacheable_json();
    }
    let origin = request.origin();
    let endpoint = |name: &str| format!("{origin}/umbraco/delivery/api/v1/security/member/{name}");
    let methods = &[
        "client_secret_post",
        "private_key_jwt",
        "client_secret_basic",
    ];
    json(&Configuration {
        issuer: format!("{origin}/"),
        authorization_endpoint: endpoint("authorize"),
        token_endpoint: endpoint("token"),
        end_session_endpoint: endpoint("signout"),
        revocation_endpoint: endpoint("revoke"),
        userinfo_endpoint: endpoint("userinfo"),
        jwks_uri: format!("{origin}/.well-known/jwks"),
        grant_types_supported: &["authorization_code", "refresh_token", "client_credentials"],
        response_types_supported: &["code"],
        response_modes_supported: &["query", "form_post", "fragment"],
        scopes_supported: &["openid", "offline_access"],
        claims_supported: &["aud", "exp", "iat", "iss", "sub"],
        id_token_signing_alg_values_supported: &["RS256"],
        code_challenge_methods_supported: &["plain", "S256"],
        subject_types_supported: &["public"],
        prompt_values_supported: &["consent", "login", "none", "select_account"],
        token_endpoint_auth_methods_supported: methods,
        revocation_endpoint_auth_methods_supported: methods,
        claims_parameter_supported: false,
        request_parameter_supported: false,
        request_uri_parameter_supported: false,
        tls_client_certificate_bound_access_tokens: false,
        authorization_response_iss_parameter_supported: true,
    })
}

/// Answers with the public part of the signing key.
pub(crate) fn keys(request: &Request, security: &mut Security) -> Reply {
    #[derive(Serialize)]
    struct Key<'a> {
        kid: String,
        r#use: &'a str,
        kty: &'a str,
        alg: &'a str,
        e: &'a str,
        n: &'a str,
    }
    #[derive(Serialize)]
    struct Keys<'a> {
        keys: [Key<'a>; 1],
    }
    if let Err(refusal) = check(request, security) {
        return refusal.into_cacheable_json();
    }
    match id_token::key(security) {
        Ok(key) => json(&Keys {
            keys: [Key {
                kid: key.id(),
                r#use: "sig",
                kty: "RSA",
                alg: "RS256",
                e: &key.e,
                n: &key.n,
            }],
        }),
        Err(_) => Reply::server_error(StatusCode::INTERNAL_SERVER_ERROR),
    }
}

fn check(request: &Request, security: &Security) -> Result<(), Refusal> {
    if security.refuses_transport(request) {
        return Err(https_only());
    }
    if request.method != Method::GET {
        return Err(wrong_method());
    }
    Ok(())
}

fn json<T: Serialize>(value: &T) -> Reply {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    Reply::bare(StatusCode::OK).with_body(JSON, text)
}
