//! Which entries of a report the source of a program touches, and where.
//!
//! | file | idea |
//! |---|---|
//! | `packages` | which packages there depend on the generated crate, and what they call it |
//! | `names`, `declarations` | what a path in a file means, through `use`, renames, modules and globs |
//! | `types`, `own`, `values` | what a value is: the types of the generated crate and of the program, and what expressions give |
//! | `reading` | the paths, calls and members that a file has |
//! | `touching` | which of that an entry is about |
//!
//! Where the type of a value is seen (`values` says how far), a member or a call counts if it is one of that type. Where it
//! is not, a call counts by its name and the accessor in front of it, a member by its name if its type is named or an
//! operation that reaches it is called: such places are marked. What could not be read at all is named.

mod declarations;
mod names;
mod own;
mod packages;
mod reading;
mod touching;
mod types;
mod values;

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use crate::failure::Failure;

pub(crate) use touching::Touching;
pub(crate) use types::Generated;

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

/// A place that an entry concerns.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) struct Use {
    #[serde(flatten)]
    pub(crate) site: Site,
    /// Whether the type there is not seen, so that the name alone speaks for it.
    #[serde(rename = "byName")]
    pub(crate) by_name: bool,
}

impl std::fmt::Display for Use {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let by_name = if self.by_name { " (by its name)" } else { "" };
        write!(f, "{}{by_name}", self.site)
    }
}

/// Something that could not be seen.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) struct Gap {
    #[serde(flatten)]
    pub(crate) site: Site,
    pub(crate) why: String,
}

/// What a method is called on.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Called {
    /// What an accessor gave, by the accessor's name.
    Group(String),
    /// A call of the generated client, by the path of its type.
    Setter(String),
    /// A value whose type is not seen.
    Unknown,
}

/// A member that is read, written or matched.
#[derive(Clone, Debug)]
struct Member {
    /// The path of the generated type that has it; `None` if the type is not seen.
    owner: Option<String>,
    site: Site,
}

/// What the sources of a program say about a generated crate.
#[derive(Debug, Default)]
pub(crate) struct Sources {
    /// Paths into the crate by their full name, with the crate's own name in front, however it is called there.
    paths: BTreeMap<String, Vec<Site>>,
    /// Calls of methods by the name of the method.
    calls: BTreeMap<String, Vec<(Called, Site)>>,
    /// Members that are read, written or matched, by their name.
    members: BTreeMap<String, Vec<Member>>,
    /// What could not be seen.
    pub(crate) gaps: Vec<Gap>,
    /// How many files were read.
    pub(crate) files: usize,
}

impl Sources {
    /// Reads all packages below a folder that depend on the crate.
    pub(crate) fn read(
        folder: &Path,
        crate_name: &str,
        generated: &Generated,
    ) -> Result<Self, Failure> {
        let mut sources = Self::default();
        for package in packages::dependents(folder, crate_name)? {
            reading::package(
                folder,
                &package,
                (&crate_name.replace('-', "_"), generated),
                &mut sources,
            )?;
        }
        sources.gaps.sort();
        sources.gaps.dedup();
        Ok(sources)
    }
}
