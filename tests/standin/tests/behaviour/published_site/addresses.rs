//! Addresses: earlier ones, and those of hosts.

use serde_json::json;

use crate::published_site::published::{HOME, NEWS};
use crate::published_site::site;

#[tokio::test]
async fn a_page_that_was_renamed_is_found_where_it_is_now() {
    let site = site().await;
    site.rename(NEWS, ["Fresh news", "Nyheder"]).await;
    assert_eq!(site.get("content/item/news", &[]).await.status, 200);
    site.publish(NEWS).await;
    let moved = site.get("content/item/news?fields=[", &[]).await;
    assert_eq!((moved.status, moved.text.as_str()), (301, ""));
    assert_eq!(moved.header("location"), Some("/fresh-news/"));
    assert_eq!(moved.header("location-start-item-path"), Some("home"));
    assert_eq!(moved.header("location-start-item-id"), Some(HOME));
    assert_eq!(
        site.get("content/item/news", &[("accept-language", "da")])
            .await
            .status,
        404
    );
    site.rename(NEWS, ["News", "Nyheder"]).await;
    site.publish(NEWS).await;
    assert_eq!(site.get("content/item/news", &[]).await.status, 200);
    assert_eq!(site.get("content/item/fresh-news", &[]).await.status, 301);
}

#[tokio::test]
async fn a_host_name_gives_a_path_its_language() {
    let site = site().await;
    let domains = json!({
        "defaultIsoCode": "en-US",
        "domains": [{"domainName": "/en", "isoCode": "en-US"}, {"domainName": "/da", "isoCode": "da"}],
    });
    assert_eq!(
        site.api
            .put(&format!("document/{HOME}/domains"), &domains)
            .await
            .status,
        200
    );
    let page = site.get("content/item/da/nyheder", &[]).await.json();
    assert_eq!(
        (&page["name"], &page["route"]["path"]),
        (&json!("Nyheder"), &json!("/da/nyheder/"))
    );
    assert_eq!(page["cultures"]["en-US"]["path"], "/en/news/");
    assert_eq!(
        site.get("content/item/en", &[]).await.json()["route"]["path"],
        "/en/"
    );
    let english = [("accept-language", "en-US")];
    assert_eq!(
        site.get("content/item/da/nyheder", &english).await.status,
        404
    );
    assert_eq!(site.get("content/item/nyheder", &[]).await.status, 404);
    assert_eq!(site.get("content/item/news", &[]).await.status, 200);
}

#[tokio::test]
async fn earlier_addresses_are_listed_and_can_be_forgotten() {
    let site = site().await;
    site.rename(NEWS, ["Fresh news", "Nyheder"]).await;
    site.publish(NEWS).await;
    let list = site
        .api
        .get("redirect-management?filterText=NEWS")
        .await
        .json();
    assert_eq!(list["total"], 1);
    let redirect = &list["items"][0];
    assert_eq!(
        (
            &redirect["originalUrl"],
            &redirect["destinationUrl"],
            &redirect["culture"],
            &redirect["document"]["id"]
        ),
        (
            &json!("/news/"),
            &json!("/fresh-news/"),
            &json!("en-US"),
            &json!(NEWS)
        )
    );
    let id = redirect["id"].as_str().unwrap();
    assert_eq!(
        site.api
            .delete(&format!("redirect-management/{id}"))
            .await
            .status,
        200
    );
    assert_eq!(site.get("content/item/news", &[]).await.status, 404);
    assert_eq!(
        site.api
            .get(&format!("redirect-management/{NEWS}"))
            .await
            .json()["total"],
        0
    );
}
