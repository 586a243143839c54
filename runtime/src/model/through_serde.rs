//! `Deserialize` and `Serialize` of models, for programs that want to keep them in other formats.

use super::{Wire, json, node::Parsed, source::read};
use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer, de::Error as _};

/// `Deserialize` of a model.
///
/// # Errors
/// When the input does not fit the model.
#[inline]
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(input: D) -> Result<T, D::Error> {
    read(Parsed::deserialize(input)?).map_err(D::Error::custom)
}

/// `Serialize` of a model.
///
/// # Errors
/// When the output refuses the value.
#[inline]
pub fn serialize<T: Wire, S: Serializer>(model: &T, output: S) -> Result<S::Ok, S::Error> {
    json::to_value(model).serialize(output)
}
