//! A client that progenitor wrote for the pinned Management API 17, and a table of its calls.

#[allow(
    clippy::all,
    clippy::unwrap_used,
    unused,
    unused_comparisons,
    missing_docs,
    rustdoc::all,
    unreachable_pub,
    elided_lifetimes_in_paths
)]
mod client {
    include!(concat!(env!("OUT_DIR"), "/client.rs"));
}

mod calls {
    #![allow(clippy::all, unused, missing_docs, deprecated, unreachable_pub)] // written by the build script
    use super::client::*;
    use super::{Call, Calling, optional, required};
    use tests::Arguments;
    include!(concat!(env!("OUT_DIR"), "/calls.rs"));
}

pub use calls::CALLS;
pub use client::Client;

use serde::de::DeserializeOwned;
use serde_json::Value;
use std::future::Future;
use std::pin::Pin;
use tests::Arguments;

/// Starts a call of progenitor's client.
pub type Call = fn(Client, &Arguments) -> Result<Calling, String>;

/// A call on its way; the error as text.
pub type Calling = Pin<Box<dyn Future<Output = Result<(), String>> + Send>>;

/// What of the document progenitor was not given, one line each.
pub const LOSSES: &str = include_str!(concat!(env!("OUT_DIR"), "/losses.txt"));

fn required<T: DeserializeOwned>(arguments: &Arguments, key: &str) -> Result<T, String> {
    optional(arguments, key)?.ok_or_else(|| format!("`{key}` is missing"))
}

fn optional<T: DeserializeOwned>(arguments: &Arguments, key: &str) -> Result<Option<T>, String> {
    let read =
        |value: Value| serde_json::from_value(value).map_err(|error| format!("`{key}`: {error}"));
    if key == "body" {
        let Some(body) = &arguments.body else {
            return Ok(None);
        };
        return serde_json::from_slice(body)
            .map(Some)
            .map_err(|error| format!("the body: {error}"));
    }
    let Some(values) = arguments.values.get(key) else {
        return Ok(None);
    };
    // A text is a JSON text, or the JSON that it may be: a number, a boolean; several are a list.
    let text = |text: &String| Value::from(text.as_str());
    let json =
        |text: &String| serde_json::from_str(text).unwrap_or_else(|_| Value::from(text.as_str()));
    let single = match values.as_slice() {
        [single] => read(text(single)).or_else(|_| read(json(single))).ok(),
        _ => None,
    };
    if single.is_some() {
        return Ok(single);
    }
    read(values.iter().map(text).collect()).map(Some)
}
