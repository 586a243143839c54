//! What has to be true of each exchange.

use crate::arguments::lacks_something;
use crate::collect::{Exchange, LoneRequest, RequestBody, Verdict};
use crate::report::Seen;
use serde_json::Value;
use tests::catalogue::{Answer, Body, Catalogue, Operation, Type};
use tests::wire::{Content as Sent, Understood, expected};
use tests::{Arguments, Content, Reply, json, wire};
use umbraco_runtime::model::ReadError;
use umbraco_runtime::{Error, Notification};

/// The answer: a value that says what was sent, or an error with what the server said.
pub(crate) fn answer(
    catalogue: &Catalogue,
    operation: &Operation,
    exchange: &Exchange,
    outcome: Result<Reply, Error>,
    seen: &mut Seen,
) {
    let is_success = (200..300).contains(&exchange.status);
    match outcome {
        Ok(reply) if is_success => success(catalogue, operation, exchange, reply, seen),
        Ok(reply) => {
            let wrong = format!(
                "{} was taken for a success: {:?}",
                exchange.status, reply.content
            );
            seen.wrong.push(wrong);
        }
        Err(error) if !is_success => {
            seen.counts.errors += 1;
            seen.wrong.extend(refusal(exchange, &error));
        }
        // What cannot be read must say so, and may be so only where the answer is not what the document says.
        Err(error) if exchange.verdict == Verdict::Deviates && error.is_decode() => {
            seen.counts.refused += 1;
            seen.remarks
                .push(format!("answer not read: {}", unread(&error)));
        }
        Err(error) => seen
            .wrong
            .push(format!("answer not read: {}", unread(&error))),
    }
}

fn unread(error: &Error) -> String {
    let cause = std::error::Error::source(error).map(|cause| format!(": {cause}"));
    let place = error.pointer().map(|pointer| format!(" at {pointer:?}"));
    format!(
        "{error}{}{}",
        cause.unwrap_or_default(),
        place.unwrap_or_default()
    )
}

fn success(
    catalogue: &Catalogue,
    operation: &Operation,
    exchange: &Exchange,
    reply: Reply,
    seen: &mut Seen,
) {
    if reply.status.as_u16() != exchange.status {
        seen.wrong.push(format!(
            "status {} became {}",
            exchange.status, reply.status
        ));
    }
    seen.wrong
        .extend(notifications(exchange, &reply.notifications));
    match exchange.verdict {
        Verdict::Fits => seen.counts.read += 1,
        Verdict::Tolerable | Verdict::Deviates => seen.counts.tolerated += 1,
    }
    let answers = &operation.answers;
    let read = answers
        .iter()
        .find(|(status, _)| *status == exchange.status)
        .or(answers.first());
    match (read.map(|(_, read)| read), reply.content) {
        (Some(Answer::Json { ty, .. }), Content::Json(text)) => {
            let written: Value = serde_json::from_str(&text).unwrap();
            let sent: Value = serde_json::from_slice(&exchange.body).unwrap();
            if exchange.verdict == Verdict::Fits {
                round_trip(catalogue, ty, &sent, &written, seen);
            }
        }
        (Some(Answer::Created), Content::Created(created)) => {
            let location = header(exchange, "location");
            let last = location
                .as_deref()
                .and_then(|location| location.rsplit('/').next());
            let id = header(exchange, "umb-generated-resource").or(last.map(wire::segment));
            if created.location != location || Some(&created.id) != id.as_ref() {
                seen.wrong
                    .push(format!("{id:?} at {location:?} became {created:?}"));
            }
        }
        (Some(Answer::Download), Content::File(name, media_type, bytes)) => {
            seen.counts.files += 1;
            let declared = header(exchange, "content-type");
            // The names that Umbraco sends are ASCII and stand in `filename` as they are.
            let disposition = header(exchange, "content-disposition").unwrap_or_default();
            let plain = disposition
                .split("filename=")
                .nth(1)
                .and_then(|rest| rest.split(';').next());
            let plain = plain.map(|name| name.trim_matches('"'));
            if bytes != exchange.body || media_type != declared || name.as_deref() != plain {
                seen.wrong.push(format!(
                    "a file of {} bytes, {declared:?}, {disposition:?} became {} bytes, {media_type:?}, {name:?}",
                    exchange.body.len(),
                    bytes.len(),
                ));
            }
        }
        (Some(Answer::Text), Content::Text(text)) if text.as_bytes() == exchange.body => {}
        (Some(Answer::Empty), Content::Nothing) => {}
        (read, content) => seen.wrong.push(format!("{read:?} gave {content:?}")),
    }
}

/// A refusal keeps status, title, operation status and notifications; an empty one its status.
fn refusal(exchange: &Exchange, error: &Error) -> Vec<String> {
    let mut wrong = Vec::new();
    if error.status().map(|status| status.as_u16()) != Some(exchange.status) {
        wrong.push(format!(
            "status {} became {:?}",
            exchange.status,
            error.status()
        ));
    }
    let predicates = [
        (404, error.is_not_found()),
        (401, error.is_unauthorized()),
        (403, error.is_forbidden()),
        (409, error.is_conflict()),
        (400, error.is_validation()),
        (500, error.is_server_error()),
    ];
    for (status, says) in predicates {
        if says != (exchange.status == status) && !(status == 500 && exchange.status > 500) {
            wrong.push(format!(
                "the predicate of {status} says {says} about {}",
                exchange.status
            ));
        }
    }
    let body: Option<Value> = serde_json::from_slice(&exchange.body).ok();
    match (body.as_ref().and_then(Value::as_object), error.problem()) {
        (Some(sent), Some(problem)) => {
            let text = |name: &str| sent.get(name).and_then(Value::as_str);
            if problem.title() != text("title") {
                wrong.push(format!(
                    "title {:?} became {:?}",
                    text("title"),
                    problem.title()
                ));
            }
            if problem.operation_status() != text("operationStatus") {
                wrong.push(format!(
                    "operationStatus {:?} became {:?}",
                    text("operationStatus"),
                    problem.operation_status()
                ));
            }
            if problem.detail() != text("detail") {
                wrong.push("the detail became another".to_owned());
            }
            let messages: usize = problem
                .errors()
                .iter()
                .map(|error| error.messages.len())
                .sum();
            let sent_messages = sent.get("errors").map_or(0, count_texts);
            if messages != sent_messages {
                wrong.push(format!("{sent_messages} messages became {messages}"));
            }
        }
        (None, None) => {}
        (sent, problem) => wrong.push(format!("{sent:?} became {problem:?}")),
    }
    wrong.extend(notifications(exchange, &error.notifications()));
    wrong
}

fn count_texts(value: &Value) -> usize {
    match value {
        Value::String(_) => 1,
        Value::Array(items) => items.iter().map(count_texts).sum(),
        Value::Object(members) => members.values().map(count_texts).sum(),
        _ => 0,
    }
}

fn notifications(exchange: &Exchange, found: &[Notification]) -> Option<String> {
    let sent = header(exchange, "umb-notifications").unwrap_or_else(|| "[]".to_owned());
    let sent: Value = serde_json::from_str(&sent).unwrap();
    let texts: Vec<[String; 3]> = found
        .iter()
        .map(|found| {
            [
                found.message.clone(),
                found.category.clone(),
                found.kind.to_string(),
            ]
        })
        .collect();
    let wanted: Vec<[String; 3]> = sent
        .as_array()
        .into_iter()
        .flatten()
        .map(|sent| {
            ["message", "category", "type"]
                .map(|name| sent[name].as_str().unwrap_or_default().to_owned())
        })
        .collect();
    (texts != wanted).then(|| format!("the notifications {wanted:?} became {texts:?}"))
}

fn header(exchange: &Exchange, name: &str) -> Option<String> {
    let found = exchange
        .headers
        .iter()
        .find(|(other, _)| other.eq_ignore_ascii_case(name))?;
    Some(found.1.clone())
}

fn round_trip(catalogue: &Catalogue, ty: &Type, sent: &Value, written: &Value, seen: &mut Seen) {
    if json::difference(sent, written).is_none() {
        seen.counts.exact += 1;
        return;
    }
    let strip = |value| json::without_nulls(catalogue, ty, value);
    match json::difference(&strip(sent), &strip(written)) {
        None => seen.counts.equal += 1,
        Some(found) => seen
            .wrong
            .push(format!("round trip: {} at {:?}", found.what, found.pointer)),
    }
}

/// The request that the generated client made of the recorded arguments: what the server was sent, for the server.
pub(crate) fn request(
    catalogue: &Catalogue,
    operation: &Operation,
    exchange: &Exchange,
    arguments: &Arguments,
    mut sent: Understood,
    seen: &mut Seen,
) {
    let target = exchange.target.as_deref().unwrap_or_default();
    let mut wanted = expected(operation, arguments);
    wanted.path = wire::path(wire::split(target).0);
    // What the server refused need not be what the client would say, nor what the document does not allow, nor a text
    // that was written by hand to see what the server makes of it.
    let mut is_free = exchange.status >= 300 || matches!(exchange.request, RequestBody::Raw(_));
    if let (Some(Body::Json { ty, .. }), Sent::Json(recorded), Sent::Json(written)) =
        (&operation.body, &mut wanted.body, &mut sent.body)
    {
        let deviations = json::deviations(catalogue, ty, recorded);
        is_free |= !deviations.is_empty();
        let is_exact = json::difference(recorded, written).is_none();
        *recorded = json::without_nulls(catalogue, ty, recorded);
        *written = json::without_nulls(catalogue, ty, written);
        match json::difference(recorded, written) {
            None => {
                if exchange.status < 300 {
                    seen.counts.bodies += 1;
                    seen.counts.exact_bodies += usize::from(is_exact);
                }
                written.clone_from(recorded);
            }
            Some(found) if !is_free => {
                seen.wrong
                    .push(format!("request: {} at {:?}", found.what, found.pointer));
                return;
            }
            Some(found) if exchange.status < 300 => {
                let found = deviations.into_iter().next().unwrap_or(found);
                seen.remarks.push(format!(
                    "accepted request: {} at {:?}",
                    found.what, found.pointer
                ));
            }
            Some(_) => {}
        }
    }
    if wanted == sent {
        seen.counts.requests += 1;
    } else if is_free {
        seen.counts.other_requests += 1;
    } else {
        seen.wrong.push(format!(
            "request:\n    sent     {sent:?}\n    recorded {wanted:?}"
        ));
    }
}

/// A recorded request that the generated client cannot make: right only where the document does not allow it.
pub(crate) fn unsaid_request(
    catalogue: &Catalogue,
    operation: &Operation,
    exchange: &Exchange,
    arguments: Option<&Arguments>,
    reason: &str,
    seen: &mut Seen,
) {
    if exchange.target.is_none() {
        return;
    }
    seen.counts.other_requests += 1;
    if exchange.status >= 300 {
        return;
    }
    let body =
        arguments.and_then(|arguments| serde_json::from_slice(arguments.body.as_ref()?).ok());
    let deviations = match (&operation.body, body) {
        (Some(Body::Json { ty, .. }), Some(body)) => json::deviations(catalogue, ty, &body),
        _ => Vec::new(),
    };
    // Without arguments, it has something that the document has not, such as another query parameter.
    let is_other = arguments.is_none_or(|arguments| lacks_something(operation, arguments));
    let text = format!("accepted request: {reason}");
    if is_other || !deviations.is_empty() {
        seen.remarks.push(text);
    } else {
        seen.wrong.push(text);
    }
}

/// A request body without an exchange.
pub(crate) fn lone_request(
    catalogue: &Catalogue,
    ty: &Type,
    request: &LoneRequest,
    written: Result<Value, ReadError>,
    seen: &mut Seen,
) {
    match written {
        Ok(written) => {
            let is_exact = json::difference(&request.body, &written).is_none();
            seen.counts.bodies += 1;
            seen.counts.exact_bodies += usize::from(is_exact);
            let strip = |value| json::without_nulls(catalogue, ty, value);
            let found = json::difference(&strip(&request.body), &strip(&written));
            if let (Verdict::Fits, Some(found)) = (request.verdict, found) {
                seen.wrong
                    .push(format!("request: {} at {:?}", found.what, found.pointer));
            }
        }
        Err(error) => {
            let text = format!(
                "request not read: {} at {:?}",
                error.message(),
                error.pointer()
            );
            if request.verdict == Verdict::Deviates {
                seen.counts.refused += 1;
                seen.remarks.push(text);
            } else {
                seen.wrong.push(text);
            }
        }
    }
}
