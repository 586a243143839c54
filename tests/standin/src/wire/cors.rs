//! Requests from other origins: only `Security:BackOfficeHost` is let in
//! (`src/Umbraco.Cms.Api.Management/DependencyInjection/BackOfficeCorsPolicyBuilderExtensions.cs`).

use http::{Method, StatusCode};

use super::reply::Reply;
use super::request::Request;

/// The answer to a preflight: 204, to a foreign origin too, but without any permission.
pub(crate) fn preflight(request: &Request, host: Option<&str>) -> Option<Reply> {
    host?;
    let method = request.header("access-control-request-method")?;
    if request.method != Method::OPTIONS {
        return None;
    }
    let reply = Reply::bare(StatusCode::NO_CONTENT);
    if !is_from(request, host) {
        return Some(reply);
    }
    let headers = request.header("access-control-request-headers");
    let reply = allow(reply, request).header("access-control-allow-methods", method);
    Some(match headers {
        Some(headers) => reply.header("access-control-allow-headers", headers),
        None => reply,
    })
}

/// Lets a page of the back office read a reply, refusals too.
pub(crate) fn permit(request: &Request, host: Option<&str>, reply: Reply) -> Reply {
    if !is_from(request, host) {
        return reply;
    }
    allow(reply, request).header(
        "access-control-expose-headers",
        "Location,Umb-Generated-Resource,Umb-Notifications",
    )
}

fn allow(reply: Reply, request: &Request) -> Reply {
    reply
        .header("access-control-allow-credentials", "true")
        .header(
            "access-control-allow-origin",
            request.header("origin").unwrap_or_default(),
        )
}

fn is_from(request: &Request, host: Option<&str>) -> bool {
    host.is_some() && request.header("origin") == host
}
