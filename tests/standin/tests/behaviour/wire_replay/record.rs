//! What a record holds: exchanges in the order they happened.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::wire_replay::{recorded, spaced};

/// A request and what a running Umbraco answered.
pub struct Exchange {
    /// Its name, unique within a record.
    pub case: String,
    pub method: String,
    pub path: String,
    pub headers: Vec<(String, String)>,
    pub body: Sent,
    /// Whose token `{{token}}` stands for, where it is not the administrator's.
    pub identity: Option<String>,
    pub response: Response,
}

/// The body of a request.
pub enum Sent {
    Nothing,
    Text(String),
    /// Only its size was kept.
    Bytes(usize),
}

/// A recorded reply.
pub struct Response {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Value,
    /// Whether the end of the body was cut off, or lists in it.
    pub trimmed: bool,
}

/// The exchanges of a record, without those that were written down twice.
pub fn read(bytes: &[u8]) -> Vec<Exchange> {
    let all: Vec<Value> = serde_json::from_slice(bytes).unwrap();
    let by_case: BTreeMap<&str, &Value> = all
        .iter()
        .map(|exchange| (exchange["case"].as_str().unwrap(), exchange))
        .collect();
    let written_twice = |exchange: &Value| {
        let case = exchange["case"].as_str().unwrap();
        let first = case
            .strip_suffix(" (2)")
            .and_then(|first| by_case.get(first));
        first.is_some_and(|first| {
            let has_date = !first["response"]["headers"]["Date"].is_null();
            let equal = ["request", "response"].map(|part| first[part] == exchange[part]);
            has_date && equal == [true, true]
        })
    };
    all.iter()
        .filter(|exchange| !written_twice(exchange))
        .map(Exchange::of)
        .collect()
}

impl Exchange {
    fn of(exchange: &Value) -> Self {
        let (request, response) = (&exchange["request"], &exchange["response"]);
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        Self {
            case: text(&exchange["case"]),
            method: text(&request["method"]),
            path: match request["trimmed"] == true {
                true => whole(&text(&request["path"]), &text(&exchange["case"])),
                false => text(&request["path"]),
            },
            headers: pairs(&request["headers"]),
            body: Sent::of(request),
            identity: request["identity"].as_str().map(str::to_owned),
            response: Response {
                // Of several requests at once, with a list of what was answered, the first one is asked.
                status: response["status"][0]
                    .as_u64()
                    .or(response["status"].as_u64())
                    .unwrap()
                    .try_into()
                    .unwrap(),
                headers: pairs(&response["headers"]),
                body: response["body"].clone(),
                trimmed: response["trimmed"] == true,
            },
        }
    }

    /// The start of the name, up to the colon.
    pub fn family(&self) -> &str {
        self.case
            .split_once(':')
            .map_or("other", |(family, _)| family)
    }

    /// Which site was asked: families of another configuration or runtime level have one of their own.
    pub fn state(&self) -> &str {
        let family = self.family();
        if ["debug+production", recorded::STATE].contains(&family)
            || family.starts_with("runtime level")
        {
            family
        } else {
            "site"
        }
    }

    /// What was asked for: `document`, `tree/document`.
    pub fn resource(&self) -> String {
        let path = self.path.split('?').next().unwrap_or_default();
        let path = path.to_ascii_lowercase();
        let Some((_, rest)) = path.split_once("/umbraco/management/api/v") else {
            return "(pages)".to_owned();
        };
        let mut segments = rest.split('/').skip(1);
        let first = segments.next().unwrap_or_default();
        match (first, segments.next()) {
            ("tree" | "item" | "recycle-bin" | "collection" | "filter", Some(second)) => {
                format!("{first}/{second}")
            }
            _ => first.to_owned(),
        }
    }

    /// Whether the site was asked at all; the others are what it sent to somebody else.
    pub fn is_of_the_site(&self) -> bool {
        self.path != "/hook"
    }
}

impl Sent {
    fn of(request: &Value) -> Self {
        if let Some(text) = request["rawBody"].as_str() {
            let size = text
                .strip_prefix("{{")
                .and_then(|text| text.strip_suffix(" bytes}}"));
            return match size {
                Some(size) => Self::Bytes(size.parse().unwrap()),
                None => Self::Text(text.to_owned()),
            };
        }
        match request.get("body") {
            Some(body) => Self::Text(spaced::to_text(body)),
            None => Self::Nothing,
        }
    }
}

impl Response {
    pub fn header(&self, name: &str) -> Vec<&str> {
        let headers = self.headers.iter();
        headers
            .filter(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
            .collect()
    }
}

/// A long path of which the record has the beginning: its name says how long it was, or how many ids there were.
fn whole(start: &str, case: &str) -> String {
    let number = |before: &str, after: &str| {
        let (_, rest) = case.split_once(before)?;
        rest.split_once(after)?.0.parse::<usize>().ok()
    };
    let mut path = start.to_owned();
    if let Some(length) = number("target of ", " characters") {
        path.extend(std::iter::repeat_n('a', length.saturating_sub(start.len())));
    } else if let Some(ids) = number("items: ", " ids") {
        path.truncate(start.rfind("&id=").unwrap_or(start.len()));
        for _ in path.matches("id=").count()..ids {
            path.push_str("&id=7f0a2f3e-5b7e-4c55-9d3c-0d1c7f0a2f3e");
        }
    }
    path
}

fn pairs(headers: &Value) -> Vec<(String, String)> {
    let headers = headers.as_object().into_iter().flatten();
    headers
        .map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()))
        .collect()
}
