//! Every operation of every pinned API, called with sample arguments and answered with sample values.

#![allow(clippy::unwrap_used)]

mod comparing;
mod wire;

use serde_json::Value;
use tests::catalogue::{Answer as Read, Body, Operation, Sample, Type};
use tests::wire::{expected, understood};
use tests::{Answer, Api, Arguments, Content, Server, apis, json};

fn samples(operation: &Operation) -> [&Sample; 2] {
    [&operation.smallest, &operation.fullest]
}

#[tokio::test]
async fn every_call_sends_what_its_arguments_say() {
    let server = Server::start().await;
    let mut wrong = Vec::new();
    let mut count = 0;
    for api in apis() {
        let connection = api.connect(&server.url()).unwrap();
        for (index, operation) in api.catalogue.operations.iter().enumerate() {
            for sample in samples(operation) {
                let arguments = Arguments::of_sample(operation, sample);
                let name = format!("{} {}", api.catalogue.crate_name, operation.id);
                let call = match api.call(index, &connection, &arguments) {
                    Ok(call) => call,
                    Err(error) => {
                        wrong.push(format!("{name}: {error}"));
                        continue;
                    }
                };
                // The server answers 500: the request is what counts here.
                let error = call.await.unwrap_err();
                let requests = server.take();
                let [request] = requests.as_slice() else {
                    wrong.push(format!("{name}: {} requests: {error}", requests.len()));
                    continue;
                };
                let (found, wanted) = (
                    understood(operation, request),
                    expected(operation, &arguments),
                );
                if found != wanted {
                    wrong.push(format!(
                        "{name}:\n  sent     {found:?}\n  expected {wanted:?}"
                    ));
                }
                if request.headers.contains_key("authorization") == operation.anonymous {
                    wrong.push(format!(
                        "{name}: credentials, or none, where it should be otherwise"
                    ));
                }
                count += 1;
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(count > 1500, "only {count} calls");
}

#[tokio::test]
async fn every_answer_is_read_and_written_back() {
    let server = Server::start().await;
    let mut wrong = Vec::new();
    for api in apis() {
        let connection = api.connect(&server.url()).unwrap();
        for (index, operation) in api.catalogue.operations.iter().enumerate() {
            let name = format!("{} {}", api.catalogue.crate_name, operation.id);
            for (status, read) in &operation.answers {
                let Read::Json { ty, samples, .. } = read else {
                    continue;
                };
                for sample in samples {
                    server.answer(Answer {
                        status: http::StatusCode::from_u16(*status).unwrap(),
                        headers: vec![("Content-Type".to_owned(), "application/json".to_owned())],
                        body: sample.to_string().into(),
                    });
                    let arguments = Arguments::of_sample(operation, &operation.smallest);
                    let answer = api.call(index, &connection, &arguments).unwrap().await;
                    let _ = server.take();
                    match answer.map(|reply| reply.content) {
                        Ok(Content::Json(text)) => {
                            wrong.extend(
                                difference(&api, ty, sample, &text)
                                    .map(|what| format!("{name}: {what}")),
                            );
                        }
                        other => wrong.push(format!("{name}: {other:?}")),
                    }
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_request_body_is_read_and_written_back() {
    let mut wrong = Vec::new();
    for api in apis() {
        for operation in &api.catalogue.operations {
            let Some(Body::Json { ty, read, .. }) = &operation.body else {
                continue;
            };
            for body in samples(operation)
                .into_iter()
                .filter_map(|sample| sample.body.as_ref())
            {
                let name = format!("{} {}", api.catalogue.crate_name, operation.id);
                assert_eq!(json::deviations(&api.catalogue, ty, body), [], "{name}");
                match api.read_back(*read, body.to_string().as_bytes()) {
                    Ok(text) => {
                        wrong.extend(
                            difference(&api, ty, body, &text).map(|what| format!("{name}: {what}")),
                        );
                    }
                    Err(error) => wrong.push(format!("{name}: {error}")),
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

fn difference(api: &Api, ty: &Type, read: &Value, written: &str) -> Option<String> {
    let written: Value = serde_json::from_str(written).unwrap();
    let strip = |value| json::without_nulls(&api.catalogue, ty, value);
    json::difference(&strip(read), &strip(&written))
        .map(|difference| format!("{} at {:?}", difference.what, difference.pointer))
}
