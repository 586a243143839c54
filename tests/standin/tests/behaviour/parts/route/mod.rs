//! `src/route`

#[path = "../../../../src/route/path.rs"]
pub mod path;
