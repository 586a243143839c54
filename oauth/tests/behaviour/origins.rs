//! Secrets go to the configured origin and nowhere else.

use http::HeaderMap;
use http::header::AUTHORIZATION;
use umbraco_oauth::{ApiKey, ClientCredentials, Credentials, IntoCredentials, Site, StaticToken};

use crate::support::{SITE, Script, Server, TOKEN_PATH, issued, url};

fn site(base_url: &str) -> Site {
    let base_url = url(base_url);
    let token_endpoint = Some(base_url.join(TOKEN_PATH).unwrap());
    Site {
        base_url,
        token_endpoint,
        http: reqwest::Client::new(),
    }
}

#[tokio::test]
async fn nothing_is_fetched_or_added_for_another_origin() {
    let script = Script::new();
    let credentials = script.credentials();
    for other in [
        "http://cms.example/umbraco",
        "https://cms.example:8443/umbraco",
        "https://www.cms.example/umbraco",
        "https://cms.example.evil.example/umbraco",
        "https://cms.example@evil.example/umbraco",
        "data:text/plain,cms.example",
    ] {
        let mut headers = HeaderMap::new();
        let stamp = credentials
            .authorize(&url(other), &mut headers)
            .await
            .unwrap();
        assert!(stamp.is_anonymous() && headers.is_empty(), "{other}");
    }
    assert_eq!(script.calls(), 0);

    script.token("one", 300);
    let mut headers = HeaderMap::new();
    let same = url("https://CMS.example:443/elsewhere?query");
    assert!(
        !credentials
            .authorize(&same, &mut headers)
            .await
            .unwrap()
            .is_anonymous()
    );
    assert_eq!(headers[AUTHORIZATION], "Bearer one");
    assert!(headers[AUTHORIZATION].is_sensitive());
}

#[tokio::test]
async fn a_key_and_a_static_token_are_bound_the_same_way() {
    let mut headers = HeaderMap::new();
    let key = ApiKey::new("the-key")
        .into_credentials(&site(SITE))
        .unwrap();
    key.authorize(&url(SITE), &mut headers).await.unwrap();
    assert_eq!(headers["api-key"], "the-key");
    assert!(headers["api-key"].is_sensitive());
    assert!(key.token().await.unwrap_err().is_config());

    let mut headers = HeaderMap::new();
    let fixed = StaticToken::new("the-token")
        .into_credentials(&site(SITE))
        .unwrap();
    fixed.authorize(&url(SITE), &mut headers).await.unwrap();
    assert_eq!(headers[AUTHORIZATION], "Bearer the-token");
    assert!(
        fixed
            .authorize(&url("https://evil.example"), &mut headers)
            .await
            .unwrap()
            .is_anonymous()
    );
    assert_eq!(fixed.token().await.unwrap().expose_secret(), "the-token");
}

#[test]
fn plain_http_is_for_this_machine_only() {
    assert!(
        StaticToken::new("t")
            .into_credentials(&site("http://localhost:5000"))
            .is_ok()
    );
    for kind in [
        StaticToken::new("t").into_credentials(&site("http://cms.example")),
        ApiKey::new("k").into_credentials(&site("http://cms.example")),
        ClientCredentials::new("id", "s").into_credentials(&site("http://cms.example")),
        ClientCredentials::new("id", "s")
            .token_endpoint(url("http://cms.example/token"))
            .build(),
        ClientCredentials::new("id", "s")
            .token_endpoint(url("http://cms.example/token"))
            .into_credentials(&site("https://cms.example")),
        ClientCredentials::new("id", "s")
            .origin(url("http://cms.example"))
            .into_credentials(&site("https://cms.example")),
    ] {
        let error = kind.unwrap_err();
        assert!(
            error.is_config() && error.is_permanent() && error.to_string().contains("is not https"),
            "{error}"
        );
    }
}

#[test]
fn what_cannot_work_is_refused_when_it_is_set_up() {
    let endpoint = || url("https://cms.example/token");
    let mut without = site(SITE);
    without.token_endpoint = None;
    for (result, words) in [
        (
            ClientCredentials::new("id", "s").into_credentials(&without),
            "no token endpoint",
        ),
        (
            ClientCredentials::new("id", "s").build(),
            "no token endpoint",
        ),
        (
            ClientCredentials::new("", "s")
                .token_endpoint(endpoint())
                .build(),
            "the client id is empty",
        ),
        (
            ClientCredentials::new("id", "")
                .token_endpoint(endpoint())
                .build(),
            "the client secret is empty",
        ),
        (
            ApiKey::new("").for_origin(&url(SITE)),
            "the API key is empty",
        ),
        (
            ApiKey::new("a\nb").for_origin(&url(SITE)),
            "a header cannot carry",
        ),
    ] {
        let error = result.unwrap_err();
        assert!(
            error.is_config() && error.to_string().contains(words),
            "{error}"
        );
    }
    for token in ["", "a b", "a\nb", "tök", "[redacted]"] {
        let error = StaticToken::new(token).for_origin(&url(SITE)).unwrap_err();
        assert!(
            error.is_unexpected_answer() && error.is_permanent(),
            "{error}"
        );
    }
}

#[tokio::test]
async fn one_handle_serves_several_clients_of_one_site_but_not_another_site() {
    let server = Server::new(|_| issued("one", 300)).await;
    let base = server.url("/");
    let shared: Credentials = server
        .client()
        .into_credentials(&site(base.as_str()))
        .unwrap();
    let first = (&shared).into_credentials(&site(base.as_str())).unwrap();
    let second = shared
        .clone()
        .into_credentials(&site(base.as_str()))
        .unwrap();
    first.token().await.unwrap();
    second.token().await.unwrap();
    assert_eq!(server.seen().len(), 1);

    let error = shared
        .into_credentials(&site("https://other.example"))
        .unwrap_err();
    assert!(
        error.is_config() && error.to_string().contains("https://other.example"),
        "{error}"
    );
}

#[test]
fn further_origins_can_be_allowed() {
    let credentials = ClientCredentials::new("id", "secret")
        .token_endpoint(url("https://management.example/v1/auth/token"))
        .origin(url("https://management.example"))
        .origin(url("https://ingest.example"))
        .build()
        .unwrap();
    assert!(credentials.belongs_to(&url("https://management.example/v1")));
    assert!(credentials.belongs_to(&url("https://ingest.example/v1")));
    assert!(!credentials.belongs_to(&url("https://graphql.example/v1")));
}
