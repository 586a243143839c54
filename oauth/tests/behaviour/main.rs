//! How the crate behaves towards its callers and towards a token endpoint.
#![allow(clippy::unwrap_used)]

mod answers;
mod backoff;
mod challenges;
mod faults;
mod loopback;
mod members;
mod origins;
mod password;
mod recorded;
mod refresh;
mod refresh_tokens;
mod reject;
mod requests;
mod revocation;
mod secrets;
mod sign_in;
mod single_flight;
mod stores;
mod support;
mod umbraco;
