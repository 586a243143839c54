//! What the back office's login takes and answers
//! (`src/Umbraco.Cms.Api.Management/Controllers/Security/BackOfficeController.cs`).

use http::header::{ACCEPT, CONTENT_TYPE, COOKIE};
use http::{HeaderValue, Method, Request};
use secrecy::zeroize::Zeroizing;
use serde::{Deserialize, Serialize};

use super::cookies::Cookies;
use crate::Error;
use crate::endpoint::{Answer, Endpoint};

#[derive(Serialize)]
pub(super) struct NameAndPassword<'a> {
    pub(super) username: &'a str,
    pub(super) password: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct SecondFactor<'a> {
    pub(super) code: &'a str,
    pub(super) provider: &'a str,
    pub(super) is_persistent: bool,
    pub(super) remember_client: bool,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct TwoFactor {
    #[serde(default)]
    pub(super) enabled_two_factor_provider_names: Vec<String>,
}

pub(super) async fn post(
    endpoint: &Endpoint,
    body: &impl Serialize,
    cookies: &mut Cookies,
) -> Result<Answer, Error> {
    let body = serde_json::to_vec(body)
        .map_err(|_| Error::config("name and password cannot be written as JSON"))?;
    let mut request = Request::new(body);
    *request.method_mut() = Method::POST;
    let headers = request.headers_mut();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    if let Some(value) = cookies.header()? {
        headers.insert(COOKIE, value);
    }
    let answer = endpoint.send(request).await?;
    cookies.take(&answer.headers);
    Ok(answer)
}

/// The title of problem details; it is compared, not shown.
pub(super) fn title(answer: &Answer) -> Zeroizing<String> {
    #[derive(Deserialize)]
    struct Problem {
        title: String,
    }
    serde_json::from_slice(&answer.body)
        .map(|problem: Problem| problem.title)
        .unwrap_or_default()
        .into()
}
