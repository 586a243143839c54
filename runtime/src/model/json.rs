//! Between models and JSON.

use super::{Output, ReadError, ToJson, Wire, node::Parsed, parse, source::read};
use serde_json::Value;

/// Reads a model from JSON text.
///
/// # Errors
/// When the text is no JSON, or does not fit the model.
#[inline]
pub fn from_json<T: Wire>(json: &[u8]) -> Result<T, ReadError> {
    read(parse(json)?)
}

/// Reads a model from a JSON value.
///
/// # Errors
/// When the value does not fit the model.
#[inline]
pub fn from_value<T: Wire>(value: Value) -> Result<T, ReadError> {
    read(Parsed::from(value))
}

/// Writes a model as JSON text.
#[must_use]
#[inline]
pub fn to_json<T: ToJson + ?Sized>(model: &T) -> String {
    let mut output = Output::default();
    model.write_json(&mut output);
    // `Output` holds texts and what `serde_json` wrote.
    String::from_utf8(output.into_bytes()).unwrap_or_default()
}

/// Writes a model as a JSON value; gives `null` for one that is nested more than 127 deep, which none that was read is.
#[must_use]
#[inline]
pub fn to_value<T: ToJson + ?Sized>(model: &T) -> Value {
    value_of(&to_json(model))
}

pub(super) fn parse(json: &[u8]) -> Result<Parsed<'_>, ReadError> {
    let json = json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json);
    parse::parse(json).map_err(|error| ReadError::syntax(&error))
}

fn value_of(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_default()
}
