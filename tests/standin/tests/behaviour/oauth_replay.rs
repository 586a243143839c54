//! The whole record of the OAuth server of a running Umbraco 17.3, asked again in order: ids, tokens, codes, cookies and
//! dates are mapped, the rest must be equal. The environment variable `UMBRACO_OAUTH_REAL` names the file.
//!
//! The record leaves out the steps between its exchanges; `replay::hidden` takes them. Each run of the record (another
//! start of the site with other settings) is a new stand-in.

use crate::replay::Replay;
use serde_json::Value;

const NO_DOCUMENTS: &str = "the stand-in has no documents, media, types or members to manage";
const OWN_VERSION: &str = "the stand-in names its own version";
const NO_DATABASE: &str = "no database that could be locked";

/// Exchanges that are answered otherwise: their number in the record, their name, and the reason. One that becomes equal
/// must leave this list.
const DIFFERENT: &[(usize, &str, &str)] = &[
    (67, "api.api_forbidden", NO_DOCUMENTS),
    (211, "flow.bare.api", OWN_VERSION),
    (360, "api.low", NO_DOCUMENTS),
    (361, "api.low", NO_DOCUMENTS),
    (362, "api.low", NO_DOCUMENTS),
    (363, "api.low", NO_DOCUMENTS),
    (365, "api.low", NO_DOCUMENTS),
    (
        379,
        "member.userinfo",
        "the member that signs in is not the one that was created",
    ),
    (
        403,
        "https.api_after_restart",
        "no token can be had before a restart",
    ),
    (414, "https.api_xfp", "no token can be had before a restart"),
    (453, "production.information", OWN_VERSION),
    (
        464,
        "members_off.authorize_stale",
        "the client row of an earlier start",
    ),
    (466, "debug.garbage", "no Hosting:Debug"),
    (485, "locked.api", NO_DATABASE),
    (486, "locked.cc", NO_DATABASE),
    (491, "busy.refresh", NO_DATABASE),
];

#[tokio::test]
async fn the_record_is_answered_the_same() {
    let Ok(file) = std::env::var("UMBRACO_OAUTH_REAL") else {
        println!("skipped: UMBRACO_OAUTH_REAL does not name the record of an OAuth server");
        return;
    };
    let record: Vec<Value> = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let mut wrong = Vec::new();
    let mut equal = 0;
    let mut replay = Replay::of("dev", true).await;
    for (number, exchange) in record.iter().enumerate() {
        let run = exchange["run"].as_str().unwrap();
        if replay.run != run {
            replay = Replay::of(run, false).await;
        }
        let name = exchange["case"].as_str().unwrap();
        let differences = replay.take(number, exchange).await;
        if !differences.is_empty() {
            println!("{number} {name}: {differences:#?}");
        }
        match DIFFERENT.iter().find(|(listed, ..)| *listed == number) {
            None if differences.is_empty() => equal += 1,
            None => wrong.push(format!("{number} {name}: {differences:#?}")),
            Some((_, listed, _)) if *listed != name => {
                wrong.push(format!("{number} is {name}, not {listed}"))
            }
            Some(_) if differences.is_empty() => {
                wrong.push(format!("{number} {name}: listed, but equal"))
            }
            Some((.., reason)) => println!("differs: {number} {name}: {reason}"),
        }
    }
    println!("{equal} of {} exchanges are equal", record.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(equal + DIFFERENT.len(), record.len());
}
