//! `telemetry`: what a site tells its maker. A new site tells all.

use http::Method;
use serde::{Deserialize, Serialize};

use super::Paged;
use super::data_type::SETTINGS;
use crate::route::{Context, Route, route};
use crate::wire::bind::{self, Kind, Model, Rule, member};
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "telemetry", SETTINGS, list),
    route(Method::GET, "telemetry/level", SETTINGS, level),
    route(Method::POST, "telemetry/level", SETTINGS, set_level),
];

const LEVELS: [&str; 3] = ["Minimal", "Basic", "Detailed"];

const SET: Model = Model {
    parameter: "telemetryRepresentationBase",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Telemetry.TelemetryRequestModel",
    members: &[member(
        "telemetryLevel",
        Kind::Enumeration("Umbraco.Cms.Core.Models.TelemetryLevel", &LEVELS),
        Rule::NotNull,
    )],
};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Level {
    telemetry_level: &'static str,
}

fn list(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page()?;
    let all: Vec<Level> = LEVELS
        .map(|telemetry_level| Level { telemetry_level })
        .into();
    Ok(Reply::json(&Paged {
        total: all.len(),
        items: page.cut(all),
    }))
}

fn level(context: &mut Context<'_>) -> Outcome {
    let at = context.store.settings.telemetry.unwrap_or(2);
    Ok(Reply::json(&Level {
        telemetry_level: LEVELS.get(at).copied().unwrap_or(LEVELS[2]),
    }))
}

fn set_level(context: &mut Context<'_>) -> Outcome {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Body {
        #[serde(default)]
        telemetry_level: usize,
    }
    let body: Body = bind::body(context.request, &SET, context.trace)?;
    context.store.settings.telemetry = Some(body.telemetry_level);
    Ok(Reply::done())
}
