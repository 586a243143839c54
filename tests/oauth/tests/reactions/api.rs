//! The API answers as recorded: is a new token fetched, and is the answer explained?

use http::HeaderMap;
use oauth_tests::start;
use umbraco_oauth::{Challenge, explain};
use umbraco_standin::Standin;

use crate::case::Case;
use crate::drive::{answer, was_asked};
use crate::tokens::own;

pub(crate) async fn called(case: &Case, http: &reqwest::Client) -> String {
    let site = start(Standin::builder()).await;
    let credentials = own(&site, case).http_client(http.clone()).build().unwrap();
    credentials.token().await.unwrap();

    let url = site.at("/umbraco/management/api/v1/user/current");
    let mut headers = HeaderMap::new();
    let stamp = credentials.authorize(&url, &mut headers).await.unwrap();
    answer(&site, case, "/user/current", 1);
    let reply = http.get(url).headers(headers).send().await.unwrap();
    was_asked(&site, case);
    assert_eq!(reply.status().as_u16(), case.status);

    let challenge = Challenge::of(reply.status(), reply.headers());
    let told = challenge.as_ref();
    let told = [
        told.and_then(Challenge::error),
        told.and_then(Challenge::error_description),
        told.and_then(Challenge::error_uri),
    ];
    if case.header("WWW-Authenticate").is_some() {
        assert_eq!(told.map(|text| text.map(str::to_owned)), case.refusal());
    } else {
        assert!(challenge.is_none(), "{}", case.case);
    }
    let mut words = Vec::new();
    let is_about = challenge
        .as_ref()
        .is_some_and(Challenge::is_about_the_token);
    if is_about && credentials.reject(&stamp) {
        words.push("another token");
    }
    credentials.token().await.unwrap();
    assert_eq!(
        site.standin.token_requests(),
        1 + words.len(),
        "{}",
        case.case
    );
    if explain(reply.status(), reply.headers()).is_some() {
        words.push("explained");
    }
    site.standin.stop().await;
    words.join(", ")
}
