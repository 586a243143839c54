//! How one site is signed in to.

use std::path::PathBuf;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use umbraco_oauth::{ExposeSecret, SecretString};

use crate::failure::Failure;
use crate::fetch::Trust;
use crate::secret::Secret;

/// How one site is signed in to. `login` writes where the secret is; a person may put the secret itself there.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Profile {
    pub(crate) way: Way,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) client_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) redirect_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) user: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) secret_env: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) secret_file: Option<PathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) secret: Option<Kept>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) ca_cert: Option<PathBuf>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) insecure: bool,
    /// Of an account with `way = "password"`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) allow_remote_site: bool,
}

/// The ways to sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Way {
    /// An API user with id and secret.
    ClientCredentials,
    /// A person in a browser, at a site that has registered a client for this.
    Browser,
    /// A person in a browser that ends at the Swagger page of Umbraco 14 to 17, whose address is pasted.
    Swagger17,
    /// The same at Umbraco 18.
    Swagger18,
    /// A person's name and password, without a browser, through the Swagger client of Umbraco 14 to 17.
    Password17,
    /// The same at Umbraco 18.
    Password18,
    /// A member of the Delivery API, in a browser.
    Member,
}

impl Way {
    /// What it is, for people.
    pub(crate) fn describe(self) -> &'static str {
        match self {
            Self::ClientCredentials => "client credentials of an API user",
            Self::Browser => "a person in the browser, with a client that the site has registered",
            Self::Swagger17 | Self::Swagger18 => {
                "a person in the browser, with the Swagger client of a development site"
            }
            Self::Password17 | Self::Password18 => "name and password, without a browser",
            Self::Member => "a member of the Delivery API in the browser",
        }
    }
}

impl Profile {
    pub(crate) fn new(way: Way) -> Self {
        Self {
            way,
            client_id: None,
            redirect_uri: None,
            user: None,
            secret_env: None,
            secret_file: None,
            secret: None,
            ca_cert: None,
            insecure: false,
            allow_remote_site: false,
        }
    }

    /// Its secret; `what` it is. Who said nothing is asked.
    pub(crate) fn secret(&self, what: &str) -> Result<SecretString, Failure> {
        if let Some(Kept(secret)) = &self.secret {
            return Ok(secret.clone());
        }
        Secret::given(self.secret_env.as_deref(), self.secret_file.as_deref())
            .unwrap_or(Secret::Prompt)
            .read(what)
    }

    /// Which certificates are trusted.
    pub(crate) fn trust(&self) -> Trust {
        Trust {
            ca_cert: self.ca_cert.clone(),
            insecure: self.insecure,
        }
    }
}

/// A secret in the file of profiles. It is shown nowhere else.
#[derive(Clone, Debug)]
pub(crate) struct Kept(SecretString);

impl Serialize for Kept {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.0.expose_secret())
    }
}

impl<'de> Deserialize<'de> for Kept {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        String::deserialize(input).map(|text| Self(text.into()))
    }
}
