//! Which version of the product a site runs: no document says it, the server does when it is asked by a user.

use std::path::PathBuf;

use serde::Deserialize;
use umbraco_oauth::{ClientCredentials, SecretString};
use url::Url;

use super::http::Http;
use super::trouble;
use crate::failure::Failure;

const TOKEN: &str = "umbraco/management/api/v1/security/back-office/token";
const INFORMATION: &str = "umbraco/management/api/v1/server/information";

/// Where a secret is: never on the command line, where other users and the history of the shell see it.
#[derive(Debug)]
pub(crate) enum Secret {
    Env(String),
    File(PathBuf),
}

impl Secret {
    fn read(&self) -> Result<SecretString, Failure> {
        let secret = match self {
            Secret::Env(name) => std::env::var(name).map_err(|_| {
                Failure::usage(format!("--secret-env {name}: the variable is not set"))
            })?,
            Secret::File(path) => std::fs::read_to_string(path).map_err(|error| {
                Failure::usage(format!("--secret-file {}: cannot be read", path.display()))
                    .cause(error)
            })?,
        };
        let secret = secret.trim_end_matches(['\r', '\n']);
        if secret.is_empty() {
            return Err(Failure::usage("the client secret is empty"));
        }
        Ok(SecretString::from(secret))
    }
}

#[derive(Deserialize)]
struct Information {
    version: String,
}

/// Asks `GET /server/information` as an API user; build metadata (`+...`) is no part of the version.
pub(crate) async fn product_version(
    http: &Http,
    site: &Url,
    client_id: &str,
    secret: &Secret,
) -> Result<String, Failure> {
    let joined = |path: &str| {
        site.join(path).map_err(|error| {
            Failure::internal(format!("{site}: no address for {path}")).cause(error)
        })
    };
    let denied = |error: umbraco_oauth::Error| {
        let failure = Failure::input("the version of the site cannot be asked: no token");
        let failure = match error.hint() {
            Some(hint) => failure.hint(hint.to_owned()),
            None => failure,
        };
        failure
            .hint("without credentials, give the version yourself: --product-version 17.3.4")
            .cause(error)
    };
    let credentials = ClientCredentials::new(client_id, secret.read()?)
        .token_endpoint(joined(TOKEN)?)
        .http_client(http.client().clone())
        .build()
        .map_err(denied)?;
    let url = joined(INFORMATION)?;
    let mut headers = reqwest::header::HeaderMap::new();
    credentials
        .authorize(&url, &mut headers)
        .await
        .map_err(denied)?;
    let response = http.client().get(url.clone()).headers(headers).send().await;
    let response = response.map_err(|error| trouble::failed(&url, error))?;
    if !response.status().is_success() {
        return Err(trouble::refused(&url, response.status()));
    }
    let body = response
        .bytes()
        .await
        .map_err(|error| trouble::failed(&url, error))?;
    let information: Information = serde_json::from_slice(&body).map_err(|error| {
        Failure::input(format!("{url} does not say which version it is")).cause(error)
    })?;
    Ok(version(&information.version))
}

fn version(text: &str) -> String {
    text.split('+').next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn build_metadata_is_no_part_of_the_version() {
        assert_eq!(
            version("17.3.0-rc+3ef02bd3fa7fcee4f244eeb148eba8745c62bbe9"),
            "17.3.0-rc"
        );
    }
}
