//! `cargo xtask fetch`: documents from a site or a file into `specs/`.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use url::Url;

use crate::apis::Apis;
use crate::failure::Failure;
use crate::fetch::{
    Choice, Found, Http, Pinned, Place, Trust, Validators, definition_of, find, find_all, pin, product_version,
    site_of, title_definition,
};
use crate::network;
use crate::profiles::{Account, Profile, Profiles, Way};
use crate::progress;
use crate::staged::Staged;
use crate::workspace::Workspace;

/// Downloads API documents, makes sure that they are understood, and pins them in specs/
///
/// Nothing is written unless every document was read, normalised and understood. Umbraco 14 to 17 and 18 are told
/// apart by where they serve their documents. Documents need no sign-in; only the version of the site does.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  cargo xtask fetch https://localhost:44331 --product-version 17.3.4
  cargo xtask fetch https://localhost:44331 --all --client-id umbraco-back-office-sync --secret-env UMBRACO_SECRET
  cargo xtask fetch https://localhost:44331/umbraco/openapi --definition delivery --product-version 18.2.0
  cargo xtask fetch https://cms.example/umbraco/swagger/my-api-v1/swagger.json --name my-api
  cargo xtask fetch downloaded.json --name umbraco-management-v17")]
pub(crate) struct Fetch {
    /// A site, its /umbraco/swagger or /umbraco/openapi page, the address of one document, or a file
    site: String,

    /// Which document of the site: management, delivery, default, or that of a package [default: management]
    #[arg(long, value_name = "NAME", conflicts_with = "all")]
    definition: Option<String>,

    /// Every document that the Swagger page of the site lists
    #[arg(long, conflicts_with = "name")]
    all: bool,

    /// The name of the generated crate [default: umbraco-NAME-vMAJOR]
    #[arg(long, value_name = "CRATE")]
    name: Option<String>,

    /// The version of Umbraco that the site runs, if it is not to be asked
    #[arg(long, value_name = "VERSION", conflicts_with = "client_id")]
    product_version: Option<String>,

    /// An API user who asks the site for its version
    #[arg(long, value_name = "ID", requires = "secret")]
    client_id: Option<String>,

    /// The environment variable that holds the client secret
    #[arg(long, value_name = "VARIABLE", group = "secret", requires = "client_id")]
    secret_env: Option<String>,

    /// The file that holds the client secret
    #[arg(long, value_name = "FILE", group = "secret", requires = "client_id")]
    secret_file: Option<PathBuf>,

    /// Certificates in PEM to trust besides those of the system
    #[arg(long, value_name = "FILE")]
    ca_cert: Option<PathBuf>,

    /// Trust any certificate, on this machine only
    #[arg(long)]
    insecure: bool,

    /// Pin descriptions and examples too
    #[arg(long)]
    keep_docs: bool,

    /// What is to be known about the source, kept in specs/apis.toml
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,

    /// How long to wait for the site
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=3600))]
    timeout: u64,
}

impl Fetch {
    pub(crate) fn run(self, workspace: &Workspace) -> Result<(), Failure> {
        let mut apis = Apis::read(workspace)?;
        let pinned = match Place::new(&self.site)? {
            Place::File(path) => self.of_file(&apis, &path)?,
            Place::Document(url) => self.of_site(workspace, &apis, &url, Some(&url))?,
            Place::Site(url) => self.of_site(workspace, &apis, &url, None)?,
        };
        write(workspace, &mut apis, &pinned)
    }

    fn of_file(&self, apis: &Apis, path: &Path) -> Result<Vec<Pinned>, Failure> {
        if self.all || self.client_id.is_some() {
            return Err(Failure::usage("--all and --client-id need a site, not a file"));
        }
        let bytes = std::fs::read(path).map_err(|error| Failure::input(format!("{} cannot be read", path.display())).cause(error))?;
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let definition = self.definition.clone().unwrap_or_else(|| title_definition(&bytes, &file));
        let choice = self.choice(self.product_version.clone());
        // The path says something about this machine, the name about the document.
        let pinned = pin(apis, &definition, &format!("file:{file}"), bytes, &Validators::default(), &choice)?;
        pinned.map(|pinned| vec![pinned]).ok_or_else(|| no_operations(&self.site))
    }

    fn of_site(
        &self,
        workspace: &Workspace,
        apis: &Apis,
        url: &Url,
        document: Option<&Url>,
    ) -> Result<Vec<Pinned>, Failure> {
        let trust = Trust {
            ca_cert: self.ca_cert.clone(),
            insecure: self.insecure,
        };
        let http = Http::new(url, &trust, Duration::from_secs(self.timeout))?;
        http.warn_if_open(url);
        let runtime = network::runtime()?;
        runtime.block_on(async {
            let known = |url: &Url| self.validators(workspace, apis, url);
            let found = match document {
                Some(_) if self.all => return Err(Failure::usage("--all needs a site, not a document")),
                Some(url) => vec![self.document(&http, url, &known).await?],
                None if self.all => find_all(&http, url, &known).await?,
                None => {
                    let definition = self.definition.as_deref().unwrap_or("management");
                    vec![find(&http, url, definition, &known).await?]
                }
            };
            let product = self.product(&http, url, document).await?;
            self.pin_all(apis, found, product)
        })
    }

    /// A document whose address is known.
    async fn document(&self, http: &Http, url: &Url, known: &dyn Fn(&Url) -> Validators) -> Result<Found, Failure> {
        let mut found = Found::at(http, url, known).await?;
        if let Some(definition) = self.definition.clone().or_else(|| definition_of(url)) {
            found.definition = definition;
        }
        Ok(found)
    }

    async fn product(&self, http: &Http, url: &Url, document: Option<&Url>) -> Result<Option<String>, Failure> {
        if self.product_version.is_some() {
            return Ok(self.product_version.clone());
        }
        let site = match document {
            None => Some(url.clone()),
            Some(document) => site_of(document),
        };
        let Some(site) = site else {
            return match &self.client_id {
                None => Ok(None),
                Some(_) => Err(Failure::usage(format!("{url} does not tell where the site is that could be asked for its version"))
                    .hint("give the version: --product-version 17.3.4")),
            };
        };
        let Some(account) = self.account(http, &site)? else {
            return Ok(None);
        };
        let asked = async {
            let credentials = account.credentials().await?;
            product_version(http, &site, &credentials).await
        };
        match asked.await {
            Ok(version) => Ok(Some(version)),
            // Nobody asked for this: whoever has signed in there may have done so for something else, and long ago.
            Err(failure) if self.client_id.is_none() => {
                progress::warn(format!("the version of {site} is not known: {failure}"));
                Ok(None)
            }
            Err(failure) => Err(failure),
        }
    }

    /// Who asks for the version: the API user that was named, or who has signed in at the site.
    fn account(&self, http: &Http, site: &Url) -> Result<Option<Account>, Failure> {
        let profiles = Profiles::read()?;
        let profile = match &self.client_id {
            Some(client_id) => Some(Profile {
                client_id: Some(client_id.clone()),
                secret_env: self.secret_env.clone(),
                secret_file: self.secret_file.clone(),
                ..Profile::new(Way::ClientCredentials)
            }),
            None => profiles.get(site).cloned(),
        };
        Ok(profile.map(|profile| Account {
            site: site.clone(),
            profile,
            http: http.client().clone(),
            store: profiles.tokens(),
        }))
    }

    fn pin_all(&self, apis: &Apis, found: Vec<Found>, product: Option<String>) -> Result<Vec<Pinned>, Failure> {
        let mut pinned = Vec::new();
        for document in found {
            let Some(bytes) = document.bytes else {
                progress::note(format!("{}: unchanged since it was pinned", document.url));
                continue;
            };
            let choice = self.choice(product.clone());
            match pin(apis, &document.definition, document.url.as_str(), bytes, &document.validators, &choice)? {
                Some(document) => pinned.push(document),
                None if self.all => progress::note(format!("{}: has no operations, left out", document.url)),
                None => return Err(no_operations(document.url.as_str())),
            }
        }
        Ok(pinned)
    }

    fn choice(&self, product: Option<String>) -> Choice {
        Choice {
            name: self.name.clone(),
            product,
            note: self.note.clone(),
            keep_docs: self.keep_docs,
        }
    }

    /// What may be sent back to the server: only if what it stands for is still pinned, in the form that is asked for.
    fn validators(&self, workspace: &Workspace, apis: &Apis, url: &Url) -> Validators {
        let same = apis.iter().find(|api| {
            api.source == url.as_str()
                && api.keep_docs == self.keep_docs
                && self.name.as_ref().is_none_or(|name| *name == api.crate_name)
                && workspace.specs().join(&api.document).is_file()
        });
        // A new version or note must be written even if the document is the same.
        let news = self.product_version.is_some() || self.client_id.is_some() || self.note.is_some();
        match same.filter(|_| !news) {
            Some(api) => Validators {
                etag: api.etag.clone(),
                last_modified: api.last_modified.clone(),
            },
            None => Validators::default(),
        }
    }
}

fn no_operations(what: &str) -> Failure {
    Failure::input(format!("{what} has no operations: there is nothing to generate"))
        .hint("the document `default` of a site is empty until the site has controllers of its own")
}

/// Writes documents and facts together; one line for each API on standard output.
fn write(workspace: &Workspace, apis: &mut Apis, pinned: &[Pinned]) -> Result<(), Failure> {
    let mut staged = Staged::default();
    let mut lines = Vec::new();
    for Pinned { api, bytes, operations, schemas } in pinned {
        let path = workspace.specs().join(&api.document);
        let new = !path.exists();
        let state = match staged.file(&path, bytes)? {
            true if new => "new",
            true => "changed",
            false => "unchanged",
        };
        lines.push(format!("{} {} {state}", api.crate_name, workspace.shown(&path)));
        progress::note(format!("{}: {operations} operations, {schemas} schemas, OpenAPI {}", api.crate_name, api.openapi));
        apis.set(api);
    }
    if pinned.is_empty() {
        return Ok(());
    }
    staged.file(&workspace.apis(), apis.to_text().as_bytes())?;
    staged.commit()?;
    for line in lines {
        println!("{line}");
    }
    Ok(())
}
