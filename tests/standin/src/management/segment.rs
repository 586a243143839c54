//! `segment` and `document/{id}/available-segment-options`: the segments that editors choose from.

use http::Method;
use serde::Serialize;

use super::Paged;
use super::document_access::CONTENT;
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "segment", Access::User, list),
    // Every segment is offered to every document: a service that tells them apart is the site's own. That a document
    // need not be there is assumed.
    route(
        Method::GET,
        "document/{id:guid}/available-segment-options",
        CONTENT,
        list,
    ),
];

#[derive(Serialize)]
struct Segment<'a> {
    name: &'a str,
    alias: &'a str,
    /// All of them.
    cultures: Option<[&'a str; 0]>,
}

fn list(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page()?;
    let known = context.site.configuration.segments.iter();
    let all: Vec<Segment<'_>> = known
        .map(|(alias, name)| Segment {
            name,
            alias,
            cultures: None,
        })
        .collect();
    Ok(Reply::json(&Paged {
        total: all.len(),
        items: page.cut(all),
    }))
}
