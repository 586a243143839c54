//! The serde implementations that the feature `serde` adds.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use umbraco_runtime::{Date, DateTime, Enumeration, Object, Problem, Union, Uuid};

#[derive(Object)]
struct Event {
    id: Uuid,
    at: DateTime,
    day: Option<Date>,
    level: Level,
    #[wire(nullable)]
    source: Option<Source>,
}

#[derive(Clone, Debug, PartialEq, Enumeration)]
enum Level {
    Warning,
    Unknown(Value),
}

#[derive(Clone, Debug, PartialEq, Union)]
#[wire("$type")]
enum Source {
    Site(Site),
    Unknown(Value),
}

#[derive(Object)]
#[wire("$type" = "Site")]
struct Site {
    ratio: f32,
}

fn event() -> Value {
    json!({
        "id": "5a5a9aa2-6b0f-4f5d-9d0b-6f9e6f6f6f6f",
        "at": "2026-11-21T21:27:00.0194209+00:00",
        "level": 7,
        "source": {"$type": "Site", "ratio": 0.5},
    })
}

#[test]
fn models_are_read_and_written_by_serde_as_by_themselves() {
    let read: Event = serde_json::from_value(event()).unwrap();
    assert_eq!(read.level, Level::Unknown(7.into()));
    assert_eq!(read, umbraco_runtime::model::from_value(event()).unwrap());
    assert_eq!(serde_json::to_value(&read).unwrap(), event());
    let text = serde_json::to_string(&[read]).unwrap();
    let read: Vec<Event> = serde_json::from_reader(text.as_bytes()).unwrap();
    assert!(matches!(&read[0].source, Some(Source::Site(Site { ratio })) if *ratio == 0.5));
}

#[test]
fn what_does_not_fit_is_an_error_of_the_format_with_its_place() {
    let mut wrong = event();
    wrong["source"]["ratio"] = json!("half");
    let error = serde_json::from_value::<Event>(wrong)
        .unwrap_err()
        .to_string();
    assert_eq!(
        error,
        "expected a number (f32), found the text \"half\" at /source/ratio"
    );
}

#[test]
fn what_stands_in_models_has_serde_too() {
    fn check<T: DeserializeOwned + serde::Serialize>() {}
    check::<(DateTime, Date, Problem, Level, Source)>();
}
