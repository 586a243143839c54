//! Uploads that wait to be used.

use std::time::{SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::wire::base64_bytes;

/// An uploaded file; it is gone once something used it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct TemporaryFile {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    #[serde(with = "base64_bytes")]
    pub(crate) bytes: Bytes,
    pub(crate) available_until: String,
}

/// A time as the server writes it: UTC as `+00:00`, up to seven digits of a second with trailing zeros cut.
pub(crate) fn timestamp(time: SystemTime) -> String {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    let (days, second) = (since.as_secs() / 86_400, since.as_secs() % 86_400);
    let (year, month, day) = civil(days);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    let mut text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}");
    let fraction = format!("{:07}", since.subsec_nanos() / 100);
    let fraction = fraction.trim_end_matches('0');
    if !fraction.is_empty() {
        text.push('.');
        text.push_str(fraction);
    }
    text + "+00:00"
}

/// Year, month and day of a day after 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
fn civil(days: u64) -> (u64, u64, u64) {
    let shifted = days + 719_468;
    let era = shifted / 146_097;
    let day_of_era = shifted % 146_097;
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    (year_of_era + era * 400 + u64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn times_are_written_as_the_server_does() {
        let at = |seconds, nanos| timestamp(UNIX_EPOCH + Duration::new(seconds, nanos));
        assert_eq!(at(0, 0), "1970-01-01T00:00:00+00:00");
        assert_eq!(
            at(1_709_210_096, 120_000_000),
            "2024-02-29T12:34:56.12+00:00"
        );
        assert_eq!(
            at(1_795_300_216, 149_501_699),
            "2026-11-21T22:30:16.1495016+00:00"
        );
    }
}
