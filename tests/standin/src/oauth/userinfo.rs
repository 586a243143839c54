//! The user info of members.

use http::{Method, StatusCode};
use serde::Serialize;
use uuid::Uuid;

use super::bearer;
use super::refusal::{https_only, wrong_method};
use super::security::Security;
use super::tokens::Subject;
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// Answers with what is known of the member whose token the request brings. Errors carry no caching headers.
pub(crate) fn answer(request: &Request, security: &Security) -> Reply {
    if security.refuses_transport(request) {
        return challenge(StatusCode::BAD_REQUEST, &https_only().challenge("Bearer"));
    }
    if ![Method::GET, Method::POST].contains(&request.method) {
        // Assumed by analogy with the line above; not seen on a running server.
        return challenge(StatusCode::BAD_REQUEST, &wrong_method().challenge("Bearer"));
    }
    let Some(token) = bearer::token(request) else {
        return challenge(StatusCode::UNAUTHORIZED, "Bearer");
    };
    match bearer::subject(&token, security) {
        Err(refusal) => challenge(StatusCode::UNAUTHORIZED, &refusal.challenge("Bearer")),
        Ok(_) if request.method != Method::GET => Reply::no_route(),
        Ok(Subject::User(_)) => no_member(security.settings.production),
        Ok(Subject::Member(id)) => match security.member(id) {
            None => no_member(security.settings.production),
            Some(member) => Reply::bare(StatusCode::OK)
                .header("api-supported-versions", "1.0")
                .with_json(&Claims {
                    sub: member.id,
                    name: &member.name,
                    email: &member.email,
                    role: &member.roles,
                }),
        },
    }
}

#[derive(Serialize)]
struct Claims<'a> {
    sub: Uuid,
    name: &'a str,
    email: &'a str,
    role: &'a [String],
}

fn challenge(status: StatusCode, challenge: &str) -> Reply {
    Reply::bare(status).header("www-authenticate", challenge)
}

/// A token of the back office ends in an exception that nobody catches.
fn no_member(production: bool) -> Reply {
    let reply = Reply::bare(StatusCode::INTERNAL_SERVER_ERROR);
    if production {
        return reply;
    }
    reply.header("api-supported-versions", "1.0").with_chunked(
        "text/plain; charset=utf-8",
        "System.InvalidOperationException: Could not retrieve the current member. This method should only ever be \
         invoked when a member has been authorized.\n   at umbraco_standin\n",
    )
}
