//! Media by id, by path and as children.

use serde_json::{Value, json};

use crate::published_site::published::NEWS;
use crate::published_site::site;

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
