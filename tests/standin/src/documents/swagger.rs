//! `/umbraco/swagger` of Umbraco 14 to 17, as recorded on a running 17.3.

use super::pages::Pages;

pub(super) const PAGES: Pages = Pages {
    root: "swagger",
    after_name: "/swagger.json",
    index_html: INDEX_HTML,
    index_js,
    oauth2_redirect_html: OAUTH2_REDIRECT_HTML,
    initializer_js: Some(INITIALIZER_JS),
};

fn index_js(urls: &str) -> String {
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
