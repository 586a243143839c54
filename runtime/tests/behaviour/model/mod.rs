//! How models are read from JSON and written to it.

mod enumerations;
mod objects;
mod properties;
mod scalars;
mod through_serde;
mod unions;

use umbraco_runtime::model::{ReadError, Wire, from_json, to_json};

/// The model that `json` is.
fn read<T: Wire>(json: &str) -> T {
    from_json(json.as_bytes()).unwrap()
}

/// Where `json` is no such model, and why.
fn refused<T: Wire>(json: &str) -> (String, String) {
    let error: ReadError = from_json::<T>(json.as_bytes()).err().unwrap();
    (error.pointer(), error.message().to_owned())
}

/// What is written of the model that `json` is.
fn rewritten<T: Wire>(json: &str) -> String {
    to_json(&read::<T>(json))
}
