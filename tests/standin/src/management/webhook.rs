//! `webhook` and `item/webhook`: list, create, read, update, delete, events.

use http::Method;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

use super::Paged;
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::store::webhook::{EVENTS, Webhook};
use crate::wire::bind::{self, Kind, Member, Model, Rule, member};
use crate::wire::reply::{Outcome, Problem, Reply};

/// Who sees webhooks.
pub(super) const WEBHOOKS: Access = Access::Sections(&["Umb.Section.Settings"]);

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "webhook", WEBHOOKS, list),
    route(Method::POST, "webhook", WEBHOOKS, create),
    route(Method::GET, "webhook/{id:guid}", WEBHOOKS, read),
    route(Method::PUT, "webhook/{id:guid}", WEBHOOKS, update),
    route(Method::DELETE, "webhook/{id:guid}", WEBHOOKS, delete),
    route(Method::GET, "webhook/events", WEBHOOKS, events),
    route(Method::GET, "item/webhook", Access::User, items),
];

const MEMBERS: &[Member] = &[
    member("enabled", Kind::Flag, Rule::NotNull),
    member("name", Kind::Text, Rule::Optional),
    member("description", Kind::Text, Rule::Optional),
    member("url", Kind::Text, Rule::Required),
    member("contentTypeKeys", Kind::Guids, Rule::NotNull),
    member("headers", Kind::TextMap, Rule::NotNull),
    member("events", Kind::Texts, Rule::NotNull),
    member("id", Kind::Guid, Rule::Optional),
];

const CREATE: Model = Model {
    parameter: "createWebhookRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Webhook.CreateWebhookRequestModel",
    members: MEMBERS,
};

const UPDATE: Model = Model {
    parameter: "updateWebhookRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Webhook.UpdateWebhookRequestModel",
    members: MEMBERS,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Body {
    #[serde(default)]
    enabled: bool,
    name: Option<String>,
    description: Option<String>,
    url: String,
    #[serde(default)]
    content_type_keys: Vec<Uuid>,
    #[serde(default)]
    headers: BTreeMap<String, Option<String>>,
    #[serde(default)]
    events: Vec<Option<String>>,
    id: Option<Uuid>,
}

impl Body {
    fn into_webhook(self, id: Uuid) -> Result<Webhook, Reply> {
        let events: Vec<String> = self.events.into_iter().flatten().collect();
        if events.is_empty() {
            return Err(Problem::bad_request("No events specified")
                .detail("The webhook must be configured to listen to at least one event.")
                .reply());
        }
        Ok(Webhook {
            id,
            enabled: self.enabled,
            name: self.name,
            description: self.description,
            url: self.url,
            content_type_keys: self.content_type_keys,
            headers: self.headers,
            events,
        })
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Response<'a> {
    id: Uuid,
    events: Vec<EventResponse<'a>>,
    enabled: bool,
    name: Option<&'a str>,
    description: Option<&'a str>,
    url: &'a str,
    content_type_keys: &'a [Uuid],
    headers: &'a BTreeMap<String, Option<String>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EventResponse<'a> {
    event_name: &'a str,
    event_type: &'a str,
    alias: &'a str,
}

fn list(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page()?;
    let all: Vec<Response<'_>> = context.store.webhooks.iter().map(response).collect();
    Ok(Reply::json(&Paged {
        total: all.len(),
        items: page.cut(all),
    }))
}

fn create(context: &mut Context<'_>) -> Outcome {
    let body: Body = bind::body(context.request, &CREATE, context.trace)?;
    let id = body.id.unwrap_or_else(|| context.store.sequence.id());
    let webhook = body.into_webhook(id)?;
    context.store.webhooks.push(webhook);
    Ok(Reply::created(
        context.request,
        &format!("webhook/{id}"),
        &id.to_string(),
    ))
}

fn read(context: &mut Context<'_>) -> Outcome {
    let at = position(context)?;
    Ok(Reply::json(&response(&context.store.webhooks[at])))
}

fn update(context: &mut Context<'_>) -> Outcome {
    let body: Body = bind::body(context.request, &UPDATE, context.trace)?;
    let at = position(context)?;
    let id = context.store.webhooks[at].id;
    context.store.webhooks[at] = body.into_webhook(id)?;
    Ok(Reply::done())
}

fn delete(context: &mut Context<'_>) -> Outcome {
    let at = position(context)?;
    context.store.webhooks.remove(at);
    Ok(Reply::done())
}

fn events(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page()?;
    let all: Vec<EventResponse<'_>> = EVENTS.iter().map(|event| of_alias(event.alias)).collect();
    Ok(Reply::json(&Paged {
        total: all.len(),
        items: page.cut(all),
    }))
}

fn items(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Item<'a> {
        enabled: bool,
        name: &'a str,
        events: String,
        url: &'a str,
        types: String,
        id: Uuid,
        flags: [(); 0],
    }
    let ids = context.query().ids("id")?;
    let found = context.store.webhooks.iter();
    let items = found
        .filter(|webhook| ids.contains(&webhook.id))
        .map(|webhook| Item {
            enabled: webhook.enabled,
            name: webhook.name.as_deref().unwrap_or_default(),
            events: webhook.events.join(","),
            url: &webhook.url,
            types: webhook
                .content_type_keys
                .iter()
                .map(Uuid::to_string)
                .collect::<Vec<_>>()
                .join(","),
            id: webhook.id,
            flags: [],
        });
    Ok(Reply::json(&items.collect::<Vec<_>>()))
}

fn position(context: &Context<'_>) -> Result<usize, Reply> {
    let id = context.id()?;
    let mut all = context.store.webhooks.iter();
    all.position(|webhook| webhook.id == id)
        .ok_or_else(|| Problem::not_found("The webhook could not be found").reply())
}

fn response(webhook: &Webhook) -> Response<'_> {
    Response {
        id: webhook.id,
        events: webhook.events.iter().map(|alias| of_alias(alias)).collect(),
        enabled: webhook.enabled,
        name: webhook.name.as_deref(),
        description: webhook.description.as_deref(),
        url: &webhook.url,
        content_type_keys: &webhook.content_type_keys,
        headers: &webhook.headers,
    }
}

/// An event that no part of the site knows goes by its alias.
fn of_alias(alias: &str) -> EventResponse<'_> {
    match EVENTS.iter().find(|event| event.alias == alias) {
        Some(event) => EventResponse {
            event_name: event.name,
            event_type: event.kind,
            alias: event.alias,
        },
        None => EventResponse {
            event_name: alias,
            event_type: "Other",
            alias,
        },
    }
}
