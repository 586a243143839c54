//! The cookies of a login, kept for the two requests that follow it.

use std::collections::BTreeMap;

use http::header::SET_COOKIE;
use http::{HeaderMap, HeaderValue};
use secrecy::zeroize::Zeroizing;

use crate::Error;
use crate::access_token::sensitive;

/// All go to the one site that set them, a moment later: neither path nor expiry matters, except that a cookie set to
/// nothing is deleted. A long login cookie comes in chunks, `UMB_UCONTEXTC1` and so on; each is one here.
#[derive(Default)]
pub(super) struct Cookies(BTreeMap<String, Zeroizing<String>>);

impl Cookies {
    /// Takes what an answer sets and deletes.
    pub(super) fn take(&mut self, headers: &HeaderMap) {
        for value in headers.get_all(SET_COOKIE) {
            let pair = value
                .to_str()
                .ok()
                .and_then(|text| text.split(';').next()?.split_once('='));
            let Some((name, value)) = pair else { continue };
            let (name, value) = (name.trim().to_owned(), value.trim());
            if value.is_empty() {
                self.0.remove(&name);
            } else {
                self.0.insert(name, Zeroizing::new(value.to_owned()));
            }
        }
    }

    /// The `Cookie` header, if there is any cookie.
    pub(super) fn header(&self) -> Result<Option<HeaderValue>, Error> {
        let mut parts = Vec::new();
        for (name, value) in &self.0 {
            if !parts.is_empty() {
                parts.push("; ");
            }
            parts.extend([name.as_str(), "=", value.as_str()]);
        }
        match parts.is_empty() {
            true => Ok(None),
            false => sensitive(&parts).map(Some),
        }
    }

    /// The values, to be hidden should the server echo them.
    pub(super) fn values(&self) -> impl Iterator<Item = &str> {
        self.0.values().map(|value| value.as_str())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn chunks_are_kept_and_deleted_cookies_go() {
        let mut cookies = Cookies::default();
        let mut set = |lines: &[&str]| {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append(SET_COOKIE, line.parse().unwrap());
            }
            cookies.take(&headers);
            cookies
                .header()
                .unwrap()
                .map(|value| (value.is_sensitive(), value.to_str().unwrap().to_owned()))
        };
        assert_eq!(set(&[]), None);
        assert_eq!(
            set(&["UmbracoTwoFactorCookie=2fa; path=/; httponly", "nonsense"]),
            Some((true, "UmbracoTwoFactorCookie=2fa".to_owned()))
        );
        assert_eq!(
            set(&[
                "UmbracoTwoFactorCookie=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/",
                "UMB_UCONTEXT=chunks-2; path=/; samesite=lax; httponly",
                "UMB_UCONTEXTC1=a=b; path=/",
                "UMB_UCONTEXTC2=c; path=/",
            ]),
            Some((
                true,
                "UMB_UCONTEXT=chunks-2; UMB_UCONTEXTC1=a=b; UMB_UCONTEXTC2=c".to_owned()
            ))
        );
    }
}
