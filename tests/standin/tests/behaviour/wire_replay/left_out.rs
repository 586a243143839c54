//! What a record left out: requests that were made, as later replies show, but not written down.
//!
//! The file has a list of `{before, requests: [{method, path, body}]}`; paths are below `/umbraco/management/api/v1/`, and
//! `CLEAR` deletes what is at the root of a tree.

use serde::Deserialize;
use serde_json::Value;

use crate::support::{Answer, Api};
use crate::wire_replay::sites::Site;

const FILE: &str = include_str!("left-out.json");

/// Requests that were made before an exchange.
#[derive(Deserialize)]
pub struct LeftOut {
    before: String,
    requests: Vec<Request>,
}

#[derive(Deserialize)]
struct Request {
    method: String,
    path: String,
    #[serde(default)]
    body: Value,
}

pub fn read() -> Vec<LeftOut> {
    serde_json::from_str(FILE).unwrap()
}

/// Makes the requests that come before `case`, as the administrator.
pub async fn make(all: &[LeftOut], site: &mut Site, case: &str) {
    for one in all.iter().filter(|one| one.before == case) {
        let token = site.token(None).await;
        let api = Api {
            http: crate::support::http(),
            base: format!("{}/umbraco/management/api/v1/", site.standin.url()),
            token,
        };
        for request in &one.requests {
            let path = site.ids.mapped(&request.path);
            let body = site.ids.mapped(&request.body.to_string());
            let answer = match request.method.as_str() {
                "DELETE" => api.delete(&path).await,
                "CLEAR" => clear(&api, &path).await,
                method => api.raw(method, &path, body).await,
            };
            if answer.status >= 400 {
                println!("before {case}: {} {path}: {answer:?}", request.method);
            }
        }
    }
}

async fn clear(api: &Api, resource: &str) -> Answer {
    let root = api.get(&format!("tree/{resource}/root?take=1000")).await;
    for item in root.json()["items"].as_array().unwrap() {
        let id = item["id"].as_str().unwrap();
        api.delete(&format!("{resource}/{id}")).await;
    }
    root
}
