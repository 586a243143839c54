//! Every recorded answer of the OAuth server of a running Umbraco 17.3, served word for word, and what a client makes of
//! it. The environment variable `UMBRACO_FACTS` names the file of the cases.
#![allow(clippy::unwrap_used)]

mod api;
mod case;
mod drive;
mod met;
mod table;
mod tokens;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use case::Case;
use drive::drive;
use met::unmet;
use table::TABLE;

/// How many of the cases a client can meet, and how many it cannot: a file that has others wants another look.
const MET: usize = 113;
const UNMET: usize = 95;

#[tokio::test]
async fn every_answer_that_a_client_can_meet_has_its_reaction() {
    let Ok(file) = std::env::var("UMBRACO_FACTS") else {
        println!("skipped: UMBRACO_FACTS does not name a file of recorded OAuth cases");
        return;
    };
    let cases: Vec<Case> = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let http = oauth_tests::http();
    let mut reasons: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let (mut wrong, mut used, mut met) = (Vec::new(), BTreeSet::new(), 0);
    for case in &cases {
        if let Some(reason) = unmet(case) {
            reasons.entry(reason).or_default().push(&case.case);
            continue;
        }
        met += 1;
        let (way, reaction) = drive(case, &http).await;
        let key = (way, case.status, case.said());
        let row = TABLE
            .iter()
            .position(|(way, status, said, _)| (*way, *status, *said) == (key.0, key.1, &key.2));
        used.extend(row);
        let wanted = row.map_or("nothing, for there is no row", |row| TABLE[row].3);
        if reaction != wanted {
            wrong.push(format!("{} {key:?}: {reaction}, not {wanted}", case.case));
        }
    }
    let unused: Vec<_> = (0..TABLE.len()).filter(|row| !used.contains(row)).collect();
    wrong.extend(
        unused
            .iter()
            .map(|row| format!("unused: {:?}", TABLE[*row])),
    );

    let unmet: usize = reasons.values().map(Vec::len).sum();
    for (reason, names) in &reasons {
        println!("{} that no client meets, {reason}: {names:?}", names.len());
    }
    println!("{met} cases met, {unmet} not, {} rows", TABLE.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!((met, unmet), (MET, UNMET));
}
