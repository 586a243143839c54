//! The pinned form of a document.

use crate::diagnostic::Diagnostics;

/// Provisional.
pub fn canonicalize(bytes: &[u8], _keep_docs: bool) -> Result<Vec<u8>, Diagnostics> {
    Ok(bytes.to_vec())
}
