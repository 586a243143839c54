//! The form in which documents are pinned: what the interface is, in one order.
//!
//! A pinned document is compared by people and by `git diff`, so that two documents of the same interface have the same
//! bytes: text for people goes (unless it is kept on purpose), paths, components, status codes and media types are
//! sorted, the members of each object come in the order of the specification. What has an order of its own keeps it:
//! properties, parameters, unions, enumerations. The dialect stays: a document of 3.1 is pinned as one.

use serde_json::{Map, Value};

use crate::diagnostic::Diagnostics;
use crate::read::{Source, parse_only};
use crate::vocabulary::{DOCUMENT, Kind, Role, SCHEMA, Shape, is_extension};

/// The canonical form of a document: two-space JSON, line feeds, a line feed at the end.
///
/// Removed unless `keep_docs`: summaries, descriptions, examples, links to documentation, contact and licence. The
/// description of a response and of a scope must be there and are emptied. `deprecated` is a fact and stays. The form of
/// the canonical form is itself, and reading it gives the interface that reading the original gives.
///
/// # Errors
///
/// Text that is not JSON or YAML, keys given twice, and formats other than OpenAPI 3.0 and 3.1, as [`read`](fn@crate::read).
///
/// ```
/// use umbraco_codegen::{Source, canonicalize};
///
/// let source = Source::new(
///     "tiny.yaml",
///     b"openapi: 3.1.1\npaths: {}\ninfo: {version: '1', title: Tiny, description: Prose}".to_vec(),
/// );
/// assert_eq!(
///     String::from_utf8_lossy(&canonicalize(&source, false)?),
///     "{\n  \"openapi\": \"3.1.1\",\n  \"info\": {\n    \"title\": \"Tiny\",\n    \"version\": \"1\"\n  },\n  \"paths\": {}\n}\n"
/// );
/// # Ok::<(), umbraco_codegen::Diagnostics>(())
/// ```
pub fn canonicalize(source: &Source, keep_docs: bool) -> Result<Vec<u8>, Diagnostics> {
    let (document, _) = parse_only(source)?;
    let ordered = Canonical { keep_docs }.object(document, &DOCUMENT);
    // The tree came from text and has no key that is not a string, so that writing it cannot fail.
    let mut text = serde_json::to_string_pretty(&ordered).unwrap_or_default();
    text.push('\n');
    Ok(text.into_bytes())
}

struct Canonical {
    keep_docs: bool,
}

impl Canonical {
    /// The members that the specification has in its order, then those with free names, then extensions, each sorted.
    fn object(&self, value: Value, shape: &'static Shape) -> Value {
        let Value::Object(mut members) = value else {
            return value;
        };
        let mut ordered = Map::new();
        if let Some(target) = members.shift_remove("$ref") {
            ordered.insert("$ref".to_owned(), target);
        }
        for field in shape.fields {
            let Some(member) = members.shift_remove(field.key) else {
                continue;
            };
            let member = match field.role {
                Role::Prose if !self.keep_docs => continue,
                Role::Caption if !self.keep_docs => Value::String(String::new()),
                _ => self.value(member, field.kind),
            };
            ordered.insert(field.key.to_owned(), member);
        }
        let mut rest: Vec<(String, Value)> = members.into_iter().collect();
        rest.sort_by(|(a, _), (b, _)| (is_extension(a), a).cmp(&(is_extension(b), b)));
        for (key, member) in rest {
            let member = match shape.rest {
                Some(kind) if !is_extension(&key) => self.value(member, kind),
                _ => member,
            };
            ordered.insert(key, member);
        }
        Value::Object(ordered)
    }

    fn value(&self, value: Value, kind: Kind) -> Value {
        match (kind, value) {
            (Kind::Object(shape), value) => self.object(value, shape),
            (Kind::Schema | Kind::SchemaOrFlag, value) => self.object(value, &SCHEMA),
            (Kind::List(inner), Value::Array(list)) => list
                .into_iter()
                .map(|value| self.value(value, *inner))
                .collect(),
            (Kind::OrderedMap(inner), Value::Object(map)) => map
                .into_iter()
                .map(|(key, value)| (key, self.value(value, *inner)))
                .collect(),
            (Kind::Map(inner), Value::Object(map)) => sorted(map)
                .map(|(key, value)| (key, self.value(value, *inner)))
                .collect(),
            (Kind::TextMap, Value::Object(map)) => sorted(map).collect(),
            (Kind::Captions, Value::Object(map)) if !self.keep_docs => sorted(map)
                .map(|(key, _)| (key, Value::String(String::new())))
                .collect(),
            (Kind::Captions, Value::Object(map)) => sorted(map).collect(),
            (_, value) => value,
        }
    }
}

fn sorted(map: Map<String, Value>) -> impl Iterator<Item = (String, Value)> {
    let mut members: Vec<(String, Value)> = map.into_iter().collect();
    members.sort_by(|(a, _), (b, _)| a.cmp(b));
    members.into_iter()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;

    fn canonical(document: &Value, keep_docs: bool) -> String {
        let source = Source::new("test.json", document.to_string().into_bytes());
        String::from_utf8(canonicalize(&source, keep_docs).unwrap()).unwrap()
    }

    fn sample() -> Value {
        json!({
            "paths": {
                "/b": {"post": {"responses": {"404": {"description": "no"}, "200": {"description": "yes"}}, "deprecated": true,
                                "summary": "Prose"}},
                "/a": {"get": {"responses": {}}}
            },
            "info": {"version": "1", "title": "T", "description": "Prose"},
            "openapi": "3.0.4",
            "components": {
                "securitySchemes": {"o": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "/t", "scopes": {"a": "Prose"}}}}},
                "schemas": {
                    "B": {"properties": {"z": {"type": "string", "example": 1}, "description": {"type": "string"}}, "type": "object"},
                    "A": {"x-b": 1, "x-a": 2, "enum": ["b", "a"], "type": "string"}
                }
            }
        })
    }

    #[test]
    fn prose_goes_and_facts_stay() {
        let text = canonical(&sample(), false);
        assert!(!text.contains("Prose"));
        assert!(!text.contains("example"));
        assert!(text.contains("\"deprecated\": true"));
        assert!(text.contains("\"a\": \"\""), "{text}");
        assert!(canonical(&sample(), true).contains("Prose"));
    }

    #[test]
    fn a_property_that_is_called_description_is_a_fact() {
        let read: Value = serde_json::from_str(&canonical(&sample(), false)).unwrap();
        let properties = read["components"]["schemas"]["B"]["properties"]
            .as_object()
            .unwrap();
        assert_eq!(properties.keys().collect::<Vec<_>>(), ["z", "description"]);
    }

    #[test]
    fn what_has_no_order_is_sorted() {
        let text = canonical(&sample(), false);
        let at = |part: &str| text.find(part).unwrap();
        assert!(at("\"openapi\"") < at("\"info\""));
        assert!(at("\"/a\"") < at("\"/b\""));
        assert!(at("\"200\"") < at("\"404\""));
        assert!(at("\"A\"") < at("\"B\""));
        assert!(at("\"x-a\"") < at("\"x-b\""));
        assert!(
            at("\"b\"") < at("\"a\"\n"),
            "the values of an enumeration keep their order"
        );
    }

    #[test]
    fn the_canonical_form_is_its_own() {
        for keep_docs in [false, true] {
            let once = canonical(&sample(), keep_docs);
            let twice = canonical(&serde_json::from_str(&once).unwrap(), keep_docs);
            assert_eq!(once, twice);
        }
    }
}
