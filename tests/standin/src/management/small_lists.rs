//! What says the same on every site without packages and extensions: manifests, news, and the like.

use http::Method;
use serde::{Deserialize, Serialize};

use super::Paged;
use super::data_type::SETTINGS;
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::wire::bind::{self, Kind, Model, Rule, member};
use crate::wire::reply::{Outcome, Problem, Reply};

const TRANSLATORS: Access = Access::Sections(&["Umb.Section.Content", "Umb.Section.Settings"]);
const CONTENT: Access = Access::Sections(&["Umb.Section.Content"]);

pub(super) const ROUTES: &[Route] = &[
    route(
        Method::GET,
        "package/migration-status",
        Access::User,
        nothing,
    ),
    route(Method::GET, "news-dashboard", Access::User, news),
    route(Method::GET, "manifest/manifest", Access::User, no_manifests),
    route(
        Method::GET,
        "manifest/manifest/private",
        Access::User,
        no_manifests,
    ),
    route(
        Method::GET,
        "manifest/manifest/public",
        Access::Anonymous,
        no_manifests,
    ),
    route(Method::GET, "help", Access::User, help),
    route(Method::GET, "dynamic-root/steps", CONTENT, steps),
    route(Method::GET, "profiling/status", SETTINGS, profiling),
    route(Method::PUT, "profiling/status", SETTINGS, set_profiling),
    route(Method::GET, "oembed/query", TRANSLATORS, oembed),
    route(
        Method::POST,
        "package/{name}/run-migration",
        Access::Sections(&["Umb.Section.Packages"]),
        run_migration,
    ),
];

fn nothing(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page()?;
    Ok(Reply::json(&Paged {
        total: 0,
        items: page.cut(Vec::<()>::new()),
    }))
}

/// The stand-in asks nobody for news.
fn news(_: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct News {
        items: [(); 0],
    }
    Ok(Reply::json(&News { items: [] }))
}

fn no_manifests(_: &mut Context<'_>) -> Outcome {
    Ok(Reply::json(&[(); 0]))
}

/// The pages come from elsewhere, which a site without internet says in words that have nothing to do with it.
fn help(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    query.required("section")?;
    query.page()?;
    Err(Problem::bad_request("Invalid database configuration")
        .detail("The provided database configuration is invalid")
        .reply())
}

fn steps(_: &mut Context<'_>) -> Outcome {
    Ok(Reply::json(&[
        "NearestAncestorOrSelf",
        "FurthestAncestorOrSelf",
        "NearestDescendantOrSelf",
        "FurthestDescendantOrSelf",
    ]))
}

const PROFILING: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Profiling.ProfilingStatusRequestModel",
    members: &[member("enabled", Kind::Flag, Rule::NotNull)],
};

#[derive(Serialize, Deserialize)]
struct Profiling {
    #[serde(default)]
    enabled: bool,
}

fn profiling(context: &mut Context<'_>) -> Outcome {
    Ok(Reply::json(&Profiling {
        enabled: context.store.settings.profiling,
    }))
}

fn set_profiling(context: &mut Context<'_>) -> Outcome {
    let body: Profiling = bind::body(context.request, &PROFILING, context.trace)?;
    context.store.settings.profiling = body.enabled;
    Ok(Reply::done())
}

/// No address is asked for its preview.
fn oembed(context: &mut Context<'_>) -> Outcome {
    context.query().required("url")?;
    Err(Problem::bad_request("The specified url is not supported.")
        .detail("No oEmbed provider was found for the specified url.")
        .status("NoSupportedProvider")
        .reply())
}

fn run_migration(_: &mut Context<'_>) -> Outcome {
    let problem = Problem::not_found("No migration plans were found for that package");
    Err(problem.status("NotFound").reply())
}
