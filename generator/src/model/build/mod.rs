//! From a normalised document to the model.

mod bodies;
mod constraints;
mod drafts;
mod examples;
mod flatten;
mod headers;
mod links;
mod objects;
mod operations;
mod parameters;
mod schemas;
mod security;
mod servers;
mod success;
mod type_names;
mod unions;

use super::{Api, Docs, Engine, SchemaId, Type, Use, homes, names::Scope, recursion};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::normalize::Normalized;
use crate::pointer::{escape as token, unescape};
use crate::small_maps::member;
use crate::vocabulary::inspect;
use drafts::Drafts;
use openapiv3::{Components, OpenAPI, ReferenceOr, SchemaData};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap, HashSet};
use unions::UnionKey;

/// Builds the model of a document that [`normalize`](crate::normalize) has prepared.
///
/// # Errors
/// Everything that the model cannot express, all at once, each with its JSON pointer.
pub fn build(normalized: &Normalized) -> Result<Api, Diagnostics> {
    let document = &normalized.openapi;
    let empty = Components::default();
    let mut builder = Builder {
        components: document.components.as_ref().unwrap_or(&empty),
        document,
        types: Scope::of_types(),
        drafts: Drafts::default(),
        discriminators: discriminators(&normalized.json),
        names: HashMap::new(),
        uses: HashMap::new(),
        tagged: Vec::new(),
        inline: HashMap::new(),
        resolving: Vec::new(),
        unions: HashMap::new(),
        any_secured: operations::any_secured(document),
        errors: Vec::new(),
    };
    builder.schemas();
    let groups = builder.groups();
    builder.remove_tags();
    let mut api = Api {
        title: document.info.title.clone(),
        docs: Docs {
            more: examples::read_on(document.external_docs.as_ref()),
            ..docs(None, document.info.description.as_ref())
        },
        engine: Engine::of(&normalized.passes),
        servers: document.servers.iter().map(servers::text).collect(),
        groups,
        aliases: builder.aliases(),
        schemas: builder.drafts.finish(),
        token_endpoint: token_endpoint(builder.components)
            .or_else(|| member_token_endpoint(document)),
        security_schemes: security::schemes(builder.components),
    };
    if !builder.errors.is_empty() {
        let mut diagnostics = Diagnostics::new(&normalized.name);
        diagnostics.extend(
            builder
                .errors
                .into_iter()
                .map(|error| error.with_excerpt_of(&normalized.json)),
        );
        return Err(diagnostics);
    }
    recursion::mark(&mut api);
    homes::settle(&mut api);
    Ok(api)
}

/// The state of building.
struct Builder<'d> {
    document: &'d OpenAPI,
    components: &'d Components,
    /// Names of types, unique in the crate.
    types: Scope,
    drafts: Drafts,
    /// Names of all discriminators: a member so named with one possible value is a constant.
    discriminators: HashSet<String>,
    /// The Rust names of the components.
    names: HashMap<&'d str, String>,
    /// Objects that lose a member, because a union writes it for them.
    tagged: Vec<(SchemaId, String)>,
    /// What a reference to a component means.
    uses: HashMap<&'d str, Use>,
    /// The types of the inline schemas, by where they lie in memory: each is read once.
    inline: HashMap<*const SchemaData, SchemaId>,
    /// Components on the way to the current place, to find circular definitions.
    resolving: Vec<&'d str>,
    /// Unions that are written inline, by their members: equal ones are one type.
    unions: HashMap<UnionKey, SchemaId>,
    /// Whether any operation says that it wants authorization.
    any_secured: bool,
    errors: Vec<Diagnostic>,
}

impl<'d> Builder<'d> {
    /// The components that stand for a type without a name.
    fn aliases(&self) -> BTreeMap<String, Use> {
        let is_alias = |used: &Use| !matches!(used.ty, Type::Schema(_));
        let aliases = self.uses.iter().filter(|(_, used)| is_alias(used));
        aliases
            .map(|(name, used)| ((*name).to_owned(), used.clone()))
            .collect()
    }

    fn error(&mut self, pointer: &str, message: impl Into<String>, help: &str) {
        self.errors
            .push(Diagnostic::error(pointer, message).with_help(help));
    }
}

/// Where a token for client credentials is fetched: Umbraco's documents name it in an OAuth flow, with a relative URL.
fn token_endpoint(components: &Components) -> Option<String> {
    let mut schemes: Vec<_> = components.security_schemes.iter().collect();
    schemes.sort_unstable_by_key(|(name, _)| *name);
    schemes.into_iter().find_map(|(_, scheme)| match scheme {
        ReferenceOr::Item(openapiv3::SecurityScheme::OAuth2 { flows, .. }) => {
            let url = flows
                .authorization_code
                .as_ref()
                .map(|flow| &flow.token_url)
                .or_else(|| {
                    flows
                        .client_credentials
                        .as_ref()
                        .map(|flow| &flow.token_url)
                })?;
            url.starts_with('/').then(|| url.clone())
        }
        _ => None,
    })
}

/// Where members of a site get their tokens for the Delivery API, whose document names it only when the site has
/// switched the authorization of members on (`src/Umbraco.Cms.Api.Common/Security/Paths.cs`).
fn member_token_endpoint(document: &OpenAPI) -> Option<String> {
    let mut paths = document.paths.paths.keys().peekable();
    paths.peek()?;
    paths
        .all(|path| path.starts_with("/umbraco/delivery/api/"))
        .then(|| "/umbraco/delivery/api/v1/security/member/token".to_owned())
}

/// The names of the members that tell the members of unions apart.
fn discriminators(document: &Value) -> HashSet<String> {
    let mut found = HashSet::from(["$type".to_owned()]);
    inspect(document, &mut |value, shape, _| {
        let discriminator = member(value, "discriminator").filter(|_| shape.name == "schema");
        let name = discriminator.and_then(|discriminator| discriminator.get("propertyName"));
        found.extend(name.and_then(Value::as_str).map(str::to_owned));
    });
    found
}

/// A reference's last part, where it names a component of the right kind.
fn component_name(reference: &str, kind: &str) -> Option<String> {
    let name = reference
        .strip_prefix("#/components/")?
        .strip_prefix(kind)?
        .strip_prefix('/')?;
    Some(unescape(name).into_owned())
}

/// Texts, without examples.
fn docs(summary: Option<&String>, description: Option<&String>) -> Docs {
    let text = |text: Option<&String>| {
        text.map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty())
    };
    Docs {
        summary: text(summary),
        description: text(description),
        more: Vec::new(),
    }
}
