//! Reading folders of recordings.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use std::path::{Path, PathBuf};
use tests::{Api, File};

/// What one folder or file holds.
pub(crate) struct Collection<'a> {
    pub(crate) name: String,
    pub(crate) api: &'a Api,
    pub(crate) exchanges: Vec<Exchange>,
    pub(crate) requests: Vec<LoneRequest>,
}

/// A request and its answer.
pub(crate) struct Exchange {
    /// Where it is from.
    pub(crate) source: String,
    pub(crate) operation: String,
    pub(crate) method: String,
    /// Path and query; `None` if only the answer counts.
    pub(crate) target: Option<String>,
    pub(crate) request_headers: Vec<(String, String)>,
    pub(crate) request: RequestBody,
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) verdict: Verdict,
}

/// A recorded request body.
pub(crate) enum RequestBody {
    None,
    Json(Value),
    /// Text that a JSON library would not have written.
    Raw(String),
    Multipart(Vec<(String, Field)>),
}

pub(crate) enum Field {
    Text(String),
    File(File),
}

/// A request body without an exchange.
pub(crate) struct LoneRequest {
    pub(crate) source: String,
    pub(crate) operation: String,
    pub(crate) method: String,
    pub(crate) body: Value,
    pub(crate) verdict: Verdict,
}

/// What a strict check against the document says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It is valid.
    Fits,
    /// It has members too many, or a body where none is declared: a client must not mind.
    Tolerable,
    /// It is something else than declared: a client must not panic.
    Deviates,
}

/// Reads a folder or a file; `entry` may end in `@crate`.
pub(crate) fn collect<'a>(entry: &str, apis: &'a [Api]) -> Result<Collection<'a>, String> {
    let (place, wanted) = match entry.rsplit_once('@') {
        Some((place, wanted)) => (place, Some(wanted)),
        None => (entry, None),
    };
    // Tests run in the folder of their crate; a relative name is meant from where cargo was called: the workspace.
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(place);
    let mut found = Found::default();
    if path.is_dir() {
        for file in json_files(&path)? {
            found.response(&file)?;
        }
        let requests = path.join("requests");
        if requests.is_dir() {
            for file in json_files(&requests)? {
                found.request(&file)?;
            }
        }
    } else if path.is_file() {
        found.delivery(&path)?;
    } else {
        return Err(format!("{place} is neither a folder nor a file"));
    }
    if found.exchanges.is_empty() && found.requests.is_empty() {
        return Err(format!("{place} has no recordings"));
    }
    let api = found.choose(apis, wanted, place)?;
    if !found.delivery.is_empty() {
        found.resolve(api)?;
    }
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    Ok(Collection {
        name,
        api,
        exchanges: found.exchanges,
        requests: found.requests,
    })
}

fn json_files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries =
        std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .filter(|path| path.file_name().is_some_and(|name| name != "index.json"))
        .collect();
    files.sort();
    Ok(files)
}

#[derive(Default)]
struct Found {
    exchanges: Vec<Exchange>,
    requests: Vec<LoneRequest>,
    /// For each exchange of a delivery file, the path that its operation ends in.
    delivery: Vec<&'static str>,
}

impl Found {
    fn response(&mut self, file: &Path) -> Result<(), String> {
        let name = file
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        match read(file)? {
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.exchanges
                        .push(recorded(format!("{name}#{index}"), item));
                }
            }
            item => self.exchanges.push(written(name, &item)),
        }
        Ok(())
    }

    fn request(&mut self, file: &Path) -> Result<(), String> {
        let name = file
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let record = read(file)?;
        let payload = record.get("normalized").unwrap_or(&record);
        self.requests.push(LoneRequest {
            source: format!("requests/{name}"),
            operation: text(&record, "operationId"),
            method: text(&record, "method"),
            body: payload["body"].clone(),
            verdict: verdict(payload),
        });
        Ok(())
    }

    /// Bodies of the Delivery API by what they are.
    fn delivery(&mut self, file: &Path) -> Result<(), String> {
        let name = file
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let payloads = read(file)?;
        for (key, path) in [
            ("contentItem", "/content/item/{id}"),
            ("contentPage", "/content"),
            ("mediaItem", "/media/item/{id}"),
            ("mediaPage", "/media"),
        ] {
            let Some(body) = payloads.get(key) else {
                continue;
            };
            self.delivery.push(path);
            self.exchanges.push(Exchange {
                source: format!("{name}#/{key}"),
                operation: String::new(),
                method: "GET".to_owned(),
                target: None,
                request_headers: Vec::new(),
                request: RequestBody::None,
                status: 200,
                headers: vec![("Content-Type".to_owned(), "application/json".to_owned())],
                body: body.to_string().into_bytes(),
                verdict: Verdict::Fits,
            });
        }
        Ok(())
    }

    fn resolve(&mut self, api: &Api) -> Result<(), String> {
        for (exchange, path) in self.exchanges.iter_mut().zip(&self.delivery) {
            let operations = &api.catalogue.operations;
            let operation = operations
                .iter()
                .find(|operation| operation.method == "GET" && operation.path.ends_with(path));
            let operation = operation
                .ok_or_else(|| format!("{} has no GET {path}", api.catalogue.crate_name))?;
            exchange.operation.clone_from(&operation.id);
        }
        Ok(())
    }

    /// The API that was asked for, or that knows most of the operations; among equals the one of the version that the
    /// name of the folder says.
    fn choose<'a>(
        &self,
        apis: &'a [Api],
        wanted: Option<&str>,
        place: &str,
    ) -> Result<&'a Api, String> {
        if let Some(wanted) = wanted {
            let api = apis.iter().find(|api| api.catalogue.crate_name == wanted);
            return api.ok_or_else(|| format!("{wanted} is no generated crate"));
        }
        let major = major(place);
        let score = |api: &Api| {
            let known =
                |operation: &str, method: &str| usize::from(api.find(operation, method).is_some());
            let exchanges = self
                .exchanges
                .iter()
                .map(|one| known(&one.operation, &one.method));
            let requests = self
                .requests
                .iter()
                .map(|one| known(&one.operation, &one.method));
            let known = match self.delivery.is_empty() {
                true => exchanges.chain(requests).sum::<usize>(),
                false => usize::from(api.catalogue.crate_name.contains("delivery")),
            };
            let name = &api.catalogue.crate_name;
            (
                known,
                major
                    .as_ref()
                    .is_some_and(|major| name.ends_with(&format!("-v{major}"))),
            )
        };
        let best = apis
            .iter()
            .max_by_key(|api| score(api))
            .filter(|api| score(api).0 > 0);
        best.ok_or_else(|| format!("no generated crate has an operation of {place}"))
    }
}

/// The last number before a point in a name: `recorded-17.3` is of 17.
fn major(place: &str) -> Option<String> {
    let name = Path::new(place).file_name()?.to_str()?;
    let before = name.split('.').next()?;
    let digits: String = before
        .chars()
        .rev()
        .take_while(char::is_ascii_digit)
        .collect();
    (!digits.is_empty()).then(|| digits.chars().rev().collect())
}

fn read(file: &Path) -> Result<Value, String> {
    let bytes = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    serde_json::from_slice(&bytes).map_err(|error| format!("{}: {error}", file.display()))
}

fn recorded(source: String, item: &Value) -> Exchange {
    let body = match (
        item.get("rawBody"),
        item.get("body"),
        item.get("bodyText"),
        item.get("bodyBase64"),
    ) {
        (Some(Value::String(raw)), ..) => raw.clone().into_bytes(),
        (_, Some(body), ..) => body.to_string().into_bytes(),
        (_, _, Some(Value::String(text)), _) => text.clone().into_bytes(),
        (.., Some(Value::String(text))) => STANDARD.decode(text).unwrap_or_default(),
        _ => Vec::new(),
    };
    let deviates = item["deviations"]
        .as_array()
        .is_some_and(|list| !list.is_empty());
    Exchange {
        source,
        operation: text(item, "operationId"),
        method: text(item, "method"),
        target: item["path"].as_str().map(str::to_owned),
        request_headers: pairs(&item["requestHeaders"]),
        request: request_body(item.get("requestBody")),
        status: status(item),
        headers: pairs(&item["responseHeaders"]),
        body,
        verdict: if deviates {
            Verdict::Deviates
        } else {
            Verdict::Fits
        },
    }
}

fn written(source: String, record: &Value) -> Exchange {
    let payload = record.get("normalized").unwrap_or(record);
    let is_empty = record["empty"].as_bool().unwrap_or_default();
    let mut headers = pairs(&record["headers"]);
    if !headers
        .iter()
        .any(|(name, _)| name.eq_ignore_ascii_case("content-type"))
        && !is_empty
    {
        headers.push(("Content-Type".to_owned(), "application/json".to_owned()));
    }
    Exchange {
        source,
        operation: text(record, "operationId"),
        method: text(record, "method"),
        target: None,
        request_headers: Vec::new(),
        request: RequestBody::None,
        status: status(record),
        headers,
        body: if is_empty {
            Vec::new()
        } else {
            payload["body"].to_string().into_bytes()
        },
        verdict: verdict(payload),
    }
}

fn request_body(body: Option<&Value>) -> RequestBody {
    let Some(body) = body else {
        return RequestBody::None;
    };
    if let (Some(raw), 1) = (
        body["raw"].as_str(),
        body.as_object().map_or(0, |members| members.len()),
    ) {
        return RequestBody::Raw(raw.to_owned());
    }
    let Some(parts) = body["multipart"].as_array() else {
        return RequestBody::Json(body.clone());
    };
    let part = |part: &Value| {
        let name = part[0].as_str().unwrap_or_default().to_owned();
        let field = match &part[1] {
            Value::Object(_) => Field::File(File {
                name: text(&part[1], "fileName"),
                media_type: text(&part[1], "contentType"),
                content: STANDARD
                    .decode(text(&part[1], "base64"))
                    .unwrap_or_default(),
            }),
            value => Field::Text(value.as_str().unwrap_or_default().to_owned()),
        };
        (name, field)
    };
    RequestBody::Multipart(parts.iter().map(part).collect())
}

fn verdict(payload: &Value) -> Verdict {
    match payload["verdict"].as_str() {
        Some("ok") => Verdict::Fits,
        Some("tolerant") => Verdict::Tolerable,
        _ => Verdict::Deviates,
    }
}

fn status(item: &Value) -> u16 {
    item["status"]
        .as_u64()
        .and_then(|status| u16::try_from(status).ok())
        .unwrap_or_default()
}

/// Headers, as an object or as a list of pairs.
fn pairs(headers: &Value) -> Vec<(String, String)> {
    match headers {
        Value::Array(pairs) => pairs
            .iter()
            .filter_map(|pair| Some((pair[0].as_str()?.to_owned(), pair[1].as_str()?.to_owned())))
            .collect(),
        Value::Object(members) => members
            .iter()
            .filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned())))
            .collect(),
        _ => Vec::new(),
    }
}

fn text(item: &Value, name: &str) -> String {
    item[name].as_str().unwrap_or_default().to_owned()
}
