//! What is known of an entry besides the change itself.

use serde::Serialize;
use serde_json::{Value, json};

use crate::used_by::Use;

/// How many places a line names.
const FEW: usize = 5;

/// One for each entry of a report.
#[derive(Clone, Debug, Default)]
pub(crate) struct Mark {
    /// The entry's name in a list of acknowledged ones.
    pub(crate) fingerprint: String,
    /// Which of several versions brought it.
    pub(crate) came_with: Option<String>,
    /// Which later version took it back.
    pub(crate) undone_with: Option<String>,
    /// The levels that the rule gives, where a file says otherwise.
    pub(crate) judged: Option<Judged>,
    /// Why it is known and accepted.
    pub(crate) acknowledged: Option<String>,
    /// Where a program's own source touches it.
    pub(crate) used: Vec<Use>,
}

/// Levels that were overridden.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Judged {
    /// What it would be on the wire.
    pub(crate) wire: String,
    /// What it would be in Rust.
    pub(crate) rust: String,
    pub(crate) reason: String,
}

impl Mark {
    /// Whether it still has to be reckoned with.
    pub(crate) fn counts(&self) -> bool {
        self.undone_with.is_none() && self.acknowledged.is_none()
    }

    /// What people are told of it, a line each.
    pub(crate) fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        if let Some(version) = &self.came_with {
            let undone = self.undone_with.as_ref();
            let undone =
                undone.map_or_else(String::new, |version| format!(", undone with {version}"));
            notes.push(format!("came with {version}{undone}"));
        }
        if let Some(Judged { wire, rust, reason }) = &self.judged {
            notes.push(format!(
                "by its rule wire {wire}, Rust {rust}; judged otherwise: {reason}"
            ));
        }
        if let Some(reason) = &self.acknowledged {
            notes.push(format!("acknowledged: {reason}"));
        }
        if !self.used.is_empty() {
            let sites: Vec<String> = self
                .used
                .iter()
                .take(FEW)
                .map(ToString::to_string)
                .collect();
            let more = self.used.len().saturating_sub(FEW);
            let more = if more > 0 {
                format!(" and {more} more")
            } else {
                String::new()
            };
            notes.push(format!("your code: {}{more}", sites.join(", ")));
        }
        notes
    }

    /// What programs are told of it, as members of the entry.
    pub(crate) fn members(&self) -> Value {
        json!({
            "fingerprint": self.fingerprint,
            "cameWith": self.came_with,
            "undoneWith": self.undone_with,
            "judged": self.judged,
            "acknowledged": self.acknowledged,
            "usedAt": self.used,
        })
    }
}
