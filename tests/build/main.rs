//! Writes a table of the operations of all pinned APIs: what they are as data, and how each is called in Rust.

#![allow(clippy::unwrap_used)] // what is wrong here stops the build, with its message

mod calls;
mod catalogue_of;
mod pinned;
mod reads;
mod samples;

#[allow(dead_code, unreachable_pub)]
#[path = "../src/catalogue.rs"]
mod catalogue;

use std::fmt::Write as _;
use std::path::PathBuf;

fn main() {
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap());
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=src/catalogue.rs");
    let mut registry = String::new();
    let mut entries = String::new();
    for api in pinned::apis() {
        let library = api.crate_name.replace('-', "_");
        let mut reads = reads::Reads::new(&api.model, &library);
        let catalogue = catalogue_of::catalogue(&api, &mut reads);
        let module = calls::module(&api.model, &library, &reads);
        std::fs::write(
            out.join(format!("{library}.json")),
            serde_json::to_string(&catalogue).unwrap(),
        )
        .unwrap();
        std::fs::write(out.join(format!("{library}.rs")), module).unwrap();
        writeln!(
            registry,
            "mod {library} {{ include!(concat!(env!(\"OUT_DIR\"), \"/{library}.rs\")); }}"
        )
        .unwrap();
        writeln!(
            entries,
            "    crate::Api::new(include_str!(concat!(env!(\"OUT_DIR\"), \"/{library}.json\")), {library}::connect, {library}::CALLS, {library}::READS),"
        )
        .unwrap();
    }
    registry.push_str("pub(crate) fn apis() -> Vec<crate::Api> {\n    vec![\n");
    registry.push_str(&entries);
    registry.push_str("    ]\n}\n");
    std::fs::write(out.join("registry.rs"), registry).unwrap();
}
