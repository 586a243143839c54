//! What is asked for on the command line, and getting it: documents of a site or a file, understood and named.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use url::Url;

use super::{
    Choice, Found, Http, Pinned, Place, Trust, Validators, definition_of, find, find_all, pin,
    product_version, site_of, title_definition,
};
use crate::apis::Apis;
use crate::failure::Failure;
use crate::network;
use crate::profiles::{Account, Profile, Profiles, Way};
use crate::progress;
use crate::workspace::Workspace;

/// A version as Umbraco writes its own: `17.3.4`, `17.3.0-rc`.
fn version(text: &str) -> Result<String, String> {
    let major = text.split(['.', '-']).next().unwrap_or_default();
    let is_number = !major.is_empty() && major.bytes().all(|byte| byte.is_ascii_digit());
    let is_plain = text
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+'));
    if is_number && is_plain {
        Ok(text.to_owned())
    } else {
        Err("a version of Umbraco begins with a number: 17.3.4".to_owned())
    }
}

/// Where documents come from, and who asks for the version of the site.
#[derive(Debug, Args)]
pub(crate) struct Request {
    /// A site, its /umbraco/swagger or /umbraco/openapi page, the address of one document, or a file
    site: String,

    /// Which document of the site: management, delivery, default, or that of a package [default: management]
    #[arg(long, value_name = "NAME")]
    pub(crate) definition: Option<String>,

    /// The version of Umbraco that the site runs, if it is not to be asked
    #[arg(long, value_name = "VERSION", conflicts_with = "client_id", value_parser = version)]
    product_version: Option<String>,

    /// An API user who asks the site for its version
    #[arg(long, value_name = "ID", requires = "secret")]
    client_id: Option<String>,

    /// The environment variable that holds the client secret
    #[arg(
        long,
        value_name = "VARIABLE",
        group = "secret",
        requires = "client_id"
    )]
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

    /// What is to be known about the source, kept in specs/apis.toml
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,

    /// How long to wait for the site
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=3600))]
    timeout: u64,
}

/// What a command wants of them.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    /// The name of the generated crate, if it is not to follow from the document and the version.
    pub(crate) name: Option<String>,
    /// Every document that the site lists.
    pub(crate) all: bool,
    /// Whether texts are pinned; `None`: as before.
    pub(crate) keep_docs: Option<bool>,
    /// Whether the site may answer that nothing is new.
    pub(crate) only_news: bool,
}

impl Request {
    /// The documents, ready to be written; those of which the site says that they are pinned already are left out.
    pub(crate) fn pinned(
        &self,
        workspace: &Workspace,
        apis: &Apis,
        wanted: &Wanted,
    ) -> Result<Vec<Pinned>, Failure> {
        let asking = Asking {
            request: self,
            wanted,
        };
        match Place::new(&self.site)? {
            Place::File(path) => asking.of_file(apis, &path),
            Place::Document(url) => asking.of_site(workspace, apis, &url, Some(&url)),
            Place::Site(url) => asking.of_site(workspace, apis, &url, None),
        }
    }
}

struct Asking<'r> {
    request: &'r Request,
    wanted: &'r Wanted,
}

impl Asking<'_> {
    fn of_file(&self, apis: &Apis, path: &Path) -> Result<Vec<Pinned>, Failure> {
        if self.wanted.all || self.request.client_id.is_some() {
            return Err(Failure::usage(
                "--all and --client-id need a site, not a file",
            ));
        }
        let bytes = std::fs::read(path).map_err(|error| {
            Failure::input(format!("{} cannot be read", path.display())).cause(error)
        })?;
        let file = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let definition = self
            .request
            .definition
            .clone()
            .unwrap_or_else(|| title_definition(&bytes, &file));
        let choice = self.choice(self.request.product_version.clone());
        // The path says something about this machine, the name about the document.
        let pinned = pin(
            apis,
            &definition,
            &format!("file:{file}"),
            bytes,
            &Validators::default(),
            &choice,
        )?;
        pinned
            .map(|pinned| vec![pinned])
            .ok_or_else(|| no_operations(&self.request.site))
    }

    fn of_site(
        &self,
        workspace: &Workspace,
        apis: &Apis,
        url: &Url,
        document: Option<&Url>,
    ) -> Result<Vec<Pinned>, Failure> {
        let trust = Trust {
            ca_cert: self.request.ca_cert.clone(),
            insecure: self.request.insecure,
        };
        let http = Http::new(url, &trust, Duration::from_secs(self.request.timeout))?;
        http.warn_if_open(url);
        let runtime = network::runtime()?;
        runtime.block_on(async {
            let known = |url: &Url| self.validators(workspace, apis, url);
            let found = match document {
                Some(_) if self.wanted.all => {
                    return Err(Failure::usage("--all needs a site, not a document"));
                }
                Some(url) => vec![self.document(&http, url, &known).await?],
                None if self.wanted.all => find_all(&http, url, &known).await?,
                None => {
                    let definition = self.request.definition.as_deref().unwrap_or("management");
                    vec![find(&http, url, definition, &known).await?]
                }
            };
            let product = self.product(&http, url, document).await?;
            self.pin_all(apis, found, product)
        })
    }

    /// A document whose address is known.
    async fn document(
        &self,
        http: &Http,
        url: &Url,
        known: &dyn Fn(&Url) -> Validators,
    ) -> Result<Found, Failure> {
        let mut found = Found::at(http, url, known).await?;
        if let Some(definition) = self
            .request
            .definition
            .clone()
            .or_else(|| definition_of(url))
        {
            found.definition = definition;
        }
        Ok(found)
    }

    async fn product(
        &self,
        http: &Http,
        url: &Url,
        document: Option<&Url>,
    ) -> Result<Option<String>, Failure> {
        if self.request.product_version.is_some() {
            return Ok(self.request.product_version.clone());
        }
        let site = match document {
            None => Some(url.clone()),
            Some(document) => site_of(document),
        };
        let Some(site) = site else {
            return match &self.request.client_id {
                None => Ok(None),
                Some(_) => Err(Failure::usage(format!(
                    "{url} does not tell where the site is that could be asked for its version"
                ))
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
            Err(failure) if self.request.client_id.is_none() => {
                progress::warn(format!("the version of {site} is not known: {failure}"));
                Ok(None)
            }
            Err(failure) => Err(failure),
        }
    }

    /// Who asks for the version: the API user that was named, or who has signed in at the site.
    fn account(&self, http: &Http, site: &Url) -> Result<Option<Account>, Failure> {
        let profiles = Profiles::read()?;
        let profile = match &self.request.client_id {
            Some(client_id) => Some(Profile {
                client_id: Some(client_id.clone()),
                secret_env: self.request.secret_env.clone(),
                secret_file: self.request.secret_file.clone(),
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

    fn pin_all(
        &self,
        apis: &Apis,
        found: Vec<Found>,
        product: Option<String>,
    ) -> Result<Vec<Pinned>, Failure> {
        let mut pinned = Vec::new();
        for document in found {
            let Some(bytes) = document.bytes else {
                progress::note(format!("{}: unchanged since it was pinned", document.url));
                continue;
            };
            let choice = self.choice(product.clone());
            match pin(
                apis,
                &document.definition,
                document.url.as_str(),
                bytes,
                &document.validators,
                &choice,
            )? {
                Some(document) => pinned.push(document),
                None if self.wanted.all => {
                    progress::note(format!("{}: has no operations, left out", document.url))
                }
                None => return Err(no_operations(document.url.as_str())),
            }
        }
        Ok(pinned)
    }

    fn choice(&self, product: Option<String>) -> Choice {
        Choice {
            name: self.wanted.name.clone(),
            product,
            note: self.request.note.clone(),
            keep_docs: self.wanted.keep_docs,
        }
    }

    /// What may be sent back to the server: only if what it stands for is still pinned, in the form that is asked for.
    fn validators(&self, workspace: &Workspace, apis: &Apis, url: &Url) -> Validators {
        let same = apis.iter().find(|api| {
            api.source == url.as_str()
                && self
                    .wanted
                    .keep_docs
                    .is_none_or(|keep_docs| api.keep_docs == keep_docs)
                && self
                    .wanted
                    .name
                    .as_ref()
                    .is_none_or(|name| *name == api.crate_name)
                && workspace.specs().join(&api.document).is_file()
        });
        // A new version or note must be written even if the document is the same.
        let news = !self.wanted.only_news
            || self.request.product_version.is_some()
            || self.request.client_id.is_some()
            || self.request.note.is_some();
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
    Failure::input(format!(
        "{what} has no operations: there is nothing to generate"
    ))
    .hint("the document `default` of a site is empty until the site has controllers of its own")
}
