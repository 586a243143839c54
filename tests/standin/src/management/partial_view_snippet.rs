//! `partial-view/snippet`: the snippets that a new partial view can begin with.

use http::Method;
use serde::Serialize;

use super::Paged;
use super::data_type::SETTINGS;
use crate::route::{Context, Route, route};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "partial-view/snippet", SETTINGS, list),
    route(Method::GET, "partial-view/snippet/{id}", SETTINGS, read),
];

/// Id and name, as a running 17.3 lists them.
const SNIPPETS: [(&str, &str); 15] = [
    ("Breadcrumb", "Breadcrumb"),
    ("EditProfile", "Edit Profile"),
    ("Empty", "Empty"),
    (
        "ListAncestorsFromCurrentPage",
        "List Ancestors From Current Page",
    ),
    (
        "ListChildPagesFromCurrentPage",
        "List Child Pages From Current Page",
    ),
    (
        "ListChildPagesOrderedByDate",
        "List Child Pages Ordered By Date",
    ),
    (
        "ListChildPagesOrderedByName",
        "List Child Pages Ordered By Name",
    ),
    ("ListChildPagesWithDoctype", "List Child Pages With Doctype"),
    (
        "ListDescendantsFromCurrentPage",
        "List Descendants From Current Page",
    ),
    ("Login", "Login"),
    ("LoginStatus", "Login Status"),
    ("MultinodeTree-picker", "Multinode Tree-picker"),
    ("Navigation", "Navigation"),
    ("RegisterMember", "Register Member"),
    ("SiteMap", "Site Map"),
];

#[derive(Serialize)]
struct Snippet {
    id: &'static str,
    name: &'static str,
}

fn list(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page()?;
    let snippets: Vec<Snippet> = SNIPPETS.map(|(id, name)| Snippet { id, name }).into();
    Ok(Reply::json(&Paged {
        total: snippets.len(),
        items: page.cut(snippets),
    }))
}

/// The text of the snippets is that of the server's own files; here each is the line that all of them begin with.
fn read(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Response {
        id: &'static str,
        name: &'static str,
        content: &'static str,
    }
    let asked = context.value();
    let found = SNIPPETS
        .iter()
        .find(|(id, _)| id.eq_ignore_ascii_case(asked));
    let (id, name) = found.ok_or_else(|| {
        // Status and title as for other files; not seen on a running site.
        Problem::not_found("Partial view not found")
            .detail("The partial view was not found.")
            .status("NotFound")
            .reply()
    })?;
    Ok(Reply::json(&Response {
        id,
        name,
        content: "@inherits Umbraco.Cms.Web.Common.Views.UmbracoViewPage\n",
    }))
}
