//! Helpers of the tests that hold generated crates to what they promise.
//!
//! The tests generate crates from the documents in `tests/fixtures` and `specs/`, compare them with `tests/goldens`,
//! and compile them in a workspace of their own below `target/`, where a warning is a failure.
#![allow(clippy::unwrap_used, reason = "only tests use it")]

pub mod documents;
mod golden;
mod pipeline;
pub mod probe;
mod random;
pub mod semver;
mod throwaway;
pub mod verdict;

pub use golden::compare;
pub use pipeline::{Generated, crate_name, generate, modelled};
pub use random::Random;
pub use throwaway::{Doing, Throwaway};
