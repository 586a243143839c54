//! `user/current/permissions/document`: what the signed-in user may do with documents.

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::document_access::verbs;
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[route(
    Method::GET,
    "user/current/permissions/document",
    Access::User,
    of_documents,
)];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct OfNode {
    node_key: Uuid,
    permissions: Vec<String>,
}

/// An object, as a running Umbraco 17.3 answers and the document of 18 says; that of 17.3 declares a list.
///
/// Of all documents, if none is named; one that is not there is refused with all others.
fn of_documents(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Response {
        permissions: Vec<OfNode>,
    }
    let ids = context.query().ids("id")?;
    let documents = &context.store.documents;
    if ids.iter().any(|id| documents.get(*id).is_none()) {
        return Err(Problem::not_found("Content node not found")
            .detail("The specified content node was not found.")
            .status("ContentNodeNotFound")
            .reply());
    }
    let ids = match ids.is_empty() {
        true => documents.all().iter().map(|one| one.id).collect(),
        false => ids,
    };
    let permissions = ids.into_iter().map(|id| OfNode {
        node_key: id,
        permissions: verbs(context, id),
    });
    Ok(Reply::json(&Response {
        permissions: permissions.collect(),
    }))
}
