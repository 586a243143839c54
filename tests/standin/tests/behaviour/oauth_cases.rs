//! Every recorded case of the OAuth server of a running Umbraco 17.3, asked again. The environment variable
//! `UMBRACO_FACTS` names the file of the cases.

use std::collections::BTreeMap;

use crate::cases::{prepare, site_for};
use crate::support::oauth::{
    API, BACK_OFFICE, Browser, CALLBACK, CHALLENGE, EXT, MEMBERS, PASSWORD, USER, VERIFIER,
};
use crate::support::pattern::{fill, matches};
use crate::support::{Answer, FORM, form, http, read};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

/// Cases that are answered otherwise, each with its reason. One that becomes equal must leave this list.
const DIFFERENT: [(&str, &str); 4] = [
    (
        "token.resource_parameter",
        "says what OpenIddict 7 does; the stand-in ignores the parameter as the recorded 6.0 did",
    ),
    ("token.database_locked", "no database that could be locked"),
    ("api.database_locked", "no database that could be locked"),
    (
        "api.api_forbidden",
        "no documents whose permissions could forbid anything",
    ),
];

#[tokio::test]
async fn recorded_cases_are_answered_the_same() {
    let Ok(file) = std::env::var("UMBRACO_FACTS") else {
        println!("skipped: UMBRACO_FACTS does not name a file of recorded OAuth cases");
        return;
    };
    let cases: Vec<Value> = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let mut wrong = Vec::new();
    let mut equal = 0;
    let client = http();
    for case in &cases {
        let name = case["case"].as_str().unwrap();
        let differences = replay(&client, name, case).await;
        let reason = DIFFERENT.iter().find(|(listed, _)| *listed == name);
        match reason {
            None if differences.is_empty() => equal += 1,
            None => wrong.push(format!("{name}: {differences:#?}")),
            Some(_) if differences.is_empty() => wrong.push(format!("{name}: listed, but equal")),
            Some((_, reason)) => println!("differs: {name}: {reason}"),
        }
    }
    println!("{equal} of {} recorded cases are equal", cases.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(equal >= 204, "only {equal} cases are equal");
}

async fn replay(http: &reqwest::Client, name: &str, case: &Value) -> Vec<String> {
    let site = site_for(name).await;
    let browser = Browser::with(&site, http);
    // From here on the site knows this host.
    browser.get("/umbraco", &[("host", "localhost")]).await;
    let mut values: BTreeMap<&str, String> = BTreeMap::from([
        ("origin", site.url().to_owned()),
        (
            "url-encoded origin",
            site.url().replace(':', "%3A").replace('/', "%2F"),
        ),
        ("code_verifier", VERIFIER.to_owned()),
        ("S256(code_verifier)", CHALLENGE.to_owned()),
        ("43 random base64url chars", "A".repeat(43)),
        ("user", USER.to_owned()),
        ("password", PASSWORD.to_owned()),
        ("api user", "api@example.com".to_owned()),
        ("anything", "whatever-1".to_owned()),
    ]);
    values.extend(prepare(name, case, &browser).await);
    let value = |name: &str| values.get(name).cloned();
    let answer = read(request(name, case, &browser, &value)).await;
    compare(case, &answer, &value)
}

fn path(name: &str, case: &Value) -> String {
    match name {
        "token.prefix_other_case" => {
            return format!("{BACK_OFFICE}token").replace("/umbraco/", "/Umbraco/");
        }
        "token.versioned_path" => return format!("{BACK_OFFICE}token").replace("/v1/", "/v1.0/"),
        "api.unknown_version" => return "/umbraco/management/api/v9/language".to_owned(),
        "api.method_not_mapped" => return format!("{API}language"),
        "api.api_denied" | "api.api_denied_no_token" => return format!("{API}user"),
        _ => {}
    }
    match case["endpoint"].as_str().unwrap().split_once('.') {
        Some(("back-office", endpoint)) => format!("{BACK_OFFICE}{endpoint}"),
        Some(("member", endpoint)) => format!("{MEMBERS}{endpoint}"),
        _ if case["endpoint"] == "discovery" => "/.well-known/openid-configuration".to_owned(),
        _ => format!("{API}user/current/configuration"),
    }
}

fn request(
    name: &str,
    case: &Value,
    browser: &Browser<'_>,
    value: &dyn Fn(&str) -> Option<String>,
) -> reqwest::RequestBuilder {
    let request = &case["request"];
    let filled = |text: &Value| fill(text.as_str().unwrap(), value);
    let mut url = browser.url(&path(name, case));
    if let Some(query) =
        pairs(&request["query"], &filled).or_else(|| list(&request["query_pairs"], &filled))
    {
        url = format!("{url}?{query}");
    }
    let mut headers: BTreeMap<String, String> = BTreeMap::new();
    let mut body = String::new();
    if let Some(text) =
        pairs(&request["form"], &filled).or_else(|| list(&request["form_pairs"], &filled))
    {
        headers.insert("content-type".into(), FORM.into());
        body = text;
    } else if request["form_pairs"].is_string() {
        headers.insert("content-type".into(), FORM.into());
        let many: Vec<String> = (0..1100).map(|index| format!("k{index}=1")).collect();
        body = many.join("&");
    } else if request["json"].is_object() {
        headers.insert("content-type".into(), "application/json".into());
        body = fill(&request["json"].to_string(), value);
    }
    if name == "authorize.post" {
        headers.insert("content-type".into(), FORM.into());
        headers.insert("cookie".into(), value("UMB_UCONTEXT cookie").unwrap());
        body = Browser::query(EXT, CALLBACK, "");
    }
    for (name, sent) in request["headers"].as_object().into_iter().flatten() {
        headers.insert(name.to_ascii_lowercase(), authorization(&filled(sent)));
    }
    if let Some(cookie) = value("cookie") {
        headers.insert("cookie".into(), cookie);
    }
    if request["omit_content_type"] == true {
        headers.remove("content-type");
    }
    let method = request["method"].as_str().unwrap().parse().unwrap();
    let mut builder = browser.http.request(method, url).body(body);
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

/// The fields of an object, in the order in which the recorder sent them: it matters where an answer repeats the query.
fn pairs(object: &Value, filled: &dyn Fn(&Value) -> String) -> Option<String> {
    const FIRST: [&str; 6] = [
        "client_id",
        "response_type",
        "redirect_uri",
        "code_challenge",
        "code_challenge_method",
        "state",
    ];
    let mut fields: Vec<_> = object
        .as_object()?
        .iter()
        .map(|(name, value)| (name.clone(), filled(value)))
        .collect();
    fields.sort_by_key(|(name, _)| {
        FIRST
            .iter()
            .position(|first| first == name)
            .unwrap_or(FIRST.len())
    });
    Some(encoded(&fields))
}

fn list(pairs: &Value, filled: &dyn Fn(&Value) -> String) -> Option<String> {
    let fields: Vec<_> = pairs
        .as_array()?
        .iter()
        .map(|pair| (pair[0].as_str().unwrap().to_owned(), filled(&pair[1])))
        .collect();
    Some(encoded(&fields))
}

fn encoded(fields: &[(String, String)]) -> String {
    form(
        fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str())),
    )
}

fn compare(case: &Value, answer: &Answer, value: &dyn Fn(&str) -> Option<String>) -> Vec<String> {
    let mut differences = Vec::new();
    if case["status"] != answer.status {
        differences.push(format!(
            "status {} instead of {}",
            answer.status, case["status"]
        ));
    }
    // What the reply brings anew is any text.
    let expected = |name: &str| match name {
        "code" | "access_token" | "refresh_token" => None,
        _ => value(name),
    };
    for (name, pattern) in case["headers"].as_object().into_iter().flatten() {
        let found = answer.header(name);
        if !found.is_some_and(|found| matches(pattern.as_str().unwrap(), found, &expected)) {
            differences.push(format!("{name}: {found:?} instead of {pattern}"));
        }
    }
    match &case["body"] {
        Value::Null if answer.text.is_empty() => {}
        Value::Null => differences.push(format!("a body: {}", answer.text)),
        Value::String(pattern) if matches(pattern, &answer.text, &expected) => {}
        Value::String(pattern) => differences.push(format!("{} instead of {pattern}", answer.text)),
        Value::Object(body) => {
            let sent: Value = serde_json::from_str(&answer.text).unwrap_or_default();
            for (name, pattern) in body {
                if !same(pattern, &sent[name]) {
                    differences.push(format!("{name}: {} instead of {pattern}", sent[name]));
                }
            }
            if sent.as_object().map(|sent| sent.len()) != Some(body.len()) {
                differences.push(format!("members: {}", answer.text));
            }
        }
        other => differences.push(format!("an unexpected kind of body: {other}")),
    }
    differences
}

fn same(pattern: &Value, sent: &Value) -> bool {
    match pattern.as_str().filter(|text| text.starts_with("{{")) {
        Some("{{299 or 300}}") => *sent == 299 || *sent == 300,
        Some("{{1199 or 1200}}") => *sent == 1199 || *sent == 1200,
        Some(_) => sent.is_string(),
        None if pattern.is_array() => {
            let pairs = pattern
                .as_array()
                .unwrap()
                .iter()
                .zip(sent.as_array().into_iter().flatten());
            pairs.clone().count() == pattern.as_array().unwrap().len()
                && pairs.into_iter().all(|(pattern, sent)| same(pattern, sent))
        }
        None => pattern == sent,
    }
}
