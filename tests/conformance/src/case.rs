//! The format of the files of cases: TOML.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::error::Error;

/// The file of the headers that many replies have.
const COMMON: &str = "common.toml";

/// Files of cases, in the order of their names.
#[derive(Clone, Debug)]
pub struct Suite {
    /// The files.
    pub files: Vec<File>,
}

/// A file: cases that are run in order and share what they keep.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// The file's name without its ending; it stands before the names of its cases.
    #[serde(skip)]
    pub name: String,
    /// Headers that many replies have, under a name that cases give in `like`. Those of a file `common.toml` count for
    /// all files beside it.
    #[serde(default)]
    pub common: BTreeMap<String, BTreeMap<String, Header>>,
    /// The cases.
    #[serde(default, rename = "case")]
    pub cases: Vec<Case>,
}

/// One request and what must be answered.
///
/// ```
/// let file = r#"
/// [[case]]
/// name = "status"
/// source = "seen on a running Umbraco 17.3"
/// as = "nobody"
/// request = { get = "server/status" }
/// expect = { status = 200, json = '{"serverStatus":"Run"}' }
/// "#;
/// let suite = umbraco_conformance::Suite::of("server", file)?;
/// assert_eq!(suite.files[0].cases[0].expect.status, 200);
/// # Ok::<(), umbraco_conformance::Error>(())
/// ```
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Its name, unique within the file.
    pub name: String,
    /// Where the fact is from: a path in Umbraco's source, a section of an RFC, or "seen on a running Umbraco 17.3".
    pub source: String,
    /// Whether it changes the site. Such cases are left out unless they are asked for.
    #[serde(default)]
    pub writes: bool,
    /// What it builds on: other cases of the file, which must have passed, and what the site or its caller must have:
    /// `client` (an API user's id and secret), `limited` (an API user without sections), `development` (a site that
    /// shows its documents), `v17`, `v18` (the major version).
    #[serde(default)]
    pub needs: Vec<String>,
    /// Whose token is sent.
    #[serde(default, rename = "as")]
    pub identity: As,
    /// What is asked.
    pub request: Request,
    /// What must be answered.
    pub expect: Expect,
    /// What takes back the change, when the file is done: a method and a path, such as `DELETE language/da`.
    pub undo: Option<String>,
}

/// Whose token a request carries.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "kebab-case")]
pub enum As {
    /// An administrator's.
    #[default]
    Admin,
    /// That of a user without sections.
    Limited,
    /// None.
    Nobody,
}

/// A request. One of the methods is given, with a path that is absolute or below `/umbraco/management/api/v1/`. All
/// texts may have holes, `{{token}}`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// A GET of this path.
    pub get: Option<String>,
    /// A POST to this path.
    pub post: Option<String>,
    /// A PUT to this path.
    pub put: Option<String>,
    /// A DELETE of this path.
    pub delete: Option<String>,
    /// Another method and a path: `PATCH language`.
    pub other: Option<String>,
    /// Headers besides those that follow from the rest.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// A JSON body, as it is sent.
    pub json: Option<String>,
    /// Fields of a form, in order.
    pub form: Option<Vec<(String, String)>>,
    /// A body of another kind; its `Content-Type` is among the headers.
    pub body: Option<String>,
}

/// A reply.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    /// The status.
    pub status: u16,
    /// The name of a set of headers in `common`.
    pub like: Option<String>,
    /// Headers, with a pattern each; those that are not named do not matter.
    #[serde(default)]
    pub headers: BTreeMap<String, Header>,
    /// The body as JSON, with holes. The member `"..."` says that there may be more members, the last item `"..."` that
    /// there may be more items.
    pub json: Option<String>,
    /// The body as text, with holes.
    pub text: Option<String>,
}

/// What a header must be.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(untagged)]
pub enum Header {
    /// A value with holes.
    Value(String),
    /// `false`: it must not be there. `true`: with any value.
    Present(bool),
}

impl Suite {
    /// Reads a file, or the files of a folder that end in `.toml`.
    ///
    /// # Errors
    /// When there is none, or one is not as it should be.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let unreadable = |path: &Path, error| {
            Error::new(format!("{} cannot be read", path.display())).because(error)
        };
        let mut paths: Vec<PathBuf> = Vec::new();
        if path.is_dir() {
            let entries = std::fs::read_dir(path).map_err(|error| unreadable(path, error))?;
            for entry in entries {
                paths.push(entry.map_err(|error| unreadable(path, error))?.path());
            }
            paths.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
            paths.retain(|path| !path.ends_with(COMMON));
            paths.sort();
        } else {
            paths.push(path.to_owned());
        }
        let mut files = Vec::new();
        for path in paths {
            let text = std::fs::read_to_string(&path).map_err(|error| unreadable(&path, error))?;
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let common = std::fs::read_to_string(path.with_file_name(COMMON)).unwrap_or_default();
            files.push(File::of(&name, &text, &common)?);
        }
        if files.is_empty() {
            let path = path.display();
            return Err(Error::new(format!("{path} has no files of cases (*.toml)")));
        }
        Ok(Self { files })
    }

    /// Takes one file's text.
    ///
    /// # Errors
    /// When it is not as it should be.
    pub fn of(name: &str, text: &str) -> Result<Self, Error> {
        let file = File::of(name, text, "")?;
        Ok(Self { files: vec![file] })
    }

    /// How many cases there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.iter().map(|file| file.cases.len()).sum()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl File {
    fn of(name: &str, text: &str, common: &str) -> Result<Self, Error> {
        let parsed = |name: &str, text: &str| {
            toml::from_str::<Self>(text).map_err(|error| {
                Error::new(format!("{name}.toml is no file of cases")).because(error)
            })
        };
        let mut file = parsed(name, text)?;
        file.name = name.to_owned();
        for (name, headers) in parsed("common", common)?.common {
            file.common.entry(name).or_insert(headers);
        }
        for case in &file.cases {
            file.check(case)?;
        }
        Ok(file)
    }

    fn check(&self, case: &Case) -> Result<(), Error> {
        let wrong = |what: String| {
            Err(Error::new(format!(
                "{}.toml: the case {:?} {what}",
                self.name, case.name
            )))
        };
        if case.request.target().is_none() {
            return wrong("needs one of get, post, put, delete and other".to_owned());
        }
        if let Some(name) = &case.expect.like {
            if !self.common.contains_key(name) {
                return wrong(format!("is like {name:?}, which [common] does not have"));
            }
        }
        if self
            .cases
            .iter()
            .filter(|other| other.name == case.name)
            .count()
            > 1
        {
            return wrong("is there twice".to_owned());
        }
        if let Some(json) = &case.expect.json {
            if let Err(error) = serde_json::from_str::<serde_json::Value>(json) {
                return wrong(format!("expects what is no JSON: {error}"));
            }
        }
        Ok(())
    }
}

impl Request {
    /// Method and path, if exactly one is given.
    #[must_use]
    pub fn target(&self) -> Option<(&str, &str)> {
        let other = self
            .other
            .as_deref()
            .map(|other| other.split_once(' ').unwrap_or((other, "")));
        let given = [
            self.get.as_deref().map(|path| ("GET", path)),
            self.post.as_deref().map(|path| ("POST", path)),
            self.put.as_deref().map(|path| ("PUT", path)),
            self.delete.as_deref().map(|path| ("DELETE", path)),
            other,
        ];
        let mut given = given.into_iter().flatten();
        let first = given.next()?;
        given.next().is_none().then_some(first)
    }
}
