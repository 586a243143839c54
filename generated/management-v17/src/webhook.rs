// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Webhook`.

use std::borrow::Borrow;
use umbraco_runtime::{Call, Created, Empty, Json, Paged, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `Webhook`.
///
/// From [`Client::webhook`](crate::Client::webhook); cheap to clone.
#[derive(Clone, Debug)]
pub struct Webhook(pub(crate) Transport);

impl Webhook {
    /// `GET /umbraco/management/api/v1/item/webhook`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_item_webhook(&self) -> GetItemWebhook {
        GetItemWebhook(Call::get(&self.0, "/umbraco/management/api/v1/item/webhook"))
    }

    /// `GET /umbraco/management/api/v1/webhook`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_webhook(&self) -> Call<Paged<WebhookResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/webhook")
    }

    /// `POST /umbraco/management/api/v1/webhook`
    ///
    /// Success: 201 (the id and location of what was created). Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn post_webhook(&self, body: &CreateWebhookRequestModel) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/webhook").json(body)
    }

    /// `GET /umbraco/management/api/v1/webhook/events`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_webhook_events(&self) -> Call<Paged<WebhookEventModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/webhook/events")
    }

    /// `GET /umbraco/management/api/v1/webhook/logs`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_webhook_logs(&self) -> Call<Paged<WebhookLogResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/webhook/logs")
    }

    /// `GET /umbraco/management/api/v1/webhook/{id}`
    ///
    /// Success: 200. Errors: 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_webhook_by_id(&self, id: Uuid) -> Call<Json<WebhookResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/webhook/{id}").path("id", id)
    }

    /// `PUT /umbraco/management/api/v1/webhook/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn put_webhook_by_id(
        &self,
        id: Uuid,
        body: &UpdateWebhookRequestModel,
    ) -> Call<Empty> {
        Call::put(&self.0, "/umbraco/management/api/v1/webhook/{id}")
            .path("id", id)
            .json(body)
    }

    /// `DELETE /umbraco/management/api/v1/webhook/{id}`
    ///
    /// Success: 200. Errors: 400, 404 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn delete_webhook_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/webhook/{id}").path("id", id)
    }

    /// `GET /umbraco/management/api/v1/webhook/{id}/logs`
    ///
    /// Success: 200. Errors: 401 without a valid token; 403 if the user lacks a permission.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_webhook_by_id_logs(
        &self,
        id: Uuid,
    ) -> Call<Paged<WebhookLogResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/webhook/{id}/logs").path("id", id)
    }
}

umbraco_runtime::call!(
    Webhook::get_item_webhook as GetItemWebhook
        -> Json<Vec<WebhookItemResponseModel>>
);

impl GetItemWebhook {
    /// Query parameter `id`.
    #[inline]
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
}
