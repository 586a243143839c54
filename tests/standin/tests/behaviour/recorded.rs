//! Exchanges of a running Umbraco 17.3, asked again: what does not depend on the content of that site must be answered
//! the same, byte for byte. The environment variable `UMBRACO_RECORDED` names the folder of the exchanges.

use crate::support;
use std::path::PathBuf;

use crate::support::{Answer, Api, read};
use serde_json::Value;
use umbraco_standin::{ApiUser, Standin};

/// Files whose exchanges build on one another from an empty site: all are compared.
const IN_ORDER: [&str; 2] = ["PostLanguage", "PostDictionary"];

/// Files of which the refusals are compared.
const REFUSALS: [&str; 18] = [
    "GetServerInformation",
    "GetUser",
    "GetUserByIdClientCredentials",
    "GetUserCurrent",
    "GetItemUser",
    "PostUserByIdResetPassword",
    "GetDictionary",
    "GetDictionaryByIdExport",
    "GetItemDictionary",
    "GetTreeDictionaryAncestors",
    "GetTreeDictionaryRoot",
    "GetDataTypeByIdIsUsed",
    "GetDataTypeConfiguration",
    "GetFilterDataType",
    "GetItemDataType",
    "GetTreeDataTypeRoot",
    "GetTemporaryFileById",
    "GetLanguageByIsoCode",
];

#[tokio::test]
async fn exchanges_of_a_real_site_are_answered_the_same() {
    let Some(folder) = std::env::var_os("UMBRACO_RECORDED").map(PathBuf::from) else {
        println!("skipped: UMBRACO_RECORDED does not name a folder of recorded exchanges");
        return;
    };
    let mut compared = 0;
    let mut differences = Vec::new();
    for name in IN_ORDER.into_iter().chain(REFUSALS) {
        let site = site().await;
        let all = IN_ORDER.contains(&name);
        let file = std::fs::read(folder.join(format!("{name}.json"))).unwrap();
        let exchanges: Vec<Value> = serde_json::from_slice(&file).unwrap();
        for exchange in exchanges
            .iter()
            .filter(|exchange| all || is_refusal(exchange))
        {
            compared += 1;
            let answer = ask(&site, exchange).await;
            let found = compare(exchange, &answer);
            let label = format!("{name} {} {}", exchange["path"], exchange["note"]);
            differences.extend(
                found
                    .into_iter()
                    .map(|difference| format!("{label}: {difference}")),
            );
        }
    }
    println!("{compared} recorded exchanges compared");
    assert!(compared >= 60, "only {compared}");
    assert!(differences.is_empty(), "{differences:#?}");
}

async fn site() -> Standin {
    let admin = ApiUser::new("umbraco-back-office-admin", "s");
    let low = ApiUser::new("umbraco-back-office-low", "s").sections::<String>([]);
    Standin::builder()
        .api_user(admin)
        .api_user(low)
        .start()
        .await
        .unwrap()
}

/// A refusal that does not come from another runtime level or from content that only that site had.
fn is_refusal(exchange: &Value) -> bool {
    let note = exchange["note"].as_str().unwrap_or_default();
    exchange["status"].as_u64().unwrap() >= 400 && !["Install level", "after use"].contains(&note)
}

async fn ask(site: &Standin, exchange: &Value) -> Answer {
    let url = format!("{}{}", site.url(), exchange["path"].as_str().unwrap());
    let method = exchange["method"].as_str().unwrap().parse().unwrap();
    let mut request = support::http().request(method, url);
    request = match exchange["as"].as_str().unwrap() {
        "anonymous" => request,
        "low" => request.bearer_auth(
            Api::signed_in(site, "umbraco-back-office-low", "s")
                .await
                .token,
        ),
        _ => request.bearer_auth(Api::of(site).await.token),
    };
    if let Some(media) = exchange["requestHeaders"]["Content-Type"].as_str() {
        let body = &exchange["requestBody"];
        let text = body["raw"]
            .as_str()
            .map_or_else(|| body.to_string(), str::to_owned);
        request = request.header("content-type", media).body(text);
    }
    read(request).await
}

fn compare(exchange: &Value, answer: &Answer) -> Vec<String> {
    let mut differences = Vec::new();
    if exchange["status"] != answer.status {
        differences.push(format!(
            "status {} instead of {}: {}",
            answer.status, exchange["status"], answer.text
        ));
    }
    // Ids that the server made up, the address of that site, and what changes with the time.
    let made_up =
        exchange["requestBody"]["id"].is_null() && exchange["operationId"] == "PostDictionary";
    for header in exchange["responseHeaders"].as_array().unwrap() {
        let (name, value) = (
            header[0].as_str().unwrap().to_ascii_lowercase(),
            header[1].as_str().unwrap(),
        );
        let skipped = match name.as_str() {
            "date" | "server" | "last-modified" | "location" => true,
            "umb-generated-resource" => made_up,
            _ => false,
        };
        if !skipped && answer.header(&name) != Some(value) {
            differences.push(format!(
                "{name}: {:?} instead of {value}",
                answer.header(&name)
            ));
        }
    }
    if let Some(body) = exchange["rawBody"].as_str() {
        let (sent, expected) = (without_trace(&answer.text), without_trace(body));
        if sent != expected {
            differences.push(format!("\n  {sent} instead of\n  {expected}"));
        }
    }
    differences
}

fn without_trace(text: &str) -> String {
    match text.split_once("\"traceId\":\"") {
        Some((before, after)) => format!("{before}{}", after.split_once('"').unwrap().1),
        None => text.to_owned(),
    }
}
