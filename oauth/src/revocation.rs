//! Token revocation (RFC 7009).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Method, Request};
use secrecy::zeroize::Zeroizing;
use url::Url;
use url::form_urlencoded::Serializer;

use crate::Error;
use crate::endpoint::Endpoint;

/// What became of tokens that were to be given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Revoked {
    /// The server has taken them back, or never knew them: it does not tell (RFC 7009 section 2.2).
    Done,
    /// This client may not revoke (`unauthorized_client`): Umbraco allows it to neither `umbraco-swagger` nor
    /// `umbraco-postman` (seen on a running Umbraco 17.3). The tokens are forgotten here and end by themselves.
    NotAllowed,
    /// There is nothing that could be revoked: a static token, an API key, a source or server without revocation.
    NotSupported,
    /// There was no token.
    Nothing,
}

/// `token_type_hint` of RFC 7009 section 2.1.
#[derive(Clone, Copy)]
pub(crate) enum TokenTypeHint {
    AccessToken,
    RefreshToken,
}

/// How the client proves itself here.
pub(crate) enum ClientProof<'a> {
    /// A public client: its id alone.
    Public(&'a str),
    SecretPost {
        client_id: &'a str,
        secret: &'a str,
    },
    SecretBasic {
        client_id: &'a str,
        secret: &'a str,
    },
}

/// Revokes one token.
///
/// # Errors
/// No answer, or a refusal other than that the client may not revoke.
pub(crate) async fn revoke(
    endpoint: &Endpoint,
    client: &ClientProof<'_>,
    token: &str,
    hint: TokenTypeHint,
) -> Result<Revoked, Error> {
    let answer = endpoint.send(request(client, token, hint)?).await?;
    // RFC 7009 section 2.2: the body does not matter, and an unknown token is a success.
    if answer.status.is_success() {
        return Ok(Revoked::Done);
    }
    let mut secrets = vec![token];
    if let ClientProof::SecretPost { secret, .. } | ClientProof::SecretBasic { secret, .. } = client
    {
        secrets.push(secret);
    }
    let error = endpoint.rejected(&answer, "a revocation", &secrets);
    match error.oauth_error() {
        Some("unauthorized_client") => Ok(Revoked::NotAllowed),
        _ => Err(error),
    }
}

/// RFC 7009 section 2.1.
fn request(
    client: &ClientProof<'_>,
    token: &str,
    hint: TokenTypeHint,
) -> Result<Request<Vec<u8>>, Error> {
    let mut form = Serializer::new(String::new());
    form.append_pair("token", token).append_pair(
        "token_type_hint",
        match hint {
            TokenTypeHint::AccessToken => "access_token",
            TokenTypeHint::RefreshToken => "refresh_token",
        },
    );
    let mut authorization = None;
    match client {
        ClientProof::Public(client_id) => {
            form.append_pair("client_id", client_id);
        }
        ClientProof::SecretPost { client_id, secret } => {
            form.append_pair("client_id", client_id)
                .append_pair("client_secret", secret);
        }
        ClientProof::SecretBasic { client_id, secret } => {
            authorization = Some(basic(client_id, secret)?);
        }
    }
    let mut request = Request::new(form.finish().into_bytes());
    *request.method_mut() = Method::POST;
    let headers = request.headers_mut();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("application/x-www-form-urlencoded"),
    );
    if let Some(value) = authorization {
        headers.insert(AUTHORIZATION, value);
    }
    Ok(request)
}

/// Id and secret, each form-encoded (RFC 6749 section 2.3.1).
fn basic(client_id: &str, secret: &str) -> Result<HeaderValue, Error> {
    let encode =
        |text: &str| -> String { url::form_urlencoded::byte_serialize(text.as_bytes()).collect() };
    let pair = Zeroizing::new(format!("{}:{}", encode(client_id), encode(secret)));
    crate::access_token::sensitive(&["Basic ", &BASE64.encode(pair.as_bytes())])
}

/// Where Umbraco revokes what it gave out at this token endpoint (`src/Umbraco.Cms.Api.Common/Security/Paths.cs`).
pub(crate) fn beside(token_endpoint: &Url) -> Option<Url> {
    let path = token_endpoint.path();
    let known = [
        "/umbraco/management/api/v1/security/back-office/token",
        "/umbraco/delivery/api/v1/security/member/token",
    ];
    if !known.contains(&path) {
        return None;
    }
    token_endpoint.join("revoke").ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn umbraco_revokes_beside_its_token_endpoint() {
        let revoke = |url: &str| beside(&url.parse().unwrap()).map(String::from);
        assert_eq!(
            revoke("https://cms.example/umbraco/management/api/v1/security/back-office/token?x")
                .unwrap(),
            "https://cms.example/umbraco/management/api/v1/security/back-office/revoke"
        );
        assert_eq!(revoke("https://compose.example/v1/auth/token"), None);
    }
}
