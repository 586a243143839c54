//! Which endpoint of the OAuth server a request reaches, and its answer.

use http::Method;

use super::refusal::no_context;
use super::security::Security;
use super::{authorize, discovery, revoke, signout, token_endpoint, userinfo};
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// The two sets of endpoints. OpenIddict treats both as one server; only Umbraco's controllers keep them apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Area {
    BackOffice,
    Member,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Endpoint {
    Authorize(Area),
    Token(Area),
    Signout(Area),
    Revoke,
    Userinfo,
    Configuration,
    Keys,
}

/// The answer to a request for an endpoint; `None` if it asks for something else.
pub(crate) fn answer(request: &Request, security: &mut Security) -> Option<Reply> {
    if let Some(endpoint) = find(&request.path) {
        return Some(match endpoint {
            Endpoint::Authorize(area) => authorize::answer(request, area, security),
            Endpoint::Token(area) => token_endpoint::answer(request, area, security),
            Endpoint::Signout(area) => signout::answer(request, area, security),
            Endpoint::Revoke => revoke::answer(request, security),
            Endpoint::Userinfo => userinfo::answer(request, security),
            Endpoint::Configuration => discovery::configuration(request, security),
            Endpoint::Keys => discovery::keys(request, security),
        });
    }
    is_past_openiddict(request).then(no_context)
}

/// OpenIddict compares what follows a literal `/umbraco/` in any case, with or without a slash at the end
/// (`src/Umbraco.Cms.Api.Common/DependencyInjection/ProcessRequestContextHandler.cs`).
fn find(path: &str) -> Option<Endpoint> {
    if let Some(rest) = path.strip_prefix("/.well-known/") {
        return match rest {
            "openid-configuration" => Some(Endpoint::Configuration),
            "jwks" => Some(Endpoint::Keys),
            _ => None,
        };
    }
    let rest = path.strip_prefix("/umbraco/")?.to_ascii_lowercase();
    let rest = rest.trim_end_matches('/');
    let (area, name) = match rest.strip_prefix("management/api/v1/security/back-office/") {
        Some(name) => (Area::BackOffice, name),
        None => (
            Area::Member,
            rest.strip_prefix("delivery/api/v1/security/member/")?,
        ),
    };
    match (name, area) {
        ("authorize", _) => Some(Endpoint::Authorize(area)),
        ("token", _) => Some(Endpoint::Token(area)),
        ("signout", _) => Some(Endpoint::Signout(area)),
        ("revoke", _) => Some(Endpoint::Revoke),
        ("userinfo", Area::Member) => Some(Endpoint::Userinfo),
        _ => None,
    }
}

/// Whether the request reaches a controller past OpenIddict: another case of `/umbraco/`, or the version as `v1.0`.
fn is_past_openiddict(request: &Request) -> bool {
    let path = request.path.to_ascii_lowercase();
    let path = path.trim_end_matches('/').replace("/api/v1.0/", "/api/v1/");
    let Some(name) = path.strip_prefix("/umbraco/management/api/v1/security/back-office/") else {
        return false;
    };
    (name == "token" && request.method == Method::POST)
        || (name == "authorize" && request.method == Method::GET)
}
