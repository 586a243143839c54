//! What the replay of the record works with.

pub mod compare;
pub mod steps;

use std::time::Duration;

use serde_json::Value;
use umbraco_standin::{Builder, DeliveryApi, RuntimeLevel, Standin};

use crate::support::{Answer, Api, read};

/// The site of a run, and who writes to it.
pub struct Replay {
    pub run: &'static str,
    pub site: Standin,
    pub api: Api,
}

/// The run that a case belongs to.
pub fn run(case: &str) -> &'static str {
    const RUNS: [&str; 6] = [
        "delivery, PublicAccess=false",
        "delivery, Enabled=false",
        "delivery, Media disabled and output cache on",
        "runtime level Install",
        "runtime level BootFailed",
        "runtime level Upgrade",
    ];
    let start = case.split(": ").next().unwrap();
    RUNS.into_iter()
        .find(|run| *run == start)
        .unwrap_or("delivery")
}

/// The settings of a run. The index for queries of content was empty in all of them.
fn builder(run: &str) -> Builder {
    let settings = DeliveryApi::new()
        .api_key("delivery-key-1")
        .content_index(false);
    let settings = match run {
        "delivery, PublicAccess=false" => settings.public_access(false),
        "delivery, Enabled=false" => settings.enabled(false),
        "delivery, Media disabled and output cache on" => {
            settings.media(false).output_cache(Duration::from_secs(60))
        }
        _ => settings,
    };
    let document = include_str!("../../../../../specs/delivery-v17.json");
    let management = include_str!("../../../../documents/management-17.3.json");
    let level = match run {
        "runtime level Install" => RuntimeLevel::Install,
        "runtime level BootFailed" => RuntimeLevel::BootFailed,
        "runtime level Upgrade" => RuntimeLevel::Upgrade,
        _ => RuntimeLevel::Run,
    };
    Standin::builder()
        .runtime_level(level)
        .document("delivery", document)
        .document("management", management)
        .production(run == "delivery, PublicAccess=false")
        .delivery_api(settings)
}

impl Replay {
    /// A new site; all runs but the first and those of other runtime levels begin with the content that the first one
    /// ended with.
    pub async fn of(run: &'static str, record: &[Value]) -> Self {
        let site = builder(run).start().await.unwrap();
        let is_running = !run.starts_with("runtime level");
        let api = match is_running {
            true => Api::of(&site).await,
            false => Api::anonymous(&site),
        };
        let mut replay = Self { run, site, api };
        if is_running && run != "delivery" {
            for (number, exchange) in record.iter().enumerate().take(262) {
                replay.before(number).await;
                if exchange["request"]["method"] != "GET" && number < 260 {
                    replay.send(number, exchange).await;
                }
            }
        }
        replay
    }

    /// Sends what was sent. Of two bodies the record keeps no more than the beginning.
    pub async fn send(&self, number: usize, exchange: &Value) -> Answer {
        let request = &exchange["request"];
        let url = format!("{}{}", self.site.url(), request["path"].as_str().unwrap());
        let method = request["method"].as_str().unwrap().parse().unwrap();
        let mut builder = self.api.http.request(method, url);
        for (name, value) in request["headers"].as_object().into_iter().flatten() {
            let value = value
                .as_str()
                .unwrap()
                .replace("{{token}}", &self.api.token);
            builder = builder.header(name, value);
        }
        let body = match (
            steps::whole_body(number),
            &request["body"],
            &request["rawBody"],
        ) {
            (Some(body), ..) => Some(body),
            (None, Value::Null, Value::String(raw)) => Some(raw.clone()),
            (None, Value::Null, _) => None,
            (None, Value::String(text), _) => Some(text.clone()),
            (None, body, _) => Some(body.to_string()),
        };
        read(match body {
            Some(body) => builder.body(body),
            None => builder,
        })
        .await
    }
}
