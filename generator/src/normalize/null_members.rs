//! `null` among the members of a union or the values of an enumeration.

use serde_json::{Map, Value, json};

use super::schema::is_null;
use crate::pointer::Path;

/// What a schema must have to be concerned.
pub(super) const KEYWORDS: &[&str] = &["oneOf", "anyOf", "enum"];

/// `{"oneOf": [X, null]}` becomes `{"oneOf": [X], "nullable": true}`, and `null` leaves enumerations likewise.
///
/// Three writers, one meaning: Microsoft.AspNetCore.OpenApi puts `{"type": "null"}` first (3.1, Umbraco 18) or
/// `{"enum": [null], "nullable": true}` first (3.0); Swashbuckle 10.3.1 puts the latter last. Swashbuckle up to 10.2
/// (Umbraco 17.1 to 17.3) already writes `nullable` beside a union of one.
pub(super) fn pull_out(schema: &mut Value, _: &Path<'_>) -> bool {
    let Value::Object(map) = schema else {
        return false;
    };
    from_union(map, "oneOf") || from_union(map, "anyOf") || from_values(map)
}

fn from_union(map: &mut Map<String, Value>, keyword: &str) -> bool {
    let Some(Value::Array(members)) = map.get_mut(keyword) else {
        return false;
    };
    let before = members.len();
    members.retain(|member| !is_null(member));
    if members.len() == before {
        return false;
    }
    if members.is_empty() {
        map.shift_remove(keyword);
    }
    map.insert("nullable".to_owned(), json!(true));
    true
}

fn from_values(map: &mut Map<String, Value>) -> bool {
    let Some(Value::Array(values)) = map.get_mut("enum") else {
        return false;
    };
    // An enumeration of nothing but null is a member of a union, or it is all there is; the union decides.
    if values.len() < 2 || !values.iter().any(Value::is_null) {
        return false;
    }
    values.retain(|value| !value.is_null());
    map.insert("nullable".to_owned(), json!(true));
    true
}
