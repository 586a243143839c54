//! Each pass on a small document in the form of the generator whose quirk it undoes.

use crate::common::{applied, components, normalized, operation};
use serde_json::{Value, json};

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// The form that a property of component `P` takes; `X` is an object, `E` an enumeration.
#[track_caller]
fn property(schema: Value) -> Value {
    let document = components(
        "3.0.4",
        json!({
            "P": {"type": "object", "properties": {"p": schema}},
            "X": {"type": "object", "properties": {"a": {"type": "string"}}},
            "E": {"enum": ["a"]}
        }),
    );
    normalized(&document).json["components"]["schemas"]["P"]["properties"]["p"].clone()
}

#[test]
fn every_nullable_reference_has_one_form() {
    let expected = json!({"allOf": [reference("X")], "nullable": true});
    for form in [
        json!({"oneOf": [{"type": "null"}, reference("X")]}),
        json!({"oneOf": [reference("X")], "nullable": true}),
        json!({"oneOf": [reference("X"), {"enum": [null], "nullable": true}]}),
        json!({"oneOf": [{"nullable": true, "enum": [null]}, reference("X")]}),
        json!({"anyOf": [reference("X"), {"type": "null"}]}),
        json!({"allOf": [reference("X")], "nullable": true}),
        json!({"$ref": "#/components/schemas/X", "nullable": true}),
    ] {
        assert_eq!(property(form.clone()), expected, "{form}");
    }
}

#[test]
fn a_reference_that_is_not_nullable_is_bare() {
    for form in [
        reference("X"),
        json!({"oneOf": [reference("X")]}),
        json!({"allOf": [reference("X")]}),
        json!({"anyOf": [reference("X")]}),
    ] {
        assert_eq!(property(form.clone()), reference("X"), "{form}");
    }
}

#[test]
fn facts_beside_a_reference_stay() {
    let expected = json!({"allOf": [reference("E")], "default": "a", "description": "d"});
    assert_eq!(
        property(json!({"$ref": "#/components/schemas/E", "default": "a", "description": "d"})),
        expected
    );
    assert_eq!(
        property(json!({"oneOf": [reference("E")], "default": "a", "description": "d"})),
        expected
    );
}

#[test]
fn a_union_of_one_scalar_is_the_scalar() {
    let binary = json!({"type": "string", "format": "binary"});
    assert_eq!(property(json!({"oneOf": [binary]})), binary);
    assert_eq!(
        property(json!({"oneOf": [{"type": "string"}], "nullable": true})),
        json!({"type": "string", "nullable": true})
    );
}

#[test]
fn null_on_a_component_moves_to_its_references() {
    let document = components(
        "3.1.1",
        json!({
            "Text": {"type": ["null", "object"], "properties": {"a": {"type": "string"}}},
            "Alias": reference("Text"),
            "P": {"type": "object", "properties": {"text": reference("Text"), "alias": reference("Alias"), "list": {"type": "array", "items": reference("Text")}}},
            "Child": {"allOf": [reference("Text"), {"type": "object", "properties": {"b": {"type": "string"}}}]}
        }),
    );
    let normalized = normalized(&document);
    let schemas = &normalized.json["components"]["schemas"];
    assert!(schemas["Text"].get("nullable").is_none());
    assert_eq!(
        schemas["P"]["properties"]["text"],
        json!({"allOf": [reference("Text")], "nullable": true})
    );
    assert_eq!(
        schemas["P"]["properties"]["alias"],
        json!({"allOf": [reference("Alias")], "nullable": true})
    );
    assert_eq!(
        schemas["P"]["properties"]["list"]["items"],
        json!({"allOf": [reference("Text")], "nullable": true})
    );
    assert_eq!(schemas["Child"]["allOf"][0], reference("Text"));
    assert_eq!(applied(&normalized, "component-nulls"), 2);
}

#[test]
fn null_leaves_enumerations() {
    assert_eq!(
        property(json!({"type": "string", "enum": ["a", null]})),
        json!({"type": "string", "enum": ["a"], "nullable": true})
    );
}

#[test]
fn any_value_is_the_empty_schema() {
    for form in [
        json!({}),
        json!({"nullable": true}),
        json!({"type": "null"}),
    ] {
        assert_eq!(property(form.clone()), json!({}), "{form}");
    }
    let node = json!({"type": "object", "properties": {"options": {}, "parent": {}, "root": {}}});
    let document = components("3.0.4", json!({"JsonNode": node, "Other": node}));
    let schemas = normalized(&document).json["components"]["schemas"].clone();
    assert_eq!(schemas["JsonNode"], json!({}));
    assert_eq!(schemas["Other"], node);
}

#[test]
fn free_objects_and_arrays_say_what_is_inside() {
    assert_eq!(
        property(json!({"type": "object"})),
        json!({"type": "object", "additionalProperties": {}})
    );
    assert_eq!(
        property(json!({"type": "object", "additionalProperties": false})),
        json!({"type": "object", "additionalProperties": {}})
    );
    assert_eq!(
        property(json!({"type": "object", "additionalProperties": true})),
        json!({"type": "object", "additionalProperties": {}})
    );
    assert_eq!(
        property(json!({"type": "array"})),
        json!({"type": "array", "items": {}})
    );
}

#[test]
fn an_object_is_not_closed() {
    let schema = property(
        json!({"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": false}),
    );
    assert!(schema.get("additionalProperties").is_none());
}

#[test]
fn types_that_follow_are_written() {
    assert_eq!(
        property(json!({"enum": ["Draft"]})),
        json!({"enum": ["Draft"], "type": "string"})
    );
    assert_eq!(property(json!({"enum": [1, 2]}))["type"], "integer");
    assert_eq!(
        property(json!({"properties": {"a": {"type": "string"}}}))["type"],
        "object"
    );
    assert_eq!(
        property(json!({"items": {"type": "string"}}))["type"],
        "array"
    );
    assert_eq!(
        property(json!({"enum": ["a", 1]})),
        json!({"enum": ["a", 1]})
    );
}

#[test]
fn numbers_as_text_are_numbers() {
    let form = json!({"anyOf": [{"type": "integer"}, {"type": "string"}], "format": "int32", "pattern": "^-?", "nullable": true});
    assert_eq!(
        property(form),
        json!({"format": "int32", "nullable": true, "type": "integer"})
    );
    let free = json!({"anyOf": [{"type": "integer"}, {"type": "string"}]});
    assert_eq!(
        property(free.clone()),
        free,
        "without a pattern it is a choice"
    );
}

#[test]
fn keywords_of_other_types_go() {
    assert_eq!(
        property(json!({"type": "integer", "format": "int32", "pattern": "a"})),
        json!({"type": "integer", "format": "int32"})
    );
    assert_eq!(
        property(json!({"type": "array", "items": {"type": "string"}, "minLength": 1})),
        json!({"type": "array", "items": {"type": "string"}})
    );
    assert_eq!(
        property(json!({"type": "integer", "minimum": 0.5, "maximum": 5})),
        json!({"type": "integer", "maximum": 5})
    );
    assert_eq!(
        property(json!({"type": "boolean", "format": "x"})),
        json!({"type": "boolean"})
    );
}

#[test]
fn members_beside_a_composition_come_last_inside_it() {
    let schema = property(
        json!({"type": "object", "allOf": [reference("X")], "required": ["b"], "properties": {"b": {"type": "string"}}, "additionalProperties": false}),
    );
    let own = json!({"type": "object", "properties": {"b": {"type": "string"}}, "required": ["b"]});
    assert_eq!(schema, json!({"allOf": [reference("X"), own]}));
    assert_eq!(
        property(json!({"type": "object", "allOf": [reference("X"), reference("E")]})),
        json!({"allOf": [reference("X"), reference("E")]})
    );
}

/// The union of 18: a named base, members by prefix.
#[test]
fn the_tagged_union_of_18() {
    let member = |tag: &str| json!({"required": ["$type"], "properties": {"$type": {"enum": [tag], "type": "string"}}});
    let document = components(
        "3.1.1",
        json!({
            "Shape": {"required": ["$type"], "type": "object", "anyOf": [reference("ShapeCircle"), reference("ShapeSquare")],
                      "discriminator": {"propertyName": "$type", "mapping": {"circle": "#/components/schemas/ShapeCircle", "square": "ShapeSquare"}}},
            "ShapeCircle": member("circle"), "ShapeSquare": member("square"), "Circle": {"type": "object", "properties": {"r": {}}}
        }),
    );
    let normalized = normalized(&document);
    let schemas = &normalized.json["components"]["schemas"];
    assert_eq!(
        schemas["Shape"],
        json!({
            "oneOf": [reference("ShapeCircle"), reference("ShapeSquare")],
            "discriminator": {"propertyName": "$type", "mapping": {"circle": "#/components/schemas/ShapeCircle", "square": "#/components/schemas/ShapeSquare"}}
        })
    );
    assert_eq!(schemas["ShapeSquare"]["x-umbraco-codegen-name"], "Square");
    assert!(
        schemas["ShapeCircle"]
            .get("x-umbraco-codegen-name")
            .is_none(),
        "`Circle` is another schema"
    );
}

#[test]
fn a_union_of_one_stays_when_its_tag_is_on_the_wire() {
    let document = components(
        "3.1.1",
        json!({
            "I": {"required": ["$type"], "type": "object", "anyOf": [reference("IA")], "discriminator": {"propertyName": "$type", "mapping": {"A": "#/components/schemas/IA"}}},
            "IA": {"required": ["$type"], "properties": {"$type": {"enum": ["A"]}}},
            "J": {"type": "object", "anyOf": [reference("JB")], "discriminator": {"propertyName": "$type"}},
            "JB": {"required": ["a"], "properties": {"a": {"type": "string"}}}
        }),
    );
    let normalized = normalized(&document);
    let schemas = &normalized.json["components"]["schemas"];
    assert_eq!(schemas["I"]["oneOf"], json!([reference("IA")]));
    assert_eq!(
        schemas["J"],
        reference("JB"),
        "without a mapping there is no tag"
    );
    assert_eq!(schemas["JB"]["x-umbraco-codegen-name"], "B");
}

/// The union of 17: repeated at each use, tags in the members' own discriminators.
#[test]
fn the_tagged_union_of_17() {
    let member = |name: &str| {
        json!({
            "required": ["$type", "id"], "type": "object", "additionalProperties": false,
            "properties": {"$type": {"type": "string"}, "id": {"type": "string", "format": "uuid"}},
            "discriminator": {"propertyName": "$type", "mapping": {name: format!("#/components/schemas/{name}")}}
        })
    };
    let document = components(
        "3.0.4",
        json!({
            "A": member("A"), "B": member("B"), "C": member("C"),
            "P": {"type": "object", "properties": {
                "items": {"type": "array", "items": {"oneOf": [reference("A"), reference("B")]}},
                "alone": {"oneOf": [reference("B")]}}}
        }),
    );
    let normalized = normalized(&document);
    let schemas = &normalized.json["components"]["schemas"];
    assert_eq!(
        schemas["P"]["properties"]["items"]["items"],
        json!({
            "oneOf": [reference("A"), reference("B")],
            "discriminator": {"propertyName": "$type", "mapping": {"A": "#/components/schemas/A", "B": "#/components/schemas/B"}}
        })
    );
    assert_eq!(
        schemas["A"]["properties"]["$type"],
        json!({"type": "string", "enum": ["A"]})
    );
    assert_eq!(schemas["A"]["required"], json!(["$type", "id"]));
    assert_eq!(
        schemas["B"]["required"],
        json!(["id"]),
        "outside the union the tag is not sent"
    );
    assert!(schemas["C"].get("discriminator").is_none());
}

#[test]
fn a_member_without_a_tag_is_named() {
    let document = components(
        "3.0.4",
        json!({
            "Base": {"type": "object", "properties": {"friend": {"oneOf": [reference("Base"), reference("Cat"), {"enum": [null], "nullable": true}]}}},
            "Cat": {"required": ["$type"], "type": "object", "allOf": [reference("Base")], "properties": {"$type": {"type": "string"}},
                    "discriminator": {"propertyName": "$type", "mapping": {"cat": "#/components/schemas/Cat"}}}
        }),
    );
    let friend =
        normalized(&document).json["components"]["schemas"]["Base"]["properties"]["friend"].clone();
    assert_eq!(
        friend["x-umbraco-codegen-untagged"],
        "#/components/schemas/Base"
    );
    assert_eq!(
        friend["discriminator"]["mapping"],
        json!({"cat": "#/components/schemas/Cat"})
    );
    assert_eq!(friend["nullable"], true);
}

#[test]
fn members_that_are_written_out_are_references() {
    let page = json!({"type": "object", "required": ["contentType"], "properties": {"contentType": {"const": "page"}}});
    let document = components(
        "3.1.1",
        json!({
            "Page": page,
            "News": {"type": "object", "properties": {"contentType": {"const": "news"}, "a": {"type": "string"}}},
            "Content": {
                "oneOf": [page, {"type": "object", "properties": {"contentType": {"const": "news"}}}],
                "discriminator": {"propertyName": "contentType", "mapping": {"page": "#/components/schemas/Page", "news": "#/components/schemas/News"}}}
        }),
    );
    let content = normalized(&document).json["components"]["schemas"]["Content"].clone();
    assert_eq!(
        content["oneOf"],
        json!([reference("Page"), reference("News")])
    );
}

#[test]
fn a_body_has_one_media_type() {
    let triple = json!({"schema": reference("X")});
    let document = operation(
        "3.0.4",
        json!({
            "requestBody": {"content": {"application/json": triple, "text/json": triple, "application/*+json": triple}},
            "responses": {"200": {"description": "", "content": {"text/plain": triple, "application/json": triple, "text/json": triple}},
                          "400": {"description": "", "content": {"application/json": triple, "text/csv": {"schema": {"type": "string"}}}}}
        }),
    );
    let operation = normalized(&document).json["paths"]["/a"]["get"].clone();
    assert_eq!(
        operation["requestBody"]["content"],
        json!({"application/json": triple})
    );
    assert_eq!(
        operation["responses"]["200"]["content"],
        json!({"application/json": triple})
    );
    assert_eq!(
        operation["responses"]["400"]["content"]
            .as_object()
            .unwrap()
            .len(),
        2,
        "another schema is another body"
    );
}

#[test]
fn json_patch_stays() {
    let document = operation(
        "3.0.4",
        json!({"responses": {}, "requestBody": {"content": {"application/json-patch+json": {"schema": reference("X")}}}}),
    );
    let content =
        normalized(&document).json["paths"]["/a"]["get"]["requestBody"]["content"].clone();
    assert_eq!(
        content,
        json!({"application/json-patch+json": {"schema": reference("X")}})
    );
}

#[test]
fn a_form_with_a_file_is_multipart() {
    let document = operation(
        "3.1.1",
        json!({"responses": {}, "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": {"type": "object", "allOf": [
        {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}},
        {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}]}}}}}),
    );
    let content =
        normalized(&document).json["paths"]["/a"]["get"]["requestBody"]["content"].clone();
    let schema = json!({"type": "object", "required": ["name"], "properties": {"file": {"type": "string", "format": "binary"}, "name": {"type": "string"}}});
    assert_eq!(content, json!({"multipart/form-data": {"schema": schema}}));
}

#[test]
fn files_behind_components_and_media_types_are_binary() {
    let mut document = operation(
        "3.1.1",
        json!({
            "requestBody": {"content": {"multipart/form-data": {"schema": {"type": "object", "properties": {"files": reference("IFormFileCollection")}}}}},
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": reference("FileStreamResult")}}}}
        }),
    );
    document["components"]["schemas"] = json!({
        "IFormFile": {"type": "string", "format": "binary"},
        "IFormFileCollection": {"type": "array", "items": reference("IFormFile")},
        "FileStreamResult": {"type": "object", "properties": {"fileStream": reference("IFormFile")}}
    });
    let operation = normalized(&document).json["paths"]["/a"]["get"].clone();
    let binary = json!({"type": "string", "format": "binary"});
    assert_eq!(
        operation["responses"]["200"]["content"],
        json!({"application/octet-stream": {"schema": binary}})
    );
    let form = &operation["requestBody"]["content"]["multipart/form-data"]["schema"];
    assert_eq!(
        form["properties"]["files"],
        json!({"type": "array", "items": binary})
    );
}

#[test]
fn problem_details_are_open() {
    let problem = json!({"type": "object", "properties": {"title": {"type": "string"}}});
    let document = components(
        "3.1.1",
        json!({"ProblemDetails": problem, "Other": problem}),
    );
    let schemas = normalized(&document).json["components"]["schemas"].clone();
    assert_eq!(schemas["ProblemDetails"]["additionalProperties"], json!({}));
    assert!(schemas["Other"].get("additionalProperties").is_none());
}

#[test]
fn normalising_again_changes_nothing() {
    let document = components(
        "3.1.1",
        json!({
            "Shape": {"required": ["t"], "type": "object", "anyOf": [reference("ShapeA"), reference("ShapeB")],
                      "discriminator": {"propertyName": "t", "mapping": {"a": "#/components/schemas/ShapeA", "b": "#/components/schemas/ShapeB"}}},
            "ShapeA": {"properties": {"t": {"const": "a"}, "n": {"oneOf": [{"type": "null"}, reference("Shape")]}}},
            "ShapeB": {"type": "object", "allOf": [reference("Base")], "properties": {"t": {"const": "b"}}},
            "Base": {"type": ["null", "object"]}
        }),
    );
    let once = normalized(&document);
    let twice = normalized(&once.json);
    assert_eq!(once.json, twice.json);
    for report in &twice.passes {
        let always = ["member-names", "tags"].contains(&report.name.as_str());
        assert!(report.applied == 0 || always, "{report:?}");
    }
}
