//! The same document gives the same bytes, whatever the seeds of the hash tables, and whatever the order of what has
//! no order. That another process gives the same bytes is what the goldens show.

use generator_tests::{Random, documents, generate};
use serde_json::{Map, Value};
use umbraco_codegen::Source;
use umbraco_codegen::emit::Files;

/// The files, without the hash of the document's bytes in their first lines.
fn files(origin: &str, document: &Value) -> Files {
    let bytes = serde_json::to_vec(document).unwrap();
    let generated = generate(origin, &bytes).unwrap_or_else(|problems| panic!("{problems}"));
    let sha256 = Source::new(origin, bytes).sha256();
    generated
        .files
        .into_iter()
        .map(|(name, text)| (name, text.replace(&sha256, "sha256")))
        .collect()
}

fn documents() -> Vec<(String, Value)> {
    let all = documents::pinned().into_iter().chain(documents::fixtures());
    all.filter(|document| document.origin.ends_with(".json"))
        .map(|document| {
            (
                document.origin,
                serde_json::from_slice(&document.bytes).unwrap(),
            )
        })
        .collect()
}

#[test]
fn hash_seeds_change_nothing() {
    for (origin, document) in documents() {
        let first = files(&origin, &document);
        // Each thread seeds its hash tables anew.
        let second =
            std::thread::scope(|scope| scope.spawn(|| files(&origin, &document)).join().unwrap());
        assert!(first == second, "{origin}");
    }
}

#[test]
fn the_order_of_what_has_no_order_changes_nothing() {
    let seed = Random::fresh_seed();
    println!("SEED={seed}");
    let mut random = Random::new(seed);
    for (origin, document) in documents() {
        let expected = files(&origin, &document);
        let mut shuffled = document.clone();
        shuffle(&mut shuffled, &mut random);
        let found = files(&origin, &shuffled);
        let names = |files: &Files| files.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&expected), names(&found), "{origin}, SEED={seed}");
        for (name, text) in &expected {
            assert!(*text == found[name], "{origin}: {name}, SEED={seed}");
        }
    }
}

/// Puts everything into another order but properties, whose order is that of the fields.
fn shuffle(value: &mut Value, random: &mut Random) {
    match value {
        Value::Object(map) => {
            let mut members: Vec<(String, Value)> = std::mem::take(map).into_iter().collect();
            for (key, member) in &mut members {
                match member {
                    Value::Object(properties) if key == "properties" => {
                        properties
                            .values_mut()
                            .for_each(|property| shuffle(property, random));
                    }
                    member => shuffle(member, random),
                }
            }
            random.shuffle(&mut members);
            *map = members.into_iter().collect::<Map<_, _>>();
        }
        Value::Array(list) => list.iter_mut().for_each(|item| shuffle(item, random)),
        _ => {}
    }
}
