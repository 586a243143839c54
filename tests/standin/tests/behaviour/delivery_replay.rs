//! The record of the Delivery API of a running Umbraco 17.3, asked again in order: dates and the folders of files are
//! mapped, the rest must be equal. The environment variable `UMBRACO_DELIVERY_REAL` names the file.
//!
//! The record leaves out the steps between its exchanges; `delivery_record::steps` takes them. Each run of the record
//! (another start of the site with other settings) is a new stand-in with the same content.
//!
//! `differences/delivery-17.3.json` lists what is answered otherwise, with the reason: `answer` for another status,
//! header or error, `body` for another body of a success. What is not listed must be equal, and what is must differ.

use crate::delivery_record;
use crate::delivery_record::Replay;
use crate::delivery_record::compare::{self, Found};
use serde_json::Value;

const DIFFERENCES: &str = include_str!("../differences/delivery-17.3.json");

#[tokio::test]
async fn the_record_is_answered_the_same() {
    let Ok(file) = std::env::var("UMBRACO_DELIVERY_REAL") else {
        println!("skipped: UMBRACO_DELIVERY_REAL does not name the record of a Delivery API");
        return;
    };
    let record: Vec<Value> = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let listed: Vec<Value> = serde_json::from_str(DIFFERENCES).unwrap();
    let mut wrong = Vec::new();
    let (mut equal_answers, mut equal_bodies) = (0, 0);
    let mut replay = Replay::of("delivery", &record).await;
    for (number, exchange) in record.iter().enumerate() {
        let name = exchange["case"].as_str().unwrap();
        let run = delivery_record::run(name);
        if replay.run != run {
            replay = Replay::of(run, &record).await;
        }
        replay.before(number).await;
        let answer = replay.send(number, exchange).await;
        let found = compare::differences(exchange, &answer);
        let (kind, texts) = match &found {
            Found::Equal => ("", Vec::new()),
            Found::OtherBody(text) => ("body", vec![text.clone()]),
            Found::OtherAnswer(texts) => ("answer", texts.clone()),
        };
        equal_answers += usize::from(kind != "answer");
        equal_bodies += usize::from(kind.is_empty());
        let listed = listed.iter().find(|one| one["number"] == number);
        match listed {
            None if kind.is_empty() => {}
            None => wrong.push(format!("{number} {name}: {texts:#?}")),
            Some(one) if one["case"] != name => {
                wrong.push(format!("{number} is {name}, not {}", one["case"]));
            }
            Some(one) if one["differs"] != kind => {
                wrong.push(format!(
                    "{number} {name}: listed as {}, found {kind:?} {texts:#?}",
                    one["differs"]
                ));
            }
            Some(one) => println!("differs: {number} {name}: {}", one["reason"]),
        }
    }
    let total = record.len();
    println!(
        "{equal_answers} of {total} answers are equal, {equal_bodies} of them to the last member"
    );
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}
