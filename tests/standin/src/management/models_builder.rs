//! `models-builder`: whether models can be made, and a site that says they were.

use http::{Method, StatusCode};
use serde::Serialize;

use super::data_type::SETTINGS;
use super::server::version;
use crate::configuration::ModelsMode;
use crate::route::{Context, Route, route};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::POST, "models-builder/build", SETTINGS, build),
    route(Method::GET, "models-builder/dashboard", SETTINGS, dashboard),
    route(Method::GET, "models-builder/status", SETTINGS, status),
];

fn build(context: &mut Context<'_>) -> Outcome {
    if context.site.configuration.models_mode != ModelsMode::Nothing {
        return Ok(Reply::done());
    }
    let problem = Problem::new(
        StatusCode::PRECONDITION_REQUIRED,
        "Models generation is not enabled",
    );
    Err(problem
        .detail("ModelsBuilderMode is not set to SourceCodeManual or SourceCodeAuto")
        .reply())
}

fn dashboard(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Dashboard {
        mode: &'static str,
        can_generate: bool,
        out_of_date_models: bool,
        last_error: Option<&'static str>,
        version: String,
        models_namespace: &'static str,
        tracking_out_of_date_models: bool,
    }
    let mode = context.site.configuration.models_mode;
    let makes_models = mode != ModelsMode::Nothing;
    Ok(Reply::json(&Dashboard {
        mode: mode.name(),
        can_generate: makes_models,
        out_of_date_models: false,
        last_error: None,
        version: version(context.site),
        models_namespace: "Umbraco.Cms.Web.Common.PublishedModels",
        tracking_out_of_date_models: makes_models,
    }))
}

fn status(_: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Status {
        status: &'static str,
    }
    Ok(Reply::json(&Status { status: "Unknown" }))
}
