//! A client that nobody here wrote, the `oauth2` crate, signs in and refreshes. (It revokes over HTTPS
//! only, which the stand-in does not speak.)

use std::borrow::Cow;

use crate::support::http;
use crate::support::oauth::{BACK_OFFICE, Browser};
use oauth2::basic::{BasicClient, BasicErrorResponseType};
use oauth2::{
    AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken, HttpRequest, HttpResponse,
    PkceCodeChallenge, RedirectUrl, RequestTokenError, Scope, TokenResponse as _, TokenUrl,
};
use umbraco_standin::{PublicClient, Standin};

const CALLBACK: &str = "http://127.0.0.1:8931/callback";
const CLIENT: &str = "umbraco-back-office-rust";

async fn send(request: HttpRequest) -> Result<HttpResponse, reqwest::Error> {
    let (parts, body) = request.into_parts();
    let sent = http()
        .request(parts.method, parts.uri.to_string())
        .headers(parts.headers)
        .body(body)
        .send()
        .await?;
    let mut response = HttpResponse::new(Vec::new());
    *response.status_mut() = sent.status();
    *response.headers_mut() = sent.headers().clone();
    *response.body_mut() = sent.bytes().await?.to_vec();
    Ok(response)
}

fn endpoint(site: &Standin, name: &str) -> String {
    format!("{}{BACK_OFFICE}{name}", site.url())
}

#[tokio::test]
async fn the_oauth2_crate_signs_in_and_refreshes() {
    let site = Standin::builder()
        .client(PublicClient::new(CLIENT).redirect_uri(CALLBACK))
        .start()
        .await
        .unwrap();
    let client = BasicClient::new(ClientId::new(CLIENT.into()))
        .set_auth_uri(AuthUrl::new(endpoint(&site, "authorize")).unwrap())
        .set_token_uri(TokenUrl::new(endpoint(&site, "token")).unwrap())
        .set_redirect_uri(RedirectUrl::new(CALLBACK.into()).unwrap());
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let (url, state) = client
        .authorize_url(CsrfToken::new_random)
        .add_scope(Scope::new("offline_access".into()))
        .set_pkce_challenge(challenge)
        .url();
    let back = url::Url::parse(&site.browse(url.as_str()).unwrap()).unwrap();
    let value = |name: &str| {
        let mut pairs = back.query_pairs();
        let (_, value): (Cow<'_, str>, Cow<'_, str>) = pairs.find(|(key, _)| key == name).unwrap();
        value.into_owned()
    };
    assert_eq!(&value("state"), state.secret());
    let exchange = client
        .exchange_code(AuthorizationCode::new(value("code")))
        .set_pkce_verifier(verifier);
    let tokens = exchange.request_async(&send).await.unwrap();
    assert_eq!(tokens.expires_in().unwrap().as_secs(), 300);
    let newer = client
        .exchange_refresh_token(tokens.refresh_token().unwrap())
        .request_async(&send)
        .await
        .unwrap();
    let browser = Browser::new(&site);
    assert_eq!(browser.api(newer.access_token().secret()).await.status, 200);
}

#[tokio::test]
async fn the_oauth2_crate_reads_refusals() {
    let site = Standin::builder().start().await.unwrap();
    let client = BasicClient::new(ClientId::new(site.client_id().into()))
        .set_client_secret(ClientSecret::new("wrong".into()))
        .set_token_uri(TokenUrl::new(endpoint(&site, "token")).unwrap());
    let error = client
        .exchange_client_credentials()
        .request_async(&send)
        .await
        .unwrap_err();
    let RequestTokenError::ServerResponse(refusal) = error else {
        panic!("{error:?}");
    };
    assert_eq!(refusal.error(), &BasicErrorResponseType::InvalidClient);
    // The secret needs encoding in a Basic header, which the crate does.
    let client = client.set_client_secret(ClientSecret::new(site.client_secret().into()));
    let tokens = client
        .exchange_client_credentials()
        .request_async(&send)
        .await
        .unwrap();
    assert_eq!(tokens.access_token().secret().len(), 43);
}
