//! Uploaded files, which the site serves to everybody below `/media/`.

use http::Method;

use crate::store::upload::MediaFiles;
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// The reply to a request for an uploaded file; `None` for other requests.
pub(crate) fn answer(request: &Request, files: &MediaFiles) -> Option<Reply> {
    let is_read = request.method == Method::GET;
    if !is_read || !request.path.starts_with("/media/") {
        return None;
    }
    let path = percent_encoding::percent_decode_str(&request.path).decode_utf8_lossy();
    let Some(bytes) = files.get(&path) else {
        return Some(Reply::no_route());
    };
    let tag = format!("\"{:x}\"", bytes.len());
    let modified = httpdate::fmt_http_date(std::time::SystemTime::now());
    let reply = Reply::bare(http::StatusCode::OK)
        .header("accept-ranges", "bytes")
        .header("etag", &tag)
        .header("last-modified", &modified);
    Some(reply.with_body(media_type(&path), bytes.clone()))
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "txt" => "text/plain",
        "html" | "htm" => "text/html",
        "css" => "text/css",
        "js" => "text/javascript",
        "json" => "application/json",
        "xml" => "text/xml",
        "pdf" => "application/pdf",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "mp4" => "video/mp4",
        "mp3" => "audio/mpeg",
        _ => "application/octet-stream",
    }
}
