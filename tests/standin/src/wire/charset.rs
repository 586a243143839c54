//! UTF-16 on the wire: bodies that come in it, and replies to who asks for it (seen on a running Umbraco 17.3).

use bytes::Bytes;
use http::HeaderValue;

use super::reply::{Body, Reply};
use super::request::Request;

const JSON: &str = "application/json; charset=utf-8";

/// The request in UTF-8, if its body says that it is JSON in UTF-16: little-endian, if a byte order mark does not say
/// otherwise.
pub(crate) fn decoded(request: &Request) -> Option<Request> {
    let charset = request.content_type_parameter("charset")?;
    if !charset.eq_ignore_ascii_case("utf-16") {
        return None;
    }
    let media = format!("{}; charset=utf-8", request.media_type());
    let media = HeaderValue::from_str(&media).ok()?;
    let (bytes, is_big_endian) = match request.body.as_ref() {
        [0xFF, 0xFE, rest @ ..] => (rest, false),
        [0xFE, 0xFF, rest @ ..] => (rest, true),
        bytes => (bytes, false),
    };
    let pairs = bytes.chunks_exact(2).map(|pair| [pair[0], pair[1]]);
    let units: Vec<u16> = match is_big_endian {
        true => pairs.map(u16::from_be_bytes).collect(),
        false => pairs.map(u16::from_le_bytes).collect(),
    };
    let mut request = request.clone();
    request.headers.insert("content-type", media);
    request.body = Bytes::from(String::from_utf16_lossy(&units));
    Some(request)
}

/// The reply in UTF-16, if the request asks for it with `Accept-Charset` and an action answers with JSON.
pub(crate) fn accepted(request: &Request, mut reply: Reply) -> Reply {
    let asks = request.header("accept-charset").is_some_and(|charsets| {
        let first = charsets.split([',', ';']).next().unwrap_or_default();
        first.trim().eq_ignore_ascii_case("utf-16")
    });
    let is_of_an_action = reply
        .headers
        .iter()
        .any(|(name, _)| name == "api-supported-versions");
    if !asks || !is_of_an_action {
        return reply;
    }
    let media = reply
        .headers
        .iter_mut()
        .find(|(name, value)| name == "content-type" && value == JSON);
    let (Some((_, media)), Body::Chunked(bytes)) = (media, &reply.body) else {
        return reply;
    };
    *media = HeaderValue::from_static("application/json; charset=utf-16");
    let text = String::from_utf8_lossy(bytes);
    let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    reply.body = Body::Chunked(units.into());
    reply
}
