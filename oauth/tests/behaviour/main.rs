//! How the crate behaves towards its callers and towards a token endpoint.
#![allow(clippy::unwrap_used)]

mod answers;
mod backoff;
mod origins;
mod refresh;
mod refresh_tokens;
mod reject;
mod requests;
mod secrets;
mod sign_in;
mod single_flight;
mod support;
mod umbraco;
