//! Path parameters: what must be encoded, and how the paths of files are written.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986, section 2.3.
pub(crate) const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// `value` as one segment.
pub(crate) fn segment(value: &str) -> Result<String, &'static str> {
    match value {
        "" => Err("is empty, which would reach another operation"),
        "." | ".." => Err("is a dot segment, which HTTP clients and servers resolve away"),
        _ => Ok(encode(value)),
    }
}

/// `value` as a path whose slashes are kept, unless it begins with a reserved name.
///
/// `/` alone is a path too, that of a site's home page in the Delivery API, and is `%2F`.
pub(crate) fn file_path(value: &str, reserved: &[&str]) -> Result<String, &'static str> {
    let names: Vec<&str> = value.split('/').filter(|name| !name.is_empty()).collect();
    let Some(first) = names.first() else {
        return segment(if value.is_empty() { "" } else { "/" });
    };
    if reserved.iter().any(|name| name.eq_ignore_ascii_case(first)) {
        return Ok(encode_twice(&format!("/{}", names.join("/"))));
    }
    let segments: Result<Vec<_>, _> = names.into_iter().map(segment).collect();
    Ok(segments?.join("/"))
}

/// `value`, a path, as one segment.
pub(crate) fn file_segment(value: &str) -> Result<String, &'static str> {
    let value = value.strip_prefix('/').unwrap_or(value);
    if value.contains('/') {
        return Ok(encode_twice(value));
    }
    segment(value)
}

fn encode(value: &str) -> String {
    utf8_percent_encode(value, RESERVED).to_string()
}

/// Umbraco decodes a route value that still holds `%2F` once more, where `+` means a space.
fn encode_twice(value: &str) -> String {
    encode(&value.replace('%', "%25").replace('+', "%2B"))
}
