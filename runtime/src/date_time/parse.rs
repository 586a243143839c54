//! Reading dates.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use chrono::{FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};

use super::{Date, DateTime, Zone};

/// A text that is no date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseDateTimeError(());

impl fmt::Display for ParseDateTimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date such as 2026-11-21T21:27:00.0194209+00:00, 2026-11-21T21:27:00Z or 2026-11-21")
    }
}

impl Error for ParseDateTimeError {}

impl FromStr for DateTime {
    type Err = ParseDateTimeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        read(text.trim()).ok_or(ParseDateTimeError(()))
    }
}

impl FromStr for Date {
    type Err = ParseDateTimeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let moment: DateTime = text.parse()?;
        Ok(Self(moment.naive.date()))
    }
}

fn read(text: &str) -> Option<DateTime> {
    let (date, rest) = date(text)?;
    if rest.is_empty() {
        let naive = date.and_time(NaiveTime::MIN);
        let zone = Zone::None;
        return Some(DateTime { naive, zone });
    }
    let rest = rest.strip_prefix(['T', 't', ' '])?;
    let (time, rest) = time(rest)?;
    let zone = zone(rest)?;
    let naive = NaiveDateTime::new(date, time);
    // The instant must be one that can be calculated with.
    if let Zone::Offset(offset) = zone {
        naive.checked_sub_offset(offset)?;
    }
    Some(DateTime { naive, zone })
}

fn date(text: &str) -> Option<(NaiveDate, &str)> {
    let (year, rest) = number(text, 4)?;
    let (month, rest) = number(rest.strip_prefix('-')?, 2)?;
    let (day, rest) = number(rest.strip_prefix('-')?, 2)?;
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    Some((date, rest))
}

/// Hours, minutes and, if there are any, seconds and their fraction.
fn time(text: &str) -> Option<(NaiveTime, &str)> {
    let (hour, rest) = number(text, 2)?;
    let (minute, rest) = number(rest.strip_prefix(':')?, 2)?;
    let Some(rest) = rest.strip_prefix(':') else {
        return Some((NaiveTime::from_hms_opt(hour, minute, 0)?, rest));
    };
    let (second, rest) = number(rest, 2)?;
    let (nanosecond, rest) = match rest.strip_prefix('.') {
        Some(rest) => fraction(rest)?,
        None => (0, rest),
    };
    let time = NaiveTime::from_hms_nano_opt(hour, minute, second, nanosecond)?;
    Some((time, rest))
}

/// One to nine digits after the point.
fn fraction(text: &str) -> Option<(u32, &str)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    if length == 0 || length > 9 {
        return None;
    }
    let (value, rest) = number(text, length)?;
    let missing = u32::try_from(9 - length).ok()?;
    Some((value.checked_mul(10_u32.checked_pow(missing)?)?, rest))
}

/// Nothing, `Z`, `+02:00`, `+0200` or `+02`.
fn zone(text: &str) -> Option<Zone> {
    if text.is_empty() {
        return Some(Zone::None);
    }
    if text.eq_ignore_ascii_case("z") {
        return Some(Zone::Zulu);
    }
    let (negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+')?),
    };
    let (hours, rest) = number(rest, 2)?;
    let minutes = match rest.strip_prefix(':').unwrap_or(rest) {
        "" if rest.is_empty() => 0,
        digits => match number(digits, 2)? {
            (minutes @ 0..60, "") => minutes,
            _ => return None,
        },
    };
    let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
    let offset = FixedOffset::east_opt(if negative { -seconds } else { seconds })?;
    Some(Zone::Offset(offset))
}

/// Exactly `length` digits, at most nine.
fn number(text: &str, length: usize) -> Option<(u32, &str)> {
    let (digits, rest) = text.split_at_checked(length)?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some((digits.parse().ok()?, rest))
}
