//! The site that is asked, and as whom.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use url::Url;

use crate::case::As;
use crate::error::Error;
use crate::values::Values;

/// Where the paths of cases begin that do not begin with a slash.
pub(crate) const API: &str = "/umbraco/management/api/v1/";

/// A site, and who asks it.
#[derive(Clone)]
pub struct Site {
    pub(crate) origin: String,
    pub(crate) http: reqwest::Client,
    admin: Option<String>,
    limited: Option<String>,
    client: Option<Client>,
}

/// An API user: its client id and its secret, which `Debug` does not show.
#[derive(Clone)]
pub struct Client {
    id: String,
    secret: String,
}

/// What is known of a site before the first case.
pub(crate) struct Known {
    pub(crate) major: Option<u8>,
    pub(crate) is_development: bool,
}

impl Client {
    /// An API user of a site.
    pub fn new(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            secret: secret.into(),
        }
    }
}

impl Site {
    /// A site by its URL, which nobody has signed in at. The client must not follow redirects.
    ///
    /// # Errors
    /// When the address is none of `http` or `https`.
    pub fn new(url: &str, http: reqwest::Client) -> Result<Self, Error> {
        let parsed = Url::parse(url)
            .map_err(|error| Error::new(format!("{url} is no address of a site")).because(error))?;
        if !matches!(parsed.scheme(), "http" | "https") || !parsed.has_host() {
            return Err(Error::new(format!("{url} is no address of a site")));
        }
        Ok(Self {
            origin: parsed.origin().ascii_serialization(),
            http,
            admin: None,
            limited: None,
            client: None,
        })
    }

    /// Fetches a token for an API user who is an administrator.
    ///
    /// # Errors
    /// When the site gives none.
    pub async fn sign_in(&mut self, client: Client) -> Result<(), Error> {
        self.admin = Some(self.token_of(&client).await?);
        self.client = Some(client);
        Ok(())
    }

    /// Fetches a token for an API user without sections.
    ///
    /// # Errors
    /// When the site gives none.
    pub async fn sign_in_limited(&mut self, client: Client) -> Result<(), Error> {
        self.limited = Some(self.token_of(&client).await?);
        Ok(())
    }

    /// Takes the administrator's token from elsewhere. Cases that need a client's secret are left out then.
    pub fn set_token(&mut self, token: impl Into<String>) {
        self.admin = Some(token.into());
    }

    /// `scheme://host:port`.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The path as it is on this site.
    pub(crate) fn url(&self, path: &str) -> String {
        match path.starts_with('/') {
            true => format!("{}{path}", self.origin),
            false => format!("{}{API}{path}", self.origin),
        }
    }

    pub(crate) fn token(&self, identity: As) -> Option<&str> {
        match identity {
            As::Admin => self.admin.as_deref(),
            As::Limited => self.limited.as_deref(),
            As::Nobody => None,
        }
    }

    pub(crate) fn has_client(&self) -> bool {
        self.client.is_some()
    }

    /// What holes stand for in every file.
    pub(crate) fn values(&self) -> Values {
        let mut values = Values::default();
        let host = self.origin.split_once("://").map_or("", |(_, host)| host);
        values.set("origin", self.origin.as_str());
        values.set("host", host);
        let run = uuid::Uuid::new_v4().simple().to_string();
        values.set("run", &run[..8]);
        for (name, identity) in [("token", As::Admin), ("limited token", As::Limited)] {
            if let Some(token) = self.token(identity) {
                values.set_secret(name, token);
            }
        }
        if let Some(client) = &self.client {
            values.set("client_id", client.id.as_str());
            values.set_secret("client_secret", client.secret.as_str());
            // Id and secret are encoded as in a form before they are joined: RFC 6749, section 2.3.1.
            let encoded = |text: &str| {
                url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>()
            };
            let pair = format!("{}:{}", encoded(&client.id), encoded(&client.secret));
            values.set_secret("basic", STANDARD.encode(pair));
        }
        values
    }

    /// Asks what some cases need to know.
    pub(crate) async fn known(&self) -> Known {
        let information = match self.admin.as_deref() {
            Some(token) => self.json("server/information", token).await,
            None => None,
        };
        let version = information.and_then(|body| body["version"].as_str().map(str::to_owned));
        let pages = [
            "/umbraco/swagger/oauth2-redirect.html",
            "/umbraco/openapi/oauth2-redirect.html",
        ];
        let mut is_development = false;
        for page in pages {
            let reply = self.http.get(self.url(page)).send().await;
            is_development |= reply.is_ok_and(|reply| reply.status().is_success());
        }
        Known {
            major: version.and_then(|version| version.split('.').next()?.parse().ok()),
            is_development,
        }
    }

    async fn json(&self, path: &str, token: &str) -> Option<Value> {
        let reply = self
            .http
            .get(self.url(path))
            .bearer_auth(token)
            .send()
            .await;
        let text = reply.ok()?.text().await.ok()?;
        serde_json::from_str(&text).ok()
    }

    /// A token of the client-credentials grant: RFC 6749, section 4.4.
    async fn token_of(&self, client: &Client) -> Result<String, Error> {
        let url = self.url("security/back-office/token");
        let form = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("grant_type", "client_credentials")
            .append_pair("client_id", &client.id)
            .append_pair("client_secret", &client.secret)
            .finish();
        let failed = |what: &str| {
            Error::new(format!(
                "{} gives {} no token: {what}",
                self.origin, client.id
            ))
        };
        let reply = self
            .http
            .post(url)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(form)
            .send()
            .await
            .map_err(|error| failed("it does not answer").because(error))?;
        let status = reply.status();
        let text = reply.text().await.unwrap_or_default();
        let body: Value = serde_json::from_str(&text).unwrap_or_default();
        match body["access_token"].as_str() {
            Some(token) if status.is_success() => Ok(token.to_owned()),
            _ => {
                let said = body["error_description"].as_str().unwrap_or_default();
                Err(failed(&format!("{status} {said}")))
            }
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Site")
            .field("origin", &self.origin)
            .field("client", &self.client)
            .finish_non_exhaustive()
    }
}
