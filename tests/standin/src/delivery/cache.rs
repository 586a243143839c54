//! The output cache: replies that are given again without asking anything, keys and members included in nothing.
//!
//! Seen on a running Umbraco 17.3: the second reply has an `Age` and no version, and its age lets `If-Modified-Since`
//! count.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use http::{HeaderName, StatusCode};

use super::asked::is_preview;
use crate::answer::lock;
use crate::wire::reply::{Body, Reply};
use crate::wire::request::Request;

/// Replies by what they vary by.
#[derive(Default)]
pub(crate) struct OutputCache(Mutex<HashMap<Vec<String>, Cached>>);

struct Cached {
    reply: Reply,
    stored: SystemTime,
}

impl OutputCache {
    /// The reply of an earlier request that was the same.
    pub(super) fn get(
        &self,
        request: &Request,
        now: SystemTime,
        lifetime: Duration,
    ) -> Option<Reply> {
        let cache = lock(&self.0);
        let cached = cache.get(&key(request)?)?;
        let age = now.duration_since(cached.stored).ok()?;
        if age >= lifetime {
            return None;
        }
        if is_unmodified(request, cached.stored) {
            let mut reply = Reply::bare(StatusCode::NOT_MODIFIED);
            let kept = cached.reply.headers.iter();
            reply.headers = kept.filter(|(name, _)| name == "vary").cloned().collect();
            return Some(reply);
        }
        let mut reply = cached.reply.clone();
        reply
            .headers
            .retain(|(name, _)| name != "api-supported-versions");
        reply.body = Body::Sized(reply.body.bytes().clone());
        Some(reply.header("age", &age.as_secs().to_string()))
    }

    /// Keeps a success.
    pub(super) fn put(&self, request: &Request, now: SystemTime, reply: &Reply) {
        let Some(key) = key(request).filter(|_| reply.status == StatusCode::OK) else {
            return;
        };
        let cached = Cached {
            reply: reply.clone(),
            stored: now,
        };
        lock(&self.0).insert(key, cached);
    }

    /// Forgets everything.
    pub(crate) fn clear(&self) {
        lock(&self.0).clear();
    }
}

/// Path, query and the headers that a reply varies by; a preview is never kept.
fn key(request: &Request) -> Option<Vec<String>> {
    if request.method != http::Method::GET || is_preview(request) {
        return None;
    }
    let headers = ["accept-language", "accept-segment", "start-item"].map(HeaderName::from_static);
    let mut key = vec![request.path.to_lowercase(), request.query.clone()];
    key.extend(headers.map(|name| {
        let value = request.headers.get(name);
        String::from_utf8_lossy(value.map_or(&[], |value| value.as_bytes())).into_owned()
    }));
    Some(key)
}

fn is_unmodified(request: &Request, stored: SystemTime) -> bool {
    let since = request.header("if-modified-since");
    let since = since.and_then(|text| httpdate::parse_http_date(text).ok());
    since.is_some_and(|since| since >= stored)
}
