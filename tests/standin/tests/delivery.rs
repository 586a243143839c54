//! The Delivery API: what is published is served, to whom it may be, in the words of a running Umbraco 17.3.
#![allow(clippy::unwrap_used)]

mod published;
mod support;

use std::time::Duration;

use published::{ABOUT, HOME, NEWS, Published};
use serde_json::{Value, json};
use support::oauth::{Browser, MEMBERS, SECRET};
use umbraco_standin::{DeliveryApi, Member, Standin};

async fn site() -> Published {
    Published::of(Standin::builder().delivery_api(DeliveryApi::new().api_key("key"))).await
}

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
async fn queries_fetch_filter_sort_and_cut() {
    let site = site().await;
    let all = ["Home", "About us", "News"];
    assert_eq!(site.names("content", &[]).await, all);
    assert_eq!(
        site.names("content", &[("accept-language", "da")]).await,
        ["Hjem", "Om os", "Nyheder"]
    );
    for (query, names) in [
        ("fetch=children:/", &["About us", "News"][..]),
        (&format!("fetch=descendants:{HOME}"), &["About us", "News"]),
        ("fetch=ancestors:/news", &["Home"]),
        ("fetch=children:/nope", &[]),
        ("filter=name:OM", &["Home"]),
        ("filter=name:!o", &["News"]),
        ("filter=contentType:nope", &[]),
        (
            "filter=createDate%3E2020-01-01&filter=contentType:page&sort=name:asc",
            &["About us", "Home", "News"],
        ),
        ("filter=updateDate%3C2020-01-01", &[]),
        (
            "sort=level:asc&sort=name:desc",
            &["Home", "News", "About us"],
        ),
        ("skip=1&take=1", &["About us"]),
        ("take=0", &[]),
    ] {
        assert_eq!(
            site.names(&format!("content?{query}"), &[]).await,
            names,
            "{query}"
        );
    }
    assert_eq!(
        site.names("content", &[("start-item", "home")]).await,
        ["About us", "News"]
    );
    for (query, status, title) in [
        ("fetch=nope:x", 400, "Selector option not found"),
        ("filter=nope:x", 400, "Filter option not found"),
        ("sort=name", 400, "Sort option not found"),
        ("take=abc", 400, "One or more validation errors occurred."),
    ] {
        let refused = site.get(&format!("content?{query}"), &[]).await;
        assert_eq!(
            (refused.status, refused.json()["title"].as_str()),
            (status, Some(title)),
            "{query}"
        );
        assert_eq!(
            refused.header("content-type"),
            Some("application/problem+json; charset=utf-8")
        );
    }
    assert_eq!(site.get("content?skip=-1", &[]).await.status, 500);
    let unknown = site.get("content", &[("start-item", "nope")]).await;
    assert_eq!(
        (unknown.status, unknown.json()),
        (404, json!("The Start-Item could not be found"))
    );
}

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
async fn drafts_are_shown_to_those_who_have_the_key() {
    let site = site().await;
    site.rename(NEWS, ["Not yet", "Nyheder"]).await;
    let name = async |headers: &[(&str, &str)]| {
        let answer = site.get(&format!("content/item/{NEWS}"), headers).await;
        (answer.status, answer.text.contains("Not yet"))
    };
    assert_eq!(name(&[]).await, (200, false));
    assert_eq!(
        name(&[("preview", "1"), ("api-key", "key")]).await,
        (200, false)
    );
    assert_eq!(name(&[("preview", "true")]).await, (401, false));
    assert_eq!(
        name(&[("preview", "true"), ("api-key", "KEY")]).await,
        (401, false)
    );
    assert_eq!(
        name(&[("preview", "True"), ("api-key", "key")]).await,
        (200, true)
    );
}

#[tokio::test]
async fn without_public_access_everything_needs_the_key() {
    let settings = DeliveryApi::new().api_key("key").public_access(false);
    let site = Published::of(Standin::builder().delivery_api(settings)).await;
    for path in [
        "content",
        "content/item/nope",
        "content?filter=nope:x",
        "media?fetch=children:/",
    ] {
        let refused = site.get(path, &[]).await;
        assert_eq!(
            (refused.status, refused.header("www-authenticate")),
            (401, None),
            "{path}"
        );
    }
    assert_eq!(site.get("content?take=x", &[]).await.status, 400);
    assert_eq!(site.get("content", &[("api-key", "key")]).await.status, 200);
    let off =
        Published::of(Standin::builder().delivery_api(DeliveryApi::new().enabled(false))).await;
    assert_eq!(off.get("content", &[]).await.status, 401);
}

#[tokio::test]
async fn a_protected_page_needs_the_right_member() {
    let member = |name: &str, groups: &[&str]| {
        Member::new(format!("{name}@example.com"))
            .client_credentials(format!("umbraco-member-{name}"), SECRET)
            .roles(groups.iter().copied())
    };
    let builder = Standin::builder()
        .member(member("gold", &["Gold"]))
        .member(member("none", &[]));
    let site = Published::of(builder).await;
    site.protect(NEWS, "Gold").await;
    let status = async |path: &str, client: Option<&str>| {
        let mut bearer = "Bearer x".to_owned();
        if let Some(client) = client {
            let fields = [
                ("grant_type", "client_credentials"),
                ("client_id", client),
                ("client_secret", SECRET),
            ];
            let token = Browser::new(&site.site)
                .post(&format!("{MEMBERS}token"), &fields, &[])
                .await;
            bearer = format!("Bearer {}", token.tokens().access);
        }
        site.get(path, &[("authorization", &bearer)]).await.status
    };
    let items = format!("content/items?id={ABOUT}&id={NEWS}");
    for path in ["content/item/news", &items] {
        assert_eq!(status(path, None).await, 401);
        assert_eq!(status(path, Some("umbraco-member-none")).await, 403);
        assert_eq!(status(path, Some("umbraco-member-gold")).await, 200);
    }
    assert_eq!(site.names("content", &[]).await, ["Home", "About us"]);
}

#[tokio::test]
async fn cached_replies_live_as_long_as_they_are_told_and_in_18_until_something_changes() {
    for (version, after_change) in [(17, 200), (18, 301)] {
        let settings = DeliveryApi::new().output_cache(Duration::from_secs(60));
        let site = Published::of(Standin::builder().version(version).delivery_api(settings)).await;
        let first = site.get("content/item/news", &[]).await;
        assert_eq!((first.status, first.header("age")), (200, None));
        site.site.advance_clock(Duration::from_secs(30));
        let second = site.get("content/item/news", &[]).await;
        assert_eq!(
            (
                second.header("age"),
                second.header("api-supported-versions")
            ),
            (Some("30"), None)
        );
        assert_eq!(first.text, second.text);
        let unmodified = [("if-modified-since", "Sat, 21 Nov 2099 00:00:00 GMT")];
        assert_eq!(site.get("content/item/news", &unmodified).await.status, 304);
        site.rename(NEWS, ["Other", "Andre"]).await;
        site.publish(NEWS).await;
        assert_eq!(
            site.get("content/item/news", &[]).await.status,
            after_change,
            "{version}"
        );
        site.site.advance_clock(Duration::from_secs(31));
        assert_eq!(site.get("content/item/news", &[]).await.status, 301);
    }
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

#[tokio::test]
async fn media_are_found_by_id_by_path_and_as_children() {
    let site = site().await;
    let folder = "50000000-0000-4000-8000-000000000001";
    let photo = "50000000-0000-4000-8000-000000000002";
    site.medium(folder, None, "Photos", None).await;
    site.medium(photo, Some(folder), "My photo", Some("photo.png"))
        .await;
    for path in [photo, "photos/my%20photo", "%2FPHOTOS%2FMy%20Photo%2F"] {
        let answer = site.get(&format!("media/item/{path}"), &[]).await;
        assert_eq!(
            (answer.status, answer.header("vary")),
            (200, None),
            "{path}"
        );
        let medium = answer.json();
        assert_eq!(medium["path"], "/photos/my photo/");
        assert_eq!(
            (&medium["mediaType"], &medium["extension"], &medium["bytes"]),
            (&json!("Image"), &json!("png"), &json!(70))
        );
        assert_eq!(
            (&medium["crops"], &medium["properties"]),
            (&json!([]), &json!({}))
        );
        let order = [
            r#""path":"#,
            r#""id":"#,
            r#""url":"#,
            r#""properties":"#,
            r#""focalPoint":"#,
            r#""crops":"#,
        ];
        let places: Vec<usize> = order
            .iter()
            .map(|name| answer.text.find(name).unwrap())
            .collect();
        assert!(places.is_sorted(), "{}", answer.text);
    }
    assert_eq!(site.names("media?fetch=children:/", &[]).await, ["Photos"]);
    for (query, names) in [
        ("fetch=children:/photos", &["My photo"][..]),
        (
            &format!("fetch=children:{folder}&filter=mediaType:Image&sort=name:asc"),
            &["My photo"],
        ),
        (&format!("fetch=children:{folder}&filter=name:nope"), &[]),
        ("fetch=children:nope", &[]),
    ] {
        assert_eq!(
            site.names(&format!("media?{query}"), &[]).await,
            names,
            "{query}"
        );
    }
    let none = site.get("media?fetch=children:/&take=-1", &[]).await.json();
    assert_eq!(none, json!({"total": 1, "items": []}));
    let folder = site
        .get(&format!("media/items?id={folder}&id={NEWS}"), &[])
        .await
        .json();
    assert_eq!(folder[0]["crops"], Value::Null);
    assert_eq!(folder.as_array().unwrap().len(), 1);
    for path in [
        "media",
        "media?fetch=descendants:/",
        "media?fetch=children:/&filter=contentType:x",
    ] {
        assert_eq!(site.get(path, &[]).await.status, 400, "{path}");
    }
    assert_eq!(site.get("media/item/nope", &[]).await.status, 404);
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
