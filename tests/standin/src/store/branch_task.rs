//! Work that was started by a request and is asked for later.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The publishing of a document with all below it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct BranchTask {
    pub(crate) id: Uuid,
    /// Whether there was no such document.
    pub(crate) is_missing: bool,
    pub(crate) failed: Vec<FailedItem>,
    /// Whether its result was asked for already.
    pub(crate) was_asked: bool,
}

/// A document that could not be published, and why; in the member order of the server.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct FailedItem {
    pub(crate) id: Uuid,
    pub(crate) operation_status: String,
}
