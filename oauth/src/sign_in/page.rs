//! What the browser shows when it comes back.

use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderValue, Response, StatusCode};

/// One of four pages. Nothing of the request is on them.
#[derive(Clone, Copy)]
pub(super) enum Page {
    Done,
    Refused,
    Foreign,
    NotHere,
}

impl Page {
    pub(super) fn response(self) -> Response<String> {
        let (status, title, text) = match self {
            Self::Done => (
                StatusCode::OK,
                "Signed in",
                "You can close this window and go back to the program.",
            ),
            Self::Refused => (
                StatusCode::OK,
                "Not signed in",
                "The site did not agree. The program says why; you can close this window.",
            ),
            Self::Foreign => (
                StatusCode::BAD_REQUEST,
                "Not this sign-in",
                "This address belongs to another sign-in. Use the window that the program opened last.",
            ),
            Self::NotHere => (
                StatusCode::NOT_FOUND,
                "Nothing here",
                "There is nothing here.",
            ),
        };
        let body = format!(
            "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
             <h1>{title}</h1>\n<p>{text}</p>\n</html>\n"
        );
        let mut response = Response::new(body);
        *response.status_mut() = status;
        for (name, value) in [
            (CONTENT_TYPE, "text/html; charset=utf-8"),
            // The code is in the address: it goes into no cache, no referrer and no script.
            (CACHE_CONTROL, "no-store"),
            (REFERRER_POLICY, "no-referrer"),
            (CONTENT_SECURITY_POLICY, "default-src 'none'"),
            (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        ] {
            response
                .headers_mut()
                .insert(name, HeaderValue::from_static(value));
        }
        response
    }
}
