// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Webhook` uses.

use std::collections::BTreeMap;
use crate::models::FlagModel;
use umbraco_runtime::{DateTime, Object, Uuid};

/// `CreateWebhookRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateWebhookRequestModel {
    /// `enabled`
    pub enabled: bool,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `url` (`minLength: 1`)
    pub url: String,
    /// `contentTypeKeys`
    pub content_type_keys: Vec<Uuid>,
    /// `headers`
    pub headers: BTreeMap<String, String>,
    /// `id`
    pub id: Option<Uuid>,
    /// `events`
    pub events: Vec<String>,
}

impl CreateWebhookRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        enabled: bool,
        url: impl Into<String>,
        content_type_keys: Vec<Uuid>,
        headers: BTreeMap<String, String>,
        events: Vec<String>,
    ) -> Self {
        Self {
            enabled,
            name: None,
            description: None,
            url: url.into(),
            content_type_keys,
            headers,
            id: None,
            events,
        }
    }
}

/// `UpdateWebhookRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateWebhookRequestModel {
    /// `enabled`
    pub enabled: bool,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `url` (`minLength: 1`)
    pub url: String,
    /// `contentTypeKeys`
    pub content_type_keys: Vec<Uuid>,
    /// `headers`
    pub headers: BTreeMap<String, String>,
    /// `events`
    pub events: Vec<String>,
}

impl UpdateWebhookRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        enabled: bool,
        url: impl Into<String>,
        content_type_keys: Vec<Uuid>,
        headers: BTreeMap<String, String>,
        events: Vec<String>,
    ) -> Self {
        Self {
            enabled,
            name: None,
            description: None,
            url: url.into(),
            content_type_keys,
            headers,
            events,
        }
    }
}

/// `WebhookEventModel`
#[derive(Object)]
#[non_exhaustive]
pub struct WebhookEventModel {
    /// `eventName`
    pub event_name: String,
    /// `eventType`
    pub event_type: String,
    /// `alias`
    pub alias: String,
}

/// `WebhookEventResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct WebhookEventResponseModel {
    /// `eventName`
    pub event_name: String,
    /// `eventType`
    pub event_type: String,
    /// `alias`
    pub alias: String,
}

/// `WebhookItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct WebhookItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `enabled`
    pub enabled: bool,
    /// `name`
    pub name: String,
    /// `events`
    pub events: String,
    /// `url`
    pub url: String,
    /// `types`
    pub types: String,
}

/// `WebhookLogResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct WebhookLogResponseModel {
    /// `key`
    pub key: Uuid,
    /// `webhookKey`
    pub webhook_key: Uuid,
    /// `statusCode`
    pub status_code: String,
    /// `isSuccessStatusCode`
    pub is_success_status_code: bool,
    /// `date`
    pub date: DateTime,
    /// `eventAlias`
    pub event_alias: String,
    /// `url`
    pub url: String,
    /// `retryCount`
    pub retry_count: i32,
    /// `requestHeaders`
    pub request_headers: String,
    /// `requestBody`
    pub request_body: String,
    /// `responseHeaders`
    pub response_headers: String,
    /// `responseBody`
    pub response_body: String,
    /// `exceptionOccured`
    pub exception_occured: bool,
}

/// `WebhookResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct WebhookResponseModel {
    /// `enabled`
    pub enabled: bool,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `url` (`minLength: 1`)
    pub url: String,
    /// `contentTypeKeys`
    pub content_type_keys: Vec<Uuid>,
    /// `headers`
    pub headers: BTreeMap<String, String>,
    /// `id`
    pub id: Uuid,
    /// `events`
    pub events: Vec<WebhookEventResponseModel>,
}
