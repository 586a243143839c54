//! A recorded case: what was asked and what was answered.

use std::collections::BTreeMap;

use http::{HeaderMap, HeaderName};
use serde::Deserialize;
use serde_json::Value;
use umbraco_oauth::Challenge;
use umbraco_standin::FaultReply;

/// What stands for a token, a code or whatever else differs each time.
pub(crate) const OPAQUE: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

#[derive(Deserialize)]
pub(crate) struct Case {
    pub(crate) case: String,
    pub(crate) endpoint: String,
    pub(crate) request: Asked,
    pub(crate) status: u16,
    #[serde(default)]
    headers: Option<BTreeMap<String, String>>,
    #[serde(default)]
    body: Value,
}

#[derive(Deserialize)]
pub(crate) struct Asked {
    pub(crate) method: String,
    #[serde(default)]
    pub(crate) form: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) query: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) json: Option<Value>,
    pub(crate) form_pairs: Option<Value>,
    pub(crate) query_pairs: Option<Value>,
    #[serde(default)]
    pub(crate) omit_content_type: bool,
}

impl Asked {
    /// A field of the form; empty if there was none.
    pub(crate) fn field(&self, name: &str) -> &str {
        self.form.get(name).map_or("", String::as_str)
    }
}

impl Case {
    /// The same answer, to be served.
    pub(crate) fn reply(&self, origin: &str) -> FaultReply {
        let mut reply = FaultReply::new(self.status);
        for (name, value) in self.headers.iter().flatten() {
            reply = reply.header(name, &fill(value, origin));
        }
        match &self.body {
            Value::Null => reply,
            Value::String(text) => reply.body(fill(text, origin)),
            json => {
                let text = json.to_string();
                let text = text.replace("\"{{299 or 300}}\"", "300");
                let text = text.replace("\"{{1199 or 1200}}\"", "1200");
                reply.body(fill(&text, origin))
            }
        }
    }

    /// The headers as a client sees them.
    pub(crate) fn headers(&self) -> HeaderMap {
        let pairs = self.headers.iter().flatten();
        pairs
            .map(|(name, value)| {
                let name: HeaderName = name.parse().unwrap();
                (name, fill(value, "").parse().unwrap())
            })
            .collect()
    }

    /// A header as it was recorded.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.as_ref()?.get(name).map(String::as_str)
    }

    /// `error`, `error_description` and `error_uri`: of the body, in JSON or in lines, or of the challenge.
    pub(crate) fn refusal(&self) -> [Option<String>; 3] {
        if self.body.is_null() {
            let challenge = Challenge::of(self.status.try_into().unwrap(), &self.headers());
            let challenge = challenge.as_ref();
            return [
                challenge.and_then(Challenge::error),
                challenge.and_then(Challenge::error_description),
                challenge.and_then(Challenge::error_uri),
            ]
            .map(|text| text.map(str::to_owned));
        }
        ["error", "error_description", "error_uri"].map(|name| match &self.body {
            Value::String(text) => text
                .lines()
                .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))
                .map(str::to_owned),
            json => json.get(name)?.as_str().map(str::to_owned),
        })
    }

    /// What tells one answer of an endpoint from another of the same status.
    pub(crate) fn said(&self) -> String {
        if let Some(location) = self.header("Location") {
            let is_login = location.starts_with("{{origin}}/umbraco/login");
            return if is_login { "login page" } else { "code" }.to_owned();
        }
        let title = self.body.get("title").and_then(Value::as_str);
        let redacted = self.body.get("access_token").and_then(Value::as_str);
        let redacted = redacted.filter(|token| *token == "[redacted]");
        let bare = || self.header("WWW-Authenticate").map(|_| "Bearer".to_owned());
        let [error, ..] = self.refusal();
        error
            .or_else(|| title.or(redacted).map(str::to_owned))
            .or_else(bare)
            .unwrap_or_default()
    }
}

/// Puts something in the place of each `{{placeholder}}`.
pub(crate) fn fill(text: &str, origin: &str) -> String {
    let text = text.replace("{{origin}}", origin);
    let mut parts = text.split("{{");
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once("}}").unwrap();
        filled.push_str(if name == "provider" { "App" } else { OPAQUE });
        filled.push_str(rest);
    }
    filled
}
