//! `/umbraco/openapi` of Umbraco 18.
//!
//! The page follows the documentation of Umbraco 18 (`UmbracoOpenApiOptions`); no running 18 was at hand, so a test
//! should rely on the document addresses and not on the page.

use super::pages::Pages;

pub(super) const PAGES: Pages = Pages {
    root: "openapi",
    after_name: ".json",
    index_html: INDEX_HTML,
    index_js,
    oauth2_redirect_html: OAUTH2_REDIRECT_HTML,
    initializer_js: None,
};

fn index_js(urls: &str) -> String {
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
