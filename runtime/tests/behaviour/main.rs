//! What the runtime does for a generated client: requests, answers, errors and models.
#![allow(missing_docs, unreachable_pub, clippy::unwrap_used)]

mod authorization;
mod bodies;
mod certificates;
mod client_setup;
mod date_time;
mod decoding;
mod encoding;
mod errors;
mod files;
mod generated_shape;
mod model;
mod outcomes;
mod paging;
mod retrying;
mod support;
