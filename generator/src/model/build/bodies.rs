//! Request bodies.

use super::{
    Builder, component_name, docs, examples::examples, objects::schema_docs, schemas::Place,
    success::is_json, token,
};
use crate::model::{
    Body, BodyDeclaration, Docs, Part, Type, Use,
    names::{Scope, or_else, value_names},
};
use indexmap::IndexMap;
use openapiv3::{
    Encoding, MediaType, Operation as Document, QueryStyle, ReferenceOr, RequestBody, Schema,
    SchemaKind as Kind, Type as JsonType,
};

impl<'d> Builder<'d> {
    /// The body of an operation, in the one media type that is sent.
    pub(super) fn body(
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
            let schema = media.schema.as_ref();
            return Some(Body::Json {
                media_type: media_type.to_owned(),
                constraints: schema.map_or_else(Vec::new, |schema| self.constraints(schema)),
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

    /// What the document says of the body besides what is sent.
    pub(super) fn body_declaration(&self, document: &'d Document) -> BodyDeclaration {
        let body = document.request_body.as_ref();
        let body = body.and_then(|body| self.found_body(body));
        body.map_or_else(BodyDeclaration::default, |body| BodyDeclaration {
            required: body.required,
            media_types: media_types(&body.content),
            docs: Docs {
                more: media_examples(&body.content),
                ..docs(None, body.description.as_ref())
            },
        })
    }

    fn resolved_body(
        &mut self,
        body: &'d ReferenceOr<RequestBody>,
        pointer: &str,
    ) -> Option<&'d RequestBody> {
        let found = self.found_body(body);
        if let (None, ReferenceOr::Reference { reference }) = (found, body) {
            let help = "define it under components/requestBodies";
            self.error(
                pointer,
                format!("the reference `{reference}` leads to no request body"),
                help,
            );
        }
        found
    }

    fn found_body(&self, body: &'d ReferenceOr<RequestBody>) -> Option<&'d RequestBody> {
        match body {
            ReferenceOr::Item(body) => Some(body),
            ReferenceOr::Reference { reference } => {
                let name = component_name(reference, "requestBodies")?;
                self.components.request_bodies.get(&name)?.as_item()
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
                    rust_name: names.claim(
                        or_else(value_names(name), || value_names(&format!("part {name}"))),
                        "_",
                    ),
                    // A form with a file is there for the file: ASP.NET never writes `required` for a form.
                    required: required.contains(&name) || (required.is_empty() && is_file(&used)),
                    used: Use {
                        nullable: false,
                        ..used
                    },
                    constraints: self.constraints(schema),
                    encoding: media.encoding.get(name).and_then(encoding),
                    deprecated: matches!(schema, ReferenceOr::Item(schema) if schema.schema_data.deprecated),
                    docs: schema_docs(schema),
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
                    .and_then(|name| self.components.schemas.get(&name));
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
        for (name, schema) in properties {
            if !found.iter().any(|(known, _)| known == name) {
                found.push((name, schema));
            }
        }
        required.extend(names.iter().map(String::as_str));
        parts
            .iter()
            .for_each(|part| self.form_members(part, found, required, depth + 1));
    }
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
        .min_by_key(|(name, _)| (rank(name), *name))
}

/// How a part is written, where that is not the usual way.
fn encoding(encoding: &Encoding) -> Option<String> {
    let content_type = encoding.content_type.as_ref();
    let style = match encoding.style {
        None | Some(QueryStyle::Form) => None,
        Some(QueryStyle::SpaceDelimited) => Some("spaceDelimited"),
        Some(QueryStyle::PipeDelimited) => Some("pipeDelimited"),
        Some(QueryStyle::DeepObject) => Some("deepObject"),
    };
    let mut texts: Vec<String> = Vec::new();
    texts.extend(content_type.map(|name| format!("contentType {name}")));
    texts.extend(style.map(|name| format!("style {name}")));
    texts.extend(encoding.headers.keys().map(|name| format!("header {name}")));
    (!texts.is_empty()).then(|| texts.join(", "))
}

/// The media types to choose from.
pub(super) fn media_types(content: &IndexMap<String, MediaType>) -> Vec<String> {
    let mut names: Vec<String> = content.keys().cloned().collect();
    names.sort_unstable();
    names
}

/// The examples of a body.
pub(super) fn media_examples(content: &IndexMap<String, MediaType>) -> Vec<String> {
    let mut lines: Vec<String> = content
        .values()
        .flat_map(|media| examples(media.example.as_ref(), &media.examples))
        .collect();
    lines.sort_unstable();
    lines.dedup();
    lines
}

fn is_file(used: &Use) -> bool {
    match &used.ty {
        Type::Binary => true,
        Type::List(item) => item.ty == Type::Binary,
        _ => false,
    }
}
