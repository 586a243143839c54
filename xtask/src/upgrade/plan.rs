//! What would be: the report, the crate's next version, its files.

use std::path::PathBuf;

use umbraco_codegen::Source;
use umbraco_codegen::diff::{Bump, next_version};
use umbraco_codegen::emit::{Dependencies, Files};

use super::{changelog, lockfile, trial};
use crate::apis::{Api, Apis};
use crate::crates::{CHANGELOG, Input, crate_of, folder};
use crate::diff::{Compared, Version, compared};
use crate::failure::Failure;
use crate::fetch::Pinned;
use crate::staged::Staged;
use crate::steps::Live;
use crate::workspace::Workspace;

/// An upgrade that has not happened yet.
pub(crate) struct Plan {
    /// As it is pinned now.
    pub(crate) before: Api,
    /// As it will be.
    pub(crate) after: Api,
    /// What is different.
    pub(crate) compared: Compared,
    document: Vec<u8>,
}

impl Plan {
    /// Compares what was fetched with what is pinned.
    pub(crate) fn new(workspace: &Workspace, apis: &Apis, pinned: Pinned) -> Result<Self, Failure> {
        let Pinned { api, bytes, .. } = pinned;
        let before = apis.get(&api.crate_name).cloned().ok_or_else(|| {
            Failure::usage(format!(
                "{} is not pinned yet: there is nothing to upgrade",
                api.crate_name
            ))
            .hint(format!(
                "pin it: cargo xtask fetch {} --name {}",
                api.source, api.crate_name
            ))
            .hint("or name the API to upgrade: cargo xtask upgrade SITE management-v17")
        })?;
        is_of_that_major(&api)?;
        let old = Version::of(&before, Input::pinned(workspace, &before)?)?;
        let shown = workspace.shown(&workspace.specs().join(&api.document));
        let input = Input {
            source: Source::new(shown, bytes.clone()),
            overrides: api.overrides(),
        };
        let new = Version::of(&api, input)?;
        let compared = compared(vec![old, new], None)?;
        let mut after = api;
        // Its texts change in any case.
        let bump = compared.bump.unwrap_or(Bump::Patch);
        after.version = next_version(before.crate_version(), Some(bump)).or(after.version);
        Ok(Self {
            before,
            after,
            compared,
            document: bytes,
        })
    }

    /// Whether the same document of the same product is pinned already.
    pub(crate) fn is_done(&self) -> bool {
        self.compared.old.source.bytes == self.compared.new.source.bytes
            && (self.after.product.is_none() || self.after.product == self.before.product)
    }

    /// The crate's folder.
    pub(crate) fn place(&self, workspace: &Workspace) -> PathBuf {
        workspace.generated().join(folder(&self.after.crate_name))
    }

    /// Compiles the crate beside everything, against the runtime of this workspace.
    pub(crate) fn compile(&self, workspace: &Workspace, live: &Live) -> Result<(), Failure> {
        trial::compile(workspace, live, |runtime| {
            self.files(workspace, Dependencies::Path(runtime))
        })
    }

    /// Puts the document, the facts about it, the crate and its changelog in place, all or none; what has changed.
    pub(crate) fn apply(
        &self,
        workspace: &Workspace,
        mut apis: Apis,
    ) -> Result<Vec<String>, Failure> {
        let place = self.place(workspace);
        let mut files = self.files(workspace, Dependencies::Workspace);
        let past = std::fs::read_to_string(place.join(CHANGELOG)).ok();
        files.insert(CHANGELOG.to_owned(), changelog::with(past.as_deref(), self));
        apis.set(&self.after);

        let mut staged = Staged::below(workspace.root())?;
        let mut changed = Vec::new();
        let document = workspace.specs().join(&self.after.document);
        let lock = workspace.root().join("Cargo.lock");
        let mut singles = vec![
            (document, self.document.clone()),
            (workspace.apis(), apis.to_text().into_bytes()),
        ];
        if let Some(text) = lockfile::with(&lock, &self.after)? {
            singles.push((lock, text.into_bytes()));
        }
        for (path, bytes) in singles {
            if staged.file(&path, &bytes)? {
                changed.push(workspace.shown(&path));
            }
        }
        staged.folder(&place, &files)?;
        changed.push(workspace.shown(&place));
        staged.commit()?;
        Ok(changed)
    }

    fn files(&self, workspace: &Workspace, dependencies: Dependencies) -> Files {
        let new = &self.compared.new;
        crate_of(
            workspace,
            &self.after,
            &new.model,
            new.source.sha256(),
            dependencies,
        )
    }
}

/// A crate is for one major version of Umbraco: `umbraco-management-v17` is not upgraded to 18.
fn is_of_that_major(api: &Api) -> Result<(), Failure> {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()) && !text.is_empty();
    let crates = api
        .crate_name
        .rsplit_once("-v")
        .map(|(_, major)| major)
        .filter(|major| digits(major));
    let site = api
        .product
        .as_deref()
        .and_then(|product| product.split(['.', '-']).next());
    match (crates, site.filter(|major| digits(major))) {
        (Some(crates), Some(site)) if crates != site => {
            let stem = api.crate_name.trim_end_matches(crates);
            Err(Failure::usage(format!(
                "{} is for Umbraco {crates}, and this is {}",
                api.crate_name,
                api.product.as_deref().unwrap_or_default()
            ))
            .hint(format!(
                "there is one crate for each major version: cargo xtask upgrade {} {stem}{site}",
                api.source
            ))
            .hint(format!(
                "or, if that is not pinned yet: cargo xtask fetch {} --name {stem}{site}",
                api.source
            ))
            .hint(format!(
                "to see what the step changes: cargo xtask diff {} {}",
                api.crate_name, api.source
            )))
        }
        _ => Ok(()),
    }
}
