//! Every rule has a pair of documents that shows it and nothing else.

use generator_tests::documents::repository;
use generator_tests::generate;
use serde_json::Value;
use std::collections::BTreeSet;
use umbraco_codegen::diff::{RULES, Report, compare};
use umbraco_codegen::model::Api;

/// A document, and how it becomes the old and the new one of each pair.
fn fixture() -> Value {
    let bytes = std::fs::read(repository().join("tests/fixtures/diff/rules.json")).unwrap();
    serde_json::from_slice(&bytes).unwrap()
}

/// Applies edits: a JSON pointer and the value that shall be there; `null` takes it away.
fn edited(base: &Value, edits: &Value) -> Api {
    let mut document = base.clone();
    for (pointer, value) in edits.as_object().into_iter().flatten() {
        let (parent, last) = pointer.rsplit_once('/').unwrap();
        let last = last.replace("~1", "/");
        let parent = document
            .pointer_mut(parent)
            .unwrap_or_else(|| panic!("nothing at {parent}"));
        match (parent, value) {
            (Value::Object(map), Value::Null) => {
                assert!(map.shift_remove(&last).is_some(), "nothing at {pointer}")
            }
            (Value::Object(map), value) => {
                map.insert(last, value.clone());
            }
            (Value::Array(list), Value::Null) => {
                list.remove(last.parse().unwrap());
            }
            (Value::Array(list), value) => list.insert(last.parse().unwrap(), value.clone()),
            (other, _) => panic!("{pointer}: {other} has no parts"),
        }
    }
    let bytes = document.to_string().into_bytes();
    generate("rules.json", &bytes)
        .unwrap_or_else(|problems| panic!("{edits}: {problems}"))
        .api
}

fn ids(report: &Report) -> BTreeSet<String> {
    report
        .changes
        .iter()
        .map(|change| change.rule.id.to_owned())
        .collect()
}

#[test]
fn every_rule_has_a_pair_that_shows_it_and_what_comes_with_it() {
    let fixture = fixture();
    let mut shown = BTreeSet::new();
    let mut wrong = Vec::new();
    for case in fixture["pairs"].as_array().unwrap() {
        let expected: BTreeSet<String> = case["rules"]
            .as_array()
            .unwrap()
            .iter()
            .map(|id| id.as_str().unwrap().to_owned())
            .collect();
        let old = edited(&fixture["document"], &case["old"]);
        let new = edited(&fixture["document"], &case["new"]);
        let found = ids(&compare(&old, &new, "an_api"));
        if found != expected {
            wrong.push(format!(
                "{}: expected {expected:?}, found {found:?}",
                case["new"]
            ));
        }
        shown.extend(expected);
        for api in [&old, &new] {
            assert!(
                compare(api, api, "an_api").changes.is_empty(),
                "a pair of equals says something"
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let all: BTreeSet<String> = RULES.iter().map(|rule| rule.id.to_owned()).collect();
    let missing: Vec<&String> = all.difference(&shown).collect();
    assert!(missing.is_empty(), "rules without a pair: {missing:?}");
}
