//! The list of what is known to differ, as a file of the repository: it may neither get longer unseen nor stay too long.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// Set to anything, it makes the test write the list anew.
pub const UPDATE: &str = "UPDATE_DIFFERENCES";

/// What differs, by the name of the exchange.
#[derive(Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Listing {
    /// Status, named headers or the body of a refusal.
    pub replies: BTreeMap<String, Entry>,
    /// The body of a success alone.
    pub bodies: BTreeMap<String, Entry>,
}

/// What differs in a reply, and why it does, where that is more than that nobody has built it.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Entry {
    pub what: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

/// The list of a record; an empty one if there is none.
pub fn read(record: &str) -> Listing {
    match std::fs::read(file(record)) {
        Ok(bytes) => serde_json::from_slice(&bytes).unwrap(),
        Err(_) => Listing::default(),
    }
}

/// Writes the list, with the reasons that were there.
pub fn write(record: &str, mut found: Listing) {
    let mut known = read(record);
    known.replies.append(&mut known.bodies);
    let entries = found.replies.iter_mut().chain(&mut found.bodies);
    for (case, entry) in entries {
        entry.why = known.replies.get(case).and_then(|known| known.why.clone());
    }
    let mut text = serde_json::to_string_pretty(&found).unwrap();
    text.push('\n');
    std::fs::write(file(record), text).unwrap();
}

/// What got worse, and what is better than listed.
pub fn changes(known: &Listing, found: &Listing) -> Vec<String> {
    let mut changes = Vec::new();
    let rank = |listing: &Listing, case: &str| match case {
        case if listing.replies.contains_key(case) => 2,
        case if listing.bodies.contains_key(case) => 1,
        _ => 0,
    };
    for (case, entry) in found.replies.iter().chain(&found.bodies) {
        if rank(found, case) > rank(known, case) {
            changes.push(format!("worse: {case}: {}", entry.what));
        }
    }
    for case in known.replies.keys().chain(known.bodies.keys()) {
        if rank(found, case) < rank(known, case) {
            changes.push(format!("better than listed: {case}"));
        }
    }
    changes
}

fn file(record: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/differences");
    folder.join(format!("{record}.json"))
}
