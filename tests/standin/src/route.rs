//! Which action a request reaches: versions, templates, and the rule that there is no 405.

use http::{Method, StatusCode};
use uuid::Uuid;

use crate::oauth::bearer::Access;
use crate::oauth::security::Security;
use crate::store::Store;
use crate::wire::guid;
use crate::wire::multipart::Form;
use crate::wire::query::Query;
use crate::wire::reply::{Outcome, Reply};
use crate::wire::request::Request;

/// An action of the Management API: its method, its template below `/umbraco/management/api/v1`, and who may call it.
///
/// A template segment is a literal, `{id:guid}` or `{name}`. A template that begins with `v1.1/` is one of that version.
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
    pub(crate) values: Vec<String>,
}

/// What the site says about itself.
pub(crate) struct SiteFacts {
    pub(crate) version: u8,
    pub(crate) production: bool,
    /// Whether `X-Forwarded-Proto` decides what counts as HTTPS.
    pub(crate) forwarded_headers: bool,
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
    None,
}

/// Finds the route of a request. Literals in any case, a trailing slash is ignored, a double one is not.
pub(crate) fn find<'a>(
    routes: impl Iterator<Item = &'a Route>,
    method: &Method,
    path: &str,
) -> Match<'a> {
    let Some((version, segments)) = split(path) else {
        return Match::None;
    };
    let found = routes
        .filter(|route| route.method == *method)
        .filter_map(|route| Some((route, values(versioned(route.template).1, &segments)?)))
        .min_by_key(|(_, values)| values.len());
    match found {
        None => Match::None,
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

/// 400 without body.
pub(crate) fn unknown_version() -> Reply {
    Reply::bare(StatusCode::BAD_REQUEST)
}

/// Version and decoded rest of a path of the Management API.
pub(crate) fn split(path: &str) -> Option<(String, Vec<String>)> {
    let path = path.strip_suffix('/').unwrap_or(path);
    let mut segments = path.strip_prefix('/')?.split('/');
    for expected in ["umbraco", "management", "api"] {
        if !segments.next()?.eq_ignore_ascii_case(expected) {
            return None;
        }
    }
    let version = segments.next()?.to_ascii_lowercase();
    let digits = version.strip_prefix('v')?;
    let is_version = !digits.is_empty()
        && digits
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.');
    let decode = |segment: &str| {
        percent_encoding::percent_decode_str(segment)
            .decode_utf8_lossy()
            .into_owned()
    };
    is_version.then(|| (version, segments.map(decode).collect()))
}

/// The values of a template's parameters, if the segments match it.
pub(crate) fn values(template: &str, segments: &[String]) -> Option<Vec<String>> {
    let mut values = Vec::new();
    let mut expected = template.split('/');
    for segment in segments {
        let part = expected.next()?;
        let parameter = part
            .strip_prefix('{')
            .and_then(|part| part.strip_suffix('}'));
        let Some(parameter) = parameter else {
            if !part.eq_ignore_ascii_case(segment) {
                return None;
            }
            continue;
        };
        let is_guid = parameter.ends_with(":guid");
        if segment.is_empty() || (is_guid && guid::lenient(segment).is_none()) {
            return None;
        }
        values.push(segment.clone());
    }
    expected.next().is_none().then_some(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segments(path: &str) -> Vec<String> {
        path.split('/').map(String::from).collect()
    }

    #[test]
    fn templates_match_as_routes_of_asp_net_core() {
        let id = "ba40981c-07e6-538c-8981-d898db1fa1bd";
        let template = "dictionary/{id:guid}/export";
        assert_eq!(
            values(template, &segments(&format!("Dictionary/{id}/EXPORT"))),
            Some(vec![id.into()])
        );
        assert_eq!(
            values(template, &segments("dictionary/not-a-guid/export")),
            None
        );
        assert_eq!(
            values(template, &segments(&format!("dictionary/{id}"))),
            None
        );
        assert_eq!(
            values(template, &segments(&format!("dictionary/{id}/export/x"))),
            None
        );
        assert_eq!(
            values("dictionary", &segments("/dictionary")),
            None,
            "a double slash"
        );
    }

    #[test]
    fn versions_are_split_off_and_values_decoded() {
        let (version, rest) =
            split("/UMBRACO/Management/API/V1.0/language/da%2DDK/").unwrap_or_default();
        assert_eq!(
            (version.as_str(), rest),
            ("v1.0", vec!["language".to_owned(), "da-DK".to_owned()])
        );
        assert!(split("/umbraco/management/api/openapi.json").is_none());
        assert!(split("/umbraco/management/api").is_none());
    }
}
