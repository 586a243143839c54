//! The parameters of a request, from the query or a form, and the client credentials of a Basic header.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::Method;

use super::refusal::{Refusal, https_only, invalid_request, wrong_method};
use super::security::Security;
use crate::wire::request::Request;

/// Parameters in the order sent.
pub(crate) struct Parameters(Vec<(String, String)>);

impl Parameters {
    /// Those of a request of the authorization or end-session endpoint, by query or form.
    pub(crate) fn of(request: &Request, security: &Security) -> Result<Self, Refusal> {
        if security.refuses_transport(request) {
            return Err(https_only());
        }
        match request.method {
            Method::GET => Ok(Self(request.query_pairs())),
            Method::POST => Self::of_form(request),
            _ => Err(wrong_method()),
        }
    }

    /// Those of the form in the body, if its content type says so.
    fn of_form(request: &Request) -> Result<Self, Refusal> {
        match request.media_type().as_str() {
            "application/x-www-form-urlencoded" => Ok(Self(request.form_pairs())),
            "" => Err(invalid_request(
                "The mandatory 'Content-Type' header is missing.",
                2081,
            )),
            _ => Err(invalid_request(
                "The specified 'Content-Type' header is invalid.",
                2082,
            )),
        }
    }

    /// A parameter; empty ones and those sent more than once read as absent.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let mut values = self.0.iter().filter(|(key, _)| key == name);
        match (values.next(), values.next()) {
            (Some((_, value)), None) if !value.is_empty() => Some(value),
            _ => None,
        }
    }

    /// Puts another value in place of a parameter, or takes it away.
    pub(crate) fn replace(&mut self, name: &str, value: Option<String>) {
        self.0.retain(|(key, _)| key != name);
        if let Some(value) = value {
            self.0.push((name.to_owned(), value));
        }
    }

    /// ASP.NET Core refuses forms of more than 1024 keys or a value over 4 MiB with an exception.
    pub(crate) fn is_oversize(&self) -> bool {
        self.0.len() > 1024 || self.0.iter().any(|(_, value)| value.len() > 4 << 20)
    }
}

/// A form with the client credentials, already taken from where they were sent.
pub(crate) struct Form {
    pub(crate) parameters: Parameters,
    basic: Option<(String, String)>,
}

impl Form {
    /// Checks the content type and reads form and Basic header, in the order of OpenIddict.
    pub(crate) fn read(request: &Request) -> Result<Self, Refusal> {
        let parameters = Parameters::of_form(request)?;
        let Some(encoded) = request.header("authorization").and_then(basic) else {
            return Ok(Self {
                parameters,
                basic: None,
            });
        };
        let in_body = ["client_secret", "client_assertion"];
        if in_body.iter().any(|name| parameters.get(name).is_some()) {
            return Err(invalid_request(
                "Multiple client credentials cannot be specified.",
                2087,
            ));
        }
        let decoded = decode(encoded).ok_or_else(|| {
            invalid_request("The specified client credentials are invalid.", 2055)
        })?;
        Ok(Self {
            parameters,
            basic: Some(decoded),
        })
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.parameters.get(name)
    }

    /// The client id; that of a Basic header wins.
    pub(crate) fn client_id(&self) -> Option<&str> {
        match &self.basic {
            Some((id, _)) => Some(id.as_str()).filter(|id| !id.is_empty()),
            None => self.get("client_id"),
        }
    }

    /// The client secret, from wherever it came.
    pub(crate) fn client_secret(&self) -> Option<&str> {
        match &self.basic {
            Some((_, secret)) => Some(secret.as_str()).filter(|secret| !secret.is_empty()),
            None => self.get("client_secret"),
        }
    }
}

fn basic(header: &str) -> Option<&str> {
    let (scheme, rest) = header.split_once(' ')?;
    scheme.eq_ignore_ascii_case("basic").then(|| rest.trim())
}

/// Base64, then `id:secret`, each percent-decoded, where `+` means a space.
fn decode(encoded: &str) -> Option<(String, String)> {
    let text = String::from_utf8(STANDARD.decode(encoded).ok()?).ok()?;
    let (id, secret) = text.split_once(':')?;
    Some((form_decoded(id), form_decoded(secret)))
}

fn form_decoded(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_encoding::percent_decode_str(&spaced)
        .decode_utf8_lossy()
        .into_owned()
}
