//! What a record left out: requests that were made, as later replies show, but not written down.
//!
//! The files have lists of `{before, requests}`, one of each record.

use serde::Deserialize;

use crate::wire_replay::sites::Site;
use crate::wire_replay::step::Step;

const FILES: [&str; 2] = [
    include_str!("left-out.json"),
    include_str!("left-out-recorded.json"),
];

/// What the record has where a code was that was mailed.
pub const CODE: &str = "REDACTED";

/// Requests that were made before an exchange.
#[derive(Deserialize)]
pub struct LeftOut {
    before: String,
    requests: Vec<Step>,
}

pub fn read() -> Vec<LeftOut> {
    FILES
        .iter()
        .flat_map(|file| serde_json::from_str::<Vec<LeftOut>>(file).unwrap())
        .collect()
}

/// Makes the requests that come before `case`.
pub async fn make(all: &[LeftOut], site: &mut Site, case: &str) {
    for one in all.iter().filter(|one| one.before == case) {
        for request in &one.requests {
            request.make(site, case).await;
        }
    }
}
