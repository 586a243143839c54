//! Structs: what must be there, what may be, and what else comes.

use std::collections::BTreeMap;

use umbraco_runtime::model::{from_json, from_value, to_json, to_value};
use umbraco_runtime::{Date, DateTime, Map, Object, Page, Problem, Uuid, Value};

use super::{read, refused, rewritten};

#[derive(Default, Object)]
struct Item {
    name: String,
    sort_order: i32,
    parent: Option<Box<Item>>,
    #[wire(nullable)]
    culture: Option<String>,
    #[wire("$links")]
    links: Vec<Item>,
    r#type: Option<Value>,
}

#[derive(Object)]
#[wire("$type" = "Open")]
struct Open {
    // Deliberately not the last field.
    #[wire(rest)]
    rest: BTreeMap<String, i32>,
    id: i32,
}

#[derive(Object)]
#[wire("$type" = "Marker")]
struct Marker {}

#[derive(Object)]
struct Nothing {}

const LEAST: &str = r#"{"name":"a","sortOrder":1,"culture":null,"$links":[]}"#;

#[test]
fn what_is_optional_is_absent_or_null_and_written_as_the_document_says() {
    let item = read::<Item>(r#"{"name":"a","sortOrder":1,"$links":[]}"#);
    assert_eq!(
        item,
        read(r#"{"name":"a","sortOrder":1,"$links":[],"parent":null,"type":null,"culture":null}"#)
    );
    assert_eq!(to_json(&item), LEAST);
}

#[test]
fn members_that_are_not_known_are_ignored() {
    let new = r#"{"new":{"a":[1]},"name":"a","sortOrder":1,"$links":[],"Name":5}"#;
    assert_eq!(rewritten::<Item>(new), LEAST);
}

#[test]
fn a_box_holds_the_model_itself() {
    let nested = LEAST.replace("\"$links\":[]", &format!("\"$links\":[{LEAST}]"));
    let nested = nested.replace("\"culture\"", &format!("\"parent\":{LEAST},\"culture\""));
    let item = read::<Item>(&nested);
    assert_eq!(item.parent.as_ref().unwrap().name, "a");
    assert_eq!(
        item.links.len(),
        1 + usize::from(item.parent.unwrap().links.len() == 1)
    );
}

#[test]
fn a_member_that_must_be_there_is_named_with_the_place_of_the_object() {
    let missing = |pointer: &str, name: &str| {
        (
            pointer.to_owned(),
            format!("the member `{name}` is missing"),
        )
    };
    let (pointer, message) = refused::<Item>(r#"{"sortOrder":1,"$links":[]}"#);
    assert_eq!((pointer, message), missing("", "name"));
    let inner = LEAST.replace("\"sortOrder\":1,", "");
    let outer = LEAST.replace("[]", &format!("[{LEAST},{inner}]"));
    assert_eq!(refused::<Item>(&outer), missing("/$links/1", "sortOrder"));
}

#[test]
fn null_is_no_value_for_what_must_be_there() {
    let (pointer, message) = refused::<Item>(&LEAST.replace("\"a\"", "null"));
    assert_eq!(
        (pointer.as_str(), message.as_str()),
        ("/name", "expected a string, found null")
    );
    let (pointer, message) = refused::<Item>(&LEAST.replace("[]", "null"));
    assert_eq!(
        (pointer.as_str(), message.as_str()),
        ("/$links", "expected an array, found null")
    );
}

#[test]
fn what_is_no_object_is_named_with_the_model() {
    for (json, found) in [("[]", "an array"), ("null", "null"), ("5", "the number 5")] {
        let (pointer, message) = refused::<Item>(json);
        assert_eq!(pointer, "");
        assert_eq!(message, format!("expected an object (Item), found {found}"));
    }
}

#[test]
fn the_first_mistake_is_the_one_that_is_told() {
    let (pointer, _) = refused::<Item>(r#"{"name":5,"sortOrder":"x","$links":[{}]}"#);
    assert_eq!(pointer, "/name");
}

#[test]
fn of_a_name_that_comes_twice_the_last_one_counts() {
    let json = LEAST.replacen('{', "{\"name\":5,", 1);
    assert_eq!(read::<Item>(&json).name, "a");
    let (_, message) = refused::<Item>(&LEAST.replace(",\"culture\"", ",\"name\":6,\"culture\""));
    assert_eq!(message, "expected a string, found the number 6");
    let open = read::<Open>(r#"{"a":1,"id":1,"a":2,"id":7}"#);
    assert_eq!(open.id, 7);
    assert_eq!(open.rest, BTreeMap::from([("a".to_owned(), 2)]));
}

#[test]
fn what_has_no_field_is_kept_where_there_is_a_place_for_it() {
    let open = read::<Open>(r#"{"b":1,"$type":"Open","id":7,"a":2}"#);
    assert_eq!(open.rest.keys().collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(to_json(&open), r#"{"$type":"Open","id":7,"a":2,"b":1}"#);
    let (pointer, message) = refused::<Open>(r#"{"id":7,"a/b~":"x"}"#);
    assert_eq!(pointer, "/a~1b~0");
    assert!(message.ends_with("found the text \"x\""), "{message}");
}

#[test]
fn a_constant_is_written_first_and_not_read() {
    for json in ["{}", r#"{"$type":"Marker"}"#, r#"{"$type":"Other"}"#] {
        assert_eq!(rewritten::<Marker>(json), r#"{"$type":"Marker"}"#);
    }
    assert_eq!(rewritten::<Nothing>("{\"a\":1}"), "{}");
}

#[test]
fn maps_keep_their_names_and_problems_their_members() {
    type Lists = BTreeMap<String, Vec<u8>>;
    assert_eq!(
        rewritten::<Lists>(r#"{"b":[],"a\"\n":[1,2]}"#),
        r#"{"a\"\n":[1,2],"b":[]}"#
    );
    assert_eq!(refused::<Lists>(r#"{"a":[1,300]}"#).0, "/a/1");
    assert_eq!(
        refused::<Lists>("[]").1,
        "expected an object (a map), found an array"
    );
    assert_eq!(
        refused::<Map>("5").1,
        "expected an object, found the number 5"
    );
    let json = r#"{"operationStatus":"Gone","title":"a"}"#;
    assert_eq!(read::<Problem>(json).operation_status(), Some("Gone"));
    assert_eq!(rewritten::<Problem>(json), json);
}

#[test]
fn a_page_is_read_from_an_array_too() {
    assert_eq!(
        rewritten::<Page<u8>>(r#"{"items":[1],"total":7}"#),
        r#"{"total":7,"items":[1]}"#
    );
    assert_eq!(
        rewritten::<Page<u8>>("[1,2]"),
        r#"{"total":2,"items":[1,2]}"#
    );
    assert_eq!(refused::<Page<u8>>("[1,null]").0, "/1");
}

#[test]
fn values_and_texts_are_read_alike() {
    let item = read::<Item>(LEAST);
    let value = to_value(&item);
    assert_eq!(value["sortOrder"], 1);
    assert_eq!(from_value::<Item>(value), Ok(item));
    assert_eq!(
        from_value::<Item>(Value::Null).unwrap_err().to_string(),
        "expected an object (Item), found null"
    );
}

#[test]
fn a_byte_order_mark_is_dropped_and_other_rubbish_is_told_with_its_place() {
    assert_eq!(read::<Vec<u8>>("\u{feff} [1]\r\n"), [1]);
    let error = from_json::<Item>(b"{\n \"name\": x").unwrap_err();
    assert_eq!(error.position(), Some((2, 10)));
    assert!(
        error
            .to_string()
            .starts_with("the text is not JSON: expected value"),
        "{error}"
    );
    assert!(from_json::<Item>(b"").unwrap_err().position().is_some());
    assert!(
        from_json::<Vec<u8>>(b"[1] 2")
            .unwrap_err()
            .position()
            .is_some()
    );
    assert!(
        from_json::<String>(b"\"\xff\"")
            .unwrap_err()
            .position()
            .is_some()
    );
}

#[test]
fn nesting_is_read_as_deep_as_a_server_writes_and_refused_beyond_all_reason() {
    let nested = |depth: usize| {
        let open = r#"{"name":"","sortOrder":0,"$links":[],"parent":"#;
        let innermost = r#"{"name":"","sortOrder":0,"$links":[]}"#;
        format!(
            "{}{innermost}{}",
            open.repeat(depth - 1),
            "}".repeat(depth - 1)
        )
    };
    // The server's own limits are 64 for most of its JSON and 512 for some documents.
    for depth in [64, 120] {
        let json = nested(depth);
        let mut item = &read::<Item>(&json);
        let mut found = 1;
        while let Some(parent) = &item.parent {
            item = parent;
            found += 1;
        }
        assert_eq!(found, depth);
    }
    let lists = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert_eq!(rewritten::<Value>(&lists(127)), lists(127));
    assert!(refused::<Value>(&lists(128)).1.contains("recursion limit"));
    assert!(
        refused::<Value>(&lists(100_000))
            .1
            .contains("recursion limit")
    );
}

#[derive(Object)]
struct Account {
    name: String,
    new_password: String,
    client_secret: Option<String>,
    reset_password: bool,
    tokens: Vec<Token>,
}

#[derive(Object)]
struct Token {
    token: String,
    expires_in: i64,
}

#[test]
fn debug_shows_the_members_as_they_are_sent_and_no_secret() {
    let account = Account {
        name: "sync".to_owned(),
        new_password: "p4ss".to_owned(),
        client_secret: Some("s3cret".to_owned()),
        reset_password: true,
        tokens: vec![Token {
            token: "t0ken".to_owned(),
            expires_in: 299,
        }],
    };
    assert_eq!(
        format!("{account:?}"),
        r#"Account { name: "sync", newPassword: ***, clientSecret: ***, resetPassword: true, tokens: [{"token": ***, "expiresIn": 299}] }"#
    );
    let lines = format!("{account:#?}");
    assert!(
        lines.starts_with("Account {\n    name: \"sync\",\n"),
        "{lines}"
    );
    for secret in ["p4ss", "s3cret", "t0ken"] {
        assert!(!lines.contains(secret), "{lines}");
    }
}

#[derive(Object)]
struct Measured {
    at: Option<DateTime>,
    day: Option<Date>,
    size: f64,
    any: Value,
    id: Option<Uuid>,
}

#[test]
fn models_are_equal_when_they_mean_the_same_on_the_wire() {
    let json = |at: &str, size: &str, any: &str| {
        let text = format!(r#"{{"at":{at},"size":{size},"any":{any}}}"#);
        read::<Measured>(&text)
    };
    let known = json("\"2026-01-02T03:00:00Z\"", "0.0", r#"[{"a":1,"b":[]}]"#);
    let other_words = json(
        "\"2026-01-02T04:00:00.000+01:00\"",
        "-0.0",
        r#"[{"b":[],"a":1}]"#,
    );
    assert_eq!(known, other_words);
    assert_ne!(to_json(&known), to_json(&other_words));
    for other in [
        json("\"2026-01-02T03:00:00\"", "0.0", r#"[{"a":1,"b":[]}]"#),
        json("\"2026-01-02T03:00:01Z\"", "0.0", r#"[{"a":1,"b":[]}]"#),
        json("null", "0.0", r#"[{"a":1,"b":[]}]"#),
        json("\"2026-01-02T03:00:00Z\"", "0.5", r#"[{"a":1,"b":[]}]"#),
        json("\"2026-01-02T03:00:00Z\"", "0.0", r#"[{"a":1,"b":{}}]"#),
        json("\"2026-01-02T03:00:00Z\"", "0.0", r#"[{"a":"1","b":[]}]"#),
    ] {
        assert_ne!(known, other);
    }
}

#[test]
fn a_clone_is_equal_to_its_original() {
    let mut item = read::<Item>(r#"{"name":"a","sortOrder":1,"$links":[],"culture":"da"}"#);
    item.parent = Some(Box::new(item.clone()));
    item.links = vec![item.clone()];
    assert_eq!(item.clone(), item);
    let mut other = item.clone();
    other.links[0].sort_order = 2;
    assert_ne!(other, item);

    let day = r#"{"at":null,"day":"2026-01-02","size":2,"any":null,"id":"6f0e0f3a-0000-0000-0000-000000000001"}"#;
    let measured = read::<Measured>(day);
    assert_eq!(measured.clone(), measured);
    assert_eq!(to_json(&measured.clone()), to_json(&measured));
}
