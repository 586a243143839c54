//! The servers of the document, and those of single operations.

use super::change::{Direction, Place, PlaceKind, Rust};
use super::compare::{At, Comparison, Fold};
use super::rules::{self, Bump};
use std::collections::BTreeSet;

impl Comparison<'_> {
    /// A list without entries means the address that the document came from.
    pub(super) fn servers(&mut self) {
        let (before, after) = (set(&self.old.servers), set(&self.new.servers));
        if before == after {
            return;
        }
        let at = At {
            place: Place {
                kind: PlaceKind::Api,
                name: "servers".to_owned(),
                part: None,
            },
            direction: Direction::Request,
            operations: Vec::new(),
            rust: Rust::of("crate", String::new(), Bump::Patch),
        };
        let (before, after) = (listed(before, "none"), listed(after, "none"));
        self.note(&rules::SERVERS_CHANGED, &at, before, after);
    }

    /// An operation has the document's servers, unless it or its path has some of its own: one entry for all whose
    /// servers changed alike.
    pub(super) fn own_servers(&mut self, old: usize, new: usize) {
        let (before, after) = (
            set(&self.before[old].1.servers),
            set(&self.after[new].1.servers),
        );
        if before == after {
            return;
        }
        let mut at = self.at_operation(old, new, PlaceKind::Operation, Some("servers".to_owned()));
        at.direction = Direction::Request;
        let cause = Fold::Cause(format!("servers {before:?} {after:?}"));
        let those = "those of the document";
        let (before, after) = (listed(before, those), listed(after, those));
        self.note(&rules::SERVERS_CHANGED, &at, before, after).fold = cause;
    }
}

fn set(list: &[String]) -> BTreeSet<String> {
    let urls = list.iter().map(|url| url.trim_end_matches('/').to_owned());
    urls.filter(|url| !url.is_empty()).collect()
}

fn listed(urls: BTreeSet<String>, none: &str) -> Option<String> {
    if urls.is_empty() {
        return Some(none.to_owned());
    }
    Some(urls.into_iter().collect::<Vec<String>>().join(", "))
}
