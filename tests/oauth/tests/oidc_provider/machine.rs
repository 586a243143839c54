//! Client credentials and revocation.

use std::time::Duration;

use oauth_tests::http;
use serde_json::Value;
use umbraco_oauth::{AuthorizationServer, ClientAuthentication, ClientCredentials, Revoked};

use crate::provider;
use crate::provider::{Provider, SECRET};

async fn client(provider: &Provider, authentication: ClientAuthentication) -> ClientCredentials {
    let server = AuthorizationServer::discover(&provider.url).await.unwrap();
    let id = match authentication {
        ClientAuthentication::ClientSecretBasic => "machine-basic",
        _ => "machine-post",
    };
    ClientCredentials::new(id, SECRET)
        .token_endpoint(server.token_endpoint().clone())
        .revocation_endpoint(server.revocation_endpoint().unwrap().clone())
        .client_authentication(authentication)
}

/// What the provider itself says of a token (RFC 7662).
async fn is_active(provider: &Provider, token: &str) -> bool {
    let fields = [
        ("client_id", "machine-post"),
        ("client_secret", SECRET),
        ("token", token),
    ];
    let form = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    let request = http()
        .post(provider.at("/token/introspection"))
        .header("content-type", "application/x-www-form-urlencoded");
    let answer = request.body(form).send().await.unwrap();
    let answer: Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
    answer["active"].as_bool().unwrap()
}

#[tokio::test]
async fn rfc_6749_section_4_4_both_ways_to_prove_the_client_give_a_token() {
    let Some(provider) = provider() else { return };
    for authentication in [
        ClientAuthentication::ClientSecretPost,
        ClientAuthentication::ClientSecretBasic,
    ] {
        let credentials = client(&provider, authentication).await.build().unwrap();
        let token = credentials.token().await.unwrap();
        assert_eq!(token.lifetime(), Some(Duration::from_secs(300)));
        let again = credentials.token().await.unwrap();
        assert_eq!(token.expose_secret(), again.expose_secret());
        assert_eq!(credentials.revoke().await.unwrap(), Revoked::Done);
    }
}

#[tokio::test]
async fn rfc_6749_section_5_2_a_wrong_secret_is_invalid_client() {
    let Some(provider) = provider() else { return };
    let token = provider.at("/token");
    for (id, authentication) in [
        ("machine-post", ClientAuthentication::ClientSecretPost),
        ("machine-basic", ClientAuthentication::ClientSecretBasic),
        ("nobody", ClientAuthentication::ClientSecretPost),
    ] {
        let credentials = ClientCredentials::new(id, "wr0ng-secret")
            .token_endpoint(token.clone())
            .client_authentication(authentication)
            .build()
            .unwrap();
        let error = credentials.token().await.unwrap_err();
        assert!(error.is_invalid_client() && error.is_permanent(), "{error}");
        assert!(!format!("{error} {error:?}").contains("wr0ng-secret"));
    }
}

#[tokio::test]
async fn rfc_7009_a_revoked_token_is_dead_at_the_provider() {
    let Some(provider) = provider() else { return };
    let credentials = client(&provider, ClientAuthentication::ClientSecretPost).await;
    let credentials = credentials.build().unwrap();
    let old = credentials.token().await.unwrap();
    assert!(is_active(&provider, old.expose_secret()).await);
    assert_eq!(credentials.revoke().await.unwrap(), Revoked::Done);
    assert!(!is_active(&provider, old.expose_secret()).await);

    let new = credentials.token().await.unwrap();
    assert!(is_active(&provider, new.expose_secret()).await);
}
