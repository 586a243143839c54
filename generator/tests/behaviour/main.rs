//! What is read of a document, and what is refused.
#![allow(unreachable_pub, clippy::unwrap_used)]

mod common;
mod never_panics;
mod normalize_passes;
mod overrides;
mod read_3_1;
mod read_errors;
