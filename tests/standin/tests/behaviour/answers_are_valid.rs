//! Every operation of every pinned document, asked with a request made from the document, answers with a declared
//! success whose body is valid against the schema of that document; an operation that keeps state may also refuse what it
//! does not know. What such an operation answers when it does is tried in `kept_is_valid.rs`.

use std::collections::BTreeSet;

use crate::prepared::Prepared;
use crate::support::{Answer, Api, read};
use crate::valid::judge;
use serde_json::Value;
use umbraco_standin::{CoverageKind, ExampleRequest, Standin, coverage, example_requests};

const DOCUMENTS: [(&str, u8, &str); 4] = [
    (
        "management",
        17,
        include_str!("../../../documents/management-17.3.json"),
    ),
    (
        "delivery",
        17,
        include_str!("../../../../specs/delivery-v17.json"),
    ),
    (
        "management",
        18,
        include_str!("../../../../specs/management-v18.json"),
    ),
    (
        "delivery",
        18,
        include_str!("../../../../specs/delivery-v18.json"),
    ),
];

/// Answers that the documents do not declare as a success, and why a running site gives them.
const DEVIATIONS: [(&str, u16, &str); 17] = [
    ("GetInstallSettings", 428, LEVEL),
    ("PostInstallSetup", 428, LEVEL),
    ("PostInstallValidateDatabase", 428, LEVEL),
    ("GetUpgradeSettings", 428, LEVEL),
    ("PostUpgradeAuthorize", 428, LEVEL),
    ("DeleteMemberById", 500, UNKNOWN),
    ("PutMemberById", 500, UNKNOWN),
    ("GetDocumentVersion", 500, UNKNOWN),
    ("PostPackageCreated", 500, UNKNOWN),
    ("PutDocumentVersionByIdPreventCleanup", 500, UNKNOWN),
    (
        "GetImportAnalyze",
        500,
        "a running 17.3 fails without the parameter, which the document calls optional",
    ),
    ("PostUserInvite", 500, "a site without mail cannot invite"),
    (
        "PostUserCurrentChangePassword",
        400,
        "the API user that asks has no password of its own",
    ),
    ("GetMedia2.0", 200, FOCAL_POINT),
    ("GetMediaItemById2.0", 200, FOCAL_POINT),
    ("GetMediaItemByPath2.0", 200, FOCAL_POINT),
    ("GetMediaItems2.0", 200, FOCAL_POINT),
];

/// A member that can only be read loses its null in the document of 18.
const FOCAL_POINT: &str = "a medium without focal point has null there";

const UNKNOWN: &str = "a running 17.3 fails where the thing is not there";
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
                let listed = DEVIATIONS
                    .iter()
                    .position(|(id, status, _)| (*id, *status) == deviation);
                match listed {
                    Some(at) => drop(deviations.insert(at)),
                    None if may_refuse(covered.kind, &answer) => {}
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

/// A request made from a document alone speaks of things that are not there, and has values that only look right.
fn may_refuse(kind: CoverageKind, answer: &Answer) -> bool {
    let is_refusal = match kind {
        CoverageKind::Stateful => (400..500).contains(&answer.status),
        CoverageKind::Refused => answer.status == 400,
        _ => false,
    };
    is_refusal && (answer.text.is_empty() || answer.json()["status"].is_number())
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
