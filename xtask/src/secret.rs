//! Secrets by reference: never on the command line, where other users and the history of the shell see them.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use umbraco_oauth::SecretString;

use crate::failure::Failure;

/// Where a secret is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Secret {
    /// In an environment variable.
    Env(String),
    /// In a file, whose last line break is no part of it.
    File(PathBuf),
    /// In the head of the person at the terminal.
    Prompt,
}

impl Secret {
    /// The place that the options of a command name.
    pub(crate) fn given(env: Option<&str>, file: Option<&Path>) -> Option<Self> {
        match (env, file) {
            (Some(name), _) => Some(Self::Env(name.to_owned())),
            (None, Some(path)) => Some(Self::File(path.to_owned())),
            (None, None) => None,
        }
    }

    /// The secret itself; `what` it is, such as `client secret`.
    pub(crate) fn read(&self, what: &str) -> Result<SecretString, Failure> {
        let secret = match self {
            Self::Env(name) => std::env::var(name).map_err(|_| {
                Failure::usage(format!(
                    "the {what}: the environment variable {name} is not set"
                ))
            })?,
            Self::File(path) => std::fs::read_to_string(path).map_err(|error| {
                Failure::usage(format!("the {what}: {} cannot be read", path.display()))
                    .cause(error)
            })?,
            Self::Prompt => ask(what)?,
        };
        let secret = secret.trim_end_matches(['\r', '\n']);
        if secret.is_empty() {
            return Err(Failure::usage(format!("the {what} is empty")));
        }
        Ok(SecretString::from(secret))
    }
}

/// Asks without an echo.
fn ask(what: &str) -> Result<String, Failure> {
    if !std::io::stdin().is_terminal() {
        return Err(Failure::usage(format!(
            "the {what} cannot be asked for: this is no terminal"
        ))
        .hint("name the environment variable or the file that holds it; see --help"));
    }
    rpassword::prompt_password(format!("{what}: "))
        .map_err(|error| Failure::usage(format!("the {what} could not be read")).cause(error))
}
