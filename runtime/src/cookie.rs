//! The `Cookie` header (RFC 6265, section 4.2).

use http::HeaderValue;
use percent_encoding::utf8_percent_encode;

use crate::path::RESERVED;

/// `cookies` with `name` set to `value`, percent-encoded, as ASP.NET Core reads it; `None` if `name` is no token.
pub(crate) fn add(cookies: &[u8], name: &str, value: &str) -> Option<HeaderValue> {
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if name.is_empty() || !name.chars().all(is_token) {
        return None;
    }
    let cookies = String::from_utf8_lossy(cookies);
    let value = utf8_percent_encode(value, RESERVED);
    let kept = cookies
        .split("; ")
        .filter(|cookie| !cookie.is_empty() && cookie.split('=').next() != Some(name));
    let mut all: Vec<String> = kept.map(str::to_owned).collect();
    all.push(format!("{name}={value}"));
    HeaderValue::try_from(all.join("; ")).ok()
}
