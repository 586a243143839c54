//! The profiles of a user.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use directories::ProjectDirs;
use serde::{Deserialize, Serialize};
use umbraco_oauth::FileStore;
use url::Url;

use super::Profile;
use crate::failure::Failure;

/// Names another folder, for programs that must not share the user's own.
const VARIABLE: &str = "UMBRACO_PROFILES";

/// The profiles of a user: `profiles.toml`, and `tokens/` beside it, in the user's configuration or in the folder that
/// the environment variable `UMBRACO_PROFILES` names.
#[derive(Debug)]
pub(crate) struct Profiles {
    folder: PathBuf,
    content: Content,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    /// By the origin of the site.
    #[serde(default)]
    site: BTreeMap<String, Profile>,
}

impl Profiles {
    /// Reads the file; there are none where there is no file.
    pub(crate) fn read() -> Result<Self, Failure> {
        let folder = folder()?;
        let path = folder.join(FILE);
        let content = match std::fs::read_to_string(&path) {
            Ok(text) => {
                let content: Content = toml_edit::de::from_str(&text).map_err(|error| {
                    // The error of the reader shows the line, which may hold a secret.
                    let line = error.span().map_or(1, |span| line(&text, span.start));
                    let place = format!("{}, line {line}", path.display());
                    Failure::input(format!("{place}: {}", error.message()))
                        .hint("mend it, or delete it and sign in again: cargo xtask login SITE")
                })?;
                if content
                    .site
                    .values()
                    .any(|profile| profile.secret.is_some())
                {
                    refuse_what_others_read(&path)?;
                }
                content
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Content::default(),
            Err(error) => return Err(unreadable(&path, error)),
        };
        Ok(Self { folder, content })
    }

    /// The profile of a site.
    pub(crate) fn get(&self, site: &Url) -> Option<&Profile> {
        self.content.site.get(&key(site))
    }

    /// The site that was given, or the only one that there is.
    pub(crate) fn site(&self, given: Option<&str>) -> Result<Url, Failure> {
        if let Some(given) = given {
            return site(given);
        }
        let mut known = self.content.site.keys();
        match (known.next(), known.next()) {
            (Some(only), None) => site(only),
            (None, _) => Err(Failure::usage("nobody is signed in anywhere")
                .hint("sign in first: cargo xtask login SITE")),
            (Some(_), Some(_)) => {
                let sites: Vec<&str> = self.content.site.keys().map(String::as_str).collect();
                Err(Failure::usage("which site?")
                    .hint(format!("there are profiles of {}", sites.join(", "))))
            }
        }
    }

    /// Keeps the profile of a site.
    pub(crate) fn set(&mut self, site: &Url, profile: Profile) -> Result<(), Failure> {
        self.content.site.insert(key(site), profile);
        self.write()
    }

    /// Forgets the profile of a site.
    pub(crate) fn remove(&mut self, site: &Url) -> Result<(), Failure> {
        self.content.site.remove(&key(site));
        self.write()
    }

    /// Where tokens are kept.
    pub(crate) fn tokens(&self) -> Arc<FileStore> {
        Arc::new(FileStore::new(self.folder.join("tokens")))
    }

    fn write(&self) -> Result<(), Failure> {
        let text = toml_edit::ser::to_string_pretty(&self.content)
            .map_err(|error| Failure::internal("the profiles cannot be written").cause(error))?;
        let path = self.folder.join(FILE);
        let written = || {
            std::fs::create_dir_all(&self.folder)?;
            // Temporary files are for their owner alone, and keep that when they are renamed.
            let mut file = tempfile::NamedTempFile::new_in(&self.folder)?;
            file.write_all(text.as_bytes())?;
            file.as_file().sync_all()?;
            file.persist(&path)?;
            Ok(())
        };
        written().map_err(|error: std::io::Error| {
            Failure::input(format!("{} cannot be written", path.display())).cause(error)
        })
    }
}

const FILE: &str = "profiles.toml";

/// The address of a site on the command line.
pub(crate) fn site(given: &str) -> Result<Url, Failure> {
    match crate::fetch::Place::new(given)? {
        crate::fetch::Place::Site(url) => Ok(url),
        _ => Err(Failure::usage(format!("{given} is no site"))
            .hint("give its address, such as https://localhost:44331")),
    }
}

fn key(site: &Url) -> String {
    site.origin().ascii_serialization()
}

fn folder() -> Result<PathBuf, Failure> {
    if let Some(folder) = std::env::var_os(VARIABLE).filter(|folder| !folder.is_empty()) {
        return Ok(PathBuf::from(folder));
    }
    let folders = ProjectDirs::from("", "", "umbraco-xtask");
    let folder = folders.map(|folders| folders.config_dir().to_owned());
    folder.ok_or_else(|| {
        Failure::usage("this user has no folder for configuration")
            .hint(format!("name one with the environment variable {VARIABLE}"))
    })
}

fn line(text: &str, at: usize) -> usize {
    1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count()
}

/// A file with secrets is for its owner alone, as `.netrc` is.
#[cfg(unix)]
fn refuse_what_others_read(path: &Path) -> Result<(), Failure> {
    use std::os::unix::fs::PermissionsExt as _;
    let metadata = std::fs::metadata(path).map_err(|error| unreadable(path, error))?;
    if metadata.permissions().mode() & 0o077 == 0 {
        return Ok(());
    }
    Err(Failure::input(format!(
        "{} holds a secret, and others can read it",
        path.display()
    ))
    .hint(format!("chmod 600 {}", path.display())))
}

#[cfg(not(unix))]
fn refuse_what_others_read(_: &Path) -> Result<(), Failure> {
    Ok(())
}

fn unreadable(path: &Path, error: std::io::Error) -> Failure {
    Failure::input(format!("{} cannot be read", path.display())).cause(error)
}
