//! The API key of the Content Delivery API.

use std::fmt;

use http::HeaderName;
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use crate::access_token::sensitive;
use crate::{Credentials, Error, IntoCredentials, Site};

/// The key of the Content Delivery API (`Umbraco:CMS:DeliveryApi:ApiKey`), sent as the header `Api-Key`.
///
/// Needed when the API is not public, and for previews (`Preview: true`).
///
/// # Example
/// ```
/// use umbraco_oauth::ApiKey;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let credentials = ApiKey::new("key").for_origin(&"https://cms.example".parse()?)?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct ApiKey(SecretString);

impl ApiKey {
    /// The key as configured in the site.
    #[must_use]
    pub fn new(key: impl Into<SecretString>) -> Self {
        Self(key.into())
    }

    /// Credentials that send the key to the origin of this URL and nowhere else.
    ///
    /// # Errors
    /// The key is empty or cannot be sent in a header, or the URL is neither https nor this machine.
    pub fn for_origin(self, url: &Url) -> Result<Credentials, Error> {
        if self.0.expose_secret().is_empty() {
            return Err(Error::config("the API key is empty")
                .with_hint("copy it from the site's setting Umbraco:CMS:DeliveryApi:ApiKey"));
        }
        let value = sensitive(&[self.0.expose_secret()])?;
        Credentials::fixed_header(HEADER, value, url)
    }
}

impl IntoCredentials for ApiKey {
    fn into_credentials(self, site: &Site) -> Result<Credentials, Error> {
        self.for_origin(&site.base_url)
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey(..)")
    }
}

/// `src/Umbraco.Core/Constants-DeliveryApi.cs`; header names ignore case.
const HEADER: HeaderName = HeaderName::from_static("api-key");
