//! The two calls as one would write them without a generated client.
#![allow(
    dead_code,
    reason = "the members are read from JSON, as a program would, and not looked at"
)]

use reqwest::header::ACCEPT;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

pub(crate) struct ByHand {
    http: reqwest::Client,
    base: String,
    token: String,
}

#[derive(Deserialize)]
pub(crate) struct Page {
    pub(crate) total: i64,
    pub(crate) items: Vec<Overview>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Overview {
    name: Option<String>,
    id: Uuid,
    parent: Option<Reference>,
    translated_iso_codes: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) struct Reference {
    id: Uuid,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CurrentUser {
    email: String,
    user_name: String,
    name: String,
    user_group_ids: Vec<Reference>,
    id: Uuid,
    language_iso_code: Option<String>,
    document_start_node_ids: Vec<Reference>,
    has_document_root_access: bool,
    media_start_node_ids: Vec<Reference>,
    has_media_root_access: bool,
    avatar_urls: Vec<String>,
    languages: Vec<String>,
    has_access_to_all_languages: bool,
    has_access_to_sensitive_data: bool,
    fallback_permissions: Vec<String>,
    pub(crate) permissions: Vec<serde_json::Value>,
    allowed_sections: Vec<String>,
    is_admin: bool,
}

impl ByHand {
    pub(crate) fn new(http: reqwest::Client, url: &str, token: &str) -> Self {
        let base = format!("{url}/umbraco/management/api/v1");
        Self {
            http,
            base,
            token: token.to_owned(),
        }
    }

    pub(crate) async fn dictionary(&self, take: i32) -> reqwest::Result<Page> {
        self.get(&format!("/dictionary?skip=0&take={take}")).await
    }

    pub(crate) async fn current_user(&self) -> reqwest::Result<CurrentUser> {
        self.get("/user/current").await
    }

    pub(crate) async fn dictionary_bytes(&self, take: i32) -> reqwest::Result<Vec<u8>> {
        self.bytes(&format!("/dictionary?skip=0&take={take}")).await
    }

    pub(crate) async fn current_user_bytes(&self) -> reqwest::Result<Vec<u8>> {
        self.bytes("/user/current").await
    }

    async fn get<T: DeserializeOwned>(&self, path: &str) -> reqwest::Result<T> {
        self.send(path).await?.json().await
    }

    async fn bytes(&self, path: &str) -> reqwest::Result<Vec<u8>> {
        Ok(self.send(path).await?.bytes().await?.to_vec())
    }

    async fn send(&self, path: &str) -> reqwest::Result<reqwest::Response> {
        let request = self
            .http
            .get(format!("{}{path}", self.base))
            .bearer_auth(&self.token);
        request
            .header(ACCEPT, "application/json")
            .send()
            .await?
            .error_for_status()
    }
}
