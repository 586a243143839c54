//! Enumerations: strings with known values, and whatever else the server sends.

use super::{Output, Source, Wire, node::Node};
use serde_json::Value;
use std::fmt;

/// An enum whose values are JSON strings; implemented by `#[derive(Enumeration)]`.
pub trait Enumeration: Wire {
    /// The wire names of the known values, in the order of the variants.
    const NAMES: &'static [&'static str];

    /// The known value's index in [`NAMES`](Self::NAMES).
    ///
    /// # Errors
    /// The value as it came, when it is not a known one.
    fn index(&self) -> Result<usize, &Value>;

    /// The variant with that index.
    fn from_index(index: usize) -> Self;

    /// The variant that keeps a value which is not a known one.
    fn from_unknown(value: Value) -> Self;

    /// The value with that name, known or not.
    #[must_use]
    fn from_name(name: &str) -> Self {
        match Self::NAMES.iter().position(|known| *known == name) {
            Some(index) => Self::from_index(index),
            None => Self::from_unknown(Value::String(name.to_owned())),
        }
    }

    /// Reads a value; everything that is not a known name is kept.
    #[must_use]
    fn read_value(source: Source<'_, '_>) -> Self {
        match source.node {
            Node::Text(name) => Self::from_name(&name),
            _ => Self::from_unknown(source.value()),
        }
    }

    /// Writes a value as it was read.
    fn write_value(&self, output: &mut Output) {
        match self.index() {
            Ok(index) => output.text(Self::NAMES.get(index).copied().unwrap_or_default()),
            Err(value) => value.write(output),
        }
    }

    /// Writes the value's name, as it stands in a query string.
    ///
    /// # Errors
    /// When the formatter fails.
    fn display(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.index() {
            Ok(index) => f.write_str(Self::NAMES.get(index).copied().unwrap_or_default()),
            Err(Value::String(name)) => f.write_str(name),
            Err(other) => write!(f, "{other}"),
        }
    }
}
