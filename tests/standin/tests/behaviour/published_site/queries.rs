//! Queries of content.

use serde_json::json;

use crate::published_site::published::HOME;
use crate::published_site::site;

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
        ("filter=CONTENTTYPE:!page", &[]),
        ("filter=createDate%3C:2001-01-01", &[]),
        ("filter=createDate:2001-01-01", &[]),
        // What is no date, and what is no operator, holds nothing back.
        ("filter=createDate%3Enope", &all),
        ("filter=createDate:%3E2001-01-01", &all),
        ("filter=createDate:%3E2999-01-01", &all),
        ("sort=NAME:ASC", &["News", "Home", "About us"]),
        ("sort=level:asc,name:asc", &["Home", "About us", "News"]),
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
        ("filter=nope", 400, "Filter option not found"),
        ("filter=name", 400, "Filter option not found"),
        ("filter=contentType", 400, "Filter option not found"),
        ("filter=createDate", 400, "Filter option not found"),
        ("filter=level:1", 400, "Filter option not found"),
        ("sort=name", 400, "Sort option not found"),
        ("sort=nope:asc", 400, "Sort option not found"),
        ("sort=properties:asc", 400, "Sort option not found"),
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
