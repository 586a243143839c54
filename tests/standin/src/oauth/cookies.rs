//! Cookies: what a request brings and what a reply sets.

use std::time::SystemTime;

use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// The login of the back office (`Security:AuthCookieName`).
pub(crate) const LOGIN: &str = "UMB_UCONTEXT";
/// Says to scripts that somebody is signed in.
pub(crate) const EXPOSED: &str = "UMB_UCONTEXT_EXPOSED";
/// Between password and second factor.
pub(crate) const TWO_FACTOR: &str = "UmbracoTwoFactorCookie";
/// The login of a member.
pub(crate) const MEMBER: &str = ".AspNetCore.Identity.Application";

/// The attributes after the path.
#[derive(Clone, Copy)]
pub(crate) struct Attributes {
    pub(crate) secure: bool,
    /// `lax`, `strict`, or nothing at all for cookies that scripts may read.
    pub(crate) same_site: Option<&'static str>,
}

impl Attributes {
    pub(crate) fn lax(secure: bool) -> Self {
        Self {
            secure,
            same_site: Some("lax"),
        }
    }

    pub(crate) fn strict(secure: bool) -> Self {
        Self {
            secure,
            same_site: Some("strict"),
        }
    }

    /// A cookie without any attribute but its path.
    pub(crate) const PLAIN: Self = Self {
        secure: false,
        same_site: None,
    };
}

/// The value of a cookie of the request.
pub(crate) fn get(request: &Request, name: &str) -> Option<String> {
    let all = request.headers.get_all("cookie");
    let pairs = all
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    pairs
        .filter(|(key, value)| *key == name && !value.is_empty())
        .map(|(_, value)| value.to_owned())
        .next_back()
}

/// Sets a cookie, until a time or for as long as the browser runs.
pub(crate) fn set(
    reply: Reply,
    name: &str,
    value: &str,
    until: Option<SystemTime>,
    attributes: Attributes,
) -> Reply {
    let mut cookie = format!("{name}={value}");
    if let Some(until) = until {
        cookie.push_str("; expires=");
        cookie.push_str(&httpdate::fmt_http_date(until));
    }
    cookie.push_str("; path=/");
    if attributes.secure {
        cookie.push_str("; secure");
    }
    if let Some(same_site) = attributes.same_site {
        cookie.push_str("; samesite=");
        cookie.push_str(same_site);
        cookie.push_str("; httponly");
    }
    reply.header("set-cookie", &cookie)
}

/// Deletes a cookie.
pub(crate) fn delete(reply: Reply, name: &str, attributes: Attributes) -> Reply {
    set(reply, name, "", Some(SystemTime::UNIX_EPOCH), attributes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use http::StatusCode;

    use super::*;

    #[test]
    fn cookies_are_written_as_asp_net_core_does() {
        let reply = Reply::bare(StatusCode::OK);
        let reply = delete(reply, LOGIN, Attributes::lax(false));
        let reply = set(reply, "a", "b", None, Attributes::strict(true));
        let reply = delete(reply, "UMB_PREVIEW", Attributes::PLAIN);
        let cookies: Vec<_> = reply
            .headers
            .iter()
            .map(|(_, value)| value.to_str().unwrap())
            .collect();
        assert_eq!(
            cookies,
            [
                "UMB_UCONTEXT=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/; samesite=lax; httponly",
                "a=b; path=/; secure; samesite=strict; httponly",
                "UMB_PREVIEW=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/",
            ]
        );
    }
}
