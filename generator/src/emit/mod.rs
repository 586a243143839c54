//! From the model to the files of a crate.

mod call;
mod call_docs;
mod docs;
mod group;
mod imports;
mod library;
mod manifest;
mod models;
mod readme;
mod source;

use crate::model::{Api, Home};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// The files of a crate: relative path with `/` to text. Equal input gives equal files.
pub type Files = BTreeMap<String, String>;

/// What a generated crate is called and where it comes from.
#[derive(Clone, Debug)]
pub struct Target {
    /// The crate's name.
    pub crate_name: String,
    /// The crate's version.
    pub version: String,
    /// The document's name as it shall stand in the files, such as `specs/management-v17.json`.
    pub origin: String,
    /// The SHA-256 of that document, in hexadecimal digits.
    pub sha256: String,
    /// The version of the product, where it is known.
    pub product_version: Option<String>,
    /// Where the crate finds the runtime.
    pub dependencies: Dependencies,
}

/// Where a generated crate finds `umbraco-runtime`.
#[derive(Clone, Debug)]
pub enum Dependencies {
    /// The workspace that the crate is a member of.
    Workspace,
    /// The folder of `umbraco-runtime`, relative to the crate or absolute.
    Path(String),
    /// A registry, by version requirement.
    Registry(String),
}

/// Writes the crate.
#[must_use]
pub fn emit(api: &Api, target: &Target) -> Files {
    let mut files = Files::new();
    files.insert("Cargo.toml".to_owned(), manifest::manifest(api, target));
    files.insert("README.md".to_owned(), readme::readme(api, target));
    files.insert(
        "src/lib.rs".to_owned(),
        source::file(target, library::library(api, target)),
    );
    if let Some(models) = models::module(api, Home::Shared) {
        files.insert("src/models.rs".to_owned(), source::file(target, models));
    }
    files.extend(groups(api, target));
    files
}

/// The files of all groups. They have nothing to do with each other, and are written by as many threads as there are
/// processors: laying out the text is the longest part of the way from a document to a crate.
fn groups(api: &Api, target: &Target) -> Vec<(String, String)> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut written = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(group) = api.groups.get(index) else {
                return written;
            };
            written.extend(group_files(api, target, index, &group.module));
        }
    };
    let others = thread::available_parallelism().map_or(0, |all| all.get() - 1);
    thread::scope(|scope| {
        // Where no thread can be had, the caller's does the work of all.
        let threads: Vec<_> = (0..others.min(api.groups.len()))
            .filter_map(|_| thread::Builder::new().spawn_scoped(scope, work).ok())
            .collect();
        let mut files = work();
        for thread in threads {
            match thread.join() {
                Ok(written) => files.extend(written),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        files
    })
}

fn group_files(
    api: &Api,
    target: &Target,
    index: usize,
    module: &str,
) -> impl Iterator<Item = (String, String)> {
    let models = models::module(api, Home::Group(index));
    let calls = group::module(api, index, models.is_some());
    let calls = (format!("src/{module}.rs"), source::file(target, calls));
    let models = models.map(|models| {
        (
            format!("src/{module}/models.rs"),
            source::file(target, models),
        )
    });
    [Some(calls), models].into_iter().flatten()
}
