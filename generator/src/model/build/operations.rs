//! Operations, grouped by tag.

use super::{Builder, component_name, docs, schemas::Place, success::is_json, token};
use crate::model::{
    Body, Group, Location, Operation, Parameter, Part, SchemaKind, Success, Type, Use,
    names::{Scope, feature_name, type_names, value_names},
};
use indexmap::IndexMap;
use openapiv3::{
    MediaType, Operation as Document, Parameter as DocumentParameter, ParameterData,
    ParameterSchemaOrContent, PathItem, ReferenceOr, RequestBody, Schema, SchemaKind as Kind,
    Type as JsonType,
};

/// An operation with its place, before it is read.
struct Entry<'d> {
    path: &'d str,
    method: &'static str,
    item: &'d PathItem,
    document: &'d Document,
}

impl<'d> Builder<'d> {
    /// All operations by their first tag, in the order of the document.
    pub(super) fn groups(&mut self) -> Vec<Group> {
        let mut by_tag: IndexMap<&'d str, Vec<Entry<'d>>> = IndexMap::new();
        for tag in &self.document.tags {
            by_tag.insert(&tag.name, Vec::new());
        }
        for (path, item) in &self.document.paths.paths {
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
        by_tag.retain(|_, entries| !entries.is_empty());
        by_tag.sort_keys();
        let mut modules = Scope::with([
            "models",
            "client",
            "transport",
            "builder",
            "clone",
            "fmt",
            "default",
        ]);
        let mut features = Scope::with(["default", "serde"]);
        let mut groups = Vec::with_capacity(by_tag.len());
        for (tag, entries) in by_tag {
            let mut candidates = type_names(tag);
            candidates.extend(type_names(&format!("{tag} Api")));
            let feature = feature_name(tag);
            groups.push(Group {
                tag: tag.to_owned(),
                module: modules.claim(
                    &[value_names(tag), value_names(&format!("{tag} api"))].concat(),
                    "_",
                ),
                rust_name: self.types.claim(&candidates, ""),
                feature: features.claim(&[feature.clone(), format!("{feature}-tag")], "-"),
                operations: self.operations(entries),
            });
        }
        groups
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
        let call_names = [type_names(&id), type_names(&format!("{id} Call"))].concat();
        let call_name = self.types.claim(&call_names, "");
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
        let (success, responses) = self.responses(document, &call_name, &pointer);
        let paged = self.is_paged(&parameters, &success);
        Operation {
            rust_name: methods.claim(&value_names(&id), "_"),
            id,
            method: entry.method.to_owned(),
            path: entry.path.to_owned(),
            call_name,
            parameters,
            body,
            success,
            responses,
            paged,
            anonymous: self.is_anonymous(document),
            deprecated: document.deprecated,
            docs: docs(document.summary.as_ref(), document.description.as_ref()),
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

    fn parameters(
        &mut self,
        entry: &Entry<'d>,
        pointer: &str,
        call: &str,
        names: &mut Scope,
    ) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        // An operation's parameter takes the place of the path's with the same name and location.
        let own = entry
            .document
            .parameters
            .iter()
            .enumerate()
            .map(|(index, parameter)| (format!("{pointer}/parameters/{index}"), parameter));
        let shared_pointer = format!("#/paths/{}/parameters", token(entry.path));
        let shared = entry
            .item
            .parameters
            .iter()
            .enumerate()
            .map(|(index, parameter)| (format!("{shared_pointer}/{index}"), parameter));
        for (pointer, parameter) in own.chain(shared) {
            let Some(parameter) = self.resolved_parameter(parameter, &pointer) else {
                continue;
            };
            let data = parameter.parameter_data_ref();
            let location = match parameter {
                DocumentParameter::Query { .. } => Location::Query,
                DocumentParameter::Header { .. } => Location::Header,
                DocumentParameter::Cookie { .. } => Location::Cookie,
                DocumentParameter::Path { .. } => self.path_location(entry.path, data),
            };
            let known = parameters.iter().any(|known| {
                known.wire_name == data.name
                    && std::mem::discriminant(&known.location) == std::mem::discriminant(&location)
            });
            // RFC 9110: these are the transport's business, and OpenAPI says that parameters so named are ignored.
            let ignored = location == Location::Header
                && ["accept", "content-type", "authorization"]
                    .iter()
                    .any(|name| data.name.eq_ignore_ascii_case(name));
            if known || ignored {
                continue;
            }
            let schema = match &data.format {
                ParameterSchemaOrContent::Schema(schema) => Some(schema),
                ParameterSchemaOrContent::Content(content) => content
                    .values()
                    .next()
                    .and_then(|media| media.schema.as_ref()),
            };
            let place = Place::inline(format!("{pointer}/schema"), format!("{call} {}", data.name));
            let used =
                schema.map_or_else(|| Use::of(Type::String), |schema| self.used(schema, &place));
            parameters.push(Parameter {
                rust_name: names.claim(&value_names(&data.name), "_"),
                wire_name: data.name.clone(),
                required: data.required || matches!(parameter, DocumentParameter::Path { .. }),
                used: self.parameter_type(used, &place),
                default: schema.and_then(default_of),
                deprecated: data.deprecated.unwrap_or_default(),
                docs: docs(None, data.description.as_ref()),
                location,
            });
        }
        parameters
    }

    /// Parameters are text: what cannot be written as text is an error.
    fn parameter_type(&mut self, used: Use, place: &Place) -> Use {
        let text = |ty: &Type| match ty {
            Type::Schema(id) => matches!(
                self.drafts.get(*id).map(|schema| &schema.kind),
                Some(SchemaKind::Enumeration(_))
            ),
            Type::AnyObject | Type::Map(_) | Type::List(_) | Type::Binary => false,
            _ => true,
        };
        let fits = match &used.ty {
            Type::List(item) => text(&item.ty),
            ty => text(ty),
        };
        if !fits {
            let help =
                "parameters may be strings, numbers, booleans, enumerations, or arrays of them";
            self.error(
                &place.pointer,
                "a parameter of this type cannot be written into a URL or a header",
                help,
            );
        }
        Use {
            ty: if used.ty == Type::Any {
                Type::String
            } else {
                used.ty
            },
            nullable: false,
        }
    }

    fn resolved_parameter(
        &mut self,
        parameter: &'d ReferenceOr<DocumentParameter>,
        pointer: &str,
    ) -> Option<&'d DocumentParameter> {
        match parameter {
            ReferenceOr::Item(parameter) => Some(parameter),
            ReferenceOr::Reference { reference } => {
                let found = component_name(reference, "parameters")
                    .and_then(|name| self.components.parameters.get(name));
                match found {
                    Some(ReferenceOr::Item(parameter)) => Some(parameter),
                    _ => {
                        let help = "define it under components/parameters";
                        self.error(
                            pointer,
                            format!("the reference `{reference}` leads to no parameter"),
                            help,
                        );
                        None
                    }
                }
            }
        }
    }

    /// `path` is a file path: the document does not say so, but Umbraco routes it as `{*path}` where it ends the
    /// route, and as one segment where it does not
    /// (`src/Umbraco.Cms.Api.Management/Controllers/Stylesheet`, `.../Delivery/Controllers/Content`).
    fn path_location(&self, path: &str, data: &ParameterData) -> Location {
        if data.name != "path" || !is_plain_string(data) {
            return Location::Path;
        }
        let Some((before, after)) = path.split_once("{path}") else {
            return Location::Path;
        };
        if !after.is_empty() {
            return Location::FileSegment;
        }
        let mut reserved: Vec<String> = self
            .document
            .paths
            .paths
            .keys()
            .filter_map(|other| other.strip_prefix(before))
            .filter_map(|rest| rest.split('/').next())
            .filter(|segment| !segment.is_empty() && !segment.starts_with('{'))
            .map(str::to_owned)
            .collect();
        reserved.sort();
        reserved.dedup();
        Location::FilePath { reserved }
    }

    fn body(
        &mut self,
        document: &'d Document,
        pointer: &str,
        call: &str,
        names: &mut Scope,
    ) -> Option<Body> {
        let pointer = format!("{pointer}/requestBody");
        let body = self.resolved_body(document.request_body.as_ref()?, &pointer)?;
        let (media_type, media) = chosen(&body.content)?;
        let pointer = format!("{pointer}/content/{}/schema", token(media_type));
        let place = Place::inline(pointer.clone(), format!("{call} body"));
        if is_json(media_type) {
            let used = media
                .schema
                .as_ref()
                .map_or_else(|| Use::of(Type::Any), |schema| self.used(schema, &place));
            // Umbraco 17 never writes `required` for a body and refuses an absent one all the same; only a body that
            // may be null can be left out.
            let optional = used.nullable;
            return Some(Body::Json {
                media_type: media_type.to_owned(),
                used: Use {
                    nullable: false,
                    ..used
                },
                optional,
            });
        }
        if media_type == "multipart/form-data" {
            return Some(Body::Multipart {
                parts: self.parts(media, &place, names),
            });
        }
        if media_type == "application/x-www-form-urlencoded" {
            return Some(Body::Form {
                parts: self.parts(media, &place, names),
            });
        }
        let binary = matches!(
            media
                .schema
                .as_ref()
                .map(|schema| self.used(schema, &place)),
            None | Some(Use {
                ty: Type::Binary,
                ..
            })
        );
        if !binary {
            let help = "bodies are JSON, a form, or a file";
            self.error(
                &pointer,
                format!("a body of the media type `{media_type}` cannot be expressed"),
                help,
            );
        }
        Some(Body::Binary {
            media_type: media_type.to_owned(),
        })
    }

    fn resolved_body(
        &mut self,
        body: &'d ReferenceOr<RequestBody>,
        pointer: &str,
    ) -> Option<&'d RequestBody> {
        match body {
            ReferenceOr::Item(body) => Some(body),
            ReferenceOr::Reference { reference } => {
                let found = component_name(reference, "requestBodies")
                    .and_then(|name| self.components.request_bodies.get(name));
                match found {
                    Some(ReferenceOr::Item(body)) => Some(body),
                    _ => {
                        let help = "define it under components/requestBodies";
                        self.error(
                            pointer,
                            format!("the reference `{reference}` leads to no request body"),
                            help,
                        );
                        None
                    }
                }
            }
        }
    }

    fn parts(&mut self, media: &'d MediaType, place: &Place, names: &mut Scope) -> Vec<Part> {
        let mut found = Vec::new();
        let mut required = Vec::new();
        if let Some(schema) = &media.schema {
            self.form_members(schema, &mut found, &mut required, 0);
        }
        if found.is_empty() {
            let help = "a form is an object with one member for each part";
            self.error(&place.pointer, "a form without parts cannot be sent", help);
        }
        found
            .into_iter()
            .map(|(name, schema)| {
                let part = Place::inline(
                    format!("{}/properties/{}", place.pointer, token(name)),
                    format!("{} {name}", place.name),
                );
                let used = self.used_boxed(schema, &part);
                Part {
                    wire_name: name.to_owned(),
                    rust_name: names.claim(&value_names(name), "_"),
                    // A form with a file is there for the file, whatever `required` says: ASP.NET never writes it.
                    required: required.contains(&name) || is_file(&used),
                    used: Use {
                        nullable: false,
                        ..used
                    },
                }
            })
            .collect()
    }

    /// The members of a form: an object, a reference to one, or `allOf` of one object for each loose parameter.
    fn form_members(
        &self,
        schema: &'d ReferenceOr<Schema>,
        found: &mut Vec<(&'d str, &'d ReferenceOr<Box<Schema>>)>,
        required: &mut Vec<&'d str>,
        depth: u8,
    ) {
        let schema = match schema {
            ReferenceOr::Item(schema) => schema,
            ReferenceOr::Reference { reference } => {
                let known = component_name(reference, "schemas")
                    .and_then(|name| self.components.schemas.get(name));
                match known {
                    Some(schema) if depth < 8 => {
                        return self.form_members(schema, found, required, depth + 1);
                    }
                    _ => return,
                }
            }
        };
        let (properties, names, parts) = match &schema.schema_kind {
            Kind::Type(JsonType::Object(object)) => {
                (&object.properties, &object.required, [].as_slice())
            }
            Kind::AllOf { all_of } => {
                return all_of
                    .iter()
                    .for_each(|part| self.form_members(part, found, required, depth + 1));
            }
            Kind::Any(any) => (&any.properties, &any.required, any.all_of.as_slice()),
            _ => return,
        };
        found.extend(
            properties
                .iter()
                .map(|(name, schema)| (name.as_str(), schema)),
        );
        required.extend(names.iter().map(String::as_str));
        parts
            .iter()
            .for_each(|part| self.form_members(part, found, required, depth + 1));
    }
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

/// The one media type that is sent: JSON patch where the document asks for it, else JSON, else a form.
fn chosen(content: &IndexMap<String, MediaType>) -> Option<(&str, &MediaType)> {
    let rank = |name: &str| match name {
        "application/json-patch+json" => 0,
        "application/json" => 1,
        name if is_json(name) && !name.contains('*') => 2,
        "multipart/form-data" => 3,
        "application/x-www-form-urlencoded" => 4,
        _ => 5,
    };
    content
        .iter()
        .map(|(name, media)| (name.as_str(), media))
        .min_by_key(|(name, _)| rank(name))
}

fn default_of(schema: &ReferenceOr<Schema>) -> Option<String> {
    match schema {
        ReferenceOr::Item(schema) => schema.schema_data.default.as_ref().map(ToString::to_string),
        ReferenceOr::Reference { .. } => None,
    }
}

fn is_plain_string(data: &ParameterData) -> bool {
    match &data.format {
        ParameterSchemaOrContent::Schema(ReferenceOr::Item(schema)) => match &schema.schema_kind {
            Kind::Type(JsonType::String(string)) => {
                string.format.is_empty() && string.enumeration.is_empty()
            }
            _ => false,
        },
        _ => false,
    }
}

fn is_file(used: &Use) -> bool {
    match &used.ty {
        Type::Binary => true,
        Type::List(item) => item.ty == Type::Binary,
        _ => false,
    }
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
