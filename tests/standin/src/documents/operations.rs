//! What the documents declare: titles, and the operations that the stand-in has no action for.

use std::cmp::Reverse;
use std::sync::Arc;

use bytes::Bytes;
use http::Method;
use serde_json::Value;

use super::Document;
use crate::generic::schema::resolve;
use crate::wire::guid;

/// An operation of a document.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    /// Whether the document asks for a token.
    pub(crate) needs_token: bool,
    pub(crate) method: Method,
    /// The path template.
    pub(crate) path: String,
    pub(crate) document: Arc<Value>,
    segments: Vec<Segment>,
}

impl Operation {
    /// The operation as the document writes it.
    pub(crate) fn value(&self) -> &Value {
        let method = self.method.as_str().to_ascii_lowercase();
        &self.document["paths"][&self.path][method.as_str()]
    }

    /// The parameters, those of the whole path first.
    pub(crate) fn parameters(&self) -> Vec<&Value> {
        let shared = &self.document["paths"][&self.path]["parameters"];
        [shared, &self.value()["parameters"]]
            .into_iter()
            .filter_map(Value::as_array)
            .flatten()
            .map(|parameter| resolve(&self.document, parameter).schema)
            .collect()
    }

    /// The values of the path's parameters, decoded.
    pub(crate) fn path_values(&self, path: &str) -> Vec<(String, String)> {
        let path = path.trim_matches('/');
        let names = self.path.trim_matches('/').split('/');
        let count = self.segments.len();
        names
            .zip(path.splitn(count, '/'))
            .filter_map(|(name, text)| {
                let name = name.strip_prefix('{')?.strip_suffix('}')?;
                let text = percent_encoding::percent_decode_str(text).decode_utf8_lossy();
                Some((name.to_owned(), text.into_owned()))
            })
            .collect()
    }
}

#[derive(Debug)]
enum Segment {
    Literal(String),
    Guid,
    Text,
    /// A catch-all: the rest of the path.
    Rest,
}

/// The operations of all documents; reading them takes a moment, so it is done when first needed.
pub(crate) struct Operations(Vec<Operation>);

impl Operations {
    pub(crate) fn of(documents: &[Document]) -> Self {
        let values = documents
            .iter()
            .filter_map(|document| serde_json::from_slice::<Value>(&document.bytes).ok());
        Self(
            values
                .flat_map(|value| operations(&Arc::new(value)))
                .collect(),
        )
    }

    /// The operation of a request; literal segments go before parameters.
    pub(crate) fn find(&self, method: &Method, path: &str) -> Option<&Operation> {
        let path = path.strip_suffix('/').unwrap_or(path);
        let sent: Vec<&str> = path.strip_prefix('/')?.split('/').collect();
        self.0
            .iter()
            .filter(|operation| operation.method == *method && matches(&operation.segments, &sent))
            .min_by_key(|operation| {
                let segments = &operation.segments;
                let literals = segments
                    .iter()
                    .filter(|s| matches!(s, Segment::Literal(_)))
                    .count();
                // A catch-all comes after what names one more segment (`{path}/rename`).
                (segments.len() - literals, Reverse(literals))
            })
    }
}

/// `info.title`.
pub(super) fn title(document: &[u8]) -> Option<String> {
    let value: Value = serde_json::from_slice(document).ok()?;
    Some(value.pointer("/info/title")?.as_str()?.to_owned())
}

/// What a site without controllers of its own serves as `default`.
pub(super) fn default_document(version: u8) -> Bytes {
    Bytes::from_static(
        if version >= 18 {
            DEFAULT_31
        } else {
            DEFAULT_30
        }
        .as_bytes(),
    )
}

const METHODS: [Method; 5] = [
    Method::GET,
    Method::POST,
    Method::PUT,
    Method::DELETE,
    Method::PATCH,
];

/// The operations of one document.
pub(crate) fn operations(document: &Arc<Value>) -> Vec<Operation> {
    let Some(paths) = document.get("paths").and_then(Value::as_object) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (path, item) in paths {
        let shared = item.get("parameters");
        for (method, operation) in item.as_object().into_iter().flatten() {
            let Some(method) = METHODS
                .into_iter()
                .find(|known| known.as_str().eq_ignore_ascii_case(method))
            else {
                continue;
            };
            let id = operation
                .get("operationId")
                .and_then(Value::as_str)
                .unwrap_or_default();
            found.push(Operation {
                id: id.to_owned(),
                needs_token: needs_token(document, operation),
                method,
                path: path.clone(),
                document: document.clone(),
                segments: segments(path, [shared, operation.get("parameters")]),
            });
        }
    }
    found
}

/// Whether every way in needs a scheme other than an API key. Where the security is that of the whole document, an
/// operation that has neither 401 nor 403 is taken for an anonymous one: the documents of Umbraco 18 write them so.
fn needs_token(document: &Value, operation: &Value) -> bool {
    let refuses = ["401", "403"]
        .iter()
        .any(|status| operation["responses"].get(status).is_some());
    let (security, applies) = match operation.get("security") {
        Some(own) => (Some(own), true),
        None => (document.get("security"), refuses),
    };
    let is_key = |name: &String| {
        document["components"]["securitySchemes"][name]["type"].as_str() == Some("apiKey")
    };
    let ways = security.and_then(Value::as_array);
    applies
        && ways.is_some_and(|ways| {
            !ways.is_empty()
                && ways.iter().all(|way| {
                    way.as_object()
                        .is_some_and(|schemes| schemes.keys().any(|name| !is_key(name)))
                })
        })
}

fn segments(path: &str, parameters: [Option<&Value>; 2]) -> Vec<Segment> {
    let is_guid = |name: &str| {
        let all = parameters
            .iter()
            .copied()
            .flatten()
            .filter_map(Value::as_array)
            .flatten();
        let mut own =
            all.filter(|parameter| parameter.get("name").and_then(Value::as_str) == Some(name));
        own.any(|parameter| {
            parameter.pointer("/schema/format").and_then(Value::as_str) == Some("uuid")
        })
    };
    let segment = |part: &str| match part
        .strip_prefix('{')
        .and_then(|part| part.strip_suffix('}'))
    {
        None => Segment::Literal(part.to_owned()),
        Some("path") => Segment::Rest,
        Some(name) if is_guid(name) => Segment::Guid,
        Some(_) => Segment::Text,
    };
    path.trim_start_matches('/')
        .split('/')
        .map(segment)
        .collect()
}

fn matches(segments: &[Segment], sent: &[&str]) -> bool {
    match (segments, sent) {
        ([], []) => true,
        ([Segment::Rest], [_, ..]) => true,
        ([segment, segments @ ..], [part, sent @ ..]) => {
            let fits = match segment {
                Segment::Literal(literal) => literal.eq_ignore_ascii_case(part),
                Segment::Guid => guid::lenient(part).is_some(),
                Segment::Text | Segment::Rest => !part.is_empty(),
            };
            fits && matches(segments, sent)
        }
        _ => false,
    }
}

const DEFAULT_30: &str = r#"{
  "openapi": "3.0.4",
  "info": {
    "title": "Default API",
    "description": "All endpoints not defined under specific APIs",
    "version": "Latest"
  },
  "paths": {},
  "components": {
    "securitySchemes": {
      "Backoffice-User": {
        "type": "oauth2",
        "description": "Umbraco Authentication",
        "flows": {
          "authorizationCode": {
            "authorizationUrl": "/umbraco/management/api/v1/security/back-office/authorize",
            "tokenUrl": "/umbraco/management/api/v1/security/back-office/token",
            "scopes": {}
          }
        }
      }
    }
  }
}"#;

const DEFAULT_31: &str = r#"{
  "openapi": "3.1.1",
  "info": {
    "title": "Default API",
    "description": "All endpoints not defined under specific APIs",
    "version": "Latest"
  },
  "paths": {}
}"#;
