//! Parameters outside the body.

use super::{
    Builder, component_name, docs, examples::examples, operations::Entry, schemas::Place, token,
};
use crate::model::{
    Constraint, Docs, Location, Parameter, SchemaKind, Style, Type, Use,
    names::{Scope, or_else, value_names},
};
use openapiv3::{
    HeaderStyle, Parameter as DocumentParameter, ParameterData, ParameterSchemaOrContent,
    PathStyle, QueryStyle, ReferenceOr, Schema, SchemaKind as Kind, Type as JsonType,
};

impl<'d> Builder<'d> {
    /// The parameters of an operation, those of its path included.
    pub(super) fn parameters(
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
        for (pointer, listed) in own.chain(shared) {
            let component = match listed {
                ReferenceOr::Reference { reference } => component_name(reference, "parameters"),
                ReferenceOr::Item(_) => None,
            };
            let Some(parameter) = self.resolved_parameter(listed, &pointer) else {
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
                rust_name: names.claim(argument_names(&data.name, &location), "_"),
                wire_name: data.name.clone(),
                required: data.required || matches!(parameter, DocumentParameter::Path { .. }),
                used: self.parameter_type(used, &place),
                default: schema.and_then(default_of),
                style: style(parameter),
                media_type: match &data.format {
                    ParameterSchemaOrContent::Schema(_) => None,
                    ParameterSchemaOrContent::Content(content) => content.keys().next().cloned(),
                },
                component,
                constraints: self.limits(parameter, schema),
                deprecated: data.deprecated.unwrap_or_default(),
                docs: Docs {
                    more: examples(data.example.as_ref(), &data.examples),
                    ..docs(None, data.description.as_ref())
                },
                location,
            });
        }
        parameters
    }

    /// What is said about the values, but the default, which is a fact of its own.
    fn limits(
        &self,
        parameter: &DocumentParameter,
        schema: Option<&ReferenceOr<Schema>>,
    ) -> Vec<Constraint> {
        let mut found = schema.map_or_else(Vec::new, |schema| self.constraints(schema));
        found.retain(|constraint| constraint.keyword != "default" || !constraint.inside.is_empty());
        if let DocumentParameter::Query {
            allow_reserved,
            allow_empty_value,
            ..
        } = parameter
        {
            let is_said = [
                ("allowReserved", *allow_reserved),
                ("allowEmptyValue", *allow_empty_value == Some(true)),
            ];
            let said = is_said.into_iter().filter(|(_, is_said)| *is_said);
            found.extend(said.map(|(keyword, is_said)| Constraint::new(keyword, is_said)));
        }
        found
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
                    .and_then(|name| self.components.parameters.get(&name));
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
}

/// A name that is taken says where the parameter goes: `query_size` beside the path's `size`.
fn argument_names(name: &str, location: &Location) -> impl Iterator<Item = String> {
    let kind = match location {
        Location::Path | Location::FilePath { .. } | Location::FileSegment => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    or_else(value_names(name), move || {
        value_names(&format!("{kind} {name}"))
    })
}

fn default_of(schema: &ReferenceOr<Schema>) -> Option<String> {
    match schema {
        ReferenceOr::Item(schema) => schema.schema_data.default.as_ref().map(ToString::to_string),
        ReferenceOr::Reference { .. } => None,
    }
}

/// OpenAPI 3.0.4, section "Parameter Object": the defaults depend on where the parameter goes.
fn style(parameter: &DocumentParameter) -> Style {
    let name = match parameter {
        DocumentParameter::Query { style, .. } => match style {
            QueryStyle::Form => "form",
            QueryStyle::SpaceDelimited => "spaceDelimited",
            QueryStyle::PipeDelimited => "pipeDelimited",
            QueryStyle::DeepObject => "deepObject",
        },
        DocumentParameter::Path { style, .. } => match style {
            PathStyle::Matrix => "matrix",
            PathStyle::Label => "label",
            PathStyle::Simple => "simple",
        },
        DocumentParameter::Header {
            style: HeaderStyle::Simple,
            ..
        } => "simple",
        DocumentParameter::Cookie { .. } => "form",
    };
    let explode = parameter.parameter_data_ref().explode;
    Style {
        name,
        explode: explode.unwrap_or(name == "form"),
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
