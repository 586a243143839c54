//! From and to the types of chrono.

use chrono::{FixedOffset, NaiveDate, NaiveDateTime, Utc};

use super::{Date, DateTime, Zone};

/// It is written with `Z`.
impl From<chrono::DateTime<Utc>> for DateTime {
    fn from(instant: chrono::DateTime<Utc>) -> Self {
        let naive = without_leap_second(instant.naive_utc());
        let zone = Zone::Zulu;
        Self { naive, zone }
    }
}

/// It is written with its offset, in whole minutes.
impl From<chrono::DateTime<FixedOffset>> for DateTime {
    fn from(moment: chrono::DateTime<FixedOffset>) -> Self {
        if moment.offset().local_minus_utc() % 60 != 0 {
            return Self::from(moment.to_utc());
        }
        let naive = without_leap_second(moment.naive_local());
        let zone = Zone::Offset(*moment.offset());
        Self { naive, zone }
    }
}

/// It is written without an offset; Umbraco takes that to be the local time of the server.
impl From<NaiveDateTime> for DateTime {
    fn from(naive: NaiveDateTime) -> Self {
        let naive = without_leap_second(naive);
        let zone = Zone::None;
        Self { naive, zone }
    }
}

/// The instant; fails where no offset is known. See also [`DateTime::assume_utc`].
impl TryFrom<DateTime> for chrono::DateTime<Utc> {
    type Error = UnknownOffset;

    fn try_from(moment: DateTime) -> Result<Self, UnknownOffset> {
        moment.utc().ok_or(UnknownOffset(()))
    }
}

/// The instant with its offset; fails where none is known.
impl TryFrom<DateTime> for chrono::DateTime<FixedOffset> {
    type Error = UnknownOffset;

    fn try_from(moment: DateTime) -> Result<Self, UnknownOffset> {
        match (moment.utc(), moment.offset()) {
            (Some(instant), Some(offset)) => Ok(instant.with_timezone(&offset)),
            _ => Err(UnknownOffset(())),
        }
    }
}

impl From<NaiveDate> for Date {
    fn from(date: NaiveDate) -> Self {
        Self(date)
    }
}

impl From<Date> for NaiveDate {
    fn from(date: Date) -> Self {
        date.0
    }
}

/// A date and time without an offset is no instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownOffset(());

impl std::fmt::Display for UnknownOffset {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(
            "the date has no offset from UTC, so it is no instant; decide which one it means",
        )
    }
}

impl std::error::Error for UnknownOffset {}

/// chrono keeps leap seconds as a fraction above one; no server reads them.
fn without_leap_second(naive: NaiveDateTime) -> NaiveDateTime {
    use chrono::Timelike;

    match naive.nanosecond() {
        nanosecond @ 1_000_000_000.. => naive
            .with_nanosecond(nanosecond - 1_000_000_000)
            .unwrap_or(naive),
        _ => naive,
    }
}
