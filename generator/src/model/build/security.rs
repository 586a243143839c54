//! Security: which schemes there are, and which an operation takes.

use crate::model::SecurityScheme;
use openapiv3::{
    APIKeyLocation, Components, OpenAPI, Operation as Document, ReferenceOr,
    SecurityScheme as Scheme,
};
use std::collections::BTreeMap;

/// The schemes by name; a reference to another scheme means that one and is left out.
pub(super) fn schemes(components: &Components) -> Vec<SecurityScheme> {
    let mut schemes: Vec<SecurityScheme> = components
        .security_schemes
        .iter()
        .filter_map(|(name, scheme)| match scheme {
            ReferenceOr::Item(scheme) => Some(SecurityScheme {
                name: name.clone(),
                means: means(scheme),
                scopes: offered(scheme),
                addresses: addresses(scheme),
            }),
            ReferenceOr::Reference { .. } => None,
        })
        .collect();
    schemes.sort_unstable_by(|a, b| a.name.cmp(&b.name));
    schemes
}

/// What authorizes a call of the operation; what the operation says goes before what the document says.
pub(super) fn alternatives(operation: &Document, document: &OpenAPI) -> Vec<Vec<String>> {
    let listed = operation.security.as_ref().or(document.security.as_ref());
    let mut alternatives: Vec<Vec<String>> = listed
        .into_iter()
        .flatten()
        .map(|schemes| {
            let mut names: Vec<String> = schemes.keys().cloned().collect();
            names.sort_unstable();
            names
        })
        .collect();
    alternatives.sort_unstable();
    alternatives.dedup();
    alternatives
}

/// The scopes that a call of the operation wants, by scheme.
pub(super) fn scopes(operation: &Document, document: &OpenAPI) -> BTreeMap<String, Vec<String>> {
    let listed = operation.security.as_ref().or(document.security.as_ref());
    let mut wanted: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (scheme, scopes) in listed.into_iter().flatten().flatten() {
        if !scopes.is_empty() {
            let known = wanted.entry(scheme.clone()).or_default();
            known.extend(scopes.iter().cloned());
            known.sort_unstable();
            known.dedup();
        }
    }
    wanted
}

fn offered(scheme: &Scheme) -> Vec<String> {
    let Scheme::OAuth2 { flows, .. } = scheme else {
        return Vec::new();
    };
    let mut scopes: Vec<String> = Vec::new();
    scopes.extend(
        flows
            .authorization_code
            .iter()
            .flat_map(|flow| flow.scopes.keys().cloned()),
    );
    scopes.extend(
        flows
            .client_credentials
            .iter()
            .flat_map(|flow| flow.scopes.keys().cloned()),
    );
    scopes.extend(
        flows
            .implicit
            .iter()
            .flat_map(|flow| flow.scopes.keys().cloned()),
    );
    scopes.extend(
        flows
            .password
            .iter()
            .flat_map(|flow| flow.scopes.keys().cloned()),
    );
    scopes.sort_unstable();
    scopes.dedup();
    scopes
}

/// The addresses of the scheme; those of several flows differ by the flow only where they are not the same.
fn addresses(scheme: &Scheme) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut note = |flow: &str, name: &str, url: Option<&String>| {
        let Some(url) = url.filter(|url| !url.is_empty()) else {
            return;
        };
        match found.get(name) {
            Some(known) if known == url => {}
            Some(_) => {
                found.insert(format!("{name} of {flow}"), url.clone());
            }
            None => {
                found.insert(name.to_owned(), url.clone());
            }
        }
    };
    match scheme {
        Scheme::OpenIDConnect {
            open_id_connect_url,
            ..
        } => note("", "openIdConnectUrl", Some(open_id_connect_url)),
        Scheme::OAuth2 { flows, .. } => {
            if let Some(flow) = &flows.authorization_code {
                let name = "authorization code";
                note(name, "authorizationUrl", Some(&flow.authorization_url));
                note(name, "tokenUrl", Some(&flow.token_url));
                note(name, "refreshUrl", flow.refresh_url.as_ref());
            }
            if let Some(flow) = &flows.client_credentials {
                let name = "client credentials";
                note(name, "tokenUrl", Some(&flow.token_url));
                note(name, "refreshUrl", flow.refresh_url.as_ref());
            }
            if let Some(flow) = &flows.implicit {
                note(
                    "implicit",
                    "authorizationUrl",
                    Some(&flow.authorization_url),
                );
                note("implicit", "refreshUrl", flow.refresh_url.as_ref());
            }
            if let Some(flow) = &flows.password {
                note("password", "tokenUrl", Some(&flow.token_url));
                note("password", "refreshUrl", flow.refresh_url.as_ref());
            }
        }
        _ => {}
    }
    found
}

fn means(scheme: &Scheme) -> String {
    match scheme {
        Scheme::APIKey { location, name, .. } => {
            let place = match location {
                APIKeyLocation::Query => "query",
                APIKeyLocation::Header => "header",
                APIKeyLocation::Cookie => "cookie",
            };
            format!("API key in {place} {name}")
        }
        Scheme::HTTP { scheme, .. } => format!("HTTP {}", scheme.to_lowercase()),
        Scheme::OAuth2 { flows, .. } => {
            let mut kinds = Vec::new();
            kinds.extend(
                flows
                    .authorization_code
                    .as_ref()
                    .map(|_| "authorization code"),
            );
            kinds.extend(
                flows
                    .client_credentials
                    .as_ref()
                    .map(|_| "client credentials"),
            );
            kinds.extend(flows.implicit.as_ref().map(|_| "implicit"));
            kinds.extend(flows.password.as_ref().map(|_| "password"));
            format!("OAuth 2.0 {}", kinds.join(", "))
        }
        Scheme::OpenIDConnect { .. } => "OpenID Connect".to_owned(),
    }
}
