//! A document in JSON to the types of `openapiv3`.

use std::thread;

use openapiv3::OpenAPI;
use serde::Deserialize;
use serde_json::Value;

use crate::diagnostic::Diagnostic;

/// What the deepest document that is read needs, several times over.
///
/// `openapiv3` reads a schema through two flattened structs and an untagged enum: without optimisation that takes some
/// 30 KiB of stack for each level, more than the main thread of a Windows program has for the levels that are allowed.
const STACK: usize = 16 * 1024 * 1024;

/// The typed document. The shape check runs before, so that an error here has no place: it names what the types miss.
pub(crate) fn typed(document: &Value) -> Result<OpenAPI, Diagnostic> {
    let read = || OpenAPI::deserialize(document);
    let result = thread::scope(|scope| {
        let worker = thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, read);
        worker.ok().and_then(|worker| worker.join().ok())
    });
    // Where no thread can be had, the caller's stack has to do.
    let result = result.unwrap_or_else(read);
    result.map_err(|error| {
        Diagnostic::error(
            "",
            format!("the document has not the shape of OpenAPI 3.0: {error}"),
        )
    })
}
