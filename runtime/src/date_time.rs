//! Dates as Umbraco writes them, which is not one way only.

mod convert;
mod parse;
#[cfg(feature = "serde")]
mod serde;

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use chrono::{FixedOffset, NaiveDate, NaiveDateTime, Timelike, Utc};

pub use convert::UnknownOffset;
pub use parse::ParseDateTimeError;

/// A date and time, with an offset from UTC, with `Z`, or with neither.
///
/// Umbraco's documents say `date-time`, but what comes is not always RFC 3339: most members have an offset
/// (`2026-11-21T21:27:00.0194209+00:00`), webhook logs and the Delivery API end in `Z`, date properties have no
/// offset, and a date editor's value has a space instead of the `T`. All are read, and written as ISO 8601 with what
/// was there: the same text for what .NET writes.
///
/// Two values are equal if they are the same instant, however written; without an offset, if they are the same on the
/// clock. A value with and one without an offset are never equal, and have no order.
///
/// ```
/// use umbraco_runtime::DateTime;
///
/// let logged: DateTime = "2026-11-21T21:27:00.0194209Z".parse()?;
/// assert_eq!(logged.to_string(), "2026-11-21T21:27:00.0194209Z");
/// assert!(logged.utc().is_some());
///
/// let picked: DateTime = "2026-01-02 03:04:05".parse()?;
/// assert_eq!(picked.to_string(), "2026-01-02T03:04:05");
/// assert!(picked.utc().is_none());
/// # Ok::<(), umbraco_runtime::ParseDateTimeError>(())
/// ```
#[derive(Clone, Copy)]
pub struct DateTime {
    naive: NaiveDateTime,
    zone: Zone,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Zone {
    None,
    Zulu,
    Offset(FixedOffset),
}

impl DateTime {
    /// The date and time as written, without its offset.
    #[must_use]
    pub fn naive(&self) -> NaiveDateTime {
        self.naive
    }

    /// The offset from UTC, if one was written; that of `Z` is zero.
    #[must_use]
    pub fn offset(&self) -> Option<FixedOffset> {
        match self.zone {
            Zone::None => None,
            Zone::Zulu => FixedOffset::east_opt(0),
            Zone::Offset(offset) => Some(offset),
        }
    }

    /// The instant, if an offset is known.
    #[must_use]
    pub fn utc(&self) -> Option<chrono::DateTime<Utc>> {
        let offset = self.offset()?;
        let naive = self.naive.checked_sub_offset(offset)?;
        Some(naive.and_utc())
    }

    /// The instant, where what has no offset is taken to be UTC.
    ///
    /// Umbraco 17 and later store system dates in UTC; earlier ones in the local time of the server.
    #[must_use]
    pub fn assume_utc(&self) -> chrono::DateTime<Utc> {
        self.utc().unwrap_or_else(|| self.naive.and_utc())
    }
}

/// `2026-11-21T21:27:00.0194209+00:00`: as .NET writes it, without trailing zeros in the fraction.
///
/// In a query the `+` must be percent-encoded; [`Call::query`](crate::Call::query) does that.
impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.naive.format("%Y-%m-%dT%H:%M:%S"))?;
        let nanoseconds = self.naive.nanosecond();
        if nanoseconds > 0 {
            let digits = format!("{nanoseconds:09}");
            write!(f, ".{}", digits.trim_end_matches('0'))?;
        }
        match self.zone {
            Zone::None => Ok(()),
            Zone::Zulu => f.write_str("Z"),
            Zone::Offset(offset) => {
                let minutes = offset.local_minus_utc() / 60;
                let sign = if minutes < 0 { '-' } else { '+' };
                let minutes = minutes.abs();
                write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl DateTime {
    /// What decides equality: whether an offset is known, and the time in UTC or on the clock.
    fn key(&self) -> (bool, NaiveDateTime) {
        match self.utc() {
            Some(instant) => (true, instant.naive_utc()),
            None => (false, self.naive),
        }
    }
}

impl PartialEq for DateTime {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for DateTime {}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self.key(), other.key()) {
            ((a, left), (b, right)) if a == b => Some(left.cmp(&right)),
            _ => None,
        }
    }
}

impl Hash for DateTime {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

/// A date without a time: `2026-11-21`. Of a date and time the date is read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

impl Date {
    /// The date for calculations.
    #[must_use]
    pub fn naive(&self) -> NaiveDate {
        self.0
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
