//! `models-builder` of a site that makes no models.

use http::{Method, StatusCode};
use serde::Serialize;

use super::data_type::SETTINGS;
use super::server::version;
use crate::route::{Context, Route, route};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::POST, "models-builder/build", SETTINGS, build),
    route(Method::GET, "models-builder/dashboard", SETTINGS, dashboard),
    route(Method::GET, "models-builder/status", SETTINGS, status),
];

fn build(_: &mut Context<'_>) -> Outcome {
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
    Ok(Reply::json(&Dashboard {
        mode: "Nothing",
        can_generate: false,
        out_of_date_models: false,
        last_error: None,
        version: version(context.site),
        models_namespace: "Umbraco.Cms.Web.Common.PublishedModels",
        tracking_out_of_date_models: false,
    }))
}

fn status(_: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Status {
        status: &'static str,
    }
    Ok(Reply::json(&Status { status: "Unknown" }))
}
