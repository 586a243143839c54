//! A web page where a document was expected: which page it is decides what to do.
//!
//! The marks come from the views of Umbraco CMS (`src/Umbraco.Cms.StaticAssets/umbraco/**/*.cshtml`) and from the page
//! that Swagger UI serves.

use crate::diagnostic::Diagnostic;

/// A mark in the text of a page, what the page is, and what helps.
const PAGES: &[(&str, &str, &str)] = &[
    (
        "<umb-auth",
        "the back-office login page",
        "the address needs a sign-in; the documents of Umbraco do not: check the address",
    ),
    (
        "<umb-app",
        "the back-office page, which is also what a site shows while it waits to be installed or upgraded",
        "open the site in a browser and finish the installation or the upgrade, then check the address of the document",
    ),
    (
        "Website is Under Maintenance",
        "the maintenance page of a site that waits for an upgrade",
        "open the back office in a browser and finish the upgrade",
    ),
    (
        "nonodes.css",
        "the welcome page of a site without content",
        "the address is that of the site, not of a document",
    ),
    (
        "Boot Failed",
        "the page of a site that could not start",
        "look into the log of the site",
    ),
    (
        "swagger-ui",
        "the Swagger page, which only lists documents",
        "give the address of one document, for instance /umbraco/swagger/management/swagger.json or /umbraco/openapi/management.json",
    ),
];

/// The problem with a text that starts with `<`.
pub(super) fn not_a_document(text: &str) -> Diagnostic {
    if text.starts_with("<?xml") && !text.contains("<html") {
        return Diagnostic::error("", "the text is XML, not an OpenAPI document");
    }
    for (mark, page, help) in PAGES {
        if text.contains(mark) {
            return Diagnostic::error("", format!("the text is a web page: {page}"))
                .with_help(*help);
        }
    }
    let message = match title(text) {
        Some(title) => format!("the text is a web page (\"{title}\"), not an OpenAPI document"),
        None => "the text is a web page, not an OpenAPI document".to_owned(),
    };
    Diagnostic::error("", message).with_help("check the address of the document")
}

/// What stands in `<title>`, as far as it can be shown on one line.
fn title(text: &str) -> Option<String> {
    let rest = text.split_once("<title>")?.1;
    let title = rest.split_once("</title>")?.0.trim();
    let shown: String = title.chars().filter(|c| !c.is_control()).take(80).collect();
    (!shown.is_empty()).then_some(shown)
}
