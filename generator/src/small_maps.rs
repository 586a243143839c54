//! Looking members up in objects of a few members.
//!
//! A document is tens of thousands of them, and each is asked for many keywords: comparing the few names is several
//! times faster than hashing the one that is looked for.

use serde_json::{Map, Value};

/// Objects with more members are asked by their hash.
const FEW: usize = 12;

/// The member of that name.
pub(crate) fn get<'v>(map: &'v Map<String, Value>, key: &str) -> Option<&'v Value> {
    if map.len() > FEW {
        return map.get(key);
    }
    map.iter()
        .find(|(name, _)| is_same(name, key))
        .map(|(_, value)| value)
}

/// The member of that name, if the value is an object that has one.
pub(crate) fn member<'v>(value: &'v Value, key: &str) -> Option<&'v Value> {
    value.as_object().and_then(|map| get(map, key))
}

/// Whether an object has one of the members.
pub(crate) fn has_any(map: &Map<String, Value>, keys: &[&str]) -> bool {
    map.keys()
        .any(|name| keys.iter().any(|key| is_same(name, key)))
}

/// Equality that mostly knows by the length and the first byte.
pub(crate) fn is_same(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.as_bytes().first() == b.as_bytes().first() && a == b
}
