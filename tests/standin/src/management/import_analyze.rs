//! `import/analyze`: what an uploaded export holds.

use http::Method;
use roxmltree::Document;
use serde::Serialize;

use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[route(Method::GET, "import/analyze", Access::User, analyze)];

/// Without the parameter, and of what is no XML, an unhandled exception.
fn analyze(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Response<'a> {
        entity_type: &'a str,
        alias: Option<&'a str>,
        key: Option<&'a str>,
    }
    let query = context.query();
    let id = query.id("temporaryFileId")?;
    query.text("temporaryFileId").ok_or_else(Reply::crash)?;
    let mut files = context.store.files.iter();
    let file = files.find(|file| file.id == id).ok_or_else(|| {
        Problem::not_found("Temporary file not found")
            .status("TemporaryFileNotFound")
            .reply()
    })?;
    let text = String::from_utf8_lossy(&file.bytes);
    let document = Document::parse(&text).map_err(|_| Reply::crash())?;
    let root = document.root_element();
    let entity_type = root.tag_name().name();
    if !matches!(entity_type, "DocumentType" | "MediaType" | "MemberType") {
        return Err(Problem::bad_request("Unable to determine entity type")
            .status("UndeterminedEntityType")
            .reply());
    }
    let info = root.children().find(|node| node.has_tag_name("Info"));
    let text_of = |name: &str| {
        let found = info?.children().find(|node| node.has_tag_name(name))?;
        found.text()
    };
    Ok(Reply::json(&Response {
        entity_type,
        alias: text_of("Alias"),
        key: text_of("Key"),
    }))
}
