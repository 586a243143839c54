//! Calls of webhooks, made after the reply to the request that they are about.

mod attempt;
mod body;

use std::sync::Arc;

use crate::answer::{Site, lock};
use crate::store::Store;
use crate::store::announcement::Announcement;
use crate::store::webhook::{LoggedCall, Webhook};

/// How often a call that failed is made again: `Webhook:MaximumRetries`.
const RETRIES: u32 = 5;

/// A call that is to be made.
struct Call {
    webhook: Webhook,
    event: &'static str,
    body: String,
    user_agent: String,
}

/// Starts the calls about what happened since the last time.
pub(crate) fn start(site: &Arc<Site>) {
    for call in calls(site) {
        tokio::spawn(make(site.clone(), call));
    }
}

fn calls(site: &Site) -> Vec<Call> {
    let mut store = lock(&site.store);
    let happened = store.announced.take();
    if happened.is_empty() {
        return Vec::new();
    }
    let version = crate::management::assembly_version(&site.facts);
    let user_agent = format!("Umbraco-Cms/{version}");
    let mut calls = Vec::new();
    for announcement in happened {
        let wanted = wanting(&store, &announcement);
        if wanted.is_empty() {
            continue;
        }
        let body = body::of(&store, site.facts.version, &announcement);
        calls.extend(wanted.into_iter().map(|webhook| Call {
            webhook: webhook.clone(),
            event: announcement.event,
            body: body.clone(),
            user_agent: user_agent.clone(),
        }));
    }
    calls
}

/// The webhooks that want to be told (`src/Umbraco.Core/Webhooks/WebhookEventContentBase.cs`).
fn wanting<'a>(store: &'a Store, announcement: &Announcement) -> Vec<&'a Webhook> {
    let is_wanted = |webhook: &&Webhook| {
        let types = &webhook.content_type_keys;
        webhook.enabled
            && webhook
                .events
                .iter()
                .any(|event| event == announcement.event)
            && (types.is_empty() || types.contains(&announcement.content_type))
    };
    store.webhooks.iter().filter(is_wanted).collect()
}

/// Calls until it is heard, and logs each attempt. A webhook that was deleted meanwhile is not called any more.
async fn make(site: Arc<Site>, call: Call) {
    for retry in 0..=RETRIES {
        if retry > 0 {
            wait(&site).await;
            let store = lock(&site.store);
            if store.webhooks.iter().all(|one| one.id != call.webhook.id) {
                return;
            }
        }
        let headers = attempt::headers(&call, retry);
        let outcome = attempt::make(&call, &headers).await;
        let is_heard = matches!(&outcome, Ok((status, _)) if status.is_success());
        let logged = attempt::logged(&call, retry, &headers, outcome);
        let mut store = lock(&site.store);
        let key = store.sequence.id();
        store.webhook_calls.push(LoggedCall { key, ..logged });
        drop(store);
        // What is logged is kept as what a request changed is.
        #[cfg(feature = "data-file")]
        let _ = site.keep();
        if is_heard {
            return;
        }
    }
}

/// Waits for the next time at which calls are made, in the time of the site.
async fn wait(site: &Site) {
    let period = site.facts.configuration.webhook_period;
    let now = || lock(&site.security).now();
    let due = now() + period;
    loop {
        // Before the time is looked at, so that no move of it is missed.
        let moved = site.clock_moved.notified();
        tokio::pin!(moved);
        moved.as_mut().enable();
        let left = due.duration_since(now());
        match left.ok().filter(|left| !left.is_zero()) {
            None => return,
            Some(left) => tokio::select! {
                () = tokio::time::sleep(left) => {}
                () = moved => {}
            },
        }
    }
}
