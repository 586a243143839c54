//! The parameters of a token request, from the form and from a Basic header.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::token_error::refuse;
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// The parameters, credentials already taken from where they were sent.
pub(crate) struct Form {
    pairs: Vec<(String, String)>,
    basic: Option<(String, String)>,
}

impl Form {
    /// Checks the content type and reads form and Basic header, in the order of OpenIddict.
    pub(crate) fn read(request: &Request) -> Result<Self, Reply> {
        let media = request.media_type();
        if media.is_empty() {
            return Err(invalid(
                "The mandatory 'Content-Type' header is missing.",
                2081,
            ));
        }
        if media != "application/x-www-form-urlencoded" {
            return Err(invalid(
                "The specified 'Content-Type' header is invalid.",
                2082,
            ));
        }
        let mut form = Self {
            pairs: request.form_pairs(),
            basic: None,
        };
        let Some(encoded) = request.header("authorization").and_then(basic) else {
            return Ok(form);
        };
        if form.get("client_secret").is_some() || form.get("client_assertion").is_some() {
            return Err(invalid(
                "Multiple client credentials cannot be specified.",
                2087,
            ));
        }
        let decoded = decode(encoded);
        form.basic = Some(
            decoded
                .ok_or_else(|| invalid("The specified client credentials are invalid.", 2055))?,
        );
        Ok(form)
    }

    /// A parameter; empty ones and those sent more than once read as absent.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let mut values = self.pairs.iter().filter(|(key, _)| key == name);
        match (values.next(), values.next()) {
            (Some((_, value)), None) if !value.is_empty() => Some(value),
            _ => None,
        }
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

    /// ASP.NET Core refuses forms of more than 1024 keys or a value over 4 MiB with an exception.
    pub(crate) fn is_oversize(&self) -> bool {
        self.pairs.len() > 1024 || self.pairs.iter().any(|(_, value)| value.len() > 4 << 20)
    }
}

fn invalid(description: &str, id: u16) -> Reply {
    refuse("invalid_request", description, id)
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
