//! Every call of every generated client, before a validator that knows nothing of this workspace: Prism of npm, which
//! mocks the original document and says what a request violates.
//!
//! Prism looks at no body whose schema has `nullable` without a type anywhere, which OpenAPI 3.0.3 made meaningless and
//! the documents of 17 often have. So such documents are mocked a second time, with what they mean spelled out.
//!
//! `UMBRACO_PRISM=1` runs this test; it needs Node.js and npm.

#![allow(clippy::unwrap_used)]

#[path = "../npm.rs"]
mod npm;
mod process;
mod spelled;

use process::Prism;
use serde_json::Value;
use spelled::spelled_out;
use std::path::Path;
use tests::catalogue::{Body, Operation, Sample};
use tests::{Api, Arguments, apis};

#[test]
fn every_call_is_a_request_that_the_document_allows() {
    if std::env::var_os("UMBRACO_PRISM").is_none() {
        println!("skipped: UMBRACO_PRISM=1 tries the generated clients against Prism");
        return;
    }
    let folder = process::installed();
    let apis = apis();
    // A Prism is one thread: those of the APIs run side by side.
    let verdicts: Vec<Verdict> = std::thread::scope(|scope| {
        let threads: Vec<_> = apis
            .iter()
            .map(|api| scope.spawn(|| in_runtime(verdict(api, &folder))))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    let count: usize = verdicts.iter().map(|verdict| verdict.count).sum();
    let wrong: Vec<&str> = verdicts
        .iter()
        .flat_map(|verdict| verdict.wrong.iter().map(String::as_str))
        .collect();
    println!("{count} requests, {} refused", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 1500, "only {count} requests");
}

fn in_runtime<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.unwrap().block_on(work)
}

/// What Prism says of the calls of one client.
struct Verdict {
    /// How many requests were made.
    count: usize,
    /// Those that were refused.
    wrong: Vec<String>,
}

async fn verdict(api: &Api, folder: &Path) -> Verdict {
    let name = &api.catalogue.crate_name;
    let mut original = process::document(name);
    // The calls carry a token. Where an API key is wanted, it is no matter of the request.
    if original["components"]["securitySchemes"]["ApiKeyAuth"].is_object() {
        remove_security(&mut original);
    }
    let mut wrong = Vec::new();
    let prism = Prism::start(folder, &format!("{name}.json"), &original);
    let mut count = every_call(api, &prism, &mut wrong).await;
    let checked = spelled_out(&original);
    if checked != original {
        let prism = Prism::start(folder, &format!("{name}-spelled-out.json"), &checked);
        count += every_call(api, &prism, &mut wrong).await;
    }
    let prism = Prism::start(folder, &format!("{name}-mistakes.json"), &checked);
    let seen = sees_mistakes(api, &prism).await;
    println!("{name}: {seen} bodies that are no objects are refused");
    Verdict { count, wrong }
}

fn remove_security(document: &mut Value) {
    match document {
        Value::Object(members) => {
            members.remove("security");
            members.values_mut().for_each(remove_security);
        }
        Value::Array(items) => items.iter_mut().for_each(remove_security),
        _ => {}
    }
}

/// Makes all calls; those that were refused are added to `wrong`. How many there were.
async fn every_call(api: &Api, prism: &Prism, wrong: &mut Vec<String>) -> usize {
    let connection = api.connect(&prism.url).unwrap();
    let mut count = 0;
    for (index, operation) in api.catalogue.operations.iter().enumerate() {
        for sample in [&operation.smallest, &operation.fullest] {
            let arguments = Arguments::of_sample(operation, &allowed(sample));
            let call = api.call(index, &connection, &arguments).unwrap();
            // Whether the made-up answer can be read is another matter: what is refused is an API error.
            let outcome = call.await;
            let status = outcome
                .as_ref()
                .err()
                .and_then(umbraco_runtime::Error::status);
            if status.is_some_and(|status| status.is_client_error() || status.is_server_error()) {
                let error = outcome.unwrap_err();
                let problem = error.problem().map(|problem| format!("{problem:?}"));
                let problem = problem.unwrap_or_default();
                wrong.push(format!(
                    "{} {}: {error} {problem}",
                    api.catalogue.crate_name, operation.id
                ));
            }
            count += 1;
        }
    }
    count
}

/// A sample that the document allows: samples are made for types, and try what a type can hold.
fn allowed(sample: &Sample) -> Sample {
    let mut sample = sample.clone();
    for (key, values) in &mut sample.values {
        // A path template of OpenAPI has no parameters of several segments; ASP.NET Core has.
        if key.starts_with("path ") {
            values
                .iter_mut()
                .for_each(|value| *value = value.replace('/', "-"));
        }
        // `uniqueItems`.
        values.dedup();
        // `format: uri`.
        if key == "query url" {
            *values = vec!["https://example.com/a".to_owned()];
        }
    }
    if let Some(mail) = sample
        .body
        .as_mut()
        .and_then(|body| body.pointer_mut("/user/email"))
    {
        *mail = "ann@example.com".into();
    }
    // `minItems`.
    let operations = sample
        .body
        .as_mut()
        .and_then(|body| body.pointer_mut("/operations"));
    if let Some(Value::Array(operations)) = operations {
        if operations.is_empty() {
            operations.push(serde_json::json!({ "op": "remove", "path": "/values/0" }));
        }
    }
    sample
}

/// How many of the operations with a JSON body refuse one that is no object.
async fn sees_mistakes(api: &Api, prism: &Prism) -> String {
    let http = reqwest::Client::new();
    let with_body = |operation: &&Operation| matches!(operation.body, Some(Body::Json { .. }));
    let (mut refused, mut count) = (0, 0);
    for operation in api.catalogue.operations.iter().filter(with_body) {
        let path = filled(&operation.path);
        let request = http
            .request(
                operation.method.parse().unwrap(),
                format!("{}{path}", prism.url),
            )
            .bearer_auth("token")
            .header("content-type", "application/json")
            .body("[\"no object\"]");
        let status = request.send().await.unwrap().status();
        refused += usize::from(status.is_client_error());
        count += 1;
    }
    // A validator that says yes to everything proves nothing.
    assert!(
        refused * 10 >= count * 9,
        "{refused} of {count} wrong bodies are refused"
    );
    format!("{refused} of {count}")
}

/// A path template with a GUID for each parameter.
fn filled(template: &str) -> String {
    let mut path = String::new();
    for (at, part) in template.split(['{', '}']).enumerate() {
        path.push_str(if at % 2 == 0 {
            part
        } else {
            "ba40981c-07e6-538c-8981-d898db1fa1bd"
        });
    }
    path
}
