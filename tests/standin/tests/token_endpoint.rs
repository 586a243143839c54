//! The token endpoints, against the recorded cases of a running Umbraco 17.3 and by behaviour.
#![allow(clippy::unwrap_used)]

mod support;

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use support::{Answer, Api, FORM, form, http, read};
use umbraco_standin::{ApiUser, Standin};

const BACK_OFFICE: &str = "/umbraco/management/api/v1/security/back-office/token";
const MEMBER: &str = "/umbraco/delivery/api/v1/security/member/token";
const SECRET: &str = "s3cret-Value";

/// The clients that the recorded cases name.
fn recorded_clients() -> umbraco_standin::Builder {
    Standin::builder()
        .api_user(ApiUser::new("umbraco-back-office-api", SECRET))
        .api_user(ApiUser::new("umbraco-back-office-ghost", SECRET).disabled())
}

async fn ask(site: &Standin, path: &str, body: String) -> Answer {
    let request = http()
        .post(format!("{}{path}", site.url()))
        .header("content-type", FORM);
    read(request.body(body)).await
}

fn credentials<'a>(id: &'a str, secret: &'a str) -> String {
    form([
        ("grant_type", "client_credentials"),
        ("client_id", id),
        ("client_secret", secret),
    ])
}

#[tokio::test]
async fn a_token_comes_as_indented_json_with_the_headers_of_a_real_site() {
    let site = Standin::builder().start().await.unwrap();
    let answer = ask(
        &site,
        BACK_OFFICE,
        credentials(site.client_id(), site.client_secret()),
    )
    .await;
    let token = answer.json()["access_token"].as_str().unwrap().to_owned();
    let expected = format!(
        "{{\n  \"access_token\": \"{token}\",\n  \"token_type\": \"Bearer\",\n  \"expires_in\": 300\n}}"
    );
    assert_eq!(
        (answer.status, answer.text.as_str()),
        (200, expected.as_str())
    );
    assert_eq!(token.len(), 43);
    assert_eq!(
        answer.header("content-type"),
        Some("application/json;charset=UTF-8")
    );
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    assert_eq!(
        answer.header("content-length").unwrap(),
        answer.text.len().to_string()
    );
    assert!(
        answer
            .header("set-cookie")
            .unwrap()
            .starts_with("UMB_UCONTEXT_EXPOSED=")
    );
    assert!(answer.header("last-modified").is_some());
    assert_eq!((site.token_requests(), site.tokens_issued()), (1, 1));
}

#[tokio::test]
async fn the_first_failing_check_answers() {
    let site = recorded_clients().start().await.unwrap();
    let cases: [(&str, u16, &str, &str); 6] = [
        ("", 400, "invalid_request", "ID2029"),
        (
            "grant_type=password",
            400,
            "unsupported_grant_type",
            "ID2032",
        ),
        (
            "grant_type=client_credentials&scope=foo",
            400,
            "invalid_request",
            "ID2029",
        ),
        (
            "grant_type=client_credentials&scope=foo&client_id=nope",
            400,
            "invalid_request",
            "ID2057",
        ),
        (
            "grant_type=client_credentials&scope=foo&client_id=nope&client_secret=x",
            400,
            "invalid_scope",
            "ID2052",
        ),
        (
            "grant_type=client_credentials&client_id=nope&client_secret=x",
            401,
            "invalid_client",
            "ID2052",
        ),
    ];
    for (body, status, error, id) in cases {
        let answer = ask(&site, BACK_OFFICE, body.to_owned()).await;
        assert_eq!(
            (answer.status, answer.json()["error"].as_str()),
            (status, Some(error)),
            "{body}"
        );
        assert!(
            answer.json()["error_uri"].as_str().unwrap().ends_with(id),
            "{body}: {answer:?}"
        );
        assert_eq!(answer.header("www-authenticate").is_some(), status == 401);
    }
}

#[tokio::test]
async fn members_have_their_own_endpoint() {
    let site = recorded_clients()
        .member("umbraco-member-cc", SECRET)
        .start()
        .await
        .unwrap();
    let member = ask(&site, MEMBER, credentials("umbraco-member-cc", SECRET)).await;
    assert_eq!(
        (
            member.status,
            member.header("last-modified"),
            member.header("set-cookie")
        ),
        (200, None, None)
    );
    let crossed = ask(&site, BACK_OFFICE, credentials("umbraco-member-cc", SECRET)).await;
    assert_eq!(
        (crossed.status, crossed.json()["error"].as_str()),
        (400, Some("Authorization failed"))
    );
    let token = member.json()["access_token"].as_str().unwrap().to_owned();
    let url = format!("{}/umbraco/management/api/v1/user/current", site.url());
    let denied = read(http().get(url).bearer_auth(token)).await;
    assert_eq!(denied.status, 403);
    assert!(
        denied
            .header("www-authenticate")
            .unwrap()
            .contains("insufficient_access")
    );
    let off = Standin::builder().start().await.unwrap();
    let answer = ask(
        &off,
        MEMBER,
        credentials(off.client_id(), off.client_secret()),
    )
    .await;
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (500, Some("text/plain; charset=utf-8"))
    );
}

#[tokio::test]
async fn tokens_end_as_on_a_real_site() {
    let site = Standin::builder().start().await.unwrap();
    let challenge = |answer: Answer| {
        (
            answer.status,
            answer
                .header("www-authenticate")
                .unwrap_or_default()
                .to_owned(),
        )
    };
    let api = Api::of(&site).await;
    assert_eq!(api.get("user/current").await.status, 200);
    site.expire_tokens();
    let (status, why) = challenge(api.get("user/current").await);
    assert_eq!(status, 401);
    assert_eq!(
        why,
        "Bearer error=\"invalid_token\", error_description=\"The specified token is no longer valid.\", \
         error_uri=\"https://documentation.openiddict.com/errors/ID2019\""
    );
    let api = Api::of(&site).await;
    site.disable_api_user(site.client_id());
    assert!(
        challenge(api.get("user/current").await)
            .1
            .ends_with("ID2004\"")
    );
    let refused = ask(
        &site,
        BACK_OFFICE,
        credentials(site.client_id(), site.client_secret()),
    )
    .await;
    assert_eq!(refused.json()["error"], "Authorization failed");
    site.remove_credentials(site.client_id());
    let unknown = ask(
        &site,
        BACK_OFFICE,
        credentials(site.client_id(), site.client_secret()),
    )
    .await;
    assert_eq!(
        (unknown.status, unknown.json()["error"].as_str()),
        (401, Some("invalid_client"))
    );
}

/// Replays every recorded case of a token endpoint that concerns client credentials, from the file that the environment
/// variable `UMBRACO_FACTS` names.
#[tokio::test]
async fn recorded_cases_are_answered_the_same() {
    let Ok(file) = std::env::var("UMBRACO_FACTS") else {
        println!("skipped: UMBRACO_FACTS does not name a file of recorded OAuth cases");
        return;
    };
    let cases: Vec<Value> = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let mut replayed = 0;
    let mut differences = Vec::new();
    for case in cases
        .iter()
        .filter(|case| concerns_client_credentials(case))
    {
        let name = case["case"].as_str().unwrap();
        let Some(site) = site_for(name).await else {
            println!("not replayed: {name}");
            continue;
        };
        replayed += 1;
        let answer = read(recorded_request(&site, case)).await;
        differences.extend(
            compare(case, &answer)
                .into_iter()
                .map(|difference| format!("{name}: {difference}")),
        );
    }
    println!("{replayed} recorded cases replayed");
    assert!(replayed >= 45, "only {replayed} cases");
    assert!(differences.is_empty(), "{differences:#?}");
}

/// Cases of a token endpoint without a code or a refresh token, which only exist after an interactive sign-in.
fn concerns_client_credentials(case: &Value) -> bool {
    let endpoint = case["endpoint"].as_str().unwrap();
    let request = case["request"].to_string();
    endpoint.ends_with(".token")
        && !request.contains("authorization_code")
        && !request.contains("refresh_token")
        && !request.contains("Cookie")
}

/// The site that a case is about; `None` where the case needs what the stand-in cannot have.
async fn site_for(case: &str) -> Option<Standin> {
    let builder = match case {
        // A wedged database, and parameters that the recorded server ignored but newer ones refuse.
        "token.database_locked" | "token.resource_parameter" => return None,
        "token.https_required" | "token.https_required_xfp" => {
            recorded_clients().require_https(true)
        }
        "member.token.back_office_client" => recorded_clients().member("umbraco-member-cc", SECRET),
        "token.deleted_api_user" | "token.disabled_api_user" => {
            Standin::builder().api_user(ApiUser::new("umbraco-back-office-api", SECRET).disabled())
        }
        _ => recorded_clients(),
    };
    Some(builder.start().await.unwrap())
}

fn recorded_request(site: &Standin, case: &Value) -> reqwest::RequestBuilder {
    let request = &case["request"];
    let path = match case["case"].as_str().unwrap() {
        "token.prefix_other_case" => BACK_OFFICE.replace("/umbraco/", "/Umbraco/"),
        "token.versioned_path" => BACK_OFFICE.replace("/v1/", "/v1.0/"),
        _ if case["endpoint"] == "member.token" => MEMBER.to_owned(),
        _ => BACK_OFFICE.to_owned(),
    };
    let mut url = format!("{}{path}", site.url());
    if let Some(query) = pairs(&request["query"]) {
        url = format!("{url}?{query}");
    }
    let mut headers: BTreeMap<String, String> = BTreeMap::new();
    let body = if let Some(text) = pairs(&request["form"]) {
        headers.insert("content-type".into(), FORM.into());
        text
    } else if let Some(list) = request["form_pairs"].as_array() {
        let list = list
            .iter()
            .map(|pair| (pair[0].as_str().unwrap(), pair[1].as_str().unwrap()));
        form(list.collect::<Vec<_>>())
    } else if request["form_pairs"].is_string() {
        headers.insert("content-type".into(), FORM.into());
        (0..1100)
            .map(|index| format!("k{index}=1"))
            .collect::<Vec<_>>()
            .join("&")
    } else if request["json"].is_object() {
        request["json"].to_string()
    } else {
        String::new()
    };
    for (name, value) in request["headers"].as_object().into_iter().flatten() {
        headers.insert(
            name.to_ascii_lowercase(),
            authorization(value.as_str().unwrap()),
        );
    }
    if request["omit_content_type"] == true {
        headers.remove("content-type");
    }
    let method = request["method"].as_str().unwrap().parse().unwrap();
    let mut builder = http().request(method, url).body(body);
    for (name, value) in headers {
        builder = builder.header(name, value);
    }
    builder
}

/// Some cases show a Basic header before encoding: `Basic base64(id:secret)`.
fn authorization(value: &str) -> String {
    match value
        .strip_prefix("Basic base64(")
        .and_then(|rest| rest.strip_suffix(')'))
    {
        Some(plain) => format!("Basic {}", STANDARD.encode(plain)),
        None => value.to_owned(),
    }
}

fn pairs(object: &Value) -> Option<String> {
    let object = object.as_object()?;
    Some(form(object.iter().map(|(name, value)| {
        (name.as_str(), value.as_str().unwrap())
    })))
}

fn compare(case: &Value, answer: &Answer) -> Vec<String> {
    let mut differences = Vec::new();
    if case["status"] != answer.status {
        differences.push(format!(
            "status {} instead of {}",
            answer.status, case["status"]
        ));
    }
    for (name, value) in case["headers"].as_object().into_iter().flatten() {
        if answer.header(name) != value.as_str() {
            differences.push(format!(
                "{name}: {:?} instead of {value}",
                answer.header(name)
            ));
        }
    }
    let Some(body) = case["body"].as_object() else {
        return differences;
    };
    let sent = answer.json();
    for (name, value) in body {
        let matches = match value.as_str().filter(|text| text.starts_with("{{")) {
            Some("{{299 or 300}}") => sent[name] == 299 || sent[name] == 300,
            Some(_) => sent[name].is_string(),
            None => sent[name] == *value,
        };
        if !matches {
            differences.push(format!("{name}: {} instead of {value}", sent[name]));
        }
    }
    if sent.as_object().map(|sent| sent.len()) != Some(body.len()) {
        differences.push(format!("members: {sent}"));
    }
    differences
}
