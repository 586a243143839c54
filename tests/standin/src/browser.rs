//! The browser of a user who is signed in, for tests of programs that open one.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode};

use crate::answer::{Site, lock};
use crate::error::Error;
use crate::wire::multipart::Form;
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// Where the site at `base` sends the browser of a user that opens this address.
pub(crate) fn open(site: &Site, base: &str, user: &str, address: &str) -> Result<String, Error> {
    let target = address.strip_prefix(base).ok_or_else(|| {
        Error::new(format!(
            "the address is not one of this site; it must begin with {base}"
        ))
    })?;
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let host = base.trim_start_matches("http://");
    let cookie = login_cookie(site, user);
    let headers = [("host", host), ("cookie", cookie.as_str())];
    let headers: HeaderMap = headers
        .into_iter()
        .filter_map(|(name, value)| Some((name.parse().ok()?, HeaderValue::from_str(value).ok()?)))
        .collect();
    let request = Request {
        method: Method::GET,
        path: path.to_owned(),
        query: query.to_owned(),
        headers,
        body: Bytes::new(),
        is_https: false,
    };
    let reply = site.answer(&request, &Form::None);
    match header(&reply, "location") {
        Some(location) if reply.status == StatusCode::FOUND => Ok(location.to_owned()),
        _ => {
            let status = reply.status;
            // A page that posts the code is no error, and its text is a secret.
            let text = if status.is_client_error() {
                String::from_utf8_lossy(reply.body.bytes())
            } else {
                "".into()
            };
            Err(Error::new(format!(
                "the site sends the browser nowhere but answers {status}: {text}"
            )))
        }
    }
}

/// A login of the user that ends no token.
fn login_cookie(site: &Site, user: &str) -> String {
    let mut security = lock(&site.security);
    let found = security.users.iter().find(|known| known.email == user);
    let Some(id) = found.map(|user| user.id) else {
        return String::new();
    };
    let reply = security.sign_in(Reply::bare(StatusCode::OK), id, true);
    let cookie = header(&reply, "set-cookie").unwrap_or_default();
    cookie.split(';').next().unwrap_or_default().to_owned()
}

fn header<'a>(reply: &'a Reply, name: &str) -> Option<&'a str> {
    let mut headers = reply.headers.iter();
    let (_, value) = headers.find(|(key, _)| key == name)?;
    value.to_str().ok()
}
