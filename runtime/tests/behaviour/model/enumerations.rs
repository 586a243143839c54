//! Enumerations: known values, and whatever else the server sends.

use std::collections::BTreeMap;

use umbraco_runtime::model::{Enumeration as _, from_json, to_json};
use umbraco_runtime::{Enumeration, Value};

use super::{read, rewritten};

#[derive(Clone, Debug, PartialEq, Enumeration)]
#[non_exhaustive]
enum Direction {
    Ascending,
    #[wire("desc-1")]
    Descending,
    #[wire("")]
    Empty,
    Unknown(Value),
}

#[derive(Clone, Debug, PartialEq, Enumeration)]
enum Sole {
    Unknown(Value),
}

#[test]
fn known_values_have_names() {
    assert_eq!(read::<Direction>("\"Ascending\""), Direction::Ascending);
    assert_eq!(read::<Direction>("\"desc-1\""), Direction::Descending);
    assert_eq!(to_json(&Direction::Descending), "\"desc-1\"");
    assert_eq!(Direction::NAMES, ["Ascending", "desc-1", ""]);
    assert_eq!(Direction::from("desc-1"), Direction::Descending);
    assert_eq!(Direction::from("x"), Direction::Unknown("x".into()));
}

#[test]
fn other_values_are_kept_as_they_came() {
    for json in [
        "\"ascending\"",
        "\"x\\\"\"",
        "5",
        "-1.5",
        "null",
        "true",
        "[1]",
        r#"{"a":1}"#,
    ] {
        let value = read::<Direction>(json);
        assert!(matches!(value, Direction::Unknown(_)), "{json}");
        assert_eq!(to_json(&value), json);
        assert_eq!(rewritten::<Sole>(json), json);
    }
}

#[test]
fn an_optional_value_that_is_null_is_none() {
    assert_eq!(read::<Option<Direction>>("null"), None);
    assert_eq!(
        read::<Option<Direction>>("0"),
        Some(Direction::Unknown(0.into()))
    );
}

#[test]
fn a_value_is_shown_as_a_query_has_it() {
    let shown = ["\"Ascending\"", "\"desc-1\"", "\"new\"", "5"]
        .map(|json| read::<Direction>(json).to_string());
    assert_eq!(shown, ["Ascending", "desc-1", "new", "5"]);
}

#[test]
fn values_stand_in_lists_and_maps() {
    let json = r#"{"a":["Ascending",7,""]}"#;
    let read = from_json::<BTreeMap<String, Vec<Direction>>>(json.as_bytes()).unwrap();
    assert_eq!(read["a"][2], Direction::Empty);
    assert_eq!(to_json(&read), json);
}
