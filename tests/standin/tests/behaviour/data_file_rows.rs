//! What a change costs in a data file, and files of earlier and later versions.

use std::path::Path;

use crate::data_file::file;
use crate::support::Api;
use rusqlite::Connection;
use serde_json::{Value, json};
use umbraco_standin::Standin;

const TEXT: &str = "0cc0eba1-9960-42c9-bf9b-60e150b429ae";

async fn start(file: &Path) -> (Standin, Api) {
    let site = Standin::builder().data_file(file).start().await.unwrap();
    let api = Api::of(&site).await;
    (site, api)
}

async fn create(api: &Api, path: &str, body: Value) -> String {
    let created = api.post(path, &body).await;
    assert_eq!(created.status, 201, "{created:?}");
    created.header("umb-generated-resource").unwrap().to_owned()
}

async fn page_type(api: &Api) -> String {
    let body = json!({
        "alias": "page", "name": "Page", "icon": "icon-document", "allowedAsRoot": true,
        "properties": [{
            "id": "7a000000-0000-4000-8000-000000000004", "alias": "title", "name": "Title",
            "dataType": { "id": TEXT }, "validation": { "mandatory": false }, "appearance": { "labelOnTop": false },
        }],
    });
    create(api, "document-type", body).await
}

fn named(name: &str) -> Value {
    json!({
        "values": [{ "alias": "title", "value": name }], "template": null,
        "variants": [{ "culture": null, "segment": null, "name": name }],
    })
}

async fn page(api: &Api, of: &str, name: &str) -> String {
    let mut body = named(name);
    body["documentType"] = json!({ "id": of });
    body["parent"] = Value::Null;
    create(api, "document", body).await
}

async fn folder(api: &Api, name: &str) -> String {
    let body = json!({
        "parent": null, "mediaType": { "id": "f38bd2d7-65d0-48e6-95dc-87ce06ec2d3d" }, "values": [],
        "variants": [{ "culture": null, "segment": null, "name": name }],
    });
    create(api, "media", body).await
}

/// Notes every write of a row, which the stand-in does not know of.
fn watch(file: &Path) {
    let noted = "
        CREATE TABLE noted (collection TEXT, what TEXT);
        CREATE TRIGGER written AFTER INSERT ON item BEGIN INSERT INTO noted VALUES (new.collection, 'written'); END;
        CREATE TRIGGER gone AFTER DELETE ON item BEGIN INSERT INTO noted VALUES (old.collection, 'gone'); END;
        CREATE TRIGGER section AFTER INSERT ON section BEGIN INSERT INTO noted VALUES (new.name, new.json); END;";
    let connection = Connection::open(file).unwrap();
    connection.execute_batch(noted).unwrap();
}

/// The notes since the last time.
fn noted(file: &Path) -> Vec<(String, String)> {
    let connection = Connection::open(file).unwrap();
    let mut statement = connection
        .prepare("SELECT collection, what FROM noted")
        .unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    let noted = rows.unwrap().collect::<Result<_, _>>().unwrap();
    connection.execute("DELETE FROM noted", []).unwrap();
    noted
}

#[tokio::test]
async fn a_change_of_one_document_writes_that_document_alone() {
    let file = file("rows.db");
    let (site, api) = start(&file).await;
    let of = page_type(&api).await;
    let mut pages = Vec::new();
    for number in 0..20 {
        pages.push(page(&api, &of, &format!("Page {number}")).await);
    }
    site.stop().await;
    watch(&file);
    let (site, api) = start(&file).await;
    let answer = api
        .put(&format!("document/{}", pages[7]), &named("Renamed"))
        .await;
    assert_eq!(answer.status, 200, "{answer:?}");
    assert_eq!(
        api.delete(&format!("document/{}", pages[3])).await.status,
        200
    );
    site.stop().await;
    let noted = noted(&file);
    let count = |collection: &str, what: &str| {
        let wanted = (collection.to_owned(), what.to_owned());
        noted.iter().filter(|note| **note == wanted).count()
    };
    assert_eq!(
        count("store.documents.documents", "written"),
        1,
        "{noted:?}"
    );
    assert_eq!(count("store.documents.documents", "gone"), 1);
    assert_eq!(count("store.documents.settings.audit", "written"), 1);
    let section = noted.iter().find(|(name, _)| name == "store.documents");
    assert!(!section.unwrap().1.contains("Page 1"));
    let (_site, api) = start(&file).await;
    let root = api.get("tree/document/root").await.json();
    let names = root["items"].as_array().unwrap().iter();
    let names: Vec<&str> = names
        .map(|one| one["variants"][0]["name"].as_str().unwrap())
        .collect();
    let mut expected: Vec<String> = (0..20).map(|number| format!("Page {number}")).collect();
    expected[7] = "Renamed".to_owned();
    expected.remove(3);
    assert_eq!(names, expected);
    let new = page(&api, &of, "New").await;
    assert_eq!(
        api.get(&format!("document/{new}/audit-log")).await.json()["total"],
        1
    );
}

#[tokio::test]
async fn media_files_and_calls_have_rows_too() {
    let file = file("media-rows.db");
    let (site, api) = start(&file).await;
    let (first, second) = (folder(&api, "One").await, folder(&api, "Two").await);
    site.stop().await;
    watch(&file);
    let (site, api) = start(&file).await;
    let target = json!({ "target": { "id": first } });
    assert_eq!(
        api.put(&format!("media/{second}/move"), &target)
            .await
            .status,
        200
    );
    site.stop().await;
    let moved = noted(&file);
    let written = moved.iter().filter(|(name, _)| name == "store.media.items");
    assert_eq!(written.count(), 1, "{moved:?}");
    let (_site, api) = start(&file).await;
    let children = api
        .get(&format!("tree/media/children?parentId={first}"))
        .await
        .json();
    assert_eq!(children["items"][0]["id"], second);
}

#[tokio::test]
async fn a_file_of_an_earlier_version_is_read_and_gets_its_rows() {
    let file = file("earlier.db");
    let (site, api) = start(&file).await;
    let of = page_type(&api).await;
    let (home, other) = (
        page(&api, &of, "Home").await,
        page(&api, &of, "Other").await,
    );
    let media = folder(&api, "Photos").await;
    site.stop().await;
    // As it was: everything in the sections, and no table of items.
    let connection = Connection::open(&file).unwrap();
    for (section, path, collection) in [
        (
            "store.documents",
            "$.documents",
            "store.documents.documents",
        ),
        (
            "store.documents",
            "$.settings.audit",
            "store.documents.settings.audit",
        ),
        ("store.media", "$.items", "store.media.items"),
    ] {
        let moved = "UPDATE section SET json = json_set(json, ?2, (SELECT json_group_array(json(item.json)) FROM \
                     (SELECT json FROM item WHERE collection = ?3 ORDER BY CAST(key AS INTEGER)) AS item)) WHERE name = ?1";
        assert_eq!(
            connection
                .execute(moved, [section, path, collection])
                .unwrap(),
            1
        );
    }
    connection
        .execute_batch("DROP TABLE item; PRAGMA user_version = 0")
        .unwrap();
    drop(connection);
    let (site, api) = start(&file).await;
    let root = api.get("tree/document/root").await.json();
    assert_eq!(
        [&root["items"][0]["id"], &root["items"][1]["id"]],
        [&json!(home), &json!(other)]
    );
    assert_eq!(api.get(&format!("media/{media}")).await.status, 200);
    assert_eq!(
        api.get(&format!("document/{home}/audit-log")).await.json()["total"],
        1
    );
    site.stop().await;
    let connection = Connection::open(&file).unwrap();
    let count = |sql: &str| {
        connection
            .query_row(sql, [], |row| row.get::<_, i64>(0))
            .unwrap()
    };
    assert_eq!(count("SELECT count(*) FROM item"), 5);
    let left = "SELECT count(*) FROM section WHERE name = 'store.documents' AND json LIKE '%Home%'";
    assert_eq!(count(left), 0);
}

#[tokio::test]
async fn a_file_of_a_later_version_is_refused() {
    let file = file("later.db");
    start(&file).await.0.stop().await;
    let connection = Connection::open(&file).unwrap();
    connection
        .execute_batch("PRAGMA user_version = 99")
        .unwrap();
    drop(connection);
    let error = Standin::builder()
        .data_file(&file)
        .start()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("newer version"), "{error}");
}

/// What lasts no longer than the process.
const LEFT_OUT: [&str; 7] = [
    "store.announced",
    "store.cache_was_rebuilt",
    "store.level",
    "store.outbox",
    "security.settings",
    "security.clock",
    "security.key",
];

#[test]
fn every_field_of_the_state_is_a_section_or_left_out_on_purpose() {
    let sections = include_str!("../../src/data_file/sections.rs");
    let (store, security) = (
        include_str!("../../src/store/mod.rs"),
        include_str!("../../src/oauth/security.rs"),
    );
    for (part, source, head) in [
        ("store", store, "pub(crate) struct Store {"),
        ("security", security, "pub(crate) struct Security {"),
    ] {
        let (_, fields) = source.split_once(head).unwrap();
        let (fields, _) = fields.split_once("\n}").unwrap();
        let fields = fields
            .lines()
            .filter_map(|line| line.trim().strip_prefix("pub(crate) ")?.split_once(':'));
        let names: Vec<String> = fields.map(|(field, _)| format!("{part}.{field}")).collect();
        for name in &names {
            let is_kept = [")", ".take_change())", ".kept())"]
                .iter()
                .any(|end| sections.contains(&format!("section!({name}{end}")));
            assert_ne!(is_kept, LEFT_OUT.contains(&name.as_str()), "{name}");
        }
        assert!(
            names.len() > 5,
            "{} fields of {part} were found",
            names.len()
        );
    }
}
