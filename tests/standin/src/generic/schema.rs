//! Schemas of OpenAPI 3.0 and 3.1 as one: references followed, wrappers taken off, `null` apart.

use serde_json::Value;

/// A schema behind its references and wrappers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Resolved<'a> {
    pub(crate) schema: &'a Value,
    /// The component's name.
    pub(crate) name: Option<&'a str>,
    pub(crate) nullable: bool,
}

/// What a schema describes.
#[derive(Debug)]
pub(crate) enum Kind<'a> {
    Enumeration(&'a [Value]),
    Union(Vec<&'a Value>),
    Object,
    List,
    Text,
    Integer,
    Number,
    Flag,
    Anything,
}

/// References that lead to references are followed this far.
const MAX_STEPS: usize = 32;

/// Follows `$ref`, and the `oneOf`, `anyOf` or `allOf` of a single schema, which .NET writes around a reference to make
/// it nullable.
pub(crate) fn resolve<'a>(document: &'a Value, schema: &'a Value) -> Resolved<'a> {
    let mut resolved = Resolved {
        schema,
        name: None,
        nullable: false,
    };
    for _ in 0..MAX_STEPS {
        resolved.nullable |= allows_null(resolved.schema);
        let Some(inner) = inner(document, &mut resolved) else {
            break;
        };
        resolved.schema = inner;
    }
    resolved
}

fn inner<'a>(document: &'a Value, resolved: &mut Resolved<'a>) -> Option<&'a Value> {
    let schema = resolved.schema;
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        resolved.name = Some(component(reference));
        return document.pointer(reference.strip_prefix('#')?);
    }
    if schema.get("discriminator").is_some() || schema.get("properties").is_some() {
        return None;
    }
    let composed = composed(schema)?;
    let real: Vec<&Value> = composed.iter().filter(|one| !is_null(one)).collect();
    resolved.nullable |= real.len() < composed.len();
    match real.as_slice() {
        [one] => Some(one),
        _ => None,
    }
}

/// The name at the end of a reference.
pub(crate) fn component(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}

fn composed(schema: &Value) -> Option<&Vec<Value>> {
    ["oneOf", "anyOf", "allOf"]
        .iter()
        .find_map(|keyword| schema.get(keyword).and_then(Value::as_array))
}

fn allows_null(schema: &Value) -> bool {
    schema["nullable"] == true
        || schema["type"]
            .as_array()
            .is_some_and(|types| types.iter().any(|ty| ty == "null"))
}

fn is_null(schema: &Value) -> bool {
    schema["type"] == "null"
}

impl<'a> Resolved<'a> {
    pub(crate) fn kind(&self) -> Kind<'a> {
        let schema = self.schema;
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            return Kind::Enumeration(values);
        }
        if let Some(value) = schema.get("const") {
            return Kind::Enumeration(std::slice::from_ref(value));
        }
        let union = ["oneOf", "anyOf"]
            .iter()
            .find_map(|keyword| schema.get(keyword).and_then(Value::as_array));
        if let Some(members) = union {
            return Kind::Union(members.iter().filter(|one| !is_null(one)).collect());
        }
        match self.ty() {
            Some("array") => Kind::List,
            Some("object") => Kind::Object,
            Some("string") => Kind::Text,
            Some("integer") => Kind::Integer,
            Some("number") => Kind::Number,
            Some("boolean") => Kind::Flag,
            _ if schema.get("items").is_some() => Kind::List,
            _ if ["properties", "allOf", "additionalProperties"]
                .iter()
                .any(|keyword| schema.get(keyword).is_some()) =>
            {
                Kind::Object
            }
            _ => Kind::Anything,
        }
    }

    /// The type that is not `null`.
    fn ty(&self) -> Option<&'a str> {
        match self.schema.get("type")? {
            Value::Array(types) => types
                .iter()
                .filter_map(Value::as_str)
                .find(|ty| *ty != "null"),
            other => other.as_str(),
        }
    }

    pub(crate) fn format(&self) -> &'a str {
        self.schema
            .get("format")
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    pub(crate) fn number(&self, keyword: &str) -> Option<i64> {
        self.schema.get(keyword).and_then(Value::as_i64)
    }

    /// The members of an object, those of its `allOf` too, each with whether it is required.
    pub(crate) fn members(&self, document: &'a Value) -> Vec<(&'a str, &'a Value, bool)> {
        let mut members = Vec::new();
        collect(document, self.schema, MAX_STEPS, &mut members);
        members
    }

    /// One member of an object.
    pub(crate) fn member(&self, document: &'a Value, name: &str) -> Option<&'a Value> {
        let members = self.members(document);
        let found = members.into_iter().find(|(known, _, _)| *known == name);
        found.map(|(_, schema, _)| schema)
    }
}

fn collect<'a>(
    document: &'a Value,
    schema: &'a Value,
    steps: usize,
    members: &mut Vec<(&'a str, &'a Value, bool)>,
) {
    if steps == 0 {
        return;
    }
    for part in schema
        .get("allOf")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        collect(document, resolve(document, part).schema, steps - 1, members);
    }
    let required = schema.get("required").and_then(Value::as_array);
    let is_required =
        |name: &str| required.is_some_and(|names| names.iter().any(|one| one == name));
    for (name, member) in schema
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        members.retain(|(known, _, _)| known != name);
        members.push((name, member, is_required(name)));
    }
}
