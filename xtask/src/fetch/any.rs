//! One document from wherever it is, for a crate that is not pinned.

use std::path::Path;
use std::time::Duration;

use url::Url;

use super::{Found, Http, Place, Trust, Validators, find};
use crate::failure::Failure;
use crate::network;

const TIMEOUT: Duration = Duration::from_secs(30);

/// The bytes of a file, of a document at an address, or of a site's document of that name; and the name that stands in
/// what is made of it: an address, or a file's name without its folder.
pub(crate) fn document(
    from: &str,
    definition: &str,
    trust: &Trust,
) -> Result<(String, Vec<u8>), Failure> {
    match Place::new(from)? {
        Place::File(path) => file(&path),
        Place::Document(url) => download(&url, trust, None),
        Place::Site(url) => download(&url, trust, Some(definition)),
    }
}

fn file(path: &Path) -> Result<(String, Vec<u8>), Failure> {
    let bytes = std::fs::read(path).map_err(|error| {
        Failure::input(format!("{} cannot be read", path.display())).cause(error)
    })?;
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    Ok((name, bytes))
}

/// `definition` is the document's name where the address is that of a site.
fn download(
    url: &Url,
    trust: &Trust,
    definition: Option<&str>,
) -> Result<(String, Vec<u8>), Failure> {
    let http = Http::new(url, trust, TIMEOUT)?;
    http.warn_if_open(url);
    let runtime = network::runtime()?;
    let unknown = |_: &Url| Validators::default();
    let found = runtime.block_on(async {
        match definition {
            None => Found::at(&http, url, &unknown).await,
            Some(definition) => find(&http, url, definition, &unknown).await,
        }
    })?;
    let bytes = found.bytes.unwrap_or_default();
    Ok((found.url.to_string(), bytes))
}
