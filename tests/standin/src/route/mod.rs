//! Which action a request reaches: versions, templates, and the rule that there is no 405.

mod path;

use std::cmp::Reverse;

use http::{Method, StatusCode};
use uuid::Uuid;

use crate::configuration::Configuration;
use crate::handlers::Handlers;
use crate::oauth::bearer::Access;
use crate::oauth::security::Security;
use crate::store::Store;
use crate::wire::guid;
use crate::wire::multipart::Form;
use crate::wire::query::Query;
use crate::wire::reply::{Outcome, Reply};
use crate::wire::request::Request;
pub(crate) use path::{split, values};

/// An action of the Management API: its method, its template below `/umbraco/management/api/v1`, and who may call it.
///
/// A template segment is a literal, `{id:guid}`, `{name}`, or last of all `{*name}`, which takes the rest of the path. A
/// template that begins with `v1.1/` is one of that version.
pub(crate) struct Route {
    pub(crate) method: Method,
    pub(crate) template: &'static str,
    pub(crate) access: Access,
    pub(crate) action: Action,
}

/// The code of an action.
pub(crate) type Action = fn(&mut Context<'_>) -> Outcome;

/// A row of a route table.
pub(crate) const fn route(
    method: Method,
    template: &'static str,
    access: Access,
    action: Action,
) -> Route {
    Route {
        method,
        template,
        access,
        action,
    }
}

/// What an action works with.
pub(crate) struct Context<'a> {
    pub(crate) request: &'a Request,
    pub(crate) form: &'a Form,
    pub(crate) user: Option<Uuid>,
    pub(crate) security: &'a mut Security,
    pub(crate) store: &'a mut Store,
    pub(crate) trace: &'a str,
    pub(crate) site: &'a SiteFacts,
    /// With this one, if it is one.
    pub(crate) cache_rebuilds: usize,
    pub(crate) values: Vec<String>,
}

/// What the site says about itself.
pub(crate) struct SiteFacts {
    pub(crate) version: u8,
    pub(crate) production: bool,
    /// Whether `X-Forwarded-Proto` decides what counts as HTTPS.
    pub(crate) forwarded_headers: bool,
    /// Whether a request may ask for a fault.
    pub(crate) fault_header: bool,
    /// Whether webhooks are called.
    pub(crate) calls_webhooks: bool,
    /// `Security:BackOfficeHost`: the origin of a back office that is served from elsewhere.
    pub(crate) back_office_host: Option<String>,
    pub(crate) configuration: Configuration,
    pub(crate) handlers: Handlers,
}

impl<'a> Context<'a> {
    /// The first route value as a GUID; the template has checked it.
    pub(crate) fn id(&self) -> Result<Uuid, Reply> {
        self.values
            .first()
            .and_then(|text| guid::lenient(text))
            .ok_or_else(Reply::no_route)
    }

    /// The first route value as text.
    pub(crate) fn value(&self) -> &str {
        self.values.first().map_or("", String::as_str)
    }

    pub(crate) fn query(&self) -> Query<'a> {
        Query::of(self.request, self.trace)
    }
}

/// What a path leads to.
pub(crate) enum Match<'a> {
    Action(&'a Route, Vec<String>),
    /// The route exists in another version: 400 with an empty body.
    OtherVersion,
    /// A template with more literals matches, but not its method, and hides the catch-all that has the method.
    Hidden,
    None,
}

/// Finds the route of a request. Literals in any case, a trailing slash is ignored, a double one is not.
///
/// A catch-all is reached only where no template with more literals matches, whatever the method of that one: a folder
/// named `folder` hides its files (seen on a running Umbraco 17.3).
pub(crate) fn find<'a>(
    routes: impl Iterator<Item = &'a Route>,
    method: &Method,
    path: &str,
) -> Match<'a> {
    let Some((version, segments)) = split(path) else {
        return Match::None;
    };
    let matching: Vec<(&Route, Vec<String>)> = routes
        .filter_map(|route| Some((route, values(versioned(route.template).1, &segments)?)))
        .collect();
    let most = matching.iter().map(|(route, _)| literals(route)).max();
    let found = matching
        .into_iter()
        .filter(|(route, _)| route.method == *method)
        .min_by_key(|(route, values)| (values.len(), Reverse(literals(route))));
    match found {
        None => Match::None,
        Some((route, _)) if is_catch_all(route) && most > Some(literals(route)) => Match::Hidden,
        Some((route, values)) if versioned(route.template).0.contains(&version.as_str()) => {
            Match::Action(route, values)
        }
        Some(_) => Match::OtherVersion,
    }
}

/// The versions of a template, and the template itself.
fn versioned(template: &'static str) -> (&'static [&'static str], &'static str) {
    match template.strip_prefix("v1.1/") {
        Some(rest) => (&["v1.1"], rest),
        None => (&["v1", "v1.0"], template),
    }
}

fn literals(route: &Route) -> usize {
    route
        .template
        .split('/')
        .filter(|part| !part.starts_with('{'))
        .count()
}

fn is_catch_all(route: &Route) -> bool {
    route.template.contains("{*")
}

/// 400 without body.
pub(crate) fn unknown_version() -> Reply {
    Reply::bare(StatusCode::BAD_REQUEST)
}
