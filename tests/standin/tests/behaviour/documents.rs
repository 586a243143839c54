//! Documents and their pages, per major version.

use crate::support;
use crate::support::{Answer, http, read};
use umbraco_standin::Standin;

const DOCUMENT: &str = r#"{"openapi":"3.0.4","info":{"title":"Umbraco Management API"},"paths":{
    "/umbraco/management/api/v1/webhook/{id}":{"get":{"operationId":"GetWebhookById","security":[{"Backoffice-User":[]}],
        "parameters":[{"name":"id","in":"path","schema":{"type":"string","format":"uuid"}}]}},
    "/umbraco/management/api/v1/stylesheet/{path}":{"get":{"operationId":"GetStylesheetByPath"}}}}"#;

async fn get(site: &Standin, path: &str) -> Answer {
    read(http().get(format!("{}{path}", site.url()))).await
}

#[tokio::test]
async fn seventeen_shows_them_at_swagger() {
    let package = r#"{"openapi":"3.0.1","info":{"title":"My API v1"},"paths":{}}"#;
    let site = Standin::builder()
        .document("management", DOCUMENT)
        .document("my-api-v1", package)
        .start()
        .await
        .unwrap();
    for (path, location) in [
        ("/umbraco/swagger", "swagger/index.html"),
        ("/umbraco/swagger/", "index.html"),
    ] {
        let answer = get(&site, path).await;
        assert_eq!(
            (
                answer.status,
                answer.header("location"),
                answer.text.as_str()
            ),
            (301, Some(location), "")
        );
    }
    let index = get(&site, "/umbraco/swagger/index.html").await;
    assert_eq!(
        index.header("content-type"),
        Some("text/html;charset=utf-8")
    );
    assert!(index.text.contains("index.js") && !index.text.contains("swagger.json"));
    let list = get(&site, "/umbraco/swagger/index.js").await;
    assert_eq!(
        list.header("content-type"),
        Some("application/javascript;charset=utf-8")
    );
    assert!(list.text.contains(concat!(
        r#""urls":[{"url":"default/swagger.json","name":"Default API"},"#,
        r#"{"url":"management/swagger.json","name":"Umbraco Management API"},"#,
        r#"{"url":"my-api-v1/swagger.json","name":"My API v1"}]"#
    )));
    assert!(
        get(&site, "/umbraco/swagger/swagger-initializer.js")
            .await
            .text
            .contains("petstore")
    );
    assert_eq!(
        get(&site, "/umbraco/swagger/oauth2-redirect.html")
            .await
            .status,
        200
    );
    let document = get(&site, "/umbraco/swagger/management/swagger.json").await;
    assert_eq!(document.text, DOCUMENT);
    assert_eq!(
        document.header("content-type"),
        Some("application/json;charset=utf-8")
    );
    assert_eq!(document.header("transfer-encoding"), Some("chunked"));
    assert_eq!(
        get(&site, "/umbraco/swagger/my-api-v1/swagger.json")
            .await
            .text,
        package
    );
    for missing in [
        "/umbraco/swagger/nope/swagger.json",
        "/umbraco/openapi/management.json",
    ] {
        let answer = get(&site, missing).await;
        assert_eq!((answer.status, answer.text.as_str()), (404, ""));
    }
}

#[tokio::test]
async fn eighteen_shows_them_at_openapi() {
    let site = Standin::builder()
        .version(18)
        .document("management", DOCUMENT)
        .start()
        .await
        .unwrap();
    assert_eq!(
        get(&site, "/umbraco/openapi/management.json").await.text,
        DOCUMENT
    );
    assert_eq!(
        get(&site, "/umbraco/openapi/default.json").await.status,
        200
    );
    assert_eq!(
        get(&site, "/umbraco/swagger/management/swagger.json")
            .await
            .status,
        404
    );
    assert!(
        get(&site, "/umbraco/openapi/index.js")
            .await
            .text
            .contains(r#""url":"management.json""#)
    );
}

#[tokio::test]
async fn production_shows_only_the_embedded_one() {
    let site = Standin::builder()
        .production(true)
        .document("management", DOCUMENT)
        .start()
        .await
        .unwrap();
    for path in [
        "/umbraco/swagger",
        "/umbraco/swagger/index.html",
        "/umbraco/swagger/management/swagger.json",
    ] {
        let answer = get(&site, path).await;
        assert_eq!((answer.status, answer.text.as_str()), (404, ""), "{path}");
    }
    let embedded = get(&site, "/umbraco/management/api/openapi.json").await;
    assert_eq!(
        (embedded.status, embedded.header("content-type")),
        (200, None)
    );
    assert_eq!(embedded.text, DOCUMENT);
}

#[tokio::test]
async fn operations_of_any_document_answer() {
    let base = "/umbraco/management/api/v1/";
    let package = DOCUMENT.replace(base, &format!("{base}my-package/"));
    let site = Standin::builder()
        .document("package", package)
        .start()
        .await
        .unwrap();
    let path = "my-package/webhook/ba40981c-07e6-538c-8981-d898db1fa1bd";
    let anonymous = get(&site, &format!("/umbraco/management/api/v1/{path}")).await;
    assert_eq!(
        (anonymous.status, anonymous.header("www-authenticate")),
        (401, Some("Bearer"))
    );
    let api = support::Api::of(&site).await;
    assert_eq!(api.get(path).await.status, 200);
    assert_eq!(api.get("my-package/webhook/not-a-guid").await.status, 404);
    let file = api.get("my-package/stylesheet/sub/a.css").await;
    assert_eq!(file.status, 200, "a catch-all");
    let other_method = api.delete(path).await;
    assert_eq!((other_method.status, other_method.text.as_str()), (404, ""));
}
