//! What a project knows better than its document, and what is built in for Umbraco's.

use crate::common::{normalized, operation, try_normalized};
use serde_json::{Value, json};
use umbraco_codegen::Overrides;

fn document() -> Value {
    operation(
        "3.0.4",
        json!({
            "operationId": "GetA",
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/X"}}}}}
        }),
    )
}

fn overrides(list: Value) -> Overrides {
    serde_json::from_value(json!({"overrides": list})).unwrap()
}

#[test]
fn each_kind_applies() {
    let known = overrides(json!([
        {"kind": "nullable-property", "schema": "X", "property": "a", "reason": "seen"},
        {"kind": "nullable-response", "operation": "GetA", "status": "200", "reason": "seen"},
    ]));
    let result = try_normalized(&document(), &known).unwrap();
    assert_eq!(
        result.json["components"]["schemas"]["X"]["properties"]["a"]["nullable"],
        true
    );
    let answer = &result.json["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"]
        ["schema"];
    assert_eq!(
        answer,
        &json!({"allOf": [{"$ref": "#/components/schemas/X"}], "nullable": true})
    );
    assert!(result.warnings.is_empty());

    let known = overrides(json!([
        {"kind": "property-type", "schema": "X", "property": "a", "type": {"type": "array"}, "reason": "seen"},
        {"kind": "response-type", "operation": "GetA", "status": "200", "type": {"type": "array", "items": {"$ref": "#/components/schemas/X"}}, "reason": "seen"},
    ]));
    let result = try_normalized(&document(), &known).unwrap();
    let property = &result.json["components"]["schemas"]["X"]["properties"]["a"];
    assert_eq!(
        property,
        &json!({"type": "array", "items": {}}),
        "an override is normalised too"
    );
}

#[test]
fn one_that_changes_nothing_is_reported() {
    let twice =
        json!({"kind": "nullable-property", "schema": "X", "property": "a", "reason": "seen"});
    let result = try_normalized(&document(), &overrides(json!([twice, twice]))).unwrap();
    assert_eq!(result.warnings.len(), 1);
    assert!(result.warnings[0].message.contains("changes nothing"));
}

#[test]
fn one_that_names_nothing_is_an_error() {
    let known = overrides(json!([
        {"kind": "nullable-property", "schema": "Y", "property": "a", "reason": "seen"},
        {"kind": "nullable-property", "schema": "X", "property": "b", "reason": "seen"},
        {"kind": "nullable-response", "operation": "GetB", "status": "200", "reason": "seen"},
        {"kind": "nullable-response", "operation": "GetA", "status": "204", "reason": "seen"},
        {"kind": "response-type", "operation": "GetA", "status": "200", "type": {"$ref": "#/components/schemas/Y"}, "reason": " "},
    ]));
    let problems = try_normalized(&document(), &known).unwrap_err();
    assert_eq!(problems.len(), 5, "{problems}");
}

#[test]
fn a_reference_in_an_override_must_lead_somewhere() {
    let known = overrides(json!([
        {"kind": "response-type", "operation": "GetA", "status": "200", "type": {"$ref": "#/components/schemas/Y"}, "reason": "seen"},
    ]));
    let problems = try_normalized(&document(), &known).unwrap_err();
    assert!(problems.to_string().contains("leads nowhere"), "{problems}");
}

#[test]
fn a_reason_is_mandatory_and_kinds_are_known() {
    for wrong in [
        json!({"kind": "nullable-property", "schema": "X", "property": "a"}),
        json!({"kind": "nonsense", "reason": "seen"}),
    ] {
        assert!(serde_json::from_value::<Overrides>(json!({"overrides": [wrong]})).is_err());
    }
}

#[test]
fn an_expected_pass_that_finds_nothing_is_reported() {
    let expected: Overrides =
        serde_json::from_value(json!({"passes": ["tags", "any-values"]})).unwrap();
    let result = try_normalized(&document(), &expected).unwrap();
    assert_eq!(result.warnings.len(), 2, "{:?}", result.warnings);
    let unknown: Overrides = serde_json::from_value(json!({"passes": ["nonsense"]})).unwrap();
    assert!(try_normalized(&document(), &unknown).is_err());
}

#[test]
fn built_in_repairs_are_for_umbracos_documents_only() {
    let mut document = document();
    document["paths"]["/a"]["get"]["operationId"] =
        json!("GetRecycleBinDocumentByIdOriginalParent");
    let repairs = |document: &Value| {
        let reports = normalized(document).passes;
        reports
            .into_iter()
            .filter(|report| report.name.starts_with("repair: "))
            .map(|report| report.applied)
            .collect::<Vec<_>>()
    };
    assert!(repairs(&document).is_empty());
    document["info"]["title"] = json!("Umbraco Management API");
    assert_eq!(repairs(&document), [1]);
    let schema = &mut document["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"]
        ["schema"];
    *schema = json!({"oneOf": [schema.clone()], "nullable": true});
    assert_eq!(
        repairs(&document),
        [0],
        "a document that says it already needs no repair"
    );
}
