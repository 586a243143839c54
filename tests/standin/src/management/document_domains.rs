//! `document/{id}/domains`: the addresses of a site in its languages.

use http::{Method, StatusCode};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::document_access::{self as access, CONTENT, require};
use crate::route::{Context, Route, route};
use crate::store::document_settings::{Domain, Hosts};
use crate::wire::bind::{self, Kind, Model, Rule, member};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "document/{id:guid}/domains", CONTENT, read),
    route(Method::PUT, "document/{id:guid}/domains", CONTENT, update),
];

const UPDATE: Model = Model {
    parameter: "updateModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Document.UpdateDomainsRequestModel",
    members: &[
        member("domains", DOMAINS, Rule::Declared),
        member("defaultIsoCode", Kind::Text, Rule::Optional),
    ],
};

const DOMAINS: Kind = Kind::Models(
    "Umbraco.Cms.Api.Management.ViewModels.Document.DomainPresentationModel",
    &[
        member("domainName", Kind::Text, Rule::Declared),
        member("isoCode", Kind::Text, Rule::Declared),
    ],
);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    domains: Vec<Domain>,
    default_iso_code: Option<String>,
}

/// A document that is not there has no domains.
fn read(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Response<'a> {
        default_iso_code: Option<&'a str>,
        domains: &'a [Domain],
    }
    let id = context.id()?;
    let hosts = context.store.documents.settings.hosts(id);
    Ok(Reply::json(&Response {
        default_iso_code: hosts.and_then(|hosts| hosts.default_culture.as_deref()),
        domains: hosts.map_or(&[], |hosts| hosts.domains.as_slice()),
    }))
}

fn update(context: &mut Context<'_>) -> Outcome {
    let body: Update = bind::body(context.request, &UPDATE, context.trace)?;
    let id = context.id()?;
    require(context, access::HOST_NAMES, Some(id))?;
    let documents = &context.store.documents;
    documents.get(id).ok_or_else(|| {
        Problem::not_found("The targeted content item was not found.")
            .status("ContentNotFound")
            .reply()
    })?;
    let codes = body.domains.iter().map(|domain| &domain.iso_code);
    let is_known = |code: &String| {
        let languages = &context.store.languages;
        languages.iter().any(|language| language.iso_code == *code)
    };
    if !codes.chain(&body.default_iso_code).all(is_known) {
        return Err(Problem::bad_request("Invalid language specified")
            .detail("One or more of the specified language ISO codes could not be found.")
            .status("LanguageNotFound")
            .reply());
    }
    let names: Vec<String> = body
        .domains
        .iter()
        .map(|domain| domain.domain_name.to_lowercase())
        .collect();
    if !names.iter().all(|name| is_domain(name)) {
        return Err(Problem::bad_request("Invalid domain name detected")
            .detail("One or more of the specified domain names were invalid.")
            .status("InvalidDomainName")
            .reply());
    }
    let is_double = names
        .iter()
        .enumerate()
        .any(|(at, name)| names[..at].contains(name));
    if is_double {
        return Err(conflict("Duplicate domain name detected")
            .detail("One or more of the specified domain names were duplicates, possibly of assignments to other content items.")
            .status("DuplicateDomainName")
            .reply());
    }
    let others = documents.settings.all_hosts().iter();
    let conflicts: Vec<serde_json::Value> = others
        .filter(|hosts| hosts.document != id)
        .flat_map(|hosts| hosts.domains.iter().map(move |domain| (hosts, domain)))
        .filter(|(_, domain)| names.contains(&domain.domain_name.to_lowercase()))
        .map(|(hosts, domain)| {
            json!({"domainName": domain.domain_name, "content": {"id": hosts.document}})
        })
        .collect();
    if !conflicts.is_empty() {
        return Err(conflict("Conflicting domain name detected")
            .detail("One or more of the specified domain names were conflicting with domain assignments to other content items.")
            .status("ConflictingDomainName")
            .with("conflictingDomainNames", conflicts)
            .reply());
    }
    context.store.documents.settings.set_hosts(Hosts {
        document: id,
        default_culture: body.default_iso_code,
        domains: body.domains,
    });
    Ok(Reply::done())
}

fn conflict(title: &str) -> Problem {
    Problem::new(StatusCode::CONFLICT, title)
}

/// A host with an optional scheme, port and path, or a path alone.
fn is_domain(name: &str) -> bool {
    let address = if name.contains("://") {
        name.to_owned()
    } else if name.starts_with('/') {
        format!("http://localhost{name}")
    } else {
        format!("http://{name}")
    };
    !name.is_empty() && !name.contains(char::is_whitespace) && url::Url::parse(&address).is_ok()
}
