//! A report for programs; `xtask/diff.schema.json` says what it is.

use serde_json::{Value, json};
use umbraco_codegen::diff::{Bump, Change, Wire};

use super::Compared;
use crate::failure::Failure;

/// The report.
pub(crate) fn json(compared: &Compared, changes: &[&Change]) -> Result<String, Failure> {
    let all = &compared.report.changes;
    let wire = |wanted: Wire| all.iter().filter(|change| change.wire == wanted).count();
    let rust = |wanted: Bump| {
        all.iter()
            .filter(|change| change.rust.bump == wanted)
            .count()
    };
    let entries = changes
        .iter()
        .map(|change| entry(compared, change))
        .collect::<Result<Vec<Value>, Failure>>()?;
    let report = json!({
        "old": compared.old.name,
        "between": compared.between,
        "new": compared.new.name,
        "changes": entries,
        "totals": {
            "changes": all.len(),
            "wire": {"breaking": wire(Wire::Breaking), "risky": wire(Wire::Risky), "compatible": wire(Wire::Compatible)},
            "rust": {"major": rust(Bump::Major), "minor": rust(Bump::Minor), "patch": rust(Bump::Patch)},
            "documentation": compared.report.documentation.len(),
            "commonOperations": compared.report.common_operations,
        },
        "documentation": compared.docs.then_some(&compared.report.documentation),
        "remarks": compared.remarks,
        "program": compared.program.as_ref().map(|program| json!({
            "folder": program.folder,
            "files": program.files,
            "calls": program.calls,
            "notSeen": program.gaps,
        })),
        "currentVersion": compared.current,
        "nextVersion": compared.next(),
    });
    serde_json::to_string_pretty(&report).map_err(unwritable)
}

/// The change and what is known of it besides.
fn entry(compared: &Compared, change: &Change) -> Result<Value, Failure> {
    let mut entry = serde_json::to_value(change).map_err(unwritable)?;
    if let (Some(members), Value::Object(more)) =
        (entry.as_object_mut(), compared.mark(change).members())
    {
        members.extend(more);
    }
    Ok(entry)
}

fn unwritable(error: serde_json::Error) -> Failure {
    Failure::internal("the report cannot be written").cause(error)
}
