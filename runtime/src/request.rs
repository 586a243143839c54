//! What a call sends; everything about it that does not depend on the type of the answer.

use std::fmt;
use std::time::Duration;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use url::Url;

use crate::body::Body;
use crate::cookie;
use crate::error::{Error, Operation};
use crate::path;
use crate::query::Query;
use crate::redact;
use crate::{Transport, Upload};

pub(crate) struct Request {
    pub(crate) transport: Transport,
    pub(crate) operation: Operation,
    pub(crate) body: Body,
    pub(crate) timeout: Duration,
    path: String,
    query: Query,
    headers: HeaderMap,
    anonymous: bool,
    /// The first mistake made while building.
    error: Option<Error>,
}

impl Request {
    pub(crate) fn new(transport: &Transport, method: Method, template: &'static str) -> Box<Self> {
        Box::new(Self {
            transport: transport.clone(),
            operation: Operation { method, template },
            body: Body::default(),
            timeout: transport.settings().timeout,
            path: template.to_owned(),
            query: Query::default(),
            headers: HeaderMap::new(),
            anonymous: false,
            error: None,
        })
    }

    pub(crate) fn path(&mut self, name: &str, value: &dyn fmt::Display) {
        self.fill(name, path::segment(&value.to_string()));
    }

    pub(crate) fn file_path(&mut self, name: &str, value: &str, reserved: &[&str]) {
        self.fill(name, path::file_path(value, reserved));
    }

    pub(crate) fn file_segment(&mut self, name: &str, value: &str) {
        self.fill(name, path::file_segment(value));
    }

    fn fill(&mut self, name: &str, value: Result<String, &'static str>) {
        let placeholder = format!("{{{name}}}");
        match value {
            Err(reason) => self.fail(format!("the path parameter `{name}` {reason}")),
            Ok(_) if !self.path.contains(&placeholder) => {
                self.fail(format!("the path has no parameter `{name}`"));
            }
            Ok(value) => self.path = self.path.replace(&placeholder, &value),
        }
    }

    pub(crate) fn query(&mut self, name: &str, value: &dyn fmt::Display) {
        self.query.set(name, vec![value.to_string()]);
    }

    pub(crate) fn query_list(&mut self, name: &str, values: Vec<String>) {
        self.query.set(name, values);
    }

    pub(crate) fn query_value(&self, name: &str) -> Option<&str> {
        self.query.get(name)
    }

    pub(crate) fn header(&mut self, name: &str, value: &dyn fmt::Display) {
        let value = HeaderValue::from_bytes(value.to_string().as_bytes());
        match (HeaderName::from_bytes(name.as_bytes()), value) {
            (Ok(name), Ok(mut value)) => {
                value.set_sensitive(redact::is_secret(&name));
                self.headers.insert(name, value);
            }
            // The value may be a secret, so it is not shown.
            (Ok(name), Err(_)) => self.fail(format!(
                "the value of the header `{name}` holds a line break or another control character"
            )),
            (Err(_), _) => self.fail(format!("`{}` is no header name", name.escape_debug())),
        }
    }

    pub(crate) fn cookie(&mut self, name: &str, value: &dyn fmt::Display) {
        let cookies = self.headers.get(COOKIE).map(HeaderValue::as_bytes);
        match cookie::add(cookies.unwrap_or_default(), name, &value.to_string()) {
            Some(mut cookies) => {
                cookies.set_sensitive(true);
                self.headers.insert(COOKIE, cookies);
            }
            None => self.fail(format!("`{}` is no cookie name", name.escape_debug())),
        }
    }

    pub(crate) fn json(&mut self, media_type: &'static str, body: String) {
        self.body.set_bytes(media_type, body.into());
    }

    pub(crate) fn binary(&mut self, media_type: &'static str, content: Upload) {
        self.body.set_file(media_type, content);
    }

    pub(crate) fn form(&mut self) {
        self.body.form();
    }

    pub(crate) fn url_encoded(&mut self) {
        self.body.url_encoded();
    }

    pub(crate) fn field(&mut self, name: &str, value: String) {
        self.body.field(name, value);
    }

    pub(crate) fn part_text(&mut self, name: &str, value: &dyn fmt::Display) {
        self.body.form().text(name, value.to_string());
    }

    pub(crate) fn part_json(&mut self, name: &str, value: String) {
        self.body.form().json(name, value);
    }

    pub(crate) fn part_file(&mut self, name: &str, file: Upload) {
        self.body.form().file(name, file);
    }

    pub(crate) fn anonymous(&mut self) {
        self.anonymous = true;
    }

    pub(crate) fn timeout(&mut self, limit: Duration) {
        self.timeout = limit;
    }

    fn fail(&mut self, message: String) {
        let failure = Error::request(&self.operation, message);
        self.error.get_or_insert(failure);
    }

    /// A copy that can be sent as well; `None` if the body is a stream.
    pub(crate) fn try_clone(&self) -> Option<Box<Self>> {
        if self.error.is_some() {
            return None;
        }
        Some(Box::new(Self {
            transport: self.transport.clone(),
            operation: self.operation.clone(),
            body: self.body.try_clone()?,
            timeout: self.timeout,
            path: self.path.clone(),
            query: self.query.clone(),
            headers: self.headers.clone(),
            anonymous: self.anonymous,
            error: None,
        }))
    }

    /// The address, or the first mistake made while building.
    pub(crate) fn finish(&mut self) -> Result<Url, Error> {
        if let Some(error) = self.error.take() {
            return Err(error);
        }
        if let Some((_, rest)) = self.path.split_once('{') {
            let name = rest.split('}').next().unwrap_or(rest);
            let message = format!("the path parameter `{name}` was not given");
            return Err(Error::request(&self.operation, message));
        }
        let base = self.transport.base_url().as_str().trim_end_matches('/');
        let mut address = format!("{base}{}", self.path);
        self.query.write(&mut address);
        Url::parse(&address).map_err(|error| {
            let message = "the address is not valid".to_owned();
            Error::request(&self.operation, message).with_source(error)
        })
    }

    /// The headers of each attempt, without credentials.
    pub(crate) fn headers(&self, accept: &'static str) -> HeaderMap {
        let mut headers = self.headers.clone();
        if !headers.contains_key(ACCEPT) {
            headers.insert(ACCEPT, HeaderValue::from_static(accept));
        }
        if let Some(content_type) = self.body.content_type() {
            headers.entry(CONTENT_TYPE).or_insert(content_type);
        }
        headers
    }

    /// Whether the client's credentials are to be sent.
    pub(crate) fn wants_credentials(&self) -> bool {
        !self.anonymous && !self.headers.contains_key(AUTHORIZATION)
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut address = format!("http://host{}", self.path);
        self.query.write(&mut address);
        let target = Url::parse(&address).map(|url| redact::url(&url));
        let target = target.unwrap_or_default();
        f.debug_struct("Call")
            .field("method", &self.operation.method)
            .field("target", &target.trim_start_matches("http://host"))
            .field("headers", &redact::Headers(&self.headers))
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
