//! Where the documents of a site are.
//!
//! Umbraco 18 serves `/umbraco/openapi/NAME.json`, 14 to 17 `/umbraco/swagger/NAME/swagger.json`, both only outside
//! Production. The Management API's own document ships with Umbraco and is served everywhere under
//! `/umbraco/management/api/openapi.json` (without a Content-Type); the operations of packages are not in it. A site may
//! move its documents, so the Swagger page is asked too.

use url::Url;

use super::http::{Answer, Http, Validators};
use super::{page, trouble};
use crate::failure::Failure;
use crate::progress;

const SHIPPED: &str = "umbraco/management/api/openapi.json";
const PAGES: [&str; 2] = ["umbraco/openapi/", "umbraco/swagger/"];

/// A document that was found.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) definition: String,
    pub(crate) url: Url,
    /// `None`: it has not changed since it was pinned.
    pub(crate) bytes: Option<Vec<u8>>,
    pub(crate) validators: Validators,
}

/// What is pinned already: the address of a document and what the server said about its version.
pub(crate) type Known<'k> = dyn Fn(&Url) -> Validators + 'k;

impl Found {
    /// The document at an address.
    pub(crate) async fn at(http: &Http, url: &Url, known: &Known<'_>) -> Result<Self, Failure> {
        match document(http, url, "", known).await? {
            Ok(found) => Ok(found),
            Err(Some(page)) => Err(page),
            Err(None) => Err(trouble::refused(url, reqwest::StatusCode::NOT_FOUND)),
        }
    }
}

/// Finds one document of a site by its name.
pub(crate) async fn find(
    http: &Http,
    site: &Url,
    definition: &str,
    known: &Known<'_>,
) -> Result<Found, Failure> {
    let mut candidates = Vec::new();
    for path in [
        format!("umbraco/openapi/{definition}.json"),
        format!("umbraco/swagger/{definition}/swagger.json"),
    ] {
        candidates.extend(site.join(&path));
    }
    let mut page_instead = None;
    for url in candidates {
        match document(http, &url, definition, known).await? {
            Ok(found) => return Ok(found),
            Err(instead) => page_instead = page_instead.or(instead),
        }
    }
    let listed = listed(http, site).await?;
    let named = listed
        .iter()
        .find(|(name, url)| name == definition || url.path().contains(&format!("/{definition}/")));
    if let Some((_, url)) = named {
        if let Ok(found) = document(http, url, definition, known).await? {
            return Ok(found);
        }
    }
    if definition == "management" && listed.is_empty() {
        if let Ok(url) = site.join(SHIPPED) {
            if let Ok(found) = document(http, &url, definition, known).await? {
                progress::note(
                    "note: the site serves no documents, as in Production; this is the one that ships with Umbraco: \
                     the operations of packages are not in it",
                );
                return Ok(found);
            }
        }
    }
    Err(page_instead.unwrap_or_else(|| nothing(site, definition, &listed)))
}

/// Finds every document that the Swagger page of a site lists.
pub(crate) async fn find_all(
    http: &Http,
    site: &Url,
    known: &Known<'_>,
) -> Result<Vec<Found>, Failure> {
    let listed = listed(http, site).await?;
    if listed.is_empty() {
        return Err(Failure::input(format!("{site} has no Swagger page that lists documents")).hint(
            "in Production Umbraco serves no documents: fetch from a development or staging site, or without --all, \
             which takes the document of the Management API that ships with Umbraco",
        ));
    }
    let mut all = Vec::new();
    for (definition, url) in listed {
        match document(http, &url, &definition, known).await? {
            Ok(found) => all.push(found),
            Err(Some(failure)) => return Err(failure),
            Err(None) => {
                return Err(Failure::input(format!(
                    "{url} is listed on the Swagger page, but it is not there"
                )));
            }
        }
    }
    Ok(all)
}

/// The names and addresses on the Swagger page.
async fn listed(http: &Http, site: &Url) -> Result<Vec<(String, Url)>, Failure> {
    for folder in PAGES {
        for file in page::FILES {
            let Ok(address) = site.join(&format!("{folder}{file}")) else {
                continue;
            };
            let Answer::Body { bytes, .. } = http.get(&address, &Validators::default()).await?
            else {
                break;
            };
            let entries = page::entries(&String::from_utf8_lossy(&bytes));
            let mut documents = Vec::new();
            for entry in &entries {
                match entry
                    .address(&address)
                    .filter(|url| url.host_str() == site.host_str())
                {
                    Some(url) => {
                        let name = super::definition_of(&url).unwrap_or_else(|| entry.name.clone());
                        documents.push((name, url));
                    }
                    None => progress::warn(format!(
                        "the Swagger page lists a document of another site, left out: {}",
                        entry.name
                    )),
                }
            }
            if !documents.is_empty() {
                return Ok(documents);
            }
        }
    }
    Ok(Vec::new())
}

/// A document at an address; the inner error is that there is none, with the web page that came instead.
async fn document(
    http: &Http,
    url: &Url,
    definition: &str,
    known: &Known<'_>,
) -> Result<Result<Found, Option<Failure>>, Failure> {
    let before = known(url);
    let found = |bytes, validators| Found {
        definition: definition.to_owned(),
        url: url.clone(),
        bytes,
        validators,
    };
    match http.get(url, &before).await? {
        Answer::NotModified => Ok(Ok(found(None, before))),
        Answer::Body { bytes, validators } => match web_page(url, &bytes) {
            Some(failure) => Ok(Err(Some(failure))),
            None => Ok(Ok(found(Some(bytes), validators))),
        },
        Answer::Status(status, _) if status.as_u16() == 404 => Ok(Err(None)),
        Answer::Status(status, text) => match web_page(url, text.as_bytes()) {
            Some(failure) => Err(failure),
            None => Err(trouble::refused(url, status)),
        },
    }
}

/// The failure that a body is a web page.
fn web_page(url: &Url, bytes: &[u8]) -> Option<Failure> {
    let start = bytes
        .iter()
        .find(|byte| !byte.is_ascii_whitespace() && **byte < 0x80)?;
    if *start != b'<' {
        return None;
    }
    let source = umbraco_codegen::Source::new(url.as_str(), bytes.to_vec());
    umbraco_codegen::read(&source).err().map(Failure::from)
}

fn nothing(site: &Url, definition: &str, listed: &[(String, Url)]) -> Failure {
    let failure = Failure::input(format!("{site} has no document `{definition}`"));
    if listed.is_empty() {
        return failure
            .hint("in Production Umbraco serves no documents: fetch from a development or staging site")
            .hint("the Delivery API has one only where it is enabled (Umbraco:CMS:DeliveryApi:Enabled)")
            .hint("a site that moved its documents: give the address of the document itself");
    }
    let names: Vec<&str> = listed.iter().map(|(name, _)| name.as_str()).collect();
    failure.hint(format!("the site has these: {}", names.join(", ")))
}
