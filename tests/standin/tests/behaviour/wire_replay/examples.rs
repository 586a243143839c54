//! Single exchanges with what must be there before each: every one is asked of a site of its own. The environment variable
//! `UMBRACO_WIRE_EXAMPLES` names the file, `UMBRACO_EXAMPLE` picks one case.
//!
//! The status, the headers that an example names and its body must be equal. Holes as `{host}` stand for anything that
//! fits, ids that the site makes up and times of its clock for others in the same place. `examples.json` says what is there
//! before, and which examples a running site contradicts.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::wire_replay::record::Exchange;
use crate::wire_replay::sites::Site;
use crate::wire_replay::step::Step;
use crate::wire_replay::{show, take};

const PREPARATION: &str = include_str!("examples.json");

/// What stands in braces in an example.
const HOLES: [&str; 8] = [
    "token",
    "host",
    "32 hex",
    "16 hex",
    "stack trace",
    "HTML page",
    "XML bytes",
    "UTF-8 XML bytes",
];

/// What there is before an example is asked.
#[derive(Deserialize)]
struct Preparation {
    /// Requests, by the name of what they make.
    steps: BTreeMap<String, Vec<Step>>,
    cases: BTreeMap<String, Prepared>,
    /// Examples that a running site contradicts, and how.
    contradicted: BTreeMap<String, String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Prepared {
    steps: Vec<String>,
    /// Which site is asked.
    site: Option<String>,
    /// Whose token is sent; the administrator's if nobody is named.
    identity: Option<String>,
}

#[tokio::test]
async fn examples_are_answered_as_they_say() {
    let Ok(file) = std::env::var("UMBRACO_WIRE_EXAMPLES") else {
        println!("skipped: UMBRACO_WIRE_EXAMPLES does not name examples of a Management API");
        return;
    };
    let only = std::env::var("UMBRACO_EXAMPLE").ok();
    let examples: Vec<Value> = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let preparation: Preparation = serde_json::from_str(PREPARATION).unwrap();
    let nothing = Prepared::default();
    let (mut equal, mut wrong) = (0, Vec::new());
    for example in &examples {
        let case = example["case"].as_str().unwrap();
        if only.as_deref().is_some_and(|only| only != case) {
            continue;
        }
        let prepared = preparation.cases.get(case).unwrap_or(&nothing);
        let mut site = Site::of(prepared.site.as_deref().unwrap_or("example")).await;
        for step in prepared
            .steps
            .iter()
            .flat_map(|name| &preparation.steps[name])
        {
            step.make(&mut site, case).await;
        }
        let mut exchange = exchange(example);
        exchange.identity.clone_from(&prepared.identity);
        let (reply, differences) = take(&mut site, &exchange).await;
        site.let_go().await;
        match (differences.is_empty(), preparation.contradicted.get(case)) {
            (true, None) => equal += 1,
            (false, Some(why)) => println!("differs: {case}: {why}"),
            (true, Some(_)) => wrong.push(format!("{case}: listed, but equal")),
            (false, None) => {
                show(&exchange, reply.as_ref(), &differences);
                wrong.push(case.to_owned());
            }
        }
    }
    println!("{equal} of {} examples are equal", examples.len());
    assert!(wrong.is_empty(), "these differ: {wrong:#?}");
}

/// An example in the form of the records: holes in two braces, parts of a form as text.
fn exchange(example: &Value) -> Exchange {
    let mut text = example.to_string();
    for hole in HOLES {
        text = text.replace(&format!("{{{hole}}}"), &format!("{{{{{hole}}}}}"));
    }
    let mut example: Value = serde_json::from_str(&text).unwrap();
    if let Some(form) = example["request"]["body"].get("_multipart") {
        example["request"]["rawBody"] = json!(multipart(form));
    }
    let mut exchange = Exchange::of(&example);
    exchange.response.names_some_headers = true;
    // The examples are of a site behind HTTPS.
    exchange
        .headers
        .push(("X-Forwarded-Proto".to_owned(), "https".to_owned()));
    exchange
}

/// A form with the boundary of the examples, `X`; of a file that is large only its size matters.
fn multipart(form: &Value) -> String {
    let file = &form["File"];
    if !file["size"].is_null() {
        return "{{60000000 bytes}}".to_owned();
    }
    let (id, name) = (
        form["Id"].as_str().unwrap(),
        file["filename"].as_str().unwrap(),
    );
    let media = file["contentType"]
        .as_str()
        .unwrap_or("application/octet-stream");
    format!(
        "--X\r\nContent-Disposition: form-data; name=\"Id\"\r\n\r\n{id}\r\n\
         --X\r\nContent-Disposition: form-data; name=\"File\"; filename=\"{name}\"\r\nContent-Type: {media}\r\n\r\nx\r\n--X--\r\n"
    )
}
