//! A report for programs; `xtask/diff.schema.json` says what it is.

use serde_json::json;
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
    let report = json!({
        "old": compared.old.name,
        "new": compared.new.name,
        "changes": changes,
        "totals": {
            "changes": all.len(),
            "wire": {"breaking": wire(Wire::Breaking), "risky": wire(Wire::Risky), "compatible": wire(Wire::Compatible)},
            "rust": {"major": rust(Bump::Major), "minor": rust(Bump::Minor), "patch": rust(Bump::Patch)},
            "documentation": compared.report.documentation,
            "commonOperations": compared.report.common_operations,
        },
        "currentVersion": compared.current,
        "nextVersion": compared.next(),
    });
    serde_json::to_string_pretty(&report)
        .map_err(|error| Failure::internal("the report cannot be written").cause(error))
}
