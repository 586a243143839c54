//! `specs/diff.toml`: levels that are judged otherwise than by the rules, and entries that are known and accepted.
//!
//! ```toml
//! [[level]]
//! rule = "constructor-reordered"
//! rust = "compatible"                # breaking, addition or compatible
//! reason = "All requests are built by name in one place."
//!
//! [[acknowledged]]
//! fingerprint = "0123456789ab"
//! versions = "umbraco-management-v17 -> umbraco-management-v18"
//! change = "operation-removed: GetMemberConfiguration"
//! reason = "Nothing of ours calls it."
//! ```

use std::path::PathBuf;

use serde::Deserialize;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};
use umbraco_codegen::diff::{Bump, Change, Rule, Wire};

use super::mark::Judged;
use super::{Compared, sections};
use crate::failure::Failure;
use crate::staged::Staged;
use crate::workspace::Workspace;

/// The file.
pub(crate) struct Policy {
    path: PathBuf,
    shown: String,
    text: DocumentMut,
    file: File,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    level: Vec<Level>,
    #[serde(default)]
    acknowledged: Vec<Acknowledged>,
}

/// Another level for all entries of a rule.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Level {
    rule: String,
    #[serde(default)]
    wire: Option<OnWire>,
    #[serde(default)]
    rust: Option<InRust>,
    reason: String,
}

/// An entry that is known and accepted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Acknowledged {
    fingerprint: String,
    /// Between which versions it was: only there it can be outdated.
    #[serde(default)]
    versions: Option<String>,
    /// What it was, for people.
    #[serde(default)]
    change: Option<String>,
    reason: String,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum OnWire {
    Breaking,
    Risky,
    Compatible,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum InRust {
    Breaking,
    Addition,
    Compatible,
}

impl Policy {
    /// The file that was given, which must be there, or `specs/diff.toml`, which may be.
    pub(crate) fn read(workspace: &Workspace, given: Option<PathBuf>) -> Result<Self, Failure> {
        let must = given.is_some();
        let path = given.unwrap_or_else(|| workspace.specs().join("diff.toml"));
        let shown = workspace.shown(&path);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && !must => String::new(),
            Err(error) => {
                return Err(Failure::input(format!("{shown} cannot be read")).cause(error));
            }
        };
        let wrong = |error: String| Failure::input(format!("{shown}: {error}"));
        let file: File =
            toml_edit::de::from_str(&text).map_err(|error| wrong(error.to_string()))?;
        let reasons = file.level.iter().map(|level| &level.reason);
        let mut reasons = reasons.chain(file.acknowledged.iter().map(|one| &one.reason));
        if reasons.any(|reason| reason.trim().is_empty()) {
            return Err(
                wrong("a reason is empty".to_owned()).hint("say why, for those who read it later")
            );
        }
        if let Some(level) = file
            .level
            .iter()
            .find(|level| Rule::named(&level.rule).is_none())
        {
            return Err(wrong(format!("there is no rule `{}`", level.rule)).hint(
                "the ids stand in a report, and cargo xtask diff --explain ID says what one means",
            ));
        }
        let text = text
            .parse()
            .map_err(|error: toml_edit::TomlError| wrong(error.to_string()))?;
        Ok(Self {
            path,
            shown,
            text,
            file,
        })
    }

    /// Judges the entries of a report, and says which acknowledgements are of no use there.
    pub(crate) fn apply(&self, compared: &mut Compared) {
        for (change, mark) in compared.report.changes.iter_mut().zip(&mut compared.marks) {
            // A later line of the file wins, as everywhere.
            for level in self
                .file
                .level
                .iter()
                .filter(|level| level.rule == change.rule.id)
            {
                mark.judged
                    .get_or_insert_with(|| Judged {
                        wire: sections::wire(change.wire).to_owned(),
                        rust: sections::bump(change.rust.bump).to_owned(),
                        reason: String::new(),
                    })
                    .reason
                    .clone_from(&level.reason);
                level.judge(change);
            }
            let known = self
                .file
                .acknowledged
                .iter()
                .find(|one| one.fingerprint == mark.fingerprint);
            mark.acknowledged = known.map(|one| one.reason.clone());
        }
        let versions = versions(compared);
        for one in &self.file.acknowledged {
            let here = one.versions.as_ref().is_none_or(|of| *of == versions);
            let found = compared
                .marks
                .iter()
                .any(|mark| mark.fingerprint == one.fingerprint);
            if here && !found {
                let change = one
                    .change
                    .as_ref()
                    .map_or_else(String::new, |change| format!(" ({change})"));
                compared.remarks.push(format!(
                    "{} acknowledges {}{change}, and there is no such entry: it is outdated.",
                    self.shown, one.fingerprint
                ));
            }
        }
    }

    /// Adds entries of a report to the file; those that are there get the new reason.
    pub(crate) fn acknowledge(
        mut self,
        workspace: &Workspace,
        compared: &Compared,
        fingerprints: &[String],
        reason: &str,
    ) -> Result<Vec<String>, Failure> {
        if reason.trim().is_empty() {
            return Err(
                Failure::usage("--reason is empty").hint("say why, for those who read it later")
            );
        }
        let mut lines = Vec::new();
        for fingerprint in fingerprints {
            let all = compared.report.changes.iter().zip(&compared.marks);
            let mut entries = all
                .filter(|(_, mark)| mark.fingerprint == *fingerprint)
                .map(|(change, _)| change);
            let change = entries.next().ok_or_else(|| {
                Failure::usage(format!("--acknowledge {fingerprint}: no entry between these versions has this fingerprint"))
                    .hint("it stands in brackets at the end of an entry's first line")
            })?;
            let what = format!("{}: {}", change.rule.id, change.place);
            self.set(fingerprint, &versions(compared), &what, reason);
            lines.push(format!("{}: acknowledged {fingerprint} {what}", self.shown));
        }
        let folder = self
            .path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        let mut staged = Staged::below(match self.path.starts_with(workspace.root()) {
            true => workspace.root(),
            false => folder.unwrap_or(std::path::Path::new(".")),
        })?;
        staged.file(&self.path, self.text.to_string().as_bytes())?;
        staged.commit()?;
        Ok(lines)
    }

    fn set(&mut self, fingerprint: &str, versions: &str, change: &str, reason: &str) {
        let tables = self
            .text
            .entry("acknowledged")
            .or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
        let Some(tables) = tables.as_array_of_tables_mut() else {
            return;
        };
        let is_it =
            |table: &Table| table.get("fingerprint").and_then(Item::as_str) == Some(fingerprint);
        let position = tables.iter().position(is_it);
        if position.is_none() {
            tables.push(Table::new());
        }
        let position = position.unwrap_or(tables.len() - 1);
        if let Some(table) = tables.get_mut(position) {
            for (key, text) in [
                ("fingerprint", fingerprint),
                ("versions", versions),
                ("change", change),
                ("reason", reason),
            ] {
                table.insert(key, value(text));
            }
        }
    }
}

impl Level {
    fn judge(&self, change: &mut Change) {
        if let Some(wire) = self.wire {
            change.wire = match wire {
                OnWire::Breaking => Wire::Breaking,
                OnWire::Risky => Wire::Risky,
                OnWire::Compatible => Wire::Compatible,
            };
        }
        if let Some(rust) = self.rust {
            change.rust.bump = match rust {
                InRust::Breaking => Bump::Major,
                InRust::Addition => Bump::Minor,
                InRust::Compatible => Bump::Patch,
            };
        }
    }
}

/// Between which versions a report is, without what changes from release to release.
fn versions(compared: &Compared) -> String {
    let name = |version: &super::Version| {
        version
            .crate_name
            .clone()
            .unwrap_or_else(|| version.name.clone())
    };
    format!("{} -> {}", name(&compared.old), name(&compared.new))
}
