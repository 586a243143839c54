//! A small client for the tests: what was answered, as status, headers and bytes.

pub mod oauth;
pub mod pattern;

use serde_json::Value;
use umbraco_standin::Standin;

/// A reply, read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    pub fn operation_status(&self) -> String {
        self.json()["operationStatus"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }
}

/// Without the certificates of the machine: reading them takes longer than most tests.
pub fn http() -> reqwest::Client {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .tls_certs_only([])
        .no_proxy()
        .build()
        .unwrap()
}

pub async fn read(request: reqwest::RequestBuilder) -> Answer {
    let response = request.send().await.unwrap();
    Answer {
        status: response.status().as_u16(),
        headers: response.headers().clone(),
        text: response.text().await.unwrap(),
    }
}

/// A signed-in client of a site.
pub struct Api {
    pub http: reqwest::Client,
    pub base: String,
    pub token: String,
}

impl Api {
    pub async fn of(site: &Standin) -> Self {
        Self::signed_in(site, site.client_id(), site.client_secret()).await
    }

    /// Without a token, for a site that gives none.
    pub fn anonymous(site: &Standin) -> Self {
        Self {
            http: http(),
            base: format!("{}/umbraco/management/api/v1/", site.url()),
            token: String::new(),
        }
    }

    pub async fn signed_in(site: &Standin, client_id: &str, secret: &str) -> Self {
        Self::at(site.url(), client_id, secret).await
    }

    pub async fn at(site: &str, client_id: &str, secret: &str) -> Self {
        let http = http();
        let url = format!("{site}/umbraco/management/api/v1/security/back-office/token");
        let form = form([
            ("grant_type", "client_credentials"),
            ("client_id", client_id),
            ("client_secret", secret),
        ]);
        let answer = read(http.post(url).header("content-type", FORM).body(form)).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        let token = answer.json()["access_token"].as_str().unwrap().to_owned();
        Self {
            http,
            base: format!("{site}/umbraco/management/api/v1/"),
            token,
        }
    }

    pub fn request(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        let url = format!("{}{path}", self.base);
        self.http
            .request(method.parse().unwrap(), url)
            .bearer_auth(&self.token)
    }

    pub async fn get(&self, path: &str) -> Answer {
        read(self.request("GET", path)).await
    }

    pub async fn delete(&self, path: &str) -> Answer {
        read(self.request("DELETE", path)).await
    }

    pub async fn post(&self, path: &str, body: &Value) -> Answer {
        self.raw("POST", path, body.to_string()).await
    }

    pub async fn put(&self, path: &str, body: &Value) -> Answer {
        self.raw("PUT", path, body.to_string()).await
    }

    pub async fn raw(&self, method: &str, path: &str, body: impl Into<reqwest::Body>) -> Answer {
        read(
            self.request(method, path)
                .header("content-type", "application/json")
                .body(body),
        )
        .await
    }
}

pub const FORM: &str = "application/x-www-form-urlencoded";

pub fn form<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish()
}
