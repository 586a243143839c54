//! Why a download failed, and what to do about it.

use std::error::Error;
use std::io;

use reqwest::StatusCode;
use url::Url;

use super::place::is_loopback;
use crate::failure::Failure;

/// A request that got no answer, or not all of it.
pub(super) fn failed(url: &Url, error: reqwest::Error) -> Failure {
    let error = error.without_url();
    let chain = chain(&error);
    let host = url.host_str().unwrap_or_default();
    let origin = url.origin().ascii_serialization();
    let says = |part: &str| chain.iter().any(|text| text.contains(part));

    let failure = if error.is_timeout() {
        Failure::input(format!("{origin} does not answer in time"))
            .hint("a site that just started compiles for a while: try again, or give it longer with --timeout SECONDS")
    } else if io_kind(&error) == Some(io::ErrorKind::ConnectionRefused) {
        Failure::input(format!("nothing listens at {origin}"))
            .hint("start the site (dotnet run), and compare the port with what it prints: \"Now listening on: ...\"")
    } else if says("dns error") || says("failed to lookup address") {
        Failure::input(format!("there is no host {host}"))
            .hint("check the address; a VPN may be needed to reach it")
    } else if says("certificate") || says("UnknownIssuer") {
        let failure = Failure::input(format!("the certificate of {host} is not trusted")).hint(
            "give the certificate of the site, or of whoever signed it, as PEM: --ca-cert FILE",
        );
        if is_loopback(url) {
            failure
                .hint("for the development certificate of .NET: dotnet dev-certs https --export-path dev.pem --format PEM, then --ca-cert dev.pem; or --insecure")
        } else {
            failure
        }
    } else if says("InvalidContentType") || says("corrupt message") {
        Failure::input(format!("{origin} does not speak TLS"))
            .hint("the port may be the one for http: try the address with http://")
    } else if error.is_decode() || error.is_body() {
        Failure::input(format!("the answer of {origin} was cut off")).hint("try again")
    } else {
        Failure::input(format!("{origin} cannot be reached"))
    };
    failure.cause(Reason(chain))
}

/// An answer that is no document.
pub(super) fn refused(url: &Url, status: StatusCode) -> Failure {
    let failure = Failure::input(format!("{url} answers {status}"));
    match status {
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => failure
            .hint("Umbraco serves its documents without a sign-in: something in front of the site asks for one"),
        StatusCode::NOT_FOUND => failure.hint("check the address of the document"),
        StatusCode::BAD_REQUEST => failure.hint("the port may be the one for https: try the address with https://"),
        status if status.is_server_error() => failure.hint("look into the log of the site; it may still be starting"),
        _ => failure,
    }
}

/// The texts of an error and of what caused it, without repetitions.
fn chain(error: &dyn Error) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    let mut next = Some(error);
    while let Some(error) = next {
        let text = error.to_string();
        if texts.last() != Some(&text) {
            texts.push(text);
        }
        next = error.source();
    }
    texts
}

fn io_kind(error: &(dyn Error + 'static)) -> Option<io::ErrorKind> {
    let mut found = None;
    let mut next: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(error) = next {
        if let Some(error) = error.downcast_ref::<io::Error>() {
            found = Some(error.kind());
        }
        next = error.source();
    }
    found
}

/// The chain as one error, so that it is shown once.
#[derive(Debug)]
struct Reason(Vec<String>);

impl std::fmt::Display for Reason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.join(": "))
    }
}

impl Error for Reason {}
