//! What property editors make of a value: what is stored, and what is said of a value that is not right.
//!
//! As seen on a running Umbraco 17.3: a value that an editor cannot use is stored as nothing, without an error; only
//! validating and publishing tell of it.

use serde_json::Value;

use super::untyped;

/// What an editor stores of a value; `None` is nothing.
pub(crate) fn stored(editor: &str, value: Value) -> Option<Value> {
    let value = untyped::kept(value)?;
    match editor {
        "Umbraco.TextBox" | "Umbraco.TextArea" | "Umbraco.EmailAddress" => {
            let text = text(&value);
            (!text.is_empty()).then_some(Value::String(text))
        }
        "Umbraco.Integer" => integer(&value).map(Value::from),
        "Umbraco.TrueFalse" => Some(Value::Bool(flag(&value))),
        "Umbraco.DateTime" => date_time(&value).map(Value::String),
        "Umbraco.Tags" => {
            let tags = value.as_array()?;
            tags.iter().all(Value::is_string).then_some(value)
        }
        _ if value.as_str() == Some("") => None,
        _ => Some(value),
    }
}

/// What is wrong with a value in the eyes of its editor, whether it is mandatory or not.
pub(crate) fn complaint(editor: &str, value: &Value) -> Option<String> {
    if value.is_null() || value.as_str() == Some("") {
        return None;
    }
    match editor {
        // A fraction passes here, though it is stored as nothing.
        "Umbraco.Integer" if integer(value).is_none() && !is_fraction(value) => {
            Some(format!("The value {} is not a valid integer", text(value)))
        }
        "Umbraco.DateTime" if date_time(value).is_none() => Some(format!(
            "The string value {} cannot be parsed into a DateTime",
            text(value)
        )),
        _ => None,
    }
}

/// `ToString()` of the .NET value: of an object its JSON, of a list the name of its type.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(true) => "True".into(),
        Value::Bool(false) => "False".into(),
        Value::Array(items) => {
            let item = if items.iter().all(Value::is_string) {
                "System.String"
            } else {
                "System.Object"
            };
            format!("System.Collections.Generic.List`1[{item}]")
        }
        Value::Object(_) => serde_json::to_string_pretty(value).unwrap_or_default(),
        other => other.to_string(),
    }
}

fn integer(value: &Value) -> Option<i32> {
    match value {
        Value::Number(number) => i32::try_from(number.as_i64()?).ok(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

fn is_fraction(value: &Value) -> bool {
    value.is_f64()
}

fn flag(value: &Value) -> bool {
    match value {
        Value::Bool(flag) => *flag,
        Value::Number(number) => number.as_f64() == Some(1.0),
        Value::String(text) => text == "1" || text.eq_ignore_ascii_case("true"),
        _ => false,
    }
}

/// Date and time with a space between and without offset, whatever ISO form was sent.
fn date_time(value: &Value) -> Option<String> {
    let text = value.as_str()?.trim().replacen(' ', "T", 1);
    let moment = super::moment::Moment::parse(&text)?.to_string();
    let (date, time) = moment.split_once('T')?;
    Some(format!("{date} {}", time.get(..8)?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_stored_as_on_a_real_site() {
        let cases = [
            ("TextBox", json!(5), Some(json!("5"))),
            ("TextBox", json!(true), Some(json!("True"))),
            (
                "TextBox",
                json!({"a": []}),
                Some(json!("{\n  \"a\": []\n}")),
            ),
            (
                "TextBox",
                json!(["x"]),
                Some(json!("System.Collections.Generic.List`1[System.String]")),
            ),
            ("TextBox", json!(""), None),
            ("Integer", json!("5"), Some(json!(5))),
            ("Integer", json!(5.5), None),
            ("Integer", json!("abc"), None),
            ("Integer", json!(99_999_999_999_i64), None),
            ("TrueFalse", json!("1"), Some(json!(true))),
            ("TrueFalse", json!("abc"), Some(json!(false))),
            (
                "DateTime",
                json!("2026-01-02T03:04:05Z"),
                Some(json!("2026-01-02 03:04:05")),
            ),
            (
                "DateTime",
                json!("2026-01-02"),
                Some(json!("2026-01-02 00:00:00")),
            ),
            ("DateTime", json!("x"), None),
            ("Tags", json!(["a", "b"]), Some(json!(["a", "b"]))),
            ("Tags", json!("a,b"), None),
            ("Tags", json!([null, "a"]), None),
        ];
        for (editor, sent, kept) in cases {
            let editor = format!("Umbraco.{editor}");
            assert_eq!(stored(&editor, sent.clone()), kept, "{editor} {sent}");
        }
    }

    #[test]
    fn complaints_are_those_of_the_editors() {
        let of = |editor, value| complaint(editor, &value);
        assert_eq!(of("Umbraco.Integer", json!(5.5)), None);
        assert_eq!(
            of("Umbraco.Integer", json!("abc")).as_deref(),
            Some("The value abc is not a valid integer")
        );
        assert_eq!(
            of("Umbraco.DateTime", json!({"date": "x"})).as_deref(),
            Some("The string value {\n  \"date\": \"x\"\n} cannot be parsed into a DateTime")
        );
    }
}
