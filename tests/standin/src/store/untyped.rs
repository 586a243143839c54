//! Untyped values, as the server keeps them.

use serde_json::{Number, Value};

/// What is left of an untyped value after `src/Umbraco.Infrastructure/Serialization/JsonObjectConverter.cs`: an empty
/// list is nothing at all, empty lists inside lists are dropped, inside objects they stay; a number is an integer if it
/// can be one.
pub(crate) fn kept(value: Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::Array(items) if items.is_empty() => None,
        other => match inner(other) {
            Value::Array(items) if items.is_empty() => None,
            kept => Some(kept),
        },
    }
}

/// How many lists and objects are inside one another.
pub(crate) fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(members) => 1 + members.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

fn inner(value: Value) -> Value {
    match value {
        Value::Array(items) => {
            let items = items
                .into_iter()
                .filter(|item| item.as_array().is_none_or(|list| !list.is_empty()));
            Value::Array(items.map(inner).collect())
        }
        Value::Object(members) => Value::Object(
            members
                .into_iter()
                .map(|(name, value)| (name, inner(value)))
                .collect(),
        ),
        Value::Number(number) => Value::Number(integer(number)),
        other => other,
    }
}

/// `5.0` is 5; what exceeds 64 signed bits is a double.
fn integer(number: Number) -> Number {
    if number.is_i64() {
        return number;
    }
    let Some(value) = number.as_f64() else {
        return number;
    };
    let fits = value.fract() == 0.0 && value.abs() < 9.0e15;
    let whole = fits.then(|| Number::from(value as i64));
    whole.or_else(|| Number::from_f64(value)).unwrap_or(number)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_come_back_as_on_a_real_site() {
        let cases = [
            (json!([]), None),
            (json!(null), None),
            (json!({}), Some(json!({}))),
            (
                json!([null, 1, null, "x"]),
                Some(json!([null, 1, null, "x"])),
            ),
            (json!([[], 1]), Some(json!([1]))),
            (json!([[]]), None),
            (
                json!({"x": null, "y": [], "z": [{"q": null}]}),
                Some(json!({"x": null, "y": [], "z": [{"q": null}]})),
            ),
            (json!(5.0), Some(json!(5))),
            (json!(1e30), Some(json!(1e30))),
            (
                json!(18_446_744_073_709_551_615_u64),
                Some(json!(1.844_674_407_370_955_2e19)),
            ),
        ];
        for (sent, kept_value) in cases {
            assert_eq!(kept(sent.clone()), kept_value, "{sent}");
        }
    }
}
