//! Parts of the library with the tests that stand beside their code.
#![allow(dead_code, unused_imports, reason = "only what is tested is used here")]

pub mod delivery;
pub mod generic;
pub mod identity;
pub mod oauth;
pub mod route;
pub mod store;
pub mod wire;

#[path = "../../../src/named_argument.rs"]
pub mod named_argument;
#[path = "../../../src/runtime_level.rs"]
pub mod runtime_level;
#[path = "../../../src/site_page.rs"]
pub mod site_page;
