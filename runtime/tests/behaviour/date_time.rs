//! Every date that a server was seen to send is read, and written as .NET would.

use std::collections::HashSet;

use chrono::{FixedOffset, NaiveDate, TimeZone, Utc};
use proptest::prelude::*;
use umbraco_runtime::{Date, DateTime};

fn read(text: &str) -> DateTime {
    text.parse().unwrap()
}

#[test]
fn what_dot_net_writes_stays_the_same_text() {
    for text in [
        "2026-11-21T21:27:00.0194209Z",
        "2026-11-21T21:27:00.0194209+00:00",
        "2026-11-21T21:27:00+02:00",
        "2026-11-21T21:27:00.5-09:30",
        "2026-01-02T03:04:05",
        "0001-01-01T00:00:00",
        "0001-01-01T00:00:00+00:00",
        "9999-12-31T23:59:59.9999999Z",
    ] {
        assert_eq!(read(text).to_string(), text);
        let json = format!("\"{text}\"");
        let read: DateTime = serde_json::from_str(&json).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
    }
}

#[test]
fn other_forms_are_read_and_written_as_iso_8601() {
    for (text, written) in [
        ("2026-01-02 03:04:05", "2026-01-02T03:04:05"),
        ("2026-01-02", "2026-01-02T00:00:00"),
        ("2026-01-02T03:04", "2026-01-02T03:04:00"),
        ("2026-01-02T03:04Z", "2026-01-02T03:04:00Z"),
        ("2026-01-02t03:04:05z", "2026-01-02T03:04:05Z"),
        ("2026-01-02T03:04:05+01", "2026-01-02T03:04:05+01:00"),
        ("2026-01-02T03:04:05-0130", "2026-01-02T03:04:05-01:30"),
        ("2026-01-02T03:04:05.120000000Z", "2026-01-02T03:04:05.12Z"),
        (
            "2026-01-02T03:04:05.123456789Z",
            "2026-01-02T03:04:05.123456789Z",
        ),
    ] {
        assert_eq!(read(text).to_string(), written);
    }
}

#[test]
fn what_is_no_date_is_an_error_that_shows_it() {
    for text in [
        "",
        "yesterday",
        "2026-02-30",
        "2026-1-2",
        "2026-01-02T24:00:00",
        "2026-01-02T03:04:60",
        "2026-01-02T03:04:05.",
        "2026-01-02T03:04:05.1234567890",
        "2026-01-02T03:04:05+",
        "2026-01-02T03:04:05+1",
        "2026-01-02T03:04:05+01:",
        "2026-01-02T03:04:05+01:60",
        "2026-01-02T03:04:05+25:00",
        "2026-01-02T03:04:05 UTC",
        "2026-01-02Z",
        "２026-01-02",
    ] {
        assert!(text.parse::<DateTime>().is_err(), "{text}");
    }
    let error = serde_json::from_str::<DateTime>("\"soon\"").unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("\"soon\" is not a date such as"),
        "{error}"
    );
    assert!(serde_json::from_str::<DateTime>("5").is_err());
}

#[test]
fn an_instant_is_known_only_with_an_offset() {
    let instant = Utc.with_ymd_and_hms(2026, 11, 21, 19, 27, 0).unwrap();
    assert_eq!(read("2026-11-21T21:27:00+02:00").utc(), Some(instant));
    assert_eq!(read("2026-11-21T19:27:00").utc(), None);
    assert_eq!(read("2026-11-21T19:27:00").assume_utc(), instant);
    assert_eq!(read("2026-11-21T21:27:00+02:00").assume_utc(), instant);
    assert!(chrono::DateTime::<Utc>::try_from(read("2026-11-21T19:27:00")).is_err());
}

#[test]
fn equality_and_order_are_those_of_instants() {
    let zulu = read("2026-11-21T19:27:00Z");
    assert_eq!(zulu, read("2026-11-21T21:27:00.000+02:00"));
    assert_eq!(
        HashSet::from([zulu, read("2026-11-21T19:27:00+00:00")]).len(),
        1
    );
    assert!(zulu < read("2026-11-21T19:27:00.0000001Z"));
    assert_ne!(zulu, read("2026-11-21T19:27:00"));
    assert_eq!(zulu.partial_cmp(&read("2026-11-21T19:27:00")), None);
}

#[test]
fn conversions_from_chrono_keep_the_instant_and_the_offset() {
    let utc = Utc.with_ymd_and_hms(2026, 11, 21, 19, 27, 0).unwrap();
    assert_eq!(DateTime::from(utc).to_string(), "2026-11-21T19:27:00Z");
    let local = utc.with_timezone(&FixedOffset::east_opt(-5400).unwrap());
    assert_eq!(
        DateTime::from(local).to_string(),
        "2026-11-21T17:57:00-01:30"
    );
    assert_eq!(
        chrono::DateTime::<FixedOffset>::try_from(DateTime::from(local)),
        Ok(local)
    );
    let odd = utc.with_timezone(&FixedOffset::east_opt(61).unwrap());
    assert_eq!(DateTime::from(odd).utc(), Some(utc));
    assert_eq!(
        DateTime::from(utc.naive_utc()).to_string(),
        "2026-11-21T19:27:00"
    );
}

#[test]
fn a_date_is_read_from_a_date_and_from_a_date_and_time() {
    let date = Date::from(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
    for text in ["\"2026-11-21\"", "\"2026-11-21T21:27:00Z\""] {
        assert_eq!(serde_json::from_str::<Date>(text).unwrap(), date);
    }
    assert_eq!(serde_json::to_string(&date).unwrap(), "\"2026-11-21\"");
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in ".{0,40}") {
        let _ = text.parse::<DateTime>();
    }

    #[test]
    fn what_is_written_is_read_back(
        seconds in -62_000_000_000_i64..253_000_000_000,
        nanoseconds in 0_u32..1_000_000_000,
        minutes in -840_i32..=840,
    ) {
        let instant = Utc.timestamp_opt(seconds, nanoseconds).unwrap();
        let offset = FixedOffset::east_opt(minutes * 60).unwrap();
        let moment = DateTime::from(instant.with_timezone(&offset));
        let text = moment.to_string();
        let back: DateTime = text.parse().unwrap();
        prop_assert_eq!(back.utc(), Some(instant));
        prop_assert_eq!(back.offset(), Some(offset));
        prop_assert_eq!(back.to_string(), text);
    }
}
