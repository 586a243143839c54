//! Which entries of a report the source of a program touches, and where.
//!
//! | file | idea |
//! |---|---|
//! | `packages` | which packages there depend on the generated crate, and what they call it |
//! | `names` | what a path in a file means, through `use`, renames, modules and globs |
//! | `reading` | the paths, calls and members that a file has |
//! | `touching` | which of that an entry is about |
//!
//! Names are resolved, types are not: a call counts by its method's name and the accessor in front of it, a member by its
//! name where its type is named or an operation that reaches it is called. What could not be seen is named.

mod names;
mod packages;
mod reading;
mod touching;

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use crate::failure::Failure;

pub(crate) use touching::Touching;

/// A place in a source file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) struct Site {
    /// From the folder that was given, with `/`.
    pub(crate) file: String,
    /// From 1.
    pub(crate) line: usize,
    /// From 1, in characters.
    pub(crate) column: usize,
}

impl std::fmt::Display for Site {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// Something that could not be seen.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) struct Gap {
    #[serde(flatten)]
    pub(crate) site: Site,
    pub(crate) why: String,
}

/// What the sources of a program say about a generated crate.
#[derive(Debug, Default)]
pub(crate) struct Sources {
    /// Paths into the crate by their full name, with the crate's own name in front, however it is called there.
    paths: BTreeMap<String, Vec<Site>>,
    /// Calls of methods by the name of the method, with the accessor that their receiver comes from, where it is seen.
    calls: BTreeMap<String, Vec<(Option<String>, Site)>>,
    /// Members that are read, written or matched, by their name.
    members: BTreeMap<String, Vec<Site>>,
    /// What could not be seen.
    pub(crate) gaps: Vec<Gap>,
    /// How many files were read.
    pub(crate) files: usize,
}

impl Sources {
    /// Reads all packages below a folder that depend on the crate.
    pub(crate) fn read(folder: &Path, crate_name: &str) -> Result<Self, Failure> {
        let mut sources = Self::default();
        for package in packages::dependents(folder, crate_name)? {
            reading::package(
                folder,
                &package,
                &crate_name.replace('-', "_"),
                &mut sources,
            )?;
        }
        sources.gaps.sort();
        sources.gaps.dedup();
        Ok(sources)
    }
}
