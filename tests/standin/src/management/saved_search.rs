//! `log-viewer/saved-search`.

use http::Method;
use serde::Deserialize;

use super::Paged;
use super::data_type::SETTINGS;
use crate::route::{Context, Route, route};
use crate::store::saved_search::SavedSearch;
use crate::wire::bind::{self, Kind, Model, Rule, member};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "log-viewer/saved-search", SETTINGS, list),
    route(Method::POST, "log-viewer/saved-search", SETTINGS, create),
    route(
        Method::GET,
        "log-viewer/saved-search/{name}",
        SETTINGS,
        read,
    ),
    route(
        Method::DELETE,
        "log-viewer/saved-search/{name}",
        SETTINGS,
        delete,
    ),
];

const CREATE: Model = Model {
    parameter: "savedSearch",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.LogViewer.SavedLogSearchRequestModel",
    members: &[
        member("name", Kind::Text, Rule::NotNull),
        member("query", Kind::Text, Rule::NotNull),
    ],
};

fn list(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page()?;
    let all: Vec<&SavedSearch> = context.store.saved_searches.iter().collect();
    Ok(Reply::json(&Paged {
        total: all.len(),
        items: page.cut(all),
    }))
}

fn create(context: &mut Context<'_>) -> Outcome {
    #[derive(Deserialize)]
    struct Body {
        #[serde(default)]
        name: String,
        #[serde(default)]
        query: String,
    }
    let body: Body = bind::body(context.request, &CREATE, context.trace)?;
    if position(context, &body.name).is_some() {
        return Err(Problem::bad_request("Duplicate log search name")
            .detail("Another log search already exists with the attempted name.")
            .status("DuplicateLogSearch")
            .reply());
    }
    let name = body.name.clone();
    context.store.saved_searches.push(SavedSearch {
        name: body.name,
        query: body.query,
    });
    let encoded = percent_encoding::utf8_percent_encode(&name, percent_encoding::NON_ALPHANUMERIC);
    Ok(Reply::created(
        context.request,
        &format!("log-viewer/saved-search/{encoded}"),
        &name,
    ))
}

fn read(context: &mut Context<'_>) -> Outcome {
    let at = position(context, context.value())
        .ok_or_else(|| Problem::not_found("The saved search could not be found").reply())?;
    Ok(Reply::json(&context.store.saved_searches[at]))
}

fn delete(context: &mut Context<'_>) -> Outcome {
    let at = position(context, context.value()).ok_or_else(|| {
        Problem::not_found("The log search could not be found")
            .status("NotFoundLogSearch")
            .reply()
    })?;
    context.store.saved_searches.remove(at);
    Ok(Reply::done())
}

fn position(context: &Context<'_>, name: &str) -> Option<usize> {
    let mut all = context.store.saved_searches.iter();
    all.position(|search| search.name.eq_ignore_ascii_case(name))
}
