//! Every operation of every pinned document, asked with a request made from the document, answers with a declared
//! success whose body is valid against the schema of that document; `jsonschema` is the judge.
#![allow(clippy::unwrap_used)]

mod prepared;
mod support;

use std::collections::BTreeSet;

use jsonschema::Validator;
use prepared::Prepared;
use serde_json::{Value, json};
use support::{Answer, Api, read};
use umbraco_standin::{CoverageKind, ExampleRequest, Standin, coverage, example_requests};

const DOCUMENTS: [(&str, u8, &str); 4] = [
    (
        "management",
        17,
        include_str!("../../documents/management-17.3.json"),
    ),
    (
        "delivery",
        17,
        include_str!("../../../specs/delivery-v17.json"),
    ),
    (
        "management",
        18,
        include_str!("../../../specs/management-v18.json"),
    ),
    (
        "delivery",
        18,
        include_str!("../../../specs/delivery-v18.json"),
    ),
];

/// Answers that the documents do not declare as a success, and why a running site gives them.
const DEVIATIONS: [(&str, u16, &str); 8] = [
    ("GetInstallSettings", 428, LEVEL),
    ("PostInstallSetup", 428, LEVEL),
    ("PostInstallValidateDatabase", 428, LEVEL),
    ("GetUpgradeSettings", 428, LEVEL),
    ("PostUpgradeAuthorize", 428, LEVEL),
    (
        "PostSecurityForgotPasswordReset",
        200,
        "a running 17.3 answers 200 without body where 204 is declared",
    ),
    (
        "GetUserCurrentPermissionsDocument",
        200,
        "a running 17.3 answers a bare array; only the document of 18 declares an object",
    ),
    (
        "PostUserCurrentChangePassword",
        400,
        "the API user that asks has no password of its own",
    ),
];

const LEVEL: &str = "a site that runs is past this runtime level";

#[tokio::test]
async fn every_operation_answers_validly() {
    let mut problems = Vec::new();
    let mut deviations = BTreeSet::new();
    for (name, version, text) in DOCUMENTS {
        let document: Value = serde_json::from_str(text).unwrap();
        let site = Standin::builder()
            .version(version)
            .document(name, text)
            .start()
            .await
            .unwrap();
        let api = Api::of(&site).await;
        let coverage = coverage(text.as_bytes()).unwrap();
        let mut prepared = Prepared::new(&api);
        for seed in 0..3 {
            let requests = example_requests(text.as_bytes(), seed).unwrap();
            for (request, covered) in requests.into_iter().zip(&coverage) {
                let request = match covered.kind {
                    CoverageKind::Stateful => prepared.request(request).await,
                    _ => request,
                };
                let answer = send(&site, &api, &request).await;
                let Err(problem) = judge(&document, &request, &answer) else {
                    continue;
                };
                let deviation = (request.operation.as_str(), answer.status);
                match DEVIATIONS
                    .iter()
                    .position(|(id, status, _)| (*id, *status) == deviation)
                {
                    Some(at) => drop(deviations.insert(at)),
                    None => {
                        problems.push(format!("{name} {version} {}: {problem}", request.operation))
                    }
                }
            }
        }
    }
    problems.sort();
    problems.dedup();
    assert!(
        problems.is_empty(),
        "{}:\n{}",
        problems.len(),
        problems.join("\n")
    );
    assert_eq!(
        deviations.len(),
        DEVIATIONS.len(),
        "listed, but not seen: only {deviations:?} were"
    );
}

async fn send(site: &Standin, api: &Api, example: &ExampleRequest) -> Answer {
    let url = format!("{}{}?{}", site.url(), example.path, example.query);
    let mut request = api
        .http
        .request(example.method.clone(), url)
        .bearer_auth(&api.token);
    request = match &example.body {
        None => request,
        Some((media, fields)) if media == "multipart/form-data" => {
            let mut form = reqwest::multipart::Form::new();
            for (name, value) in fields.as_object().unwrap() {
                let text = value.as_str().unwrap().to_owned();
                let part = reqwest::multipart::Part::text(text);
                let is_file = value == "sample";
                form = form.part(
                    name.clone(),
                    if is_file {
                        part.file_name("a.txt")
                    } else {
                        part
                    },
                );
            }
            request.multipart(form)
        }
        Some((media, body)) => request.header("content-type", media).body(body.to_string()),
    };
    read(request).await
}

fn judge(document: &Value, request: &ExampleRequest, answer: &Answer) -> Result<(), String> {
    let method = request.method.as_str().to_ascii_lowercase();
    let responses = &document["paths"][&request.template][method]["responses"];
    let status = answer.status.to_string();
    if !status.starts_with('2') || responses.get(&status).is_none() {
        return Err(format!("{status} {}", answer.text));
    }
    let Some((_, content)) = responses[&status]["content"]
        .as_object()
        .and_then(|all| all.iter().next())
    else {
        return if answer.text.is_empty() {
            Ok(())
        } else {
            Err(format!("an undeclared body {}", answer.text))
        };
    };
    let schema = &content["schema"];
    if schema.to_string().contains("\"binary\"") {
        let name = answer.header("content-disposition").unwrap_or_default();
        return if name.starts_with("attachment; filename=") && !answer.text.is_empty() {
            Ok(())
        } else {
            Err(format!("no file: {answer:?}"))
        };
    }
    let body: Value =
        serde_json::from_str(&answer.text).map_err(|error| format!("{error}: {}", answer.text))?;
    let errors: Vec<String> = validator(document, schema)
        .iter_errors(&body)
        .map(|error| format!("{} at {}", error, error.instance_path()))
        .collect();
    if errors.is_empty() {
        Ok(())
    } else {
        Err(format!("{errors:?}"))
    }
}

fn validator(document: &Value, schema: &Value) -> Validator {
    // Only the schemas that this one leads to: compiling all of them for each operation takes minutes.
    let mut schemas = serde_json::Map::new();
    collect(document, schema, &mut schemas);
    let mut whole = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "components": {"schemas": schemas},
        "allOf": [schema],
    });
    if document["openapi"].as_str().unwrap().starts_with("3.0") {
        to_json_schema(&mut whole);
    }
    jsonschema::options()
        .should_validate_formats(true)
        .build(&whole)
        .unwrap()
}

fn collect(document: &Value, schema: &Value, found: &mut serde_json::Map<String, Value>) {
    match schema {
        Value::Object(object) => {
            if let Some(name) = object.get("$ref").and_then(Value::as_str) {
                let name = name.strip_prefix("#/components/schemas/").unwrap();
                if !found.contains_key(name) {
                    let component = &document["components"]["schemas"][name];
                    found.insert(name.to_owned(), component.clone());
                    collect(document, component, found);
                }
            }
            object
                .values()
                .for_each(|value| collect(document, value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(document, item, found)),
        _ => {}
    }
}

/// The two things of OpenAPI 3.0 that JSON Schema has no word for: `nullable`, and a discriminator's fixed values.
fn to_json_schema(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            object.values_mut().for_each(to_json_schema);
            let pair = object.get("discriminator").and_then(|one| {
                let keys: Vec<String> = one["mapping"].as_object()?.keys().cloned().collect();
                Some((one["propertyName"].as_str()?.to_owned(), keys))
            });
            if let Some((property, keys)) = pair {
                if let Some(member) = object
                    .get_mut("properties")
                    .and_then(|all| all.get_mut(&property))
                {
                    member["enum"] = json!(keys);
                }
            }
            if object.get("nullable") == Some(&json!(true)) {
                object.remove("nullable");
                let plain = schema.take();
                *schema = json!({"anyOf": [{"type": "null"}, plain]});
            }
        }
        Value::Array(items) => items.iter_mut().for_each(to_json_schema),
        _ => {}
    }
}
