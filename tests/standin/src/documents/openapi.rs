//! `/umbraco/openapi` of Umbraco 18.
//!
//! The page follows the documentation of Umbraco 18 (`UmbracoOpenApiOptions`); no running 18 was at hand, so a test
//! should rely on the document addresses and not on the page.

use http::StatusCode;
use serde::Serialize;

use super::{Documents, page};
use crate::wire::reply::Reply;

pub(super) fn answer(documents: &Documents, path: &str) -> Option<Reply> {
    let path = path.to_ascii_lowercase();
    let rest = path.strip_prefix("/umbraco/openapi")?;
    match rest {
        "" => Some(moved("openapi/index.html")),
        "/" => Some(moved("index.html")),
        "/index.html" => Some(page("text/html;charset=utf-8", INDEX_HTML)),
        "/index.js" => Some(page(
            "application/javascript;charset=utf-8",
            index_js(documents),
        )),
        "/oauth2-redirect.html" => Some(page("text/html", OAUTH2_REDIRECT_HTML)),
        _ => {
            let document = documents.find(rest.strip_prefix('/')?.strip_suffix(".json")?)?;
            Some(page(
                "application/json;charset=utf-8",
                document.bytes.clone(),
            ))
        }
    }
}

fn moved(location: &str) -> Reply {
    Reply::bare(StatusCode::MOVED_PERMANENTLY).header("location", location)
}

fn index_js(documents: &Documents) -> String {
    #[derive(Serialize)]
    struct Url {
        url: String,
        name: String,
    }
    let urls: Vec<Url> = documents
        .listed()
        .into_iter()
        .map(|(name, title)| Url {
            url: format!("{name}.json"),
            name: title.to_owned(),
        })
        .collect();
    let urls = serde_json::to_string(&urls).unwrap_or_default();
    format!(
        "var configObject = {{\"urls\":{urls},\"deepLinking\":false,\"persistAuthorization\":true}};\n"
    )
}

const INDEX_HTML: &str = r#"<!DOCTYPE html>
<html lang="en">
<head>
    <meta charset="UTF-8">
    <title>Swagger UI</title>
</head>
<body>
    <div id="swagger-ui"></div>
    <script src="index.js" charset="utf-8"></script>
</body>
</html>
"#;

const OAUTH2_REDIRECT_HTML: &str = r#"<!doctype html>
<html lang="en-US">
<body>
    <script src="oauth2-redirect.js"></script>
</body>
</html>
"#;
