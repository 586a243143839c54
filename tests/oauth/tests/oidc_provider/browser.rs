//! A browser that keeps cookies and follows redirects, up to where the client waits.

use std::collections::BTreeMap;

use http::header::{COOKIE, LOCATION, SET_COOKIE};
use oauth_tests::http;
use url::Url;

/// More redirects than any sign-in has.
const MOST: usize = 20;

/// Opens the address and returns the one that begins with `end`, without opening that.
pub(crate) async fn browse(address: &Url, end: &str) -> String {
    let http = http();
    let mut cookies: BTreeMap<String, String> = BTreeMap::new();
    let mut address = address.clone();
    for _ in 0..MOST {
        let pairs: Vec<String> = cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let request = http.get(address.clone()).header(COOKIE, pairs.join("; "));
        let answer = request.send().await.unwrap();
        for cookie in answer.headers().get_all(SET_COOKIE) {
            let cookie = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = cookie.split_once('=').unwrap();
            cookies.insert(name.to_owned(), value.to_owned());
        }
        let Some(location) = answer.headers().get(LOCATION) else {
            let status = answer.status();
            panic!(
                "{} answered {status}: {}",
                address.path(),
                answer.text().await.unwrap()
            );
        };
        let location = location.to_str().unwrap();
        if location.starts_with(end) {
            return location.to_owned();
        }
        address = address.join(location).unwrap();
    }
    panic!("too many redirects");
}
