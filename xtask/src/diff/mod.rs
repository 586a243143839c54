//! Reports of `cargo xtask diff`: where the two documents come from, what is shown, and how.

mod chain;
mod explain;
mod filter;
mod github;
mod html;
mod input;
mod json;
mod junit;
mod mark;
mod markdown;
mod past;
mod places;
mod policy;
mod sarif;
mod sections;
mod text;

pub(crate) use chain::compared;
pub(crate) use explain::explain;
pub(crate) use filter::{Filter, Level};
pub(crate) use github::github;
pub(crate) use html::html;
pub(crate) use input::{Inputs, Version};
pub(crate) use json::json;
pub(crate) use junit::junit;
pub(crate) use mark::Mark;
pub(crate) use markdown::markdown;
pub(crate) use policy::Policy;
pub(crate) use sarif::sarif;
pub(crate) use sections::{spans, values};
pub(crate) use text::{is_coloured, text};

use std::path::Path;

use umbraco_codegen::diff::{Bump, Change, Report, has_texts, next_version};

use crate::failure::Failure;
use crate::used_by::{Gap, Generated, Sources, Touching};

/// What a crate is called that there is not yet.
const UNNAMED: &str = "client";

/// A report with what it is about.
pub(crate) struct Compared {
    pub(crate) old: Version,
    pub(crate) new: Version,
    /// The versions in between, where several steps are compared.
    pub(crate) between: Vec<String>,
    /// The crate's name in Rust.
    pub(crate) library: String,
    pub(crate) report: Report,
    /// What is known of each entry besides the change, by the same indices.
    pub(crate) marks: Vec<Mark>,
    /// The part of the crate's version that needs to be raised from the first to the last version.
    pub(crate) bump: Option<Bump>,
    /// The crate's version now.
    pub(crate) current: String,
    /// What is to be said of the report as a whole.
    pub(crate) remarks: Vec<String>,
    /// Whether texts of the documentation are listed.
    pub(crate) docs: bool,
    /// The program whose own source is looked into.
    pub(crate) program: Option<Program>,
}

/// A program that was written against the old version.
pub(crate) struct Program {
    /// Its folder, as it was given.
    pub(crate) folder: String,
    /// How many files were read.
    pub(crate) files: usize,
    /// How many places call an operation.
    pub(crate) calls: usize,
    /// What could not be seen.
    pub(crate) gaps: Vec<Gap>,
}

impl Compared {
    /// The version that the crate gets.
    pub(crate) fn next(&self) -> String {
        next_version(&self.current, self.bump).unwrap_or_else(|| self.current.clone())
    }

    /// What is known of an entry of the report besides the change.
    pub(crate) fn mark(&self, change: &Change) -> Mark {
        let all = self.report.changes.iter();
        let index = all
            .zip(&self.marks)
            .find(|(one, _)| std::ptr::eq(*one, change));
        index.map(|(_, mark)| mark.clone()).unwrap_or_default()
    }

    /// Lists the texts of the documentation that are different.
    pub(crate) fn list_docs(&mut self) {
        self.docs = true;
        for version in [&self.old, &self.new] {
            if !has_texts(&version.model) {
                self.remarks.push(format!(
                    "{} has no texts of the documentation to compare; a document is pinned with them by --keep-docs.",
                    version.name
                ));
            }
        }
    }

    /// Looks into the source of a program for what the entries are about.
    pub(crate) fn look_into(&mut self, folder: &Path, crate_name: &str) -> Result<(), Failure> {
        let generated = Generated::of(&self.old.model, &self.library);
        let mut sources = Sources::read(folder, crate_name, &generated)?;
        let touching = Touching::new(&sources, &self.old.model, &self.library);
        for (change, mark) in self.report.changes.iter().zip(&mut self.marks) {
            mark.used = touching.sites(change);
        }
        let calls = touching.calls();
        self.program = Some(Program {
            folder: folder.display().to_string(),
            files: sources.files,
            calls,
            gaps: std::mem::take(&mut sources.gaps),
        });
        Ok(())
    }

    /// Whether an entry concerns the program that was looked into, if one was.
    pub(crate) fn concerns(&self, mark: &Mark) -> bool {
        self.program.is_none() || !mark.used.is_empty()
    }

    /// The entries that still have to be reckoned with.
    pub(crate) fn counted(&self) -> impl Iterator<Item = &Change> {
        let all = self.report.changes.iter().zip(&self.marks);
        all.filter(|(_, mark)| mark.counts() && self.concerns(mark))
            .map(|(change, _)| change)
    }
}
