//! Dates and times: what is stored without an offset is written without one.

use serde_json::Value;

use crate::delivery::output::Output;

/// Seen on a running Umbraco 17.3: `2026-01-02 03:04:05` is written `2026-01-02T03:04:05`, and a date with a time zone
/// keeps the offset it was stored with. The two editors of a date or a time alone are read from the source.
pub(super) fn convert(editor: &str, stored: &Value) -> Output {
    let text = match stored {
        Value::String(text) => text.as_str(),
        other => other
            .get("date")
            .and_then(Value::as_str)
            .unwrap_or_default(),
    };
    let text = text.trim().replacen(' ', "T", 1);
    let (date, time) = text.split_once('T').unwrap_or((&text, ""));
    let clock = time.split(['+', 'Z', '-']).next().unwrap_or_default();
    match editor {
        _ if text.is_empty() => Output::Null,
        "Umbraco.DateOnly" => date.into(),
        "Umbraco.TimeOnly" if time.is_empty() => with_seconds(date).into(),
        "Umbraco.TimeOnly" => with_seconds(clock).into(),
        "Umbraco.DateTimeWithTimeZone" if !time.is_empty() => {
            format!("{date}T{}{}", with_seconds(clock), &time[clock.len()..]).into()
        }
        _ => format!("{date}T{}", with_seconds(clock)).into(),
    }
}

fn with_seconds(clock: &str) -> String {
    match clock.matches(':').count() {
        0 => "00:00:00".into(),
        1 => format!("{clock}:00"),
        _ => clock.into(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::wire::json::to_text;

    #[test]
    fn offsets_are_neither_made_up_nor_lost() {
        for (editor, stored, written) in [
            (
                "Umbraco.DateTime",
                json!("2026-01-02 03:04:05"),
                "2026-01-02T03:04:05",
            ),
            (
                "Umbraco.DateTime",
                json!("2026-01-02"),
                "2026-01-02T00:00:00",
            ),
            (
                "Umbraco.DateTimeWithTimeZone",
                json!({"date": "2026-01-02T03:04:00+01:00", "timeZone": "Europe/Copenhagen"}),
                "2026-01-02T03:04:00+01:00",
            ),
            (
                "Umbraco.DateTimeUnspecified",
                json!({"date": "2026-01-02T03:04"}),
                "2026-01-02T03:04:00",
            ),
            (
                "Umbraco.DateOnly",
                json!({"date": "2026-01-02"}),
                "2026-01-02",
            ),
            ("Umbraco.TimeOnly", json!({"date": "03:04"}), "03:04:00"),
        ] {
            let found = to_text(&convert(editor, &stored));
            assert_eq!(
                found.trim_matches('"').replace("\\u002B", "+"),
                written,
                "{editor}"
            );
        }
    }
}
