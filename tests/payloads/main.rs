//! Recorded and written payloads through the generated clients.
//!
//! `UMBRACO_FIXTURES` names folders with recordings, separated by colons; each may say which generated crate it is for,
//! as in `recordings@umbraco-management-v18`, else the crate is taken that knows most of the recorded operations. A
//! folder holds one JSON file for each operation:
//!
//! - an array of exchanges `{operationId, method, path, status, responseHeaders, [requestHeaders, requestBody],
//!   [body | bodyText | bodyBase64], [deviations]}`: what a real site was asked and answered, with what a strict check
//!   against the document found;
//! - or one answer `{operationId, method, path, status, headers, body, verdict, [normalized]}`, and in `requests/` one
//!   body each, written by hand or taken from mocks.
//!
//! A file with bodies of the Delivery API, `{contentItem, contentPage, mediaItem, mediaPage}`, may be named too.
//!
//! Each exchange is replayed: the generated client makes the call with the recorded arguments, a stand-in is told to
//! answer with the recorded status, headers and body, and what the client gives is compared with what was sent. What
//! counts as equal is in `tests::json`.

#![allow(clippy::unwrap_used)]

mod arguments;
mod collect;
mod replay;
mod report;
mod rules;

use std::io::Write as _;
use std::path::Path;

#[tokio::test]
async fn payloads_pass_through_the_generated_types() {
    let Some(fixtures) = std::env::var_os("UMBRACO_FIXTURES").filter(|value| !value.is_empty())
    else {
        say("UMBRACO_FIXTURES is not set: there are no payloads to read");
        return;
    };
    let fixtures = fixtures.into_string().unwrap();
    let apis = tests::apis();
    let mut report = report::Report::default();
    for entry in fixtures.split(':').filter(|entry| !entry.is_empty()) {
        let collection = collect::collect(entry, &apis)
            .unwrap_or_else(|error| panic!("UMBRACO_FIXTURES: {error}"));
        replay::replay(&collection, &mut report).await;
    }
    let text = report.to_markdown();
    say(&text);
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("payload-report.md");
    std::fs::write(&place, &text).unwrap();
    assert!(
        report.violations.is_empty(),
        "{} violations:\n{}",
        report.violations.len(),
        report.violations.join("\n")
    );
}

/// Prints, whether the test passes or not.
fn say(text: &str) {
    // What `println!` prints is shown for failed tests only.
    let _ = writeln!(std::io::stderr(), "{text}");
}
