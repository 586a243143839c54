//! A report in the Static Analysis Results Interchange Format, as code scanning services and editors read it.
//!
//! SARIF 2.1.0 (OASIS): a result for each change, with line and column in the document; `fingerprints` stay the same
//! when only the text of a message changes.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use umbraco_codegen::diff::{Change, Place, RULES, Rule};

use super::{Compared, filter::Level, places, sections};
use crate::failure::Failure;

/// The report.
pub(crate) fn sarif(compared: &Compared, changes: &[&Change]) -> Result<String, Failure> {
    let index = |rule: &Rule| RULES.iter().position(|known| known.id == rule.id);
    let rules: Vec<Value> = RULES.iter().map(|rule| descriptor(rule)).collect();
    let results: Vec<Value> = changes
        .iter()
        .map(|change| {
            let mark = compared.mark(change);
            let reason = mark.acknowledged.iter();
            let suppressions: Vec<Value> =
                reason.map(|reason| json!({"kind": "external", "justification": reason})).collect();
            let own = location(compared, &change.place);
            // Several things may have changed at one place, which is listed once.
            let places: BTreeSet<&Place> = change.also.iter().map(|also| &also.place).collect();
            let also = places.into_iter().map(|place| location(compared, place));
            let also: Vec<Value> = also.filter(|place| *place != own).collect();
            json!({
                "ruleId": change.rule.id,
                "ruleIndex": index(change.rule),
                "level": level(change),
                "message": {"text": sections::message(compared, change)},
                "locations": [own],
                "relatedLocations": also,
                "partialFingerprints": {"change/v2": mark.fingerprint},
                "suppressions": suppressions,
                "properties": {"wire": sections::wire(change.wire), "rust": sections::bump(change.rust.bump)},
            })
        })
        .collect();
    let report = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "cargo xtask diff",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    serde_json::to_string_pretty(&report)
        .map_err(|error| Failure::internal("the report cannot be written").cause(error))
}

fn descriptor(rule: &Rule) -> Value {
    json!({
        "id": rule.id,
        "shortDescription": {"text": rule.what},
        "fullDescription": {"text": rule.why},
        "help": {"text": rule.advice},
    })
}

/// SARIF, section 3.27.10.
fn level(change: &Change) -> &'static str {
    match Level::of(change) {
        Level::Breaking => "error",
        Level::Risky => "warning",
        Level::Any => "note",
    }
}

fn location(compared: &Compared, place: &Place) -> Value {
    let found = places::find(&compared.old, &compared.new, place);
    let mut physical = json!({"artifactLocation": {"uri": uri(found.file)}});
    if let Some(location) = found.location {
        physical["region"] = json!({"startLine": location.line, "startColumn": location.column});
    }
    json!({
        "physicalLocation": physical,
        "logicalLocations": [{"fullyQualifiedName": format!("#{}", found.pointer), "name": place.to_string()}],
    })
}

/// RFC 3986: what a path may hold and a URI may not is encoded; an address is one already.
fn uri(file: &str) -> String {
    if file.contains("://") {
        return file.to_owned();
    }
    let mut uri = String::with_capacity(file.len());
    for byte in file.replace('\\', "/").bytes() {
        match byte {
            b'a'..=b'z'
            | b'A'..=b'Z'
            | b'0'..=b'9'
            | b'/'
            | b'.'
            | b'-'
            | b'_'
            | b'~'
            | b'@'
            | b'+' => {
                uri.push(char::from(byte));
            }
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
