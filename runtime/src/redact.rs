//! What is shown of headers and addresses: nothing that could be a secret.

use std::fmt;

use http::{HeaderMap, HeaderName};
use percent_encoding::percent_decode_str;
use url::Url;

pub(crate) const HIDDEN: &str = "***";

/// Headers whose values are credentials.
const SECRET_HEADERS: [&str; 6] = [
    "api-key",
    "authorization",
    "cookie",
    "proxy-authorization",
    "set-cookie",
    "x-api-key",
];

/// Query parameters and members of objects whose values are credentials, in lower case and without `_` and `-`.
const SECRET_NAMES: [&str; 16] = [
    "accesstoken",
    "apikey",
    "assertion",
    "clientassertion",
    "clientsecret",
    "code",
    "codeverifier",
    "idtoken",
    "invitecode",
    "password",
    "refreshtoken",
    "resetcode",
    "secret",
    "sig",
    "signature",
    "token",
];

/// Whether the values of the header are credentials.
pub(crate) fn is_secret(name: &HeaderName) -> bool {
    SECRET_HEADERS.contains(&name.as_str())
}

/// `url` without user information and without the values of secret query parameters.
pub(crate) fn url(url: &Url) -> String {
    let mut shown = url.clone();
    // Both fail only for addresses that cannot have user information.
    let _ = shown.set_username("");
    let _ = shown.set_password(None);
    shown.set_fragment(None);
    if let Some(query) = url.query() {
        let pairs: Vec<String> = query.split('&').map(parameter).collect();
        shown.set_query(Some(&pairs.join("&")));
    }
    shown.into()
}

/// An address that the server sent, which may be relative.
pub(crate) fn location(value: &str) -> String {
    match Url::parse(value) {
        Ok(parsed) => url(&parsed),
        Err(_) => match value.split_once('?') {
            Some((path, query)) => {
                let pairs: Vec<String> = query.split('&').map(parameter).collect();
                format!("{path}?{}", pairs.join("&"))
            }
            None => value.to_owned(),
        },
    }
}

fn parameter(pair: &str) -> String {
    let name = pair.split('=').next().unwrap_or_default();
    if SECRET_NAMES.contains(&plain(&percent_decode_str(name).decode_utf8_lossy()).as_str()) {
        format!("{name}={HIDDEN}")
    } else {
        pair.to_owned()
    }
}

/// Whether a text under this name in an object is a credential, such as `clientSecret` and `newPassword`.
pub(crate) fn is_secret_member(name: &str) -> bool {
    let name = plain(name);
    let ends = ["password", "secret", "token"];
    SECRET_NAMES.contains(&name.as_str()) || ends.iter().any(|end| name.ends_with(end))
}

/// The name in lower case, without what separates its words.
fn plain(name: &str) -> String {
    name.chars()
        .filter(|c| !matches!(c, '_' | '-'))
        .flat_map(char::to_lowercase)
        .collect()
}

/// `Debug` of headers with credentials hidden.
pub(crate) struct Headers<'a>(pub(crate) &'a HeaderMap);

impl fmt::Debug for Headers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.0.iter().map(|(name, value)| {
            let secret = value.is_sensitive() || is_secret(name);
            let value = String::from_utf8_lossy(value.as_bytes());
            let value = match name.as_str() {
                _ if secret => HIDDEN.to_owned(),
                "location" => location(&value),
                _ => value.into_owned(),
            };
            (name.as_str(), value)
        });
        f.debug_map().entries(shown).finish()
    }
}
