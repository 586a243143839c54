//! What answers an operation that has no action of its own: valid data for the schema of its response.
//!
//! The request is checked as a real server binds it ([`parameters`], [`body`]), then the success that the document
//! declares is answered ([`respond`]) with values from a seeded generator ([`sample`]): the same request always gets the
//! same answer. Nothing is kept, so an unknown id is answered with data and never with 404. Where a running Umbraco
//! contradicts its document, the former counts ([`known`]).
//!
//! The document is read as it was written, and not through the generator's model. The model serves Rust types: it keeps
//! lengths and ranges as sentences, `readOnly` and `uniqueItems` not at all, and what it normalizes (composed,
//! free-form and renamed schemas) would not always be valid against the original. It refuses documents that it cannot
//! make a crate of, and a stand-in must serve those too. It would not make the start shorter either: reading the JSON of
//! a Management API alone takes some 35 ms, so documents are read when the first request has no action, and not at start.

mod binder;
mod body;
pub(crate) mod coverage;
mod created;
mod date_time;
pub(crate) mod example;
pub(crate) mod known;
pub(crate) mod parameters;
mod respond;
mod sample;
pub(crate) mod schema;
mod text;

use crate::documents::{Documents, Operation};
use crate::wire::multipart::Form;
use crate::wire::reply::Outcome;
use crate::wire::request::Request;

/// Whether the operation needs a token, on a running Umbraco if that is known.
pub(crate) fn needs_token(operation: &Operation) -> bool {
    operation.needs_token && !known::is_anonymous(&operation.path)
}

/// The answer to a request that is allowed to make it.
pub(crate) fn answer(
    documents: &Documents,
    operation: &Operation,
    request: &Request,
    form: &Form,
    trace: &str,
) -> Outcome {
    parameters::check(operation, request, trace)?;
    let body = body::check(operation, request, form, trace)?;
    if let Some(refusal) = known::refusal(&operation.path) {
        return Err(refusal.reply());
    }
    Ok(respond::respond(documents, operation, request, &body))
}
