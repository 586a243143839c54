//! One of the versions: a pinned document, now or as it was, a file, an address, or a file of the repository's past.

use umbraco_codegen::model::Api as Model;
use umbraco_codegen::{Overrides, Source};

use super::past;
use crate::apis::{Api, Apis};
use crate::crates::{Input, VERSION};
use crate::failure::Failure;
use crate::fetch::{Trust, document};
use crate::git;
use crate::workspace::Workspace;

/// A version of an API.
pub(crate) struct Version {
    /// What it is called in a report.
    pub(crate) name: String,
    /// The crate that is made of it, where it is one of `specs/apis.toml`.
    pub(crate) crate_name: Option<String>,
    /// That crate's version.
    pub(crate) crate_version: String,
    pub(crate) model: Model,
    /// The file or the address of the document.
    pub(crate) place: String,
    /// The document itself.
    pub(crate) source: Source,
}

/// What versions are read with.
pub(crate) struct Inputs<'w> {
    workspace: &'w Workspace,
    apis: Apis,
    trust: Trust,
    definition: Option<String>,
    /// The pinned API that is one of the versions: the others are documents of it too.
    beside: Option<Api>,
}

impl<'w> Inputs<'w> {
    /// `given` are all versions; `definition` is which document of a site is meant, else that of the pinned one.
    pub(crate) fn new(
        workspace: &'w Workspace,
        given: &[String],
        trust: Trust,
        definition: Option<String>,
    ) -> Result<Self, Failure> {
        let apis = Apis::read(workspace)?;
        let beside = given.iter().find_map(|given| {
            let name = past::split(given).map_or(given.as_str(), |(name, _)| name);
            apis.get(name).cloned()
        });
        Ok(Self {
            workspace,
            apis,
            trust,
            definition,
            beside,
        })
    }

    /// The version that was given so.
    pub(crate) fn read(&self, given: &str) -> Result<Version, Failure> {
        if let Some(api) = self.apis.get(given) {
            return Version::of(api, Input::pinned(self.workspace, api)?);
        }
        if let Some((name, version)) = past::split(given) {
            let past = past::find(self.workspace, &self.apis, name, version)?;
            return Version::of(&past.api, past.input);
        }
        match given.strip_prefix("git:") {
            Some(past) => self.of_git(past),
            None => self.of_document(given),
        }
    }

    /// A file as a commit has it: `REF:path`, the path from the root of the repository.
    fn of_git(&self, past: &str) -> Result<Version, Failure> {
        let usage = |message: String| {
            Failure::usage(message)
                .hint("write git:REF:path, such as git:HEAD~1:specs/management-v17.json")
        };
        let (reference, path) = past
            .split_once(':')
            .filter(|(reference, path)| !reference.is_empty() && !path.is_empty())
            .ok_or_else(|| usage(format!("git:{past}: this names no file of a commit")))?;
        if reference.starts_with('-') {
            return Err(usage(format!("git:{past}: `{reference}` is no commit")));
        }
        let bytes = git::show(self.workspace, past).map_err(|failure| {
            failure.hint(format!(
                "see which commits changed it: git log --oneline -- {path}"
            ))
        })?;
        // What is known better than a pinned document says holds for its past too.
        let file = past.rsplit_once("specs/").map(|(_, file)| file);
        let api = self.apis.iter().find(|api| file == Some(&api.document));
        self.unpinned(past.to_owned(), path, bytes, api)
    }

    fn of_document(&self, given: &str) -> Result<Version, Failure> {
        let beside = self.beside.as_ref();
        let definition = self
            .definition
            .as_deref()
            .or(beside.map(|api| api.definition.as_str()))
            .unwrap_or("management");
        let (name, bytes) = document(given, definition, &self.trust).map_err(|failure| {
            if given.contains("://") || std::path::Path::new(given).exists() {
                return failure;
            }
            let names: Vec<&str> = self
                .apis
                .iter()
                .map(|api| api.crate_name.as_str())
                .collect();
            failure.hint(format!(
                "or a name of specs/apis.toml: {}",
                names.join(", ")
            ))
        })?;
        self.unpinned(name, given, bytes, None)
    }

    /// A document that is not pinned. Which passes it needs is unknown, so none is missed.
    fn unpinned(
        &self,
        name: String,
        place: &str,
        bytes: Vec<u8>,
        api: Option<&Api>,
    ) -> Result<Version, Failure> {
        let known = api.or(self.beside.as_ref());
        let overrides = known.map_or_else(Overrides::default, |api| Overrides {
            overrides: api.overrides.clone(),
            ..Overrides::default()
        });
        // An address may hold what is not to be shown; a file is looked for where it was given.
        let shown = if place.contains("://") { &name } else { place };
        let input = Input {
            source: Source::new(shown, bytes),
            overrides,
        };
        let model = input.model()?;
        Ok(Version {
            name,
            crate_name: api.map(|api| api.crate_name.clone()),
            crate_version: api.map_or(VERSION, Api::crate_version).to_owned(),
            model,
            place: place.to_owned(),
            source: input.source,
        })
    }
}

impl Version {
    /// The version that a pinned document is, now or as it was.
    pub(crate) fn of(api: &Api, input: Input) -> Result<Self, Failure> {
        let model = input.model()?;
        let name = match &api.product {
            Some(product) => format!("{} ({product})", api.crate_name),
            None => api.crate_name.clone(),
        };
        Ok(Self {
            name,
            crate_name: Some(api.crate_name.clone()),
            crate_version: api.crate_version().to_owned(),
            model,
            place: format!("specs/{}", api.document),
            source: input.source,
        })
    }
}
