//! A point in time as the server keeps it: UTC, in steps of 100 nanoseconds.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::temporary_file::timestamp;

const TICKS: i64 = 10_000_000;

/// Ticks since 1970; written as the server writes a `DateTimeOffset`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Moment(i64);

impl Moment {
    pub(crate) fn of(time: SystemTime) -> Self {
        let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
        let seconds = i64::try_from(since.as_secs()).unwrap_or(i64::MAX / TICKS);
        Self(seconds * TICKS + i64::from(since.subsec_nanos() / 100))
    }

    /// Reads ISO 8601 as .NET reads it from JSON: a date, or a date and a time; without an offset it is UTC, the time of
    /// the server.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (date, time) = text
            .split_once('T')
            .map_or((text, None), |(date, time)| (date, Some(time)));
        let days = date_of(date)?;
        let ticks = time.map_or(Some(0), time_of)?;
        Some(Self(days * 86_400 * TICKS + ticks))
    }

    /// The second it is in as a file time: steps of 100 nanoseconds since 1601.
    pub(crate) fn file_time(self) -> u64 {
        const FROM_1601: u64 = 11_644_473_600;
        let seconds = u64::try_from(self.0 / TICKS).unwrap_or(0);
        (seconds + FROM_1601) * 10_000_000
    }

    pub(crate) fn time(self) -> SystemTime {
        let ticks = u64::try_from(self.0).unwrap_or(0);
        let nanos = u32::try_from(ticks % 10_000_000).unwrap_or(0) * 100;
        UNIX_EPOCH + Duration::new(ticks / 10_000_000, nanos)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&timestamp(self.time()))
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not a date and time"))
    }
}

/// Days since 1970 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
fn date_of(text: &str) -> Option<i64> {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return None;
    };
    let (year, month, day) = (number(year, 4)?, number(month, 2)?, number(day, 2)?);
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 => 28 + i64::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if year == 0 || !(1..=length).contains(&day) {
        return None;
    }
    let shifted = if month <= 2 { year - 1 } else { year };
    let era = shifted / 400;
    let of_era = shifted - era * 400;
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
    Some(era * 146_097 + day_of_era - 719_468)
}

/// Ticks of a clock time with `Z`, an offset or neither.
fn time_of(text: &str) -> Option<i64> {
    let (clock, offset) = match text.find(['Z', '+', '-']) {
        Some(at) => text.split_at(at),
        None => (text, ""),
    };
    let (clock, fraction) = clock
        .split_once('.')
        .map_or((clock, None), |(clock, fraction)| (clock, Some(fraction)));
    let parts: Vec<&str> = clock.split(':').collect();
    let (hour, minute, second) = match parts.as_slice() {
        [hour, minute] if fraction.is_none() => (number(hour, 2)?, number(minute, 2)?, 0),
        [hour, minute, second] => (number(hour, 2)?, number(minute, 2)?, number(second, 2)?),
        _ => return None,
    };
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let ticks = fraction.map_or(Some(0), fraction_of)?;
    Some((hour * 3600 + minute * 60 + second - offset_of(offset)?) * TICKS + ticks)
}

/// Seven digits count, up to nine are read.
fn fraction_of(text: &str) -> Option<i64> {
    if !(1..=9).contains(&text.len()) || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    format!("{text:0<7}")[..7].parse().ok()
}

/// Seconds east of UTC: `Z`, `+01:30` or `+01`.
fn offset_of(text: &str) -> Option<i64> {
    if matches!(text, "" | "Z") {
        return Some(0);
    }
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let (hours, minutes) = text[1..].split_once(':').unwrap_or((&text[1..], "00"));
    let (hours, minutes) = (number(hours, 2)?, number(minutes, 2)?);
    (hours <= 14 && minutes <= 59).then_some(sign * (hours * 3600 + minutes * 60))
}

fn number(text: &str, digits: usize) -> Option<i64> {
    let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_written_in_utc() {
        let cases = [
            ("2031-01-01T12:30:15.5+02:00", "2031-01-01T10:30:15.5+00:00"),
            ("2030-01-01", "2030-01-01T00:00:00+00:00"),
            ("2030-01-01T00:00", "2030-01-01T00:00:00+00:00"),
            (
                "2030-01-01T00:00:00.123456789Z",
                "2030-01-01T00:00:00.1234567+00:00",
            ),
            ("2030-01-01T01:00:00+01", "2030-01-01T00:00:00+00:00"),
            ("2028-02-29T23:59:59Z", "2028-02-29T23:59:59+00:00"),
        ];
        for (sent, kept) in cases {
            let moment = Moment::parse(sent);
            assert_eq!(
                moment.map(|moment| moment.to_string()),
                Some(kept.to_owned()),
                "{sent}"
            );
        }
    }

    #[test]
    fn what_json_refuses_is_refused() {
        for sent in [
            "",
            "2030-01-01 00:00:00",
            "2030-01-01T00:00:00+0100",
            "2030-01-01t00:00:00z",
            "01/02/2030",
            "2030-02-30T00:00:00Z",
            "2030-01-01T24:00:00Z",
            "2030-01-01T00:00:60Z",
        ] {
            assert_eq!(Moment::parse(sent), None, "{sent}");
        }
    }
}
