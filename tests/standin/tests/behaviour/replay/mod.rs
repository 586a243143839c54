//! One run of the record: a site, the values that stand for the holes of the record, and the comparison.

mod compare;
mod hidden;
mod sites;

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use umbraco_standin::Standin;

use crate::support::oauth::SECRET;
use crate::support::pattern::{fill, holes};
use crate::support::{Answer, form, http, read};

/// A run in progress.
pub struct Replay {
    pub run: String,
    pub site: Standin,
    pub values: BTreeMap<String, String>,
    /// Ids that the recorded site made up, and those that this one did.
    pub ids: Vec<(String, String)>,
    /// The last login cookie of the user `flow`.
    pub flow_cookie: Option<String>,
    pub http: reqwest::Client,
}

impl Replay {
    /// A new start of the site, with the settings of the run; `first` is the one on which the users were made.
    pub async fn of(run: &str, first: bool) -> Self {
        let site = sites::of(run, first).start().await.unwrap();
        let host = site.url().strip_prefix("http://").unwrap().to_owned();
        let encoded = |text: &str| text.replace(':', "%3A").replace('/', "%2F");
        let basic = |text: &str| STANDARD.encode(text);
        let values = [
            ("origin", site.url().to_owned()),
            ("url-encoded origin", encoded(site.url())),
            ("url-encoded host", encoded(&host)),
            ("host", host),
            ("admin_password", sites::ADMIN_PASSWORD.to_owned()),
            ("member_password", "member-p4ssword".to_owned()),
            ("client_secret", SECRET.to_owned()),
            ("client_secret_2", "other-s3cret-Value".to_owned()),
            (
                "basic_credentials",
                basic(&format!("umbraco-back-office-api:{SECRET}")),
            ),
            (
                "basic_credentials_percent_encoded",
                basic(&format!(
                    "umbraco%2Dback%2Doffice%2Dapi:{}",
                    SECRET.replace('-', "%2D")
                )),
            ),
            ("password_2", sites::PASSWORD.to_owned()),
            ("password_3", sites::PASSWORD.to_owned()),
            ("password_new", "second-p4ssword".to_owned()),
            ("password_third", "third-p4ssword".to_owned()),
        ];
        let mut values: BTreeMap<String, String> = values
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        if !first {
            for name in ["password_1", "password_4", "password_5"] {
                values.insert(name.into(), sites::PASSWORD.into());
            }
        }
        Self {
            run: run.to_owned(),
            site,
            values,
            ids: Vec::new(),
            flow_cookie: None,
            http: http(),
        }
    }

    /// Takes an exchange and says what was answered otherwise.
    pub async fn take(&mut self, number: usize, exchange: &Value) -> Vec<String> {
        self.before(number).await;
        for name in holes(&exchange["request"].to_string()) {
            if !self.values.contains_key(&name) {
                self.supply(number, &name).await;
            }
        }
        let answer = read(self.request(&exchange["request"])).await;
        self.learn(exchange, &answer);
        compare::differences(self, exchange, &answer)
    }

    pub fn value(&self, name: &str) -> Option<String> {
        self.values.get(name).cloned()
    }

    /// A recorded text with the ids of this site.
    pub fn mapped(&self, text: &str) -> String {
        let ids = self.ids.iter();
        ids.fold(text.to_owned(), |text, (theirs, ours)| {
            text.replace(theirs, ours)
        })
    }

    fn request(&self, request: &Value) -> reqwest::RequestBuilder {
        let filled = |text: &Value| {
            fill(&self.mapped(text.as_str().unwrap()), &|name| {
                self.value(name)
            })
        };
        let url = format!("{}{}", self.site.url(), filled(&request["path"]));
        let method = request["method"].as_str().unwrap().parse().unwrap();
        let mut builder = self.http.request(method, url);
        for (name, value) in request["headers"].as_object().into_iter().flatten() {
            builder = builder.header(name, filled(value));
        }
        let body = if let Some(fields) = request["form"].as_object() {
            let fields: Vec<_> = fields
                .iter()
                .map(|(name, value)| (name.as_str(), filled(value)))
                .collect();
            form(fields.iter().map(|(name, value)| (*name, value.as_str())))
        } else if let Some(fields) = request["form_pairs"].as_array() {
            let fields: Vec<_> = fields
                .iter()
                .map(|pair| (pair[0].as_str().unwrap(), filled(&pair[1])))
                .collect();
            form(fields.iter().map(|(name, value)| (*name, value.as_str())))
        } else if !request["json"].is_null() {
            filled(&Value::String(request["json"].to_string()))
        } else if let Some(text) = request["body"].as_str() {
            text.to_owned()
        } else {
            return builder;
        };
        builder.body(body)
    }

    /// Remembers the ids that the site made up, and who is signed in.
    fn learn(&mut self, exchange: &Value, answer: &Answer) {
        let theirs = exchange["headers"]["Umb-Generated-Resource"].as_str();
        if let (Some(theirs), Some(ours)) = (theirs, answer.header("umb-generated-resource")) {
            self.ids.push((theirs.to_owned(), ours.to_owned()));
        }
        let is_login = exchange["request"]["path"]
            .as_str()
            .unwrap()
            .ends_with("/login");
        let user = &exchange["request"]["json"]["username"];
        if is_login && answer.status == 200 && user == "flow@example.com" {
            self.flow_cookie = Some(answer.cookie("UMB_UCONTEXT"));
        }
    }
}
