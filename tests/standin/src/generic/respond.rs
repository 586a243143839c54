//! The success that a document declares, filled with made-up data that fits the request.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::created;
use super::known::{self, Difference};
use super::sample::{Direction, Sampler, seed};
use super::schema::{Kind, Resolved, resolve};
use super::text;
use crate::documents::{Documents, Operation};
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// What the answer is made from.
struct Asked<'a> {
    document: &'a Value,
    operation: &'a Operation,
    /// The values of the path.
    path: Vec<(String, String)>,
    query: Vec<(String, String)>,
    seed: u64,
}

/// The declared success.
pub(super) fn respond(
    documents: &Documents,
    operation: &Operation,
    request: &Request,
    body: &Value,
) -> Reply {
    let asked = Asked::of(operation, request);
    let (status, response) = success(operation);
    let difference = known::difference(operation);
    let status = match difference {
        Some(Difference::Ok) => StatusCode::OK,
        _ => status,
    };
    let content = response["content"]
        .as_object()
        .and_then(|contents| contents.iter().next());
    let Some((media, content)) = content else {
        return match status {
            StatusCode::CREATED => created::headers(
                action(operation, status),
                documents,
                request,
                body,
                asked.seed,
            ),
            _ => action(operation, status),
        };
    };
    let schema = resolve(asked.document, &content["schema"]);
    if schema.format() == "binary" {
        return download(operation, status);
    }
    if media.starts_with("text/") && !media.contains("json") {
        return action(operation, status).with_chunked(media, "Sample");
    }
    let value = match difference {
        Some(Difference::BareList) if matches!(schema.kind(), Kind::Object) => {
            Value::Array(vec![asked.whole(schema)])
        }
        _ => asked.whole(schema),
    };
    action(operation, status).with_json(&value)
}

/// Status and response of the lowest success that is declared.
pub(super) fn success(operation: &Operation) -> (StatusCode, &Value) {
    let responses = operation.value()["responses"].as_object();
    let found = responses
        .into_iter()
        .flatten()
        .filter(|(status, _)| status.starts_with('2'))
        .min_by_key(|(status, _)| status.as_str());
    let (status, response) = found.map_or(("200", &Value::Null), |(status, response)| {
        (status.as_str(), response)
    });
    let status = status
        .parse()
        .ok()
        .and_then(|status| StatusCode::from_u16(status).ok());
    (
        status.unwrap_or(StatusCode::OK),
        resolve(&operation.document, response).schema,
    )
}

/// A status with the headers of the API: the Management API forbids caching, all name the version in their path.
fn action(operation: &Operation, status: StatusCode) -> Reply {
    if operation.path.starts_with("/umbraco/management/") {
        return Reply::action(status);
    }
    let version = operation.path.split('/').find_map(|segment| {
        let digits = segment.strip_prefix('v')?;
        digits.parse::<u8>().ok()
    });
    let reply = Reply::bare(status);
    match version {
        Some(version) => reply.header("api-supported-versions", &format!("{version}.0")),
        None => reply,
    }
}

/// XML, as the exports and packages of Umbraco are; no reader of these finds anything in it.
fn download(operation: &Operation, status: StatusCode) -> Reply {
    let (name, media) = known::download(&operation.path);
    let bytes = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<{} />",
        "Standin"
    );
    let reply = Reply::download(bytes.into_bytes(), name);
    let mut reply = Reply { status, ..reply };
    if let Ok(media) = media.parse() {
        reply
            .headers
            .iter_mut()
            .filter(|(name, _)| name == "content-type")
            .for_each(|(_, value)| *value = http::HeaderValue::clone(&media));
    }
    reply
}

impl<'a> Asked<'a> {
    /// The page asked for does not change what is in the list.
    fn of(operation: &'a Operation, request: &Request) -> Self {
        let path = operation.path_values(&request.path);
        let mut query = request.query_pairs();
        query.sort();
        let is_page = |name: &str| {
            ["skip", "take"]
                .iter()
                .any(|one| one.eq_ignore_ascii_case(name))
        };
        let mut text = format!("{} {}", operation.method, operation.path);
        let of_query = query.iter().filter(|(name, _)| !is_page(name));
        for (name, value) in path.iter().chain(of_query) {
            text.push_str(&format!("\n{name}={}", value.to_ascii_lowercase()));
        }
        Self {
            document: &operation.document,
            operation,
            path,
            query,
            seed: seed(&text),
        }
    }

    fn sampler(&self, part: u64) -> Sampler<'a> {
        let offset = if self.operation.path.starts_with("/umbraco/delivery/") {
            "Z"
        } else {
            "+00:00"
        };
        let seed = self.seed.wrapping_add(part);
        Sampler::new(self.document, seed, Direction::Response).offset(offset)
    }

    /// The body: a page, one item for each id that was asked for, or anything else.
    fn whole(&self, schema: Resolved<'a>) -> Value {
        match schema.kind() {
            Kind::List => {
                let asked = schema.schema.get("items").and_then(|item| self.items(item));
                asked.unwrap_or_else(|| self.sampler(0).some(schema.schema))
            }
            Kind::Object => self
                .page(schema)
                .unwrap_or_else(|| self.echo(self.sampler(0).some(schema.schema), schema)),
            _ => self.sampler(0).some(schema.schema),
        }
    }

    /// `total` and `items`, cut by `skip` and `take`. An item is the same whatever page it is on.
    fn page(&self, schema: Resolved<'a>) -> Option<Value> {
        let items = resolve(self.document, schema.member(self.document, "items")?);
        schema.member(self.document, "total")?;
        let item = items.schema.get("items")?;
        let total = 3 + self.seed % 10;
        let (skip, take) = (self.number("skip", 0), self.number("take", u64::MAX));
        let of_page = (0..total)
            .skip(usize::try_from(skip).unwrap_or(usize::MAX))
            .take(usize::try_from(take).unwrap_or(usize::MAX))
            .map(|at| self.sampler(at + 1).some(item));
        let of_page: Vec<Value> = of_page.collect();
        let mut page = match self.sampler(0).some(schema.schema) {
            Value::Object(page) => page,
            _ => Map::new(),
        };
        page.insert("total".into(), json!(total));
        page.insert("items".into(), Value::Array(of_page));
        Some(Value::Object(page))
    }

    /// One item for each value of a repeated query parameter that the item has as a member; unlike on a real site every
    /// item exists. `None` if there is no such parameter.
    fn items(&self, item: &'a Value) -> Option<Value> {
        let schema = resolve(self.document, item);
        let parameters = self.operation.parameters();
        let name = parameters.iter().find_map(|parameter| {
            let name = parameter["name"].as_str()?;
            let ty = resolve(self.document, &parameter["schema"]);
            let is_list = parameter["in"] == "query" && matches!(ty.kind(), Kind::List);
            (is_list && schema.member(self.document, name).is_some()).then_some(name)
        })?;
        let mut values: Vec<&str> = Vec::new();
        for (key, value) in &self.query {
            if key.eq_ignore_ascii_case(name) && !values.contains(&value.as_str()) {
                values.push(value);
            }
        }
        let items = values
            .into_iter()
            .filter(|value| !value.is_empty())
            .map(|value| {
                let mut item = self.sampler(seed(value)).some(item);
                self.set(&mut item, schema, name, value);
                item
            });
        Some(Value::Array(items.collect()))
    }

    /// The values of the path, where the answer has members of those names.
    fn echo(&self, mut value: Value, schema: Resolved<'a>) -> Value {
        for (name, text) in &self.path {
            self.set(&mut value, schema, name, text);
        }
        value
    }

    fn set(&self, value: &mut Value, schema: Resolved<'a>, name: &str, text: &str) {
        let Some(member) = schema.member(self.document, name) else {
            return;
        };
        let member = resolve(self.document, member);
        let text = match (member.kind(), member.format()) {
            (Kind::Text, "uuid") => text::as_uuid(text),
            (Kind::Text, _) if name == "path" => Some(format!("/{}", text.trim_start_matches('/'))),
            (Kind::Text, "") => Some(text.to_owned()),
            _ => None,
        };
        if let (Some(text), Some(object)) = (text, value.as_object_mut()) {
            object.insert(name.to_owned(), Value::String(text));
        }
    }

    /// A number of the query, or its declared default.
    fn number(&self, name: &str, otherwise: u64) -> u64 {
        let parameters = self.operation.parameters();
        let declared = parameters
            .iter()
            .find(|parameter| parameter["name"] == name);
        let Some(declared) = declared else {
            return otherwise;
        };
        let sent = self
            .query
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name));
        // A negative number skips nothing or takes nothing.
        let sent = sent.map(|(_, text)| text.trim().parse().unwrap_or(0));
        sent.or_else(|| declared["schema"]["default"].as_u64())
            .unwrap_or(otherwise)
    }
}
