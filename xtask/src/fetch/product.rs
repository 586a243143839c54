//! Which version of the product a site runs: no document says it, the server does when it is asked by a user.

use serde::Deserialize;
use umbraco_oauth::Credentials;
use url::Url;

use super::http::Http;
use super::trouble;
use crate::failure::Failure;

const INFORMATION: &str = "umbraco/management/api/v1/server/information";

#[derive(Deserialize)]
struct Information {
    version: String,
}

/// Asks `GET /server/information` as whoever the credentials are of; build metadata (`+...`) is no part of the version.
pub(crate) async fn product_version(
    http: &Http,
    site: &Url,
    credentials: &Credentials,
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
