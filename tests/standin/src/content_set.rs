//! Content sets: what a site has at its first start.

use bytes::Bytes;
use clap::ValueEnum;
use http::{HeaderMap, HeaderValue, Method};
use serde::Deserialize;
use serde_json::Value;

use crate::answer::{Site, lock};
use crate::error::Error;
use crate::oauth::scopes::Scopes;
use crate::oauth::tokens::{Grant, Kind, Subject};
use crate::wire::multipart::Form;
use crate::wire::request::Request;

/// What a site has at its first start.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum ContentSet {
    /// What an installed Umbraco has: the built-in data types and one language.
    #[default]
    Empty,
    /// A small site in two languages: document types, a published home page with pages below it, a dictionary.
    Starter,
}

/// A request of a content set; its path is below `/umbraco/management/api/v1/`.
#[derive(Deserialize)]
struct Step {
    method: String,
    path: String,
    body: Value,
}

const STARTER: &str = include_str!("starter.json");

impl ContentSet {
    /// Fills a site by asking it, as the first administrator.
    pub(crate) fn fill(self, site: &Site, host: &str) -> Result<(), Error> {
        let steps = match self {
            Self::Empty => return Ok(()),
            Self::Starter => STARTER,
        };
        let failed = |what: String| Error::new(format!("the content set cannot be made: {what}"));
        let steps: Vec<Step> =
            serde_json::from_str(steps).map_err(|error| failed(error.to_string()))?;
        let token =
            token(site).ok_or_else(|| failed("the site has no administrator".to_owned()))?;
        for step in steps {
            let reply = site.answer(&step.request(&token, host), &Form::None);
            if !reply.status.is_success() {
                let said = String::from_utf8_lossy(reply.body.bytes()).into_owned();
                let Step { method, path, .. } = step;
                return Err(failed(format!("{method} {path}: {} {said}", reply.status)));
            }
        }
        lock(&site.security)
            .tokens
            .delete(|grant| grant.client_id == CLIENT);
        Ok(())
    }
}

/// The client of the token that content sets are made with; no such client can ask for one.
const CLIENT: &str = "(content set)";

fn token(site: &Site) -> Option<String> {
    let mut security = lock(&site.security);
    let admin = security.users.iter().find(|user| user.is_admin())?.id;
    let grant = Grant {
        subject: Subject::User(admin),
        client_id: CLIENT.to_owned(),
        scopes: Scopes::default(),
        authorization: None,
    };
    let until = security.now() + security.settings.time_out;
    Some(security.tokens.issue(Kind::AccessToken, grant, until))
}

impl Step {
    fn request(&self, token: &str, host: &str) -> Request {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", HeaderValue::from_static("application/json"));
        for (name, value) in [
            ("host", host),
            ("authorization", &format!("Bearer {token}")),
        ] {
            if let Ok(value) = HeaderValue::from_str(value) {
                headers.insert(name, value);
            }
        }
        Request {
            method: self.method.parse().unwrap_or(Method::GET),
            path: format!("/umbraco/management/api/v1/{}", self.path),
            query: String::new(),
            is_https: false,
            headers,
            body: Bytes::from(self.body.to_string()),
        }
    }
}
