//! Files under `/media`, as the site's web server hands them out: to everybody, with no header of the API.

use http::{Method, StatusCode};

use crate::store::Store;
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// The file of a request, if it asks for one; one that is not there is an empty 404.
pub(crate) fn answer(request: &Request, store: &Store) -> Option<Reply> {
    if request.method != Method::GET || !request.path.starts_with("/media/") {
        return None;
    }
    let path = percent_encoding::percent_decode_str(&request.path).decode_utf8_lossy();
    let Some(file) = store.uploads.file(&path) else {
        return Some(Reply::no_route());
    };
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    let media_type = match extension {
        "txt" => "text/plain",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "svg" => "image/svg+xml",
        "webp" => "image/webp",
        "pdf" => "application/pdf",
        "mp4" => "video/mp4",
        "mp3" => "audio/mpeg",
        _ => "application/octet-stream",
    };
    let modified = httpdate::fmt_http_date(file.saved.time());
    Some(
        Reply::bare(StatusCode::OK)
            .header("accept-ranges", "bytes")
            .header("etag", &file.tag())
            .header("last-modified", &modified)
            .with_body(media_type, file.bytes.clone()),
    )
}
