//! One download.

use std::path::PathBuf;
use std::time::Duration;

use reqwest::header::{ACCEPT, ETAG, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED, LOCATION};
use reqwest::{Certificate, Client, StatusCode, redirect};
use url::Url;

use super::place::is_loopback;
use super::trouble;
use crate::failure::Failure;
use crate::progress::{self, Download};

/// Longest body that is read, after decompression; the longest known document has 1.5 MiB.
const LIMIT: usize = 64 * 1024 * 1024;
/// Longest chain of redirects.
const REDIRECTS: usize = 5;

/// Which certificates are trusted.
#[derive(Debug, Default)]
pub(crate) struct Trust {
    /// A file with certificates in PEM that are trusted besides those of the system.
    pub(crate) ca_cert: Option<PathBuf>,
    /// Any certificate, on this machine only.
    pub(crate) insecure: bool,
}

/// What a server said about the version of a body, sent back to ask for a newer one only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Validators {
    pub(crate) etag: Option<String>,
    pub(crate) last_modified: Option<String>,
}

/// What came of a request.
#[derive(Debug)]
pub(crate) enum Answer {
    /// A body, decompressed.
    Body {
        bytes: Vec<u8>,
        validators: Validators,
    },
    /// The body that the validators name is still the one.
    NotModified,
    /// Another status than 200 or 304, and the beginning of its body.
    Status(StatusCode, String),
}

/// A client for one site.
#[derive(Debug)]
pub(crate) struct Http {
    client: Client,
}

impl Http {
    /// A client that trusts what it is told to trust.
    pub(crate) fn new(site: &Url, trust: &Trust, timeout: Duration) -> Result<Self, Failure> {
        let mut builder = Client::builder()
            .user_agent(concat!("umbraco-xtask/", env!("CARGO_PKG_VERSION")))
            // Redirects are followed below, where it is known which are harmless.
            .redirect(redirect::Policy::none())
            .connect_timeout(timeout)
            .read_timeout(timeout);
        if is_loopback(site) {
            // No proxy knows what this machine serves.
            builder = builder.no_proxy();
        }
        if let Some(path) = &trust.ca_cert {
            for certificate in certificates(path)? {
                builder = builder.add_root_certificate(certificate);
            }
        }
        if trust.insecure {
            if !is_loopback(site) {
                return Err(Failure::usage(format!(
                    "--insecure is for this machine only, not for {}",
                    site.host_str().unwrap_or_default()
                ))
                .hint("export the certificate of the site (or of whoever signed it) and give it with --ca-cert FILE"));
            }
            builder = builder.danger_accept_invalid_certs(true);
        }
        let client = builder
            .build()
            .map_err(|error| Failure::internal("the HTTP client cannot be set up").cause(error))?;
        Ok(Self { client })
    }

    /// Says that anyone on the way can change what comes over an open connection.
    pub(crate) fn warn_if_open(&self, url: &Url) {
        if url.scheme() == "http" && !is_loopback(url) {
            progress::warn(format!(
                "{} is not encrypted: anyone on the way can change the document",
                url.origin().ascii_serialization()
            ));
        }
    }

    /// The client itself, for requests with a token.
    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Downloads a body.
    pub(crate) async fn get(&self, url: &Url, validators: &Validators) -> Result<Answer, Failure> {
        let mut here = url.clone();
        for _ in 0..=REDIRECTS {
            let mut request = self.client.get(here.clone()).header(
                ACCEPT,
                "application/json, application/yaml;q=0.9, */*;q=0.5",
            );
            if let Some(etag) = &validators.etag {
                request = request.header(IF_NONE_MATCH, etag);
            }
            if let Some(moment) = &validators.last_modified {
                request = request.header(IF_MODIFIED_SINCE, moment);
            }
            let response = request
                .send()
                .await
                .map_err(|error| trouble::failed(&here, error))?;
            if response.status().is_redirection() && response.status() != StatusCode::NOT_MODIFIED {
                here = redirected(&here, &response)?;
                continue;
            }
            return answer(&here, response).await;
        }
        Err(Failure::input(format!(
            "{url} leads from one redirect to the next"
        )))
    }
}

fn certificates(path: &std::path::Path) -> Result<Vec<Certificate>, Failure> {
    let shown = path.display();
    let pem = std::fs::read(path).map_err(|error| {
        Failure::usage(format!("--ca-cert {shown} cannot be read")).cause(error)
    })?;
    let found = Certificate::from_pem_bundle(&pem).map_err(|error| {
        Failure::usage(format!("--ca-cert {shown} has no certificate in it")).cause(error)
    })?;
    if found.is_empty() {
        return Err(
            Failure::usage(format!("--ca-cert {shown} has no certificate in it"))
                .hint("the file must be PEM: it starts with -----BEGIN CERTIFICATE-----"),
        );
    }
    Ok(found)
}

/// Where a redirect leads, if it stays on the host and does not give up encryption.
fn redirected(from: &Url, response: &reqwest::Response) -> Result<Url, Failure> {
    let location = response
        .headers()
        .get(LOCATION)
        .and_then(|value| value.to_str().ok());
    let to = location
        .and_then(|location| from.join(location).ok())
        .ok_or_else(|| Failure::input(format!("{from} redirects to nowhere")))?;
    let same_host = to.host_str() == from.host_str();
    let downgrade = from.scheme() == "https" && to.scheme() != "https";
    if same_host && !downgrade && matches!(to.scheme(), "http" | "https") {
        return Ok(to);
    }
    let origin = to.origin().ascii_serialization();
    let failure = Failure::input(format!("{from} redirects to another site: {origin}"));
    Err(if downgrade && same_host {
        failure.hint("the redirect gives up encryption: look into the configuration of the site")
    } else {
        failure.hint(format!(
            "if that is the site you mean, give its address: {origin}"
        ))
    })
}

async fn answer(url: &Url, mut response: reqwest::Response) -> Result<Answer, Failure> {
    let header = |name| {
        let value = response.headers().get(name)?;
        value.to_str().ok().map(str::to_owned)
    };
    let validators = Validators {
        etag: header(ETAG),
        last_modified: header(LAST_MODIFIED),
    };
    let status = response.status();
    if status == StatusCode::NOT_MODIFIED {
        return Ok(Answer::NotModified);
    }
    let too_long = || {
        Failure::input(format!("{url} sends more than {} MiB", LIMIT / 1024 / 1024))
            .hint("no API document is that long: check the address")
    };
    let length = response.content_length();
    if length.is_some_and(|length| length > LIMIT as u64) {
        return Err(too_long());
    }
    let download = Download::start(url.path(), length);
    let mut bytes = Vec::new();
    while let Some(chunk) = response
        .chunk()
        .await
        .map_err(|error| trouble::failed(url, error))?
    {
        if bytes.len() + chunk.len() > LIMIT {
            return Err(too_long());
        }
        download.advance(chunk.len());
        bytes.extend_from_slice(&chunk);
    }
    if status == StatusCode::OK {
        return Ok(Answer::Body { bytes, validators });
    }
    bytes.truncate(4096);
    Ok(Answer::Status(
        status,
        String::from_utf8_lossy(&bytes).into_owned(),
    ))
}
