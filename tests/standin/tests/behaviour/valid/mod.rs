//! Whether an answer is what a document declares; `jsonschema` is the judge.

use jsonschema::Validator;
use serde_json::{Value, json};
use umbraco_standin::ExampleRequest;

use crate::support::Answer;

/// A declared success, with a body that its schema allows.
pub(crate) fn judge(
    document: &Value,
    request: &ExampleRequest,
    answer: &Answer,
) -> Result<(), String> {
    let method = request.method.as_str().to_ascii_lowercase();
    let responses = &document["paths"][&request.template][method]["responses"];
    let status = answer.status.to_string();
    if !status.starts_with('2') || responses.get(&status).is_none() {
        return Err(format!("{status} {}", answer.text));
    }
    let Some((_, content)) = responses[&status]["content"]
        .as_object()
        .and_then(|all| all.iter().next())
    else {
        return if answer.text.is_empty() {
            Ok(())
        } else {
            Err(format!("an undeclared body {}", answer.text))
        };
    };
    let schema = &content["schema"];
    if schema.to_string().contains("\"binary\"") {
        let name = answer.header("content-disposition").unwrap_or_default();
        return if name.starts_with("attachment; filename=") && !answer.text.is_empty() {
            Ok(())
        } else {
            Err(format!("no file: {answer:?}"))
        };
    }
    let body: Value =
        serde_json::from_str(&answer.text).map_err(|error| format!("{error}: {}", answer.text))?;
    let errors: Vec<String> = validator(document, schema)
        .iter_errors(&body)
        .map(|error| format!("{} at {}", error, error.instance_path()))
        .collect();
    if errors.is_empty() {
        Ok(())
    } else {
        Err(format!("{errors:?}"))
    }
}

fn validator(document: &Value, schema: &Value) -> Validator {
    // Only the schemas that this one leads to: compiling all of them for each operation takes minutes.
    let mut schemas = serde_json::Map::new();
    collect(document, schema, &mut schemas);
    let mut whole = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "components": {"schemas": schemas},
        "allOf": [schema],
    });
    if document["openapi"].as_str().unwrap().starts_with("3.0") {
        to_json_schema(&mut whole);
    }
    jsonschema::options()
        .should_validate_formats(true)
        .build(&whole)
        .unwrap()
}

fn collect(document: &Value, schema: &Value, found: &mut serde_json::Map<String, Value>) {
    match schema {
        Value::Object(object) => {
            if let Some(name) = object.get("$ref").and_then(Value::as_str) {
                let name = name.strip_prefix("#/components/schemas/").unwrap();
                if !found.contains_key(name) {
                    let component = &document["components"]["schemas"][name];
                    found.insert(name.to_owned(), component.clone());
                    collect(document, component, found);
                }
            }
            object
                .values()
                .for_each(|value| collect(document, value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(document, item, found)),
        _ => {}
    }
}

/// The two things of OpenAPI 3.0 that JSON Schema has no word for: `nullable`, and a discriminator's fixed values.
fn to_json_schema(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            object.values_mut().for_each(to_json_schema);
            let pair = object.get("discriminator").and_then(|one| {
                let keys: Vec<String> = one["mapping"].as_object()?.keys().cloned().collect();
                Some((one["propertyName"].as_str()?.to_owned(), keys))
            });
            if let Some((property, keys)) = pair {
                if let Some(member) = object
                    .get_mut("properties")
                    .and_then(|all| all.get_mut(&property))
                {
                    member["enum"] = json!(keys);
                }
            }
            if object.get("nullable") == Some(&json!(true)) {
                object.remove("nullable");
                let plain = schema.take();
                *schema = json!({"anyOf": [{"type": "null"}, plain]});
            }
        }
        Value::Array(items) => items.iter_mut().for_each(to_json_schema),
        _ => {}
    }
}
