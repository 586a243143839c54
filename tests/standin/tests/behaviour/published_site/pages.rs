//! Pages by path and language, and how they are written.

use serde_json::{Value, json};
use umbraco_standin::{DeliveryApi, Standin};

use crate::published_site::published::{ABOUT, HOME, NEWS, Published};
use crate::published_site::site;

#[tokio::test]
async fn a_page_is_found_by_its_path_in_each_language() {
    let site = site().await;
    for path in [
        "news",
        "/news/",
        "%2Fnews",
        NEWS,
        &NEWS.replace('-', "").to_uppercase(),
    ] {
        let page = site.get(&format!("content/item/{path}"), &[]).await;
        assert_eq!(
            (page.status, page.json()["name"].as_str()),
            (200, Some("News")),
            "{path}"
        );
        assert_eq!(
            page.header("vary"),
            Some("Accept-Language, Accept-Segment, Preview, Start-Item")
        );
        assert_eq!(page.header("api-supported-versions"), Some("2.0"));
    }
    let danish = [("accept-language", "DA")];
    let page = site.get("content/item/nyheder", &danish).await.json();
    assert_eq!(
        page["route"],
        json!({"path": "/nyheder/", "queryString": null, "startItem": {"id": HOME, "path": "hjem"}})
    );
    assert_eq!(page["properties"]["title"], "Seneste");
    let cultures = page["cultures"].as_object().unwrap();
    assert_eq!(cultures["en-US"]["path"], "/news/");
    for (path, headers) in [
        ("nyheder", &[][..]),
        ("news", &danish),
        ("NEWS", &[]),
        (NEWS, &[("accept-language", "de")]),
        ("nope", &[]),
    ] {
        let refused = site.get(&format!("content/item/{path}"), headers).await;
        assert_eq!((refused.status, refused.text.as_str()), (404, ""), "{path}");
    }
    let several = [("accept-language", "da,en;q=0.5")];
    assert_eq!(site.get("content/item/news", &several).await.status, 200);
}

#[tokio::test]
async fn values_are_written_as_their_editors_do() {
    let site = site().await;
    let page = site.get("content/item/news", &[]).await.json();
    let properties = &page["properties"];
    let about = json!({"path": "/about-us/", "queryString": null, "startItem": {"id": HOME, "path": "home"}});
    assert_eq!(
        properties["body"]["markup"],
        format!(
            "<p>Read <a href=\"/about-us/\" data-destination-id=\"{ABOUT}\" data-destination-type=\"page\" \
             data-start-item-path=\"home\" data-start-item-id=\"{HOME}\" data-link-type=\"Content\">about</a> \
             <a>nothing</a></p>"
        )
    );
    let block = &properties["blocks"]["items"][0];
    assert_eq!(
        block["content"]["properties"],
        json!({"author": "Ann", "words": null})
    );
    assert_eq!(
        (&block["content"]["contentType"], &block["settings"]),
        (&json!("quote"), &Value::Null)
    );
    let links = &properties["links"];
    assert_eq!(links[0]["url"], "https://example.com/?a=b");
    assert_eq!(
        (&links[1]["url"], &links[1]["route"]),
        (&Value::Null, &about)
    );
    let related = &properties["related"];
    assert_eq!(
        (&related["name"], &related["properties"]),
        (&json!("About us"), &json!({}))
    );
    let home = site.get("content/item/", &[]).await.json();
    assert_eq!(
        home["properties"],
        json!({"title": null, "body": null, "blocks": null, "related": null, "links": null})
    );
}

#[tokio::test]
async fn properties_are_expanded_and_left_out_on_demand() {
    let site = site().await;
    let properties = async |query: &str| {
        let answer = site.get(&format!("content/item/news?{query}"), &[]).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.json()["properties"].take()
    };
    for query in [
        "expand=properties[related]",
        "expand=properties[$all]",
        "expand=$all",
    ] {
        assert_eq!(
            properties(query).await["related"]["properties"]["title"],
            Value::Null,
            "{query}"
        );
        assert!(
            properties(query).await["related"]["properties"]
                .get("title")
                .is_some(),
            "{query}"
        );
    }
    assert_eq!(
        properties("fields=properties[title]").await,
        json!({"title": "Latest"})
    );
    assert_eq!(properties("fields=").await, json!({}));
    let both =
        properties("expand=properties[related]&fields=properties[related[properties[title]]]")
            .await;
    assert_eq!(both["related"]["properties"], json!({"title": null}));
    let broken = site.get("content/item/news?fields=properties[]", &[]).await;
    assert_eq!(
        (broken.status, broken.text.trim_end(), broken.header("vary")),
        (
            500,
            "System.ArgumentException: Could not parse the 'fields' parameter: Value cannot contain empty brackets",
            None
        )
    );
    assert_eq!(
        site.get("content/item/nope?fields=[", &[]).await.status,
        404
    );
}

#[tokio::test]
async fn the_order_of_members_is_that_of_the_version() {
    for (version, start, block) in [
        (
            17,
            r#"{"contentType":"page","name":"News","createDate":""#,
            r#""id":"30000000-0000-4000-8000-000000000001","properties":"#,
        ),
        (
            18,
            r#"{"contentType":"page","createDate":""#,
            r#""id":"30000000-0000-4000-8000-000000000001","name":"","properties":"#,
        ),
    ] {
        let site = Published::of(Standin::builder().version(version)).await;
        let text = site.get("content/item/news", &[]).await.text;
        assert!(text.starts_with(start) && text.contains(block), "{text}");
        assert_eq!(
            text.contains(r#""linkType":"External","culture":null"#),
            version == 18
        );
    }
}

#[tokio::test]
async fn rich_text_can_be_a_tree() {
    let settings = DeliveryApi::new().rich_text_as_json(true);
    let site = Published::of(Standin::builder().delivery_api(settings)).await;
    let page = site.get("content/item/news", &[]).await.json();
    let root = &page["properties"]["body"];
    assert_eq!(
        (&root["tag"], &root["attributes"], &root["blocks"]),
        (&json!("#root"), &json!({}), &json!([]))
    );
    let paragraph = &root["elements"][0];
    assert_eq!(
        paragraph["elements"][0],
        json!({"text": "Read ", "tag": "#text"})
    );
    assert_eq!(
        paragraph["elements"][1]["attributes"]["route"]["path"],
        "/about-us/"
    );
}
