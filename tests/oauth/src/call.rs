//! One call of the Management API, as the README of the crate does it with plain `reqwest`.

use http::{HeaderMap, StatusCode};
use umbraco_oauth::{Challenge, Credentials, Error, Stamp};
use url::Url;

/// What came of a call.
#[derive(Debug)]
pub struct Called {
    /// What the credentials added.
    pub stamp: Stamp,
    /// The status of the answer.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
}

impl Called {
    /// What the answer says about the token.
    #[must_use]
    pub fn challenge(&self) -> Option<Challenge> {
        Challenge::of(self.status, &self.headers)
    }
}

/// A client that follows no redirects and goes through no proxy.
///
/// # Panics
/// It cannot be set up.
#[must_use]
pub fn http() -> reqwest::Client {
    let builder = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    builder.no_proxy().build().expect("an HTTP client")
}

/// Asks who is signed in: authorizes one request and sends it once.
///
/// # Errors
/// There was no token to be had.
///
/// # Panics
/// The site did not answer.
pub async fn call(site: &Url, credentials: &Credentials) -> Result<Called, Error> {
    let url = site
        .join("/umbraco/management/api/v1/user/current")
        .expect("a path");
    let mut headers = HeaderMap::new();
    let stamp = credentials.authorize(&url, &mut headers).await?;
    let answer = http().get(url).headers(headers).send().await;
    let answer = answer.expect("an answer");
    Ok(Called {
        stamp,
        status: answer.status(),
        headers: answer.headers().clone(),
    })
}
