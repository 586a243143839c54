//! What a record left out: requests that were made, as later replies show, but not written down.
//!
//! The files have lists of `{before, requests}`; a list without `before` is of what was there at first.

use serde::Deserialize;

use crate::sites::Site;
use crate::step::Step;

const FILE: &str = include_str!("left-out.json");

/// Requests that were made before an exchange.
#[derive(Deserialize)]
pub struct LeftOut {
    before: String,
    requests: Vec<Step>,
}

pub fn read() -> Vec<LeftOut> {
    serde_json::from_str(FILE).unwrap()
}

/// Makes the requests that come before `case`.
pub async fn make(all: &[LeftOut], site: &mut Site, case: &str) {
    for one in all.iter().filter(|one| one.before == case) {
        for request in &one.requests {
            request.make(site, case).await;
        }
    }
}
