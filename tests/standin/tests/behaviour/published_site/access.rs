//! Keys, drafts, members and the output cache.

use std::time::Duration;

use umbraco_standin::{DeliveryApi, Member, Standin};

use crate::published_site::published::{ABOUT, NEWS, Published};
use crate::published_site::site;
use crate::support::oauth::{Browser, MEMBERS, SECRET};

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
