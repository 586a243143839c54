//! One case after the other.

use std::collections::BTreeMap;

use reqwest::header::HeaderMap;
use serde_json::Value;

use crate::case::{As, Case, File, Header, Request, Suite};
use crate::pattern::{self, Difference};
use crate::report::{Outcome, Report, Verdict};
use crate::site::{Known, Site};
use crate::values::Values;

/// A reply, read to its end.
struct Reply {
    status: u16,
    headers: HeaderMap,
    text: String,
}

/// Runs the cases, those that change the site only with `writes`.
pub async fn run(suite: &Suite, site: &Site, writes: bool) -> Report {
    let known = site.known().await;
    let mut report = Report::of(site, known.major);
    for file in &suite.files {
        let mut file = Running {
            file,
            site,
            known: &known,
            writes,
            values: site.values(),
            passed: BTreeMap::new(),
            undo: Vec::new(),
        };
        for case in &file.file.cases {
            let verdict = file.verdict(case).await;
            file.passed
                .insert(&case.name, matches!(verdict, Verdict::Equal));
            report.outcomes.push(Outcome::of(file.file, case, verdict));
        }
        file.take_back().await;
    }
    report
}

/// A file at work.
struct Running<'a> {
    file: &'a File,
    site: &'a Site,
    known: &'a Known,
    writes: bool,
    values: Values,
    passed: BTreeMap<&'a str, bool>,
    /// What takes back the changes so far.
    undo: Vec<String>,
}

impl Running<'_> {
    async fn verdict(&mut self, case: &Case) -> Verdict {
        if let Some(missing) = self.missing(case) {
            return Verdict::LeftOut { why: missing };
        }
        let reply = match self.ask(case.identity, &case.request).await {
            Ok(reply) => reply,
            Err(error) => {
                let none = Difference::new("reply", "one", self.values.redacted(&error));
                return Verdict::of(vec![none]);
            }
        };
        if let (Some(undo), 200..=299) = (&case.undo, reply.status) {
            let undo = self.values.fill(undo);
            self.undo.push(undo);
        }
        let (differences, kept) = self.compare(case, &reply);
        for (name, value) in kept.into_iter().filter(|(name, _)| !name.is_empty()) {
            match is_secret(&name) {
                true => self.values.set_secret(&name, value),
                false => self.values.set(&name, value),
            }
        }
        let shown = differences.into_iter().map(|difference| Difference {
            found: self.values.redacted(&difference.found),
            expected: self.values.redacted(&difference.expected),
            ..difference
        });
        Verdict::of(shown.collect())
    }

    /// What is not there that the case needs.
    fn missing(&self, case: &Case) -> Option<String> {
        if case.writes && !self.writes {
            return Some("it writes".to_owned());
        }
        let needed = case.needs.iter().map(String::as_str);
        let identity = match case.identity {
            As::Admin => Some("token"),
            As::Limited => Some("limited"),
            As::Nobody => None,
        };
        for need in needed.chain(identity) {
            let is_there = match need {
                "token" => self.site.token(As::Admin).is_some(),
                "limited" => self.site.token(As::Limited).is_some(),
                "client" => self.site.has_client(),
                "development" => self.known.is_development,
                "v17" => self.known.major.is_none_or(|major| major <= 17),
                "v18" => self.known.major == Some(18),
                case => self.passed.get(case).copied().unwrap_or_default(),
            };
            if !is_there {
                return Some(format!("it needs {need:?}"));
            }
        }
        None
    }

    async fn ask(&mut self, identity: As, request: &Request) -> Result<Reply, String> {
        let (method, path) = request.target().unwrap_or(("GET", ""));
        let path = self.values.fill(path);
        let method = method
            .parse()
            .map_err(|_| format!("{method} is no method"))?;
        let mut builder = self.site.http.request(method, self.site.url(&path));
        let names_authorization = request
            .headers
            .keys()
            .any(|name| name.eq_ignore_ascii_case("authorization"));
        if let (Some(token), false) = (self.site.token(identity), names_authorization) {
            builder = builder.bearer_auth(token);
        }
        let mut media = None;
        if let Some(json) = &request.json {
            media = Some("application/json");
            builder = builder.body(self.values.fill(json));
        } else if let Some(fields) = &request.form {
            media = Some("application/x-www-form-urlencoded");
            let mut form = url::form_urlencoded::Serializer::new(String::new());
            for (name, value) in fields {
                form.append_pair(name, &self.values.fill(value));
            }
            builder = builder.body(form.finish());
        } else if let Some(body) = &request.body {
            builder = builder.body(self.values.fill(body));
        }
        let names_media = request
            .headers
            .keys()
            .any(|name| name.eq_ignore_ascii_case("content-type"));
        if let (Some(media), false) = (media, names_media) {
            builder = builder.header("content-type", media);
        }
        for (name, value) in &request.headers {
            builder = builder.header(name, self.values.fill(value));
        }
        let reply = builder.send().await.map_err(|error| error.to_string())?;
        let (status, headers) = (reply.status().as_u16(), reply.headers().clone());
        let text = reply.text().await.map_err(|error| error.to_string())?;
        Ok(Reply {
            status,
            headers,
            text,
        })
    }

    /// What differs, and what holes stand for.
    fn compare(&self, case: &Case, reply: &Reply) -> (Vec<Difference>, Vec<(String, String)>) {
        let expect = &case.expect;
        let mut kept = Vec::new();
        let mut differences = Vec::new();
        if reply.status != expect.status {
            differences.push(Difference::new("status", expect.status, reply.status));
        }
        let common = expect
            .like
            .as_ref()
            .and_then(|name| self.file.common.get(name));
        let own = |name: &str| {
            expect
                .headers
                .keys()
                .any(|own| own.eq_ignore_ascii_case(name))
        };
        let common = common.into_iter().flatten().filter(|(name, _)| !own(name));
        for (name, header) in common.chain(&expect.headers) {
            match self.header(header, &reply.headers, name) {
                Ok(more) => kept.extend(more),
                Err(difference) => differences.push(difference),
            }
        }
        if let Some(text) = &expect.text {
            match pattern::text(text, &reply.text, &self.values) {
                Some(more) => kept.extend(more),
                None => differences.push(Difference::new("body", text, &reply.text)),
            }
        }
        if let Some(json) = &expect.json {
            // Checked when the file was read.
            let pattern: Value = serde_json::from_str(json).unwrap_or_default();
            match serde_json::from_str::<Value>(&reply.text) {
                Ok(found) => differences.extend(
                    pattern::json("$", &pattern, &found, &self.values, &mut kept)
                        .into_iter()
                        .map(hide_tokens),
                ),
                Err(_) => differences.push(Difference::new("body", json, &reply.text)),
            }
        }
        (differences, kept)
    }

    fn header(
        &self,
        expected: &Header,
        headers: &HeaderMap,
        name: &str,
    ) -> Result<Vec<(String, String)>, Difference> {
        let found: Vec<&str> = headers
            .get_all(name)
            .iter()
            .map(|value| value.to_str().unwrap_or("(not ASCII)"))
            .collect();
        let differ = |expected: &str| {
            let found = match found.is_empty() {
                true => "(missing)".to_owned(),
                false => found.join("\n"),
            };
            Difference::new(format!("header {name}"), expected, found)
        };
        match expected {
            Header::Present(true) if found.is_empty() => Err(differ("(any)")),
            Header::Present(false) if !found.is_empty() => Err(differ("(missing)")),
            Header::Present(_) => Ok(Vec::new()),
            Header::Value(pattern) => found
                .iter()
                .find_map(|found| pattern::text(pattern, found, &self.values))
                .ok_or_else(|| differ(pattern)),
        }
    }

    /// Takes back the changes, the last one first. What cannot be taken back stays: the cases have said what they say.
    async fn take_back(&mut self) {
        while let Some(undo) = self.undo.pop() {
            let request = Request {
                other: Some(undo),
                ..Request::default()
            };
            let _ = self.ask(As::Admin, &request).await;
        }
    }
}

/// Members and holes that hold tokens.
fn is_secret(name: &str) -> bool {
    ["token", "code", "secret", "password", "cookie"]
        .iter()
        .any(|secret| name.contains(secret))
}

fn hide_tokens(difference: Difference) -> Difference {
    let member = difference.place.rsplit('.').next().unwrap_or_default();
    match ["access_token", "refresh_token", "id_token"].contains(&member) {
        true => Difference {
            found: "(secret)".to_owned(),
            ..difference
        },
        false => difference,
    }
}
