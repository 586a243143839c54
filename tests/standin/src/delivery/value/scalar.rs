//! Editors whose value refers to nothing else.

use serde_json::Value;

use super::date;
use crate::delivery::output::{Output, object};
use crate::store::data_type::DataType;

pub(super) fn convert(editor: &str, data_type: &DataType, stored: &Value) -> Output {
    match editor {
        "Umbraco.Integer" | "Umbraco.Decimal" => number(stored),
        "Umbraco.TrueFalse" => Output::Bool(flag(stored)),
        "Umbraco.DateTime"
        | "Umbraco.DateTimeUnspecified"
        | "Umbraco.DateTimeWithTimeZone"
        | "Umbraco.DateOnly"
        | "Umbraco.TimeOnly" => date::convert(editor, stored),
        "Umbraco.Tags" | "Umbraco.CheckBoxList" | "Umbraco.MultipleTextstring" => texts(stored),
        "Umbraco.DropDown.Flexible" => drop_down(data_type, stored),
        "Umbraco.ColorPicker" => color(stored),
        "Umbraco.UploadField" => match stored.get("src") {
            Some(src) => Output::from(src.clone()),
            None => Output::from(stored.clone()),
        },
        "Umbraco.Slider" => slider(stored),
        _ => Output::from(stored.clone()),
    }
}

/// Numbers may be stored as text.
fn number(stored: &Value) -> Output {
    let parsed = match stored {
        Value::String(text) => serde_json::from_str(text.trim()).ok(),
        other => Some(other.clone()),
    };
    match parsed {
        Some(Value::Number(number)) => Output::Number(number),
        _ => Output::Null,
    }
}

fn flag(stored: &Value) -> bool {
    match stored {
        Value::Bool(flag) => *flag,
        Value::Number(number) => number.as_i64() == Some(1),
        Value::String(text) => text == "1" || text.eq_ignore_ascii_case("true"),
        _ => false,
    }
}

fn texts(stored: &Value) -> Output {
    match stored {
        Value::Array(_) => Output::from(stored.clone()),
        other => Output::List(vec![Output::from(other.clone())]),
    }
}

/// One text, or a list where several can be chosen.
fn drop_down(data_type: &DataType, stored: &Value) -> Output {
    let is_multiple = data_type.setting("multiple").is_some_and(flag);
    match stored {
        stored if is_multiple => texts(stored),
        Value::Array(items) => items.first().cloned().map(Output::from).into(),
        other => Output::from(other.clone()),
    }
}

/// Always an object from 17 on.
fn color(stored: &Value) -> Output {
    let (color, label) = match stored {
        Value::String(color) => (Value::String(color.clone()), Value::Null),
        other => (
            other
                .get("value")
                .or(other.get("color"))
                .cloned()
                .unwrap_or_default(),
            other.get("label").cloned().unwrap_or_default(),
        ),
    };
    let label = if label.is_null() {
        color.clone()
    } else {
        label
    };
    object([("color", color.into()), ("label", label.into())])
}

/// A number, or both ends of a range.
fn slider(stored: &Value) -> Output {
    let end = |name: &str| stored.get(name).cloned().unwrap_or_default();
    match (end("from"), end("to")) {
        (Value::Null, _) => Output::from(stored.clone()),
        (from, to) if from == to || to.is_null() => from.into(),
        (from, to) => object([("minimum", from.into()), ("maximum", to.into())]),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::wire::json::to_text;

    fn of(editor: &str, stored: Value) -> String {
        let data_type = DataType {
            editor_alias: editor.into(),
            editor_ui_alias: String::new(),
            is_deletable: true,
            values: Vec::new(),
        };
        to_text(&convert(editor, &data_type, &stored))
    }

    #[test]
    fn each_editor_has_its_form() {
        for (editor, stored, written) in [
            ("Umbraco.TextBox", json!("a"), r#""a""#),
            ("Umbraco.Integer", json!("42"), "42"),
            ("Umbraco.Decimal", json!(12.5), "12.5"),
            ("Umbraco.TrueFalse", json!("1"), "true"),
            ("Umbraco.TrueFalse", json!(false), "false"),
            ("Umbraco.Tags", json!(["red", "blue"]), r#"["red","blue"]"#),
            ("Umbraco.DropDown.Flexible", json!(["a"]), r#""a""#),
            (
                "Umbraco.UploadField",
                json!({"src": "/media/x/a.txt"}),
                r#""/media/x/a.txt""#,
            ),
            (
                "Umbraco.ColorPicker",
                json!({"value": "000000", "label": "Black"}),
                r#"{"color":"000000","label":"Black"}"#,
            ),
            (
                "Umbraco.Slider",
                json!({"from": 1, "to": 5}),
                r#"{"minimum":1,"maximum":5}"#,
            ),
        ] {
            assert_eq!(of(editor, stored), written, "{editor}");
        }
    }
}
