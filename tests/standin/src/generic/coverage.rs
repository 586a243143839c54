//! Which operations of a document the stand-in keeps state for, which it makes up, and which it refuses.

use serde::Serialize;

use super::{example, known};
use crate::delivery;
use crate::documents::{Operation, operations};
use crate::error::Error;
use crate::management;
use crate::route::{self, Match};

/// How an operation is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum CoverageKind {
    /// By an action: what is written can be read, and refusals are those of a real site.
    Stateful,
    /// With made-up data that is valid for the document; nothing is kept.
    Generic,
    /// Never with success, as on a real site that runs.
    Refused,
}

/// How one operation of a document is answered.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Coverage {
    /// The `operationId`.
    pub operation: String,
    /// The method.
    pub method: String,
    /// The path template.
    pub path: String,
    /// How it is answered.
    pub kind: CoverageKind,
    /// Why it is refused; nothing otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// How the stand-in answers each operation of an OpenAPI document.
///
/// # Errors
/// When the document is not JSON.
///
/// ```
/// # fn main() -> Result<(), umbraco_standin::Error> {
/// use umbraco_standin::{CoverageKind, coverage};
/// let document = r#"{"paths":{"/umbraco/management/api/v1/server/status":{"get":{}},"/my/api":{"get":{}}}}"#;
/// let kinds: Vec<CoverageKind> = coverage(document.as_bytes())?.iter().map(|one| one.kind).collect();
/// assert!(kinds.contains(&CoverageKind::Stateful) && kinds.contains(&CoverageKind::Generic));
/// # Ok(()) }
/// ```
pub fn coverage(document: &[u8]) -> Result<Vec<Coverage>, Error> {
    let document = example::parse(document)?;
    Ok(operations(&document).iter().map(of).collect())
}

fn of(operation: &Operation) -> Coverage {
    let refusal = known::refusal(&operation.path);
    // An example finds its action as a request does.
    let path = example::example(operation, 0).path;
    let kind = match route::find(management::routes(), &operation.method, &path) {
        _ if delivery::is_path(&path) => CoverageKind::Stateful,
        _ if refusal.is_some() => CoverageKind::Refused,
        Match::Action(..) => CoverageKind::Stateful,
        _ => CoverageKind::Generic,
    };
    let reason = refusal.filter(|_| kind == CoverageKind::Refused);
    Coverage {
        operation: operation.id.clone(),
        method: operation.method.to_string(),
        path: operation.path.clone(),
        kind,
        reason: reason.map(known::Refusal::reason),
    }
}
