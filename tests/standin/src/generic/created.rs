//! Where a 201 says that the created resource is.

use fastrand::Rng;
use http::Method;
use serde_json::Value;

use super::sample::seed;
use super::text;
use crate::documents::Documents;
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// The id of the body if it brings one; the address is that of the operation that reads what was created.
pub(super) fn headers(
    reply: Reply,
    documents: &Documents,
    request: &Request,
    body: &Value,
    of_request: u64,
) -> Reply {
    let mut rng = Rng::with_seed(of_request ^ seed(&body.to_string()));
    let id = match &body["id"] {
        Value::String(id) => id.to_ascii_lowercase(),
        _ => text::uuid(&mut rng),
    };
    let named = name(body);
    let path = request.path.trim_end_matches('/');
    let ancestors = std::iter::successors(Some(path), |path| Some(path.rsplit_once('/')?.0));
    let reading = ancestors.filter(|path| !path.is_empty()).find_map(|path| {
        let by_id = format!("{path}/{id}");
        let reads = |path: &str| documents.operation(&Method::GET, path);
        let operation = reads(&by_id)?;
        let is_guid = operation
            .parameters()
            .iter()
            .any(|one| one["in"] == "path" && one["schema"]["format"] == "uuid");
        match &named {
            Some(named) if !is_guid => Some((format!("{path}/{}", encoded(named)), named.clone())),
            _ => Some((by_id, id.clone())),
        }
    });
    let (location, id) = reading.unwrap_or_else(|| (format!("{path}/{id}"), id));
    reply
        .header("location", &format!("{}{location}", request.origin()))
        .header("umb-generated-resource", &encoded(&id))
}

/// What tells a resource without a GUID: its code, its path, its alias or its name.
fn name(body: &Value) -> Option<String> {
    let text = |name: &str| body[name].as_str().map(str::to_owned);
    let in_folder = || {
        let folder = body.get("parent")?;
        let folder = folder["path"].as_str().unwrap_or_default();
        Some(format!(
            "{}/{}",
            folder.trim_end_matches('/'),
            text("name")?
        ))
    };
    text("isoCode")
        .or_else(in_folder)
        .or_else(|| text("alias"))
        .or_else(|| text("name"))
}

fn encoded(text: &str) -> String {
    const KEPT: &percent_encoding::AsciiSet = &percent_encoding::NON_ALPHANUMERIC
        .remove(b'-')
        .remove(b'_')
        .remove(b'.')
        .remove(b'~');
    percent_encoding::utf8_percent_encode(text, KEPT).to_string()
}
