//! Requests that prepare a site for what is asked of it then.

use serde::Deserialize;
use serde_json::Value;

use crate::support::{Answer, Api, read};
use crate::wire_replay::sites::Site;

/// A request to `/umbraco/management/api/v1/`, made as the administrator, with the ids of a record.
///
/// The method `CLEAR` deletes what is at the root of a tree, `UPLOAD` makes a temporary file of an `id`, a `name` and a
/// `text`.
#[derive(Debug, Deserialize)]
pub struct Step {
    method: String,
    path: String,
    #[serde(default)]
    body: Value,
    /// What the record knows of the answer: the id of what is created, or members of the body.
    #[serde(default)]
    answer: Value,
    /// Whether it goes on waiting for its reply while the next request is made.
    #[serde(default)]
    waits: bool,
}

impl Step {
    /// Makes the request. A refusal is printed with `before`.
    pub async fn make(&self, site: &mut Site, before: &str) {
        let token = site.token(None).await;
        let api = Api {
            http: crate::support::http(),
            base: format!("{}/umbraco/management/api/v1/", site.standin.url()),
            token,
        };
        let path = site.ids.mapped(&self.path);
        let body = site.ids.mapped(&self.body.to_string());
        if self.waits {
            let gate = site.standin.faults().on_path(&path).hold();
            let method = self.method.clone();
            let waiting = tokio::spawn(async move { api.raw(&method, &path, body).await });
            gate.reached(1).await;
            site.waiting.push((gate, waiting));
            return;
        }
        let answer = match self.method.as_str() {
            "DELETE" if self.body.is_null() => api.delete(&path).await,
            "CLEAR" => clear(&api, &path).await,
            "UPLOAD" => self.upload(&api, &path).await,
            method => api.raw(method, &path, body).await,
        };
        if answer.status >= 400 {
            println!("before {before}: {} {path}: {answer:?}", self.method);
        }
        match (&self.answer, answer.header("umb-generated-resource")) {
            (Value::Null, _) => {}
            (Value::String(theirs), Some(ours)) => site.ids.learn(theirs, ours),
            (recorded, _) => site.ids.learn_from(recorded, &answer.json()),
        }
    }

    async fn upload(&self, api: &Api, path: &str) -> Answer {
        let text = |name: &str| self.body[name].as_str().unwrap_or("x").to_owned();
        let part = reqwest::multipart::Part::text(text("text")).file_name(text("name"));
        let form = reqwest::multipart::Form::new()
            .text("Id", text("id"))
            .part("File", part);
        read(api.request("POST", path).multipart(form)).await
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
