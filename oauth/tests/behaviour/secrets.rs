//! No secret in `Debug`, `Display` or errors, wherever it may be looked for.

use std::error::Error as StdError;
use std::sync::Arc;

use http::HeaderMap;
use umbraco_oauth::{
    AccessToken, ApiKey, ClientAuthentication, ClientCredentials, IntoCredentials, ManualClock,
    SecretString, Site, StaticToken,
};

use crate::support::{CLIENT_ID, Server, TOKEN_PATH, issued, reply, seconds, url};

const SECRET: &str = "Se+cret/ä";
const TOKEN: &str = "tok3n-Value";

/// The secrets as they are and as they travel.
const HIDDEN: [&str; 5] = [
    SECRET,
    "Se%2Bcret%2F%C3%A4",
    "Se+cret",
    "U2UlMkJjcmV0",
    TOKEN,
];

fn assert_hidden(shown: &str) {
    for secret in HIDDEN {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[tokio::test]
async fn debug_shows_no_secret() {
    let server = Server::new(|_| issued(TOKEN, 300)).await;
    let mut headers = HeaderMap::new();
    headers.insert("authorization", format!("Bearer {TOKEN}").parse().unwrap());
    let site = Site {
        base_url: server.url("/"),
        token_endpoint: Some(server.url(TOKEN_PATH)),
        http: reqwest::Client::builder()
            .default_headers(headers)
            .build()
            .unwrap(),
    };
    let client = ClientCredentials::new(CLIENT_ID, SECRET)
        .client_authentication(ClientAuthentication::ClientSecretBasic)
        .http_client(site.http.clone());
    assert_hidden(&format!("{site:#?} {client:#?}"));

    let credentials = client.into_credentials(&site).unwrap();
    assert_eq!(
        format!("{credentials:?}"),
        "Credentials(client credentials)"
    );
    let token = credentials.token().await.unwrap();
    assert_eq!(token.expose_secret(), TOKEN);
    let mut headers = HeaderMap::new();
    let stamp = credentials
        .authorize(&server.url("/"), &mut headers)
        .await
        .unwrap();
    assert_eq!(headers["authorization"], format!("Bearer {TOKEN}"));
    assert_hidden(&format!(
        "{credentials:#?} {token:#?} {stamp:#?} {headers:#?} {:?}",
        token.authorization()
    ));

    let fixed = StaticToken::new(TOKEN);
    let key = ApiKey::new(TOKEN);
    assert_hidden(&format!(
        "{fixed:#?} {key:#?} {:?}",
        SecretString::from(SECRET)
    ));
    let fixed = fixed.for_origin(&url("https://cms.example")).unwrap();
    let key = key.for_origin(&url("https://cms.example")).unwrap();
    assert_eq!(
        format!("{fixed:?} {key:?}"),
        "Credentials(static token) Credentials(API key)"
    );
    assert_hidden(&format!(
        "{:?}",
        AccessToken::new(TOKEN, Some(seconds(1))).unwrap()
    ));
}

#[tokio::test]
async fn errors_show_no_secret() {
    let echo = |status| {
        let body = format!(r#"{{"error":"invalid_client","error_description":"no {SECRET}"}}"#);
        move |_: &crate::support::Seen| reply(status, "application/json", body.clone())
    };
    let mut shown = String::new();
    for authentication in [
        ClientAuthentication::ClientSecretPost,
        ClientAuthentication::ClientSecretBasic,
    ] {
        let mut show = async |server: Server| {
            let client = ClientCredentials::new(CLIENT_ID, SECRET)
                .token_endpoint(server.url("/token"))
                .clock(Arc::new(ManualClock::default()))
                .client_authentication(authentication);
            let error = client.build().unwrap().token().await.unwrap_err();
            shown.push_str(&format!("{error:#?}\n"));
            let mut cause: Option<&dyn StdError> = Some(&error);
            while let Some(error) = cause {
                shown.push_str(&format!("{error}\n"));
                cause = error.source();
            }
        };
        show(Server::new(echo(401)).await).await;
        show(Server::new(echo(500)).await).await;
        show(
            Server::new(|_| {
                reply(
                    200,
                    "application/json",
                    format!("{{\"access_token\":\"{TOKEN}\"}}"),
                )
            })
            .await,
        )
        .await;
        show(
            Server::new(|_| {
                reply(
                    200,
                    "application/json",
                    format!("{{\"access_token\":\"{TOKEN}"),
                )
            })
            .await,
        )
        .await;
        show(Server::new(|_| reply(500, "text/plain", TOKEN)).await).await;
        show(Server::new(|_| issued("[redacted]", 300)).await).await;
        show(Server::new(|_| issued(TOKEN, 0)).await).await;
    }
    assert!(shown.lines().count() > 20);
    assert_hidden(&shown);
}

#[test]
fn handles_can_be_shared_between_threads() {
    fn shared<T: Clone + Send + Sync + 'static>() {}
    shared::<umbraco_oauth::Credentials>();
    shared::<umbraco_oauth::Stamp>();
    shared::<umbraco_oauth::Error>();
    shared::<AccessToken>();
    shared::<ClientCredentials>();
}
