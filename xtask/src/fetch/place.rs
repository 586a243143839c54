//! What was given on the command line: a file, a document or a site.

use std::path::{Path, PathBuf};

use url::{Host, Url};

use crate::failure::Failure;

/// Where documents come from.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// A file on this machine.
    File(PathBuf),
    /// The address of one document.
    Document(Url),
    /// A site; its address ends with a slash.
    Site(Url),
}

/// Paths below which a site has its documents.
const PAGES: [&str; 2] = ["umbraco/swagger", "umbraco/openapi"];

impl Place {
    /// Tells what a text is. A file that exists is a file, whatever it is called.
    pub(crate) fn new(given: &str) -> Result<Self, Failure> {
        let path = Path::new(given.strip_prefix("file:").unwrap_or(given));
        if path.is_file() {
            return Ok(Place::File(path.to_owned()));
        }
        if path.is_dir() {
            let failure = Failure::usage(format!("{given}: this is a folder, not a document"));
            return Err(failure.hint("name a file in it"));
        }
        let http = given.starts_with("http://") || given.starts_with("https://");
        if !http {
            let failure = Failure::usage(format!("{given}: neither a file nor an address"));
            return Err(
                if given.contains("://")
                    || path.extension().is_some_and(|e| e == "json" || e == "yaml")
                {
                    failure.hint("give the address of a site (https://localhost:44331), of a document, or an existing file")
                } else {
                    failure.hint(format!(
                        "an address starts with https:// or http://: https://{given}"
                    ))
                },
            );
        }
        let mut url: Url = given
            .parse()
            .map_err(|error| Failure::usage(format!("{given}: this is no address")).cause(error))?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Failure::usage("the address has a user name or a password in it")
                .hint("documents need no sign-in; for the version of the site use --client-id and --secret-env"));
        }
        url.set_fragment(None);
        if is_document(&url) {
            return Ok(Place::Document(url));
        }
        url.set_query(None);
        Ok(Place::Site(root(url)))
    }
}

fn is_document(url: &Url) -> bool {
    let path = url.path().to_ascii_lowercase();
    [".json", ".yaml", ".yml"]
        .iter()
        .any(|extension| path.ends_with(extension))
}

/// The site of its own address, of `/umbraco`, and of its Swagger page.
fn root(mut url: Url) -> Url {
    let path = url
        .path()
        .trim_end_matches("index.html")
        .trim_matches('/')
        .to_owned();
    let below = PAGES.iter().chain(&["umbraco"]).find_map(|page| {
        path.strip_suffix(page)
            .filter(|rest| rest.is_empty() || rest.ends_with('/'))
    });
    let path = below.unwrap_or(&path).trim_matches('/');
    url.set_path(&if path.is_empty() {
        "/".to_owned()
    } else {
        format!("/{path}/")
    });
    url
}

/// The site that a document belongs to, where its address tells.
pub(crate) fn site_of(document: &Url) -> Option<Url> {
    let (before, _) = document.path().split_once("/umbraco/")?;
    let mut root = document.clone();
    root.set_query(None);
    root.set_path(&format!("{before}/"));
    Some(root)
}

/// The name of a document in its address: `.../swagger/NAME/swagger.json`, `.../openapi/NAME.json`, the shipped one.
pub(crate) fn definition_of(document: &Url) -> Option<String> {
    let path = document.path();
    if path.ends_with("/umbraco/management/api/openapi.json") {
        return Some("management".to_owned());
    }
    let mut steps = path.rsplit('/');
    let last = steps.next()?;
    let before = steps.next().unwrap_or_default();
    match last.rsplit_once('.')?.0 {
        "swagger" | "openapi" | "index" if !before.is_empty() => Some(before.to_owned()),
        name => Some(name.to_owned()),
    }
}

/// Whether an address is this machine: only there a certificate that nobody signed may be taken.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.').to_ascii_lowercase();
            name == "localhost" || name.ends_with(".localhost")
        }
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn place(given: &str) -> Place {
        Place::new(given).unwrap()
    }

    #[test]
    fn a_site_is_recognised_by_any_of_its_addresses() {
        let site = Place::Site("https://cms.example/".parse().unwrap());
        for given in [
            "https://cms.example",
            "https://cms.example/",
            "https://cms.example/umbraco",
            "https://cms.example/umbraco/",
            "https://cms.example/umbraco/swagger",
            "https://cms.example/umbraco/swagger/index.html",
            "https://cms.example/umbraco/openapi/index.html?urls.primaryName=x#/Dictionary",
        ] {
            assert_eq!(place(given), site, "{given}");
        }
        assert_eq!(
            place("https://cms.example/sub/umbraco/openapi"),
            Place::Site("https://cms.example/sub/".parse().unwrap())
        );
    }

    #[test]
    fn a_document_is_recognised_by_its_ending() {
        let url: Url = "https://cms.example/umbraco/openapi/delivery.json"
            .parse()
            .unwrap();
        assert_eq!(definition_of(&url).unwrap(), "delivery");
        assert_eq!(site_of(&url).unwrap().as_str(), "https://cms.example/");
        assert_eq!(place(url.as_str()), Place::Document(url));
        let url: Url = "https://cms.example/x/umbraco/swagger/my-api-v1/swagger.json"
            .parse()
            .unwrap();
        assert_eq!(definition_of(&url).unwrap(), "my-api-v1");
        assert_eq!(site_of(&url).unwrap().as_str(), "https://cms.example/x/");
    }

    #[test]
    fn neither_file_nor_address_is_a_wrong_command_line() {
        for given in [
            "localhost:44331",
            "no-such-file.json",
            "ftp://cms.example/",
            "https://user:secret@cms.example/",
        ] {
            let failure = Place::new(given).unwrap_err();
            assert!(!failure.to_string().contains("secret"), "{failure}");
        }
    }

    #[test]
    fn loopback_has_many_names() {
        for (given, expected) in [
            ("https://localhost/", true),
            ("https://127.1.2.3/", true),
            ("https://[::1]:1/", true),
            ("https://my.localhost/", true),
            ("https://localhost.example/", false),
            ("https://10.0.0.1/", false),
        ] {
            assert_eq!(is_loopback(&given.parse().unwrap()), expected, "{given}");
        }
    }
}
