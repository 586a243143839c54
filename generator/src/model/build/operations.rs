//! Operations, grouped by tag.

use super::{Builder, docs, examples::read_on, security, token};
use crate::model::{
    Docs, Group, Location, Operation, Parameter, SchemaKind, Success, Type, Use,
    names::{Scope, feature_name, or_else, spoken_ids, type_names, value_names},
};
use openapiv3::{Operation as Document, PathItem, ReferenceOr};
use std::collections::BTreeMap;

/// An operation with its place, before it is read.
pub(super) struct Entry<'d> {
    pub(super) path: &'d str,
    pub(super) method: &'static str,
    pub(super) item: &'d PathItem,
    pub(super) document: &'d Document,
}

impl<'d> Builder<'d> {
    /// All operations by their first tag, in the order of their paths: that of the document means nothing.
    pub(super) fn groups(&mut self) -> Vec<Group> {
        let mut by_tag: BTreeMap<&'d str, Vec<Entry<'d>>> = BTreeMap::new();
        let mut paths: Vec<_> = self.document.paths.paths.iter().collect();
        paths.sort_unstable_by_key(|(path, _)| *path);
        for (path, item) in paths {
            let ReferenceOr::Item(item) = item else {
                let help = "write the path's operations under the path itself";
                self.error(
                    &format!("#/paths/{}", token(path)),
                    "a path that is a reference is not understood",
                    help,
                );
                continue;
            };
            for (method, document) in methods(item) {
                let tag = document.tags.first().map_or("Default", String::as_str);
                by_tag.entry(tag).or_default().push(Entry {
                    path,
                    method,
                    item,
                    document,
                });
            }
        }
        let mut modules = Scope::of_modules();
        let mut features = Scope::with(["default", "serde", "umbraco-runtime"]);
        let mut groups = Vec::with_capacity(by_tag.len());
        for (tag, entries) in by_tag {
            let names = or_else(type_names(tag), || type_names(&format!("{tag} Api")));
            let feature = feature_name(tag);
            groups.push(Group {
                tag: tag.to_owned(),
                module: modules.claim(
                    or_else(value_names(tag), || value_names(&format!("{tag} api"))),
                    "_",
                ),
                rust_name: self.types.claim(names, ""),
                feature: features.claim([feature.clone(), format!("{feature}-tag")], "-"),
                docs: self.tag_docs(tag),
                operations: self.operations(entries),
            });
        }
        groups
    }

    fn tag_docs(&self, name: &str) -> Docs {
        let tag = self.document.tags.iter().find(|tag| tag.name == name);
        tag.map_or_else(Docs::default, |tag| Docs {
            more: read_on(tag.external_docs.as_ref()),
            ..docs(None, tag.description.as_ref())
        })
    }

    fn operations(&mut self, entries: Vec<Entry<'d>>) -> Vec<Operation> {
        let mut methods = Scope::with(["clone", "fmt"]);
        entries
            .into_iter()
            .map(|entry| self.operation(&entry, &mut methods))
            .collect()
    }

    fn operation(&mut self, entry: &Entry<'d>, methods: &mut Scope) -> Operation {
        let document = entry.document;
        let pointer = format!(
            "#/paths/{}/{}",
            token(entry.path),
            entry.method.to_lowercase()
        );
        let id = document
            .operation_id
            .clone()
            .unwrap_or_else(|| made_up_id(entry.method, entry.path));
        let spoken = spoken_ids(&id);
        let call_names = spoken
            .iter()
            .flat_map(|id| or_else(type_names(id), move || type_names(&format!("{id} Call"))));
        let call_name = self.types.claim(call_names, "");
        let mut names = Scope::with([
            "self",
            "body",
            "send",
            "header",
            "timeout",
            "items",
            "pages",
            "into_future",
        ]);
        let parameters = self.parameters(entry, &pointer, &call_name, &mut names);
        let body = self.body(document, &pointer, &call_name, &mut names);
        let body_declaration = self.body_declaration(document);
        let (success, responses) = self.responses(document, &call_name, &pointer);
        let paged = self.is_paged(&parameters, &success);
        Operation {
            rust_name: methods.claim(spoken.iter().flat_map(|id| value_names(id)), "_"),
            id,
            method: entry.method.to_owned(),
            path: entry.path.to_owned(),
            call_name,
            parameters,
            body,
            body_declaration,
            success,
            responses,
            paged,
            anonymous: self.is_anonymous(document),
            security: security::alternatives(document, self.document),
            scopes: security::scopes(document, self.document),
            servers: servers(entry),
            deprecated: document.deprecated,
            docs: Docs {
                more: read_on(document.external_docs.as_ref()),
                ..docs(document.summary.as_ref(), document.description.as_ref())
            },
            pointer,
        }
    }

    /// Whether no token is wanted although other operations want one: `server/status` answers before there is
    /// a database that could give tokens.
    fn is_anonymous(&self, document: &Document) -> bool {
        let wants =
            |security: &Option<Vec<_>>| security.as_ref().is_some_and(|list| !list.is_empty());
        let own = match &document.security {
            Some(security) => !security.is_empty(),
            None => wants(&self.document.security),
        };
        !own && (wants(&self.document.security) || self.any_secured)
    }

    fn is_paged(&self, parameters: &[Parameter], success: &Success) -> bool {
        let has = |name: &str| {
            parameters.iter().any(|parameter| {
                parameter.wire_name == name
                    && parameter.location == Location::Query
                    && matches!(parameter.used.ty, Type::Integer(_))
                    && !parameter.required
            })
        };
        let Success::Json(Use {
            ty: Type::Schema(id),
            nullable: false,
        }) = success
        else {
            return false;
        };
        let page = match self.drafts.get(*id).map(|schema| &schema.kind) {
            Some(SchemaKind::Object(object)) => object.page.is_some(),
            _ => false,
        };
        page && has("skip") && has("take")
    }
}

/// What the operation says goes before what its path says.
fn servers(entry: &Entry<'_>) -> Vec<String> {
    let (own, shared) = (&entry.document.servers, &entry.item.servers);
    let listed = if own.is_empty() { shared } else { own };
    listed.iter().map(super::servers::text).collect()
}

fn methods(item: &PathItem) -> impl Iterator<Item = (&'static str, &Document)> {
    [
        ("GET", &item.get),
        ("POST", &item.post),
        ("PUT", &item.put),
        ("PATCH", &item.patch),
        ("DELETE", &item.delete),
        ("HEAD", &item.head),
        ("OPTIONS", &item.options),
        ("TRACE", &item.trace),
    ]
    .into_iter()
    .filter_map(|(method, document)| document.as_ref().map(|document| (method, document)))
}

/// As Umbraco makes its ids: the method, the words of the path, `By` before a parameter.
fn made_up_id(method: &str, path: &str) -> String {
    let words = path
        .split('/')
        .filter(|segment| !segment.is_empty())
        .map(|segment| {
            match segment
                .strip_prefix('{')
                .and_then(|name| name.strip_suffix('}'))
            {
                Some(parameter) => format!("by {parameter}"),
                None => segment.to_owned(),
            }
        });
    let words: Vec<String> = std::iter::once(method.to_lowercase())
        .chain(words)
        .collect();
    type_names(&words.join(" "))
        .into_iter()
        .next()
        .unwrap_or_else(|| method.to_owned())
}

/// Whether any operation says that it wants authorization.
pub(super) fn any_secured(document: &openapiv3::OpenAPI) -> bool {
    document.operations().any(|(_, _, operation)| {
        operation
            .security
            .as_ref()
            .is_some_and(|security| !security.is_empty())
    })
}
