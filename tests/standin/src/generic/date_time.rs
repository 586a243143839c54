//! Dates as .NET reads them from JSON.

/// ISO 8601 as JSON is read: a date, or date and time with up to nine digits of a second, `Z`, an offset or neither.
pub(super) fn is_date_time(text: &str) -> bool {
    let (date, time) = text
        .split_once('T')
        .map_or((text, None), |(date, time)| (date, Some(time)));
    is_date(date) && time.is_none_or(is_time)
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let days = match number(month, 2) {
        Some(2) => 29,
        Some(4 | 6 | 9 | 11) => 30,
        Some(1..=12) => 31,
        _ => return false,
    };
    number(year, 4).is_some_and(|year| year > 0)
        && number(day, 2).is_some_and(|day| (1..=days).contains(&day))
}

fn is_time(text: &str) -> bool {
    let (clock, offset) = match text.find(['Z', '+', '-']) {
        Some(at) => text.split_at(at),
        None => (text, ""),
    };
    let is_offset = match offset {
        "" | "Z" => true,
        _ => {
            let mut parts = offset[1..].split(':');
            let hours = parts.next().and_then(|part| number(part, 2));
            let minutes = parts.next().map_or(Some(0), |part| number(part, 2));
            hours <= Some(14) && hours.is_some() && minutes.is_some_and(|n| n < 60)
        }
    };
    let (clock, fraction) = clock
        .split_once('.')
        .map_or((clock, None), |(clock, fraction)| (clock, Some(fraction)));
    let parts: Vec<Option<u32>> = clock.split(':').map(|part| number(part, 2)).collect();
    let is_clock = match parts.as_slice() {
        [Some(0..=23), Some(0..=59)] => fraction.is_none(),
        [Some(0..=23), Some(0..=59), Some(0..=59)] => true,
        _ => false,
    };
    let is_fraction = |text: &str| {
        (1..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    is_offset && is_clock && fraction.is_none_or(is_fraction)
}

fn number(text: &str, digits: usize) -> Option<u32> {
    let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_json_reads_them() {
        for good in [
            "2026-01-02",
            "2026-01-02T03:04",
            "2026-01-02T03:04:05.123456789Z",
            "2026-01-02T03:04:05+01",
            "2026-01-02T03:04:05-01:30",
        ] {
            assert!(is_date_time(good), "{good}");
        }
        for bad in [
            "",
            "2026-01-02 03:04",
            "2026-01-02T03:04:05+0100",
            "2026-01-02t03:04:05z",
            "2026-01-02T24:00:00",
            "2026-01-02T03:04:60",
            "2026-13-02",
        ] {
            assert!(!is_date_time(bad), "{bad}");
        }
    }
}
