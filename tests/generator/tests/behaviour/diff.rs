//! What is different between two documents: nothing where only the form is another one, and each change once.
//!
//! The seed is printed; `SEED=... ROUNDS=... cargo test -p generator-tests --test behaviour diff` repeats a run or makes a
//! longer one.

use generator_tests::documents::{Document, pinned, real};
use generator_tests::{Random, modelled};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use umbraco_codegen::diff::{Report, Wire, compare};

fn report(old: &[u8], new: &[u8]) -> Report {
    let api = |bytes: &[u8]| {
        modelled("document.json", bytes)
            .unwrap_or_else(|problems| panic!("{problems}"))
            .1
    };
    compare(&api(old), &api(new), "an_api")
}

fn shown(report: &Report) -> Vec<String> {
    let line = |change: &umbraco_codegen::diff::Change| {
        format!(
            "{} {} {:?} -> {:?}, and {}",
            change.rule.id,
            change.place,
            change.before,
            change.after,
            change.also.len()
        )
    };
    report.changes.iter().map(line).collect()
}

#[test]
fn a_document_is_no_different_from_itself() {
    for Document { origin, bytes } in pinned() {
        let report = report(&bytes, &bytes);
        assert!(report.changes.is_empty(), "{origin}: {:#?}", shown(&report));
        assert_eq!(report.documentation, []);
        assert_eq!(report.next_version("0.1.0").unwrap(), "0.1.0");
    }
}

#[test]
fn the_same_document_in_openapi_3_1_is_no_different() {
    for Document { origin, bytes } in pinned() {
        let mut document: Value = serde_json::from_slice(&bytes).unwrap();
        if !document["openapi"].as_str().unwrap().starts_with("3.0") {
            continue;
        }
        to_3_1(&mut document);
        document["openapi"] = json!("3.1.1");
        let report = report(&bytes, document.to_string().as_bytes());
        assert!(report.changes.is_empty(), "{origin}: {:#?}", shown(&report));
    }
}

/// Writes null as 3.1 does.
fn to_3_1(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.values_mut().for_each(to_3_1);
            if map.get("nullable") != Some(&json!(true)) {
                return;
            }
            map.remove("nullable");
            if let Some(ty) = map.get("type").filter(|ty| ty.is_string()) {
                map["type"] = json!(["null", ty]);
            } else if let Some(Value::Array(members)) = map.get_mut("oneOf") {
                members.insert(0, json!({"type": "null"}));
            }
        }
        Value::Array(list) => list.iter_mut().for_each(to_3_1),
        _ => {}
    }
}

#[test]
fn order_and_prose_are_no_difference() {
    let mut random = Random::new(7);
    for Document { origin, bytes } in pinned() {
        let mut document: Value = serde_json::from_slice(&bytes).unwrap();
        document["info"]["description"] = json!("Other words.");
        for pointer in ["/paths", "/components/schemas"] {
            let Some(Value::Object(map)) = document.pointer_mut(pointer) else {
                continue;
            };
            let mut entries: Vec<(String, Value)> = std::mem::take(map).into_iter().collect();
            random.shuffle(&mut entries);
            *map = entries.into_iter().collect::<Map<String, Value>>();
        }
        let report = report(&bytes, document.to_string().as_bytes());
        assert!(report.changes.is_empty(), "{origin}: {:#?}", shown(&report));
    }
}

#[test]
fn what_another_document_generator_writes_is_nothing_or_a_handful() {
    let documents = real();
    let find = |name: &str| {
        documents
            .iter()
            .find(|document| document.origin.ends_with(name))
    };
    let pairs = [
        ("aspnetcore-3.0.json", "aspnetcore-3.1.json", 0),
        ("swashbuckle-3.0.json", "swashbuckle-3.1.json", 0),
        ("management-17.3.json", "management-17.3.as-served.json", 2),
    ];
    for (old, new, expected) in pairs {
        if let (Some(old), Some(new)) = (find(old), find(new)) {
            let report = report(&old.bytes, &new.bytes);
            assert_eq!(
                report.changes.len(),
                expected,
                "{} {}: {:#?}",
                old.origin,
                new.origin,
                shown(&report)
            );
        }
    }
}

/// One application, as Swashbuckle writes it and as Microsoft.AspNetCore.OpenApi does.
fn by_two_engines() -> [Value; 2] {
    let document = |openapi: &str, thing: Value, kind: Value| {
        let body = json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Make"}}}});
        let answer = json!({"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}});
        let is_old = openapi.starts_with("3.0");
        let mut make = json!({"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}});
        let mut operation = json!({"operationId": "PostThing", "tags": ["Thing"], "requestBody": body, "responses": answer});
        if is_old {
            make["additionalProperties"] = json!(false);
            make["properties"]["name"]["minLength"] = json!(1);
            operation["deprecated"] = json!(true);
            operation["security"] = json!([{"Key": []}]);
        }
        let status = json!({"operationId": "GetStatus", "tags": ["Thing"], "responses": {"200": {"description": ""}}});
        let key = json!({"type": "apiKey", "in": "header", "name": "Api-Key"});
        let mut document = json!({
            "openapi": openapi,
            "info": {"title": "Things", "version": "1"},
            "paths": {"/thing": {"post": operation}, "/status": {"get": status}},
            "components": {
                "schemas": {"Thing": thing, "Make": make, "Kind": kind},
                "securitySchemes": {"Key": key},
            },
        });
        if !is_old {
            document["security"] = json!([{"Key": []}]);
        }
        document
    };
    let swashbuckle = json!({
        "type": "object",
        "required": ["id", "count", "kind", "parent"],
        "properties": {
            "id": {"type": "string", "readOnly": true},
            "count": {"type": "integer", "format": "int32"},
            "kind": {"$ref": "#/components/schemas/Kind"},
            "parent": {"oneOf": [{"$ref": "#/components/schemas/Thing"}], "nullable": true},
        },
        "additionalProperties": false,
    });
    let asp_net = json!({
        "type": "object",
        "required": ["id", "count"],
        "properties": {
            "id": {"type": ["null", "string"]},
            "count": {"type": "integer", "format": "uint16"},
            "kind": {"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/Kind"}]},
            "parent": {"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/Thing"}]},
        },
    });
    [
        document(
            "3.0.4",
            swashbuckle,
            json!({"type": "string", "enum": ["Small", "Large"]}),
        ),
        document("3.1.1", asp_net, json!({"enum": ["Small", "Large"]})),
    ]
}

#[test]
fn what_only_the_engines_write_differently_breaks_nothing_on_the_wire() {
    let [swashbuckle, asp_net] = by_two_engines();
    let [swashbuckle, asp_net] = [swashbuckle.to_string(), asp_net.to_string()];
    for (old, new) in [(&swashbuckle, &asp_net), (&asp_net, &swashbuckle)] {
        let report = report(old.as_bytes(), new.as_bytes());
        assert!(!report.changes.is_empty());
        for change in &report.changes {
            assert!(
                change.wire < Wire::Breaking,
                "{}: {}",
                change.rule.id,
                change.place
            );
        }
    }
    // The same differences between two documents of one engine are what they say.
    let closed = asp_net.replace("[\"null\",\"string\"]", "\"string\"");
    let report = report(closed.as_bytes(), asp_net.as_bytes());
    assert_eq!(report.wire(), Some(Wire::Breaking), "{:#?}", shown(&report));
}

#[test]
fn an_object_that_became_one_of_types_with_all_its_members_is_no_break() {
    let form = |name: &str, member: &str| json!({"type": "object", "required": ["$type", "area", member], "properties": {"$type": {"type": "string", "enum": [name]}, "area": {"type": "number", "format": "double"}, member: {"type": "string"}}});
    let document = |answer: &str, square: Value| {
        let answer = json!({"200": {"description": "", "content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{answer}")}}}}});
        json!({
            "openapi": "3.0.4",
            "info": {"title": "Forms", "version": "1"},
            "paths": {"/form": {"get": {"operationId": "GetForm", "responses": answer}}},
            "components": {"schemas": {
                "Form": {"type": "object", "required": ["area"], "properties": {"area": {"type": "number", "format": "double"}}},
                "Circle": form("circle", "radius"),
                "Square": square,
                "AnyForm": {
                    "oneOf": [{"$ref": "#/components/schemas/Circle"}, {"$ref": "#/components/schemas/Square"}],
                    "discriminator": {"propertyName": "$type", "mapping": {"circle": "#/components/schemas/Circle", "square": "#/components/schemas/Square"}},
                },
            }},
        })
        .to_string()
    };
    let without = json!({"type": "object", "required": ["$type"], "properties": {"$type": {"type": "string", "enum": ["square"]}}});
    for (square, wire) in [
        (form("square", "side"), Wire::Compatible),
        (without, Wire::Breaking),
    ] {
        let [object, union] = ["Form", "AnyForm"].map(|name| document(name, square.clone()));
        for (old, new, rule) in [
            (&object, &union, "became-union"),
            (&union, &object, "ceased-to-be-union"),
        ] {
            let report = report(old.as_bytes(), new.as_bytes());
            let change = report.changes.iter().find(|change| change.rule.id == rule);
            let change = change.unwrap_or_else(|| panic!("{:#?}", shown(&report)));
            assert_eq!(change.wire, wire, "{rule}: {}", change.reason);
            assert_eq!(
                change.hint.is_some(),
                wire == Wire::Breaking,
                "{:?}",
                change.hint
            );
        }
    }
}

#[test]
fn a_page_with_one_member_more_is_one_entry_that_names_the_methods() {
    let document = |more: Value| {
        let page = json!({"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/PagedTexts"}}}}});
        let numbers = ["skip", "take"].map(|name| json!({"name": name, "in": "query", "schema": {"type": "integer", "format": "int32"}}));
        let mut members = json!({"total": {"type": "integer", "format": "int64"}, "items": {"type": "array", "items": {"type": "string"}}});
        for (name, member) in more.as_object().unwrap() {
            members[name] = member.clone();
        }
        json!({
            "openapi": "3.0.4",
            "info": {"title": "Texts", "version": "1"},
            "paths": {"/text": {"get": {"operationId": "GetText", "parameters": numbers, "responses": page}}},
            "components": {"schemas": {"PagedTexts": {"type": "object", "required": ["total", "items"], "properties": members}}},
        })
        .to_string()
    };
    let (page, object) = (
        document(json!({})),
        document(json!({"more": {"type": "string"}})),
    );
    let report = report(page.as_bytes(), object.as_bytes());
    let [change] = report.changes.as_slice() else {
        panic!("{:#?}", shown(&report));
    };
    assert_eq!(change.rule.id, "field-added");
    assert_eq!(
        change.rust.path,
        "an_api::default_api::DefaultApi::get_text"
    );
    assert_eq!(change.rust.before.as_deref(), Some("returns Page<String>"));
    assert!(change.breaks_rust());
}

#[test]
fn what_is_declared_once_is_one_entry_whatever_refers_to_it() {
    let api = |text: Value, tag: &str, path: &str| {
        let schema = json!({"$ref": "#/components/schemas/Name"});
        let parameter = json!({"$ref": "#/components/parameters/Filter"});
        let operation = |id: &str, method: &str| {
            let mut operation = json!({
                "operationId": id, "tags": [tag], "parameters": [parameter],
                "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}},
            });
            if method == "post" {
                operation["requestBody"] = json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Make"}}}});
            }
            operation
        };
        json!({
            "openapi": "3.0.4", "info": {"title": "A", "version": "1"},
            "paths": {path: {"get": operation("GetThings", "get"), "post": operation("PostThings", "post")}},
            "components": {
                "schemas": {
                    "Name": text,
                    "Thing": {"type": "object", "properties": {"name": schema, "other": schema}},
                    "Make": {"type": "object", "properties": {"name": schema}},
                },
                "parameters": {"Filter": {"name": "filter", "in": "query", "schema": text}},
            },
        })
        .to_string()
        .into_bytes()
    };
    let text = json!({"type": "string"});
    let old = api(text.clone(), "Thing", "/things");
    let said = |new: Vec<u8>| -> Vec<String> {
        let changes = report(&old, &new).changes;
        let mut ids: Vec<String> = changes
            .iter()
            .map(|change| change.rule.id.to_owned())
            .collect();
        ids.sort_unstable();
        ids
    };
    // Once of the schema and once of the parameter.
    let number = json!({"type": "integer"});
    assert_eq!(
        said(api(number, "Thing", "/things")),
        ["type-changed", "type-changed"]
    );
    let short = json!({"type": "string", "maxLength": 5});
    assert_eq!(
        said(api(short, "Thing", "/things")),
        ["constraint-tightened", "constraint-tightened"]
    );
    assert_eq!(
        said(api(text.clone(), "Thing", "/all-things")),
        ["operation-path-changed"]
    );
    assert_eq!(
        said(api(text, "Item", "/things")),
        ["tag-changed", "type-moved"]
    );
}

/// How often the document is edited.
fn rounds() -> usize {
    std::env::var("ROUNDS").map_or(4, |rounds| rounds.parse().unwrap())
}

/// An edit of a document, and what shall be said about it.
type Expected = BTreeSet<(String, String)>;

#[test]
fn random_edits_are_reported_each_once_and_nothing_else() {
    let seed = Random::fresh_seed();
    println!("SEED={seed}");
    let mut random = Random::new(seed);
    let pinned = pinned();
    let original = pinned
        .iter()
        .find(|document| document.origin.ends_with("management-v17.json"))
        .unwrap();
    let old = modelled("old.json", &original.bytes).unwrap().1;
    // `JsonNode` is described by its insides, and any value to the model.
    let known: BTreeSet<String> = old
        .schemas
        .iter()
        .filter_map(|schema| schema.component.clone())
        .collect();
    for round in 0..rounds() {
        let mut document: Value = serde_json::from_slice(&original.bytes).unwrap();
        let mut expected = Expected::new();
        for number in 0..13 {
            edit(&mut document, &mut random, (number, &known), &mut expected);
        }
        let new = modelled("new.json", document.to_string().as_bytes())
            .unwrap()
            .1;
        let report = compare(&old, &new, "an_api");
        let found: Vec<(String, String)> = report
            .changes
            .iter()
            .map(|change| (change.rule.id.to_owned(), change.place.to_string()))
            .collect();
        let unique: Expected = found.iter().cloned().collect();
        assert_eq!(
            unique.len(),
            found.len(),
            "SEED={seed}, round {round}: an entry is there twice: {found:#?}"
        );
        assert_eq!(unique, expected, "SEED={seed}, round {round}");
        assert!(
            report.changes.iter().all(|change| change.also.is_empty()),
            "SEED={seed}: folded by chance"
        );
    }
}

/// Edits one place that no other edit has touched.
fn edit(
    document: &mut Value,
    random: &mut Random,
    (number, known): (usize, &BTreeSet<String>),
    expected: &mut Expected,
) {
    let schemas: Vec<String> = document["components"]["schemas"]
        .as_object()
        .unwrap()
        .keys()
        .filter(|name| known.contains(*name))
        .cloned()
        .collect();
    let operations: Vec<(String, String)> = document["paths"]
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(path, item)| {
            item.as_object()
                .unwrap()
                .keys()
                .map(move |method| (path.clone(), method.clone()))
        })
        .collect();
    loop {
        let schema = random.of(&schemas).clone();
        let (path, method) = random.of(&operations).clone();
        let touched = |expected: &Expected, name: &str| {
            expected
                .iter()
                .any(|(_, place)| place.split(['.', ',']).next() == Some(name))
        };
        let object = &mut document["components"]["schemas"][&schema];
        let is_object = object["properties"].is_object()
            && !schema.starts_with("Paged")
            && !schema.contains("Problem");
        let scalar = object["properties"].as_object().and_then(|members| {
            let plain = |(name, member): &(&String, &Value)| {
                member["type"] == "string"
                    && member.get("format").is_none()
                    && !name.starts_with('$')
            };
            members.iter().find(plain).map(|(name, _)| name.clone())
        });
        let is_larger = object["properties"]
            .as_object()
            .is_some_and(|members| members.len() > 1);
        let operation_id = document["paths"][&path][&method]["operationId"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        if touched(expected, &schema) || touched(expected, &operation_id) {
            continue;
        }
        let object = &mut document["components"]["schemas"][&schema];
        let mut say = |rule: &str, place: String| {
            expected.insert((rule.to_owned(), place));
        };
        match number {
            0 if is_object => {
                object["properties"]["addedByTest"] = json!({"type": "string", "nullable": true});
                say("field-added", format!("{schema}.addedByTest"));
            }
            // An object without members is a free one, which is a change of its type.
            1 if is_object && scalar.is_some() && is_larger => {
                let name = scalar.unwrap();
                object["properties"]
                    .as_object_mut()
                    .unwrap()
                    .shift_remove(&name);
                if let Some(Value::Array(required)) = object.get_mut("required") {
                    required.retain(|other| *other != json!(name));
                }
                say("field-removed", format!("{schema}.{name}"));
            }
            2 if is_object && scalar.is_some() => {
                let name = scalar.unwrap();
                object["properties"][&name] =
                    json!({"type": "array", "items": {"type": "boolean"}});
                // Null and limits are part of what is replaced, and not of this edit.
                let was = &original_member(&name, &schema);
                if was.get("nullable").is_some() {
                    object["properties"][&name]["nullable"] = json!(true);
                }
                if was.get("minLength").is_some() || was.get("readOnly").is_some() {
                    object["properties"][&name] = was.clone();
                    continue;
                }
                say("type-changed", format!("{schema}.{name}"));
            }
            3 if object["enum"].is_array() => {
                object["enum"]
                    .as_array_mut()
                    .unwrap()
                    .push(json!("AddedByTest"));
                say("value-added", format!("{schema}.AddedByTest"));
            }
            4 => {
                let operation = &mut document["paths"][&path][&method];
                if operation.get("parameters").is_none() {
                    operation["parameters"] = json!([]);
                }
                operation["parameters"].as_array_mut().unwrap().push(
                    json!({"name": "addedByTest", "in": "query", "schema": {"type": "boolean"}}),
                );
                say(
                    "parameter-added",
                    format!("{operation_id}, parameter addedByTest (query)"),
                );
            }
            5 if document["paths"][&path][&method]
                .get("deprecated")
                .is_none() =>
            {
                document["paths"][&path][&method]["deprecated"] = json!(true);
                say("operation-deprecated", operation_id);
            }
            6 if document["paths"][&path][&method]["responses"]
                .get("418")
                .is_none() =>
            {
                document["paths"][&path][&method]["responses"]["418"] =
                    json!({"description": "A teapot"});
                say("error-added", format!("{operation_id}, response 418"));
            }
            7 => {
                let added = json!({"operationId": "AddedByTest", "tags": ["Dictionary"], "responses": {"200": {"description": "OK"}}, "security": [{"Backoffice-User": []}]});
                document["paths"]["/umbraco/management/api/v1/added-by-test"] =
                    json!({"get": added});
                say("operation-added", "AddedByTest".to_owned());
            }
            8 => {
                let answers = &mut document["paths"][&path][&method]["responses"];
                let Some((status, headers)) = answers.as_object_mut().and_then(|answers| {
                    let mut answers = answers.iter_mut();
                    answers.find_map(|(status, answer)| {
                        let headers = answer.get_mut("headers")?.as_object_mut()?;
                        Some((status.clone(), headers))
                    })
                }) else {
                    continue;
                };
                let Some(header) = headers.get_mut("Umb-Notifications") else {
                    continue;
                };
                header["required"] = json!(true);
                say(
                    "header-required",
                    format!("{operation_id}, response {status}, header Umb-Notifications"),
                );
            }
            9 => {
                let operation = &mut document["paths"][&path][&method];
                let Some(body) = operation.get_mut("requestBody") else {
                    continue;
                };
                body["required"] = json!(true);
                say("body-required", operation_id);
            }
            10 => {
                let answers = &mut document["paths"][&path][&method]["responses"];
                let answer = answers.get_mut("200");
                let Some(content) = answer.and_then(|answer| answer.get_mut("content")) else {
                    continue;
                };
                content["application/xml"] = json!({"schema": {"type": "string"}});
                say(
                    "answer-media-type-changed",
                    format!("{operation_id}, response 200"),
                );
            }
            11 if is_object && scalar.is_some() => {
                let name = scalar.unwrap();
                let member = &mut document["components"]["schemas"][&schema]["properties"][&name];
                if member.get("maxLength").is_some() {
                    continue;
                }
                member["maxLength"] = json!(77);
                say("constraint-tightened", format!("{schema}.{name}"));
            }
            12 if is_object && scalar.is_some() => {
                let name = scalar.unwrap();
                document["components"]["schemas"][&schema]["properties"][&name]["writeOnly"] =
                    json!(true);
                say("constraint-tightened", format!("{schema}.{name}"));
            }
            _ => continue,
        }
        return;
    }
}

/// The member as it is pinned.
fn original_member(name: &str, schema: &str) -> Value {
    let pinned = pinned();
    let original = pinned
        .iter()
        .find(|document| document.origin.ends_with("management-v17.json"))
        .unwrap();
    let document: Value = serde_json::from_slice(&original.bytes).unwrap();
    document["components"]["schemas"][schema]["properties"][name].clone()
}
