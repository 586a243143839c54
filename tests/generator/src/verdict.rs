//! Which entry of a report explains what is said against a use of the old crate.

use crate::probe::Probe;
use umbraco_codegen::diff::Item;

/// Whether an item that is not what it was is why the compiler refuses a use.
#[must_use]
pub fn explains(item: &Item, probe: &Probe) -> bool {
    let is_below =
        |path: &str, above: &str| path == above || path.starts_with(&format!("{above}::"));
    let paths = [Some(&probe.path), probe.owner.as_ref()];
    let is_whole = ["type", "module"].contains(&item.item);
    let mut paths = paths.into_iter().flatten();
    // The item itself, and what is in a type or module that is gone or elsewhere.
    paths.any(|path| *path == item.path || (is_whole && is_below(path, &item.path)))
        // What names a type that is gone or elsewhere.
        || (is_whole && names(&probe.text, &item.path))
        // `new` takes the fields, and a call without setters is no type of its own.
        || (item.item == "field" && probe.path.ends_with("::new") && parent(&probe.path) == parent(&item.path))
        || (item.item == "setter" && (probe.path == parent(&item.path) || names(&probe.text, parent(&item.path))))
        || (item.item == "method" && names(&probe.text, &item.path))
}

/// Whether a use that the compiler refuses shows that an item is not what it was.
#[must_use]
pub fn shows(item: &Item, probe: &Probe) -> bool {
    let is_whole = ["type", "module"].contains(&item.item);
    probe.path == item.path
        || (is_whole && probe.path.starts_with(&format!("{}::", item.path)))
        || (item.item == "module" && probe.owner.as_deref() == Some(item.path.as_str()))
}

/// The path of what an item is in.
#[must_use]
pub fn parent(path: &str) -> &str {
    path.rsplit_once("::").map_or("", |(parent, _)| parent)
}

/// Whether a text has a path as a whole.
fn names(text: &str, path: &str) -> bool {
    text.match_indices(path).any(|(at, _)| {
        let after = text[at + path.len()..].chars().next();
        !after.is_some_and(|next| next.is_alphanumeric() || next == '_')
    })
}
