//! What goes over the wire, free of any resource: requests, replies, the JSON dialect of the server, model binding.

pub(crate) mod base64_bytes;
pub(crate) mod bind;
mod bind_value;
pub(crate) mod charset;
pub(crate) mod cors;
pub(crate) mod exception;
pub(crate) mod guid;
pub(crate) mod json;
mod model;
pub(crate) mod multipart;
pub(crate) mod page;
mod problem;
pub(crate) mod query;
pub(crate) mod read;
pub(crate) mod reply;
pub(crate) mod request;
pub(crate) mod union;
pub(crate) mod xml;
