//! `/umbraco/swagger` of Umbraco 14 to 17, as recorded on a running 17.3.

use http::StatusCode;
use serde::Serialize;

use super::{Documents, page};
use crate::wire::reply::Reply;

pub(super) fn answer(documents: &Documents, path: &str) -> Option<Reply> {
    let path = path.to_ascii_lowercase();
    let rest = path.strip_prefix("/umbraco/swagger")?;
    match rest {
        "" => Some(moved("swagger/index.html")),
        "/" => Some(moved("index.html")),
        "/index.html" => Some(page("text/html;charset=utf-8", INDEX_HTML)),
        "/index.js" => Some(page(
            "application/javascript;charset=utf-8",
            index_js(documents),
        )),
        "/swagger-initializer.js" => {
            Some(page("application/javascript;charset=utf-8", INITIALIZER_JS))
        }
        "/oauth2-redirect.html" => Some(page("text/html", OAUTH2_REDIRECT_HTML)),
        _ => {
            let name = rest.strip_prefix('/')?.strip_suffix("/swagger.json")?;
            let document = documents.find(name)?;
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

/// The list of documents in one line, relative to `index.html` and by name.
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
            url: format!("{name}/swagger.json"),
            name: title.to_owned(),
        })
        .collect();
    let urls = serde_json::to_string(&urls).unwrap_or_default();
    format!(
        "\
         window.onload = function () {{\n\
         \x20   var configObject = {{\"urls\":{urls},\"deepLinking\":false,\"persistAuthorization\":true,\
         \"displayOperationId\":false,\"defaultModelsExpandDepth\":1,\"docExpansion\":\"list\"}};\n\
         \x20   var oauthConfigObject = {{\"clientId\":\"umbraco-swagger\",\"scopeSeparator\":\" \",\"scopes\":[],\
         \"useBasicAuthenticationWithAccessCodeGrant\":false,\"usePkceWithAuthorizationCodeGrant\":true}};\n\
         \x20   window.ui = SwaggerUIBundle(configObject);\n\
         \x20   ui.initOAuth(oauthConfigObject);\n\
         }};\n"
    )
}

/// The page itself names no document.
const INDEX_HTML: &str = r#"<!-- HTML for static distribution bundle build -->
<!DOCTYPE html>
<html lang="en">
<head>
    <meta charset="UTF-8">
    <title>Swagger UI</title>
    <link rel="stylesheet" type="text/css" href="./swagger-ui.css">
</head>
<body>
    <div id="swagger-ui"></div>
    <script src="./swagger-ui-bundle.js" charset="utf-8"></script>
    <script src="./swagger-ui-standalone-preset.js" charset="utf-8"></script>
    <script src="index.js" charset="utf-8"></script>
</body>
</html>
"#;

/// The default of the Swagger UI package, which the real server ships unchanged: it names a document of somebody else.
const INITIALIZER_JS: &str = r##"window.onload = function() {
  //<editor-fold desc="Changeable Configuration Block">

  // the following lines will be replaced by docker/configurator, when it runs in a docker-container
  window.ui = SwaggerUIBundle({
    url: "https://petstore.swagger.io/v2/swagger.json",
    dom_id: '#swagger-ui',
    deepLinking: true,
    presets: [
      SwaggerUIBundle.presets.apis,
      SwaggerUIStandalonePreset
    ],
    plugins: [
      SwaggerUIBundle.plugins.DownloadUrl
    ],
    layout: "StandaloneLayout"
  });

  //</editor-fold>
};
"##;

const OAUTH2_REDIRECT_HTML: &str = r#"<!doctype html>
<html lang="en-US">
<head>
    <title>Swagger UI: OAuth2 Redirect</title>
</head>
<body>
    <script src="oauth2-redirect.js"></script>
</body>
</html>
"#;
