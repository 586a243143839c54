//! Numbers, texts, GUIDs and dates.

use std::fmt::Debug;

use proptest::prelude::*;
use umbraco_runtime::model::{Wire, from_json, to_json};
use umbraco_runtime::{Date, DateTime, Uuid};

use super::{read, refused, rewritten};

fn extremes<T: Wire + Debug + PartialEq>(least: &str, most: &str, below: &str, above: &str) {
    for number in [least, "0", "1", most] {
        assert_eq!(rewritten::<T>(number), number);
        let text = format!("\"{number}\"");
        assert_eq!(
            rewritten::<T>(&text),
            number,
            "numbers in texts are numbers"
        );
    }
    for number in [below, above, "1.5"] {
        let (_, message) = refused::<T>(number);
        assert!(
            message.starts_with("expected a whole number ("),
            "{message}"
        );
        assert!(message.contains(", found the number "), "{message}");
        refused::<T>(&format!("\"{number}\""));
    }
    for other in ["null", "true", "\"\"", "\"five\"", "\"0x1\"", "[]", "{}"] {
        refused::<T>(other);
    }
}

#[test]
fn integers_are_read_from_numbers_and_texts_within_their_range() {
    extremes::<i8>("-128", "127", "-129", "128");
    extremes::<u8>("0", "255", "-1", "256");
    extremes::<i16>("-32768", "32767", "-32769", "32768");
    extremes::<u16>("0", "65535", "-1", "65536");
    extremes::<i32>("-2147483648", "2147483647", "-2147483649", "2147483648");
    extremes::<u32>("0", "4294967295", "-1", "4294967296");
    let (least, most) = ("-9223372036854775808", "9223372036854775807");
    extremes::<i64>(least, most, "-9223372036854775809", "9223372036854775808");
    extremes::<u64>("0", "18446744073709551615", "-1", "18446744073709551616");
}

#[test]
fn what_came_in_place_of_a_number_is_shown() {
    let expected = "expected a whole number (i32), found";
    assert_eq!(
        refused::<i32>("2.5").1,
        format!("{expected} the number 2.5")
    );
    assert_eq!(
        refused::<i32>("\"a\\u0007b\"").1,
        format!("{expected} the text \"a\\u{{7}}b\"")
    );
    assert_eq!(refused::<i32>("true").1, format!("{expected} true"));
    let long = format!("\"{}\"", "æ".repeat(100));
    let shown = format!("{expected} the text \"{}…\"", "æ".repeat(60));
    assert_eq!(refused::<i32>(&long).1, shown);
}

#[test]
fn floats_are_read_from_whole_numbers_and_texts() {
    for (json, value) in [
        ("5", 5.0),
        ("-0.5", -0.5),
        ("\"1e3\"", 1000.0),
        ("18446744073709551615", 2f64.powi(64)),
    ] {
        assert_eq!(read::<f64>(json).to_bits(), f64::to_bits(value));
    }
    assert_eq!(
        refused::<f64>("\"x\"").1,
        "expected a number, found the text \"x\""
    );
    assert_eq!(
        refused::<f32>("1e39").1,
        "expected a number (f32), found the number 1e39"
    );
    assert!(from_json::<f64>(b"1e400").is_err());
    // JSON has no such numbers.
    assert_eq!(to_json(&f64::NAN), "null");
    assert_eq!(rewritten::<f32>("\"Infinity\""), "null");
}

#[test]
fn numbers_are_read_whatever_features_of_serde_json_are_on() {
    let number = |text: &str| format!("{{\"$serde_json::private::Number\":\"{text}\"}}");
    assert_eq!(read::<i64>(&number("-5")), -5);
    assert_eq!(read::<u64>(&number("18446744073709551615")), u64::MAX);
    assert_eq!(read::<f64>(&number("2.5e3")).to_bits(), 2500_f64.to_bits());
}

#[test]
fn guids_need_not_be_those_of_the_rfc() {
    for json in [
        "\"00000000-0000-0000-0000-000000000000\"",
        "\"ffffffff-ffff-ffff-ffff-ffffffffffff\"",
        "\"b4d1cd3f-9c13-0d1c-ff00-000000000001\"",
    ] {
        assert_eq!(rewritten::<Uuid>(json), json);
    }
    let plain = "\"5A5A9AA26B0F4F5D9D0B6F9E6F6F6F6F\"";
    assert_eq!(
        rewritten::<Uuid>(plain),
        "\"5a5a9aa2-6b0f-4f5d-9d0b-6f9e6f6f6f6f\""
    );
    assert_eq!(
        refused::<Uuid>("\"root\"").1,
        "expected a GUID, found the text \"root\""
    );
    assert_eq!(
        refused::<Uuid>("\"\"").1,
        "expected a GUID, found the text \"\""
    );
    assert_eq!(
        refused::<Uuid>("1").1,
        "expected a GUID, found the number 1"
    );
}

#[test]
fn dates_keep_the_form_in_which_they_came() {
    for json in [
        "\"2026-11-21T21:27:00.0194209+00:00\"",
        "\"2026-11-21T21:27:00Z\"",
        "\"0001-01-01T00:00:00\"",
    ] {
        assert_eq!(rewritten::<DateTime>(json), json);
    }
    assert_eq!(
        rewritten::<Date>("\"2026-11-21T21:27:00Z\""),
        "\"2026-11-21\""
    );
    let (_, message) = refused::<DateTime>("\"soon\"");
    assert_eq!(message, "expected a date and time, found the text \"soon\"");
    assert_eq!(refused::<Date>("{}").1, "expected a date, found an object");
}

#[test]
fn texts_keep_every_character() {
    assert_eq!(
        read::<String>(r#""a\"\\\/\n\u00e6\ud83d\ude00\u0000""#),
        "a\"\\/\næ😀\0"
    );
    assert_eq!(
        rewritten::<String>(r#""\u00e6<\/b>\u0001""#),
        r#""æ</b>\u0001""#
    );
    assert_eq!(
        refused::<String>("1").1,
        "expected a string, found the number 1"
    );
    assert_eq!(
        refused::<bool>("\"true\"").1,
        "expected a boolean, found the text \"true\""
    );
    assert_eq!(rewritten::<Vec<bool>>("[true,false]"), "[true,false]");
}

proptest! {
    #[test]
    fn every_finite_float_is_read_back(value in any::<f64>().prop_filter("finite", |f| f.is_finite())) {
        let text = to_json(&value);
        prop_assert_eq!(read::<f64>(&text).to_bits(), value.to_bits());
        prop_assert_eq!(rewritten::<f64>(&text), text);
    }

    #[test]
    fn every_finite_32_bit_float_keeps_its_text(value in any::<f32>().prop_filter("finite", |f| f.is_finite())) {
        let text = to_json(&value);
        prop_assert_eq!(read::<f32>(&text).to_bits(), value.to_bits());
        prop_assert_eq!(rewritten::<f32>(&text), text);
    }

    #[test]
    fn every_text_is_read_back(text in any::<String>()) {
        prop_assert_eq!(read::<String>(&to_json(&text)), text);
    }

    #[test]
    fn every_guid_is_read_back(bits in any::<u128>()) {
        let id = Uuid::from_u128(bits);
        prop_assert_eq!(read::<Uuid>(&to_json(&id)), id);
    }
}
