//! Schemas: every component, and every object, union and enumeration that is written inline.

use super::{
    Builder, component_name,
    drafts::new_schema,
    objects::{ObjectParts, data_docs},
    token,
    type_names::inline_names,
};
use crate::model::{
    Enumeration, EnumerationValue, Integer, SchemaId, SchemaKind, Type, Use,
    names::{Scope, variant_names},
};
use openapiv3::{
    AnySchema, ReferenceOr, Schema as Document, SchemaData, SchemaKind as Kind, StringFormat,
    StringType, Type as JsonType, VariantOrUnknownOrEmpty,
};
use std::collections::HashSet;

/// RFC 9457 problem details under the names that ASP.NET and Umbraco give them.
const PROBLEMS: &[&str] = &[
    "ProblemDetails",
    "ValidationProblemDetails",
    "HttpValidationProblemDetails",
    "ProblemDetailsBuilderModel",
];

/// Where an inline schema stands, for its name and for messages.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) pointer: String,
    /// What an inline type at this place is called: the parent's name and the member's.
    pub(super) name: String,
    /// Set when the place is the top of that component.
    pub(super) component: Option<String>,
}

impl Place {
    pub(super) fn inline(pointer: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            pointer: pointer.into(),
            name: name.into(),
            component: None,
        }
    }

    pub(super) fn member(&self, pointer: &str, name: &str) -> Self {
        Self::inline(
            format!("{}/{pointer}", self.pointer),
            format!("{} {name}", self.name),
        )
    }
}

impl<'d> Builder<'d> {
    /// Reads every component, so that none is left out because nothing refers to it.
    ///
    /// Their names are claimed first: an inline type must not take a component's name. The order is that of the names,
    /// since that of the document means nothing.
    pub(super) fn schemas(&mut self) {
        let components = self.components;
        let mut names: Vec<&'d str> = components.schemas.keys().map(String::as_str).collect();
        names.sort_unstable();
        for name in &names {
            self.reserve_name(name);
        }
        for name in names {
            self.component(name, "#/components/schemas");
        }
    }

    /// What a reference to the component means: its own type, or for an alias the type that it stands for.
    pub(super) fn component(&mut self, name: &str, pointer: &str) -> Use {
        let Some((name, schema)) = self.components.schemas.get_key_value(name) else {
            let help = "the document must define it under components/schemas";
            self.error(pointer, format!("the schema `{name}` is not defined"), help);
            return Use::of(Type::Any);
        };
        let name = name.as_str();
        if let Some(known) = self.uses.get(name) {
            return known.clone();
        }
        if self.resolving.contains(&name) {
            let circle = self.resolving.join("`, `");
            let help =
                "one of these schemas must be an object, so that the type can contain itself";
            self.error(
                pointer,
                format!("the schema `{name}` is defined by itself (`{circle}`)"),
                help,
            );
            return Use::of(Type::Any);
        }
        self.resolving.push(name);
        let pointer = format!("#/components/schemas/{}", token(name));
        let place = Place {
            pointer,
            name: name.to_owned(),
            component: Some(name.to_owned()),
        };
        let used = if PROBLEMS.contains(&name) {
            let id = self.drafts.reserve("Problem");
            let mut schema = new_schema(Some(name), "Problem".to_owned(), SchemaKind::Problem);
            schema.pointer.clone_from(&place.pointer);
            self.drafts.put(id, schema);
            Use::of(Type::Schema(id))
        } else {
            self.used(schema, &place)
        };
        if let Type::Schema(id) = used.ty {
            let constraints = self.shape(schema);
            let own = self.drafts.get_mut(id);
            if let Some(own) = own.filter(|own| own.component.as_deref() == Some(name)) {
                own.constraints = constraints;
            }
        }
        self.resolving.pop();
        self.uses.insert(name, used.clone());
        used
    }

    /// The type at a place of use.
    pub(super) fn used(&mut self, schema: &'d ReferenceOr<Document>, place: &Place) -> Use {
        match schema {
            ReferenceOr::Reference { reference } => self.reference(reference, &place.pointer),
            ReferenceOr::Item(schema) => self.used_item(schema, place),
        }
    }

    pub(super) fn used_boxed(
        &mut self,
        schema: &'d ReferenceOr<Box<Document>>,
        place: &Place,
    ) -> Use {
        match schema {
            ReferenceOr::Reference { reference } => self.reference(reference, &place.pointer),
            ReferenceOr::Item(schema) => self.used_item(schema, place),
        }
    }

    fn reference(&mut self, reference: &str, pointer: &str) -> Use {
        match component_name(reference, "schemas") {
            Some(name) => self.component(&name, pointer),
            None => {
                let help = "only references to `#/components/schemas/...` of the same document are understood";
                self.error(
                    pointer,
                    format!("the reference `{reference}` leads to no schema"),
                    help,
                );
                Use::of(Type::Any)
            }
        }
    }

    fn used_item(&mut self, schema: &'d Document, place: &Place) -> Use {
        let data = &schema.schema_data;
        let known = self.inline.get(&std::ptr::from_ref(data));
        if let (Some(id), None) = (known, &place.component) {
            return Use::of(Type::Schema(*id)).or_nullable(data.nullable);
        }
        let ty = match &schema.schema_kind {
            Kind::Type(JsonType::Boolean(_)) => Type::Bool,
            Kind::Type(JsonType::Integer(integer)) => {
                Type::Integer(Integer::from_format(format(&integer.format)))
            }
            Kind::Type(JsonType::Number(number)) => match format(&number.format) {
                Some("float") => Type::Float,
                _ => Type::Double,
            },
            Kind::Type(JsonType::String(string)) => {
                let values = values(string);
                if values.is_empty() {
                    string_type(&string.format)
                } else {
                    self.enumeration(&values, data, place)
                }
            }
            Kind::Type(JsonType::Array(array)) => {
                let items = match &array.items {
                    Some(items) => self.used_boxed(items, &place.member("items", "item")),
                    None => Use::of(Type::Any),
                };
                Type::List(Box::new(items))
            }
            Kind::Type(JsonType::Object(object)) => {
                let parts = ObjectParts {
                    properties: object
                        .properties
                        .iter()
                        .map(|(name, schema)| (name.as_str(), schema))
                        .collect(),
                    required: object.required.iter().map(String::as_str).collect(),
                    rest: object.additional_properties.as_ref(),
                };
                self.object(&parts, data, place)
            }
            Kind::AllOf { all_of } => {
                if let [only] = all_of.as_slice() {
                    return self.used(only, place).or_nullable(data.nullable);
                }
                return self.flattened(schema, place).or_nullable(data.nullable);
            }
            Kind::OneOf { one_of: members } | Kind::AnyOf { any_of: members } => {
                self.union(members, data, place).unwrap_or(Type::Any)
            }
            Kind::Not { .. } => {
                let help = "say what the value is instead of what it is not, or override the member in apis.toml";
                self.error(&place.pointer, "`not` cannot be expressed as a type", help);
                Type::Any
            }
            Kind::Any(any) => return self.mixed(schema, any, place).or_nullable(data.nullable),
        };
        Use {
            ty,
            nullable: data.nullable,
        }
    }

    /// Schemas that say several things at once.
    fn mixed(&mut self, schema: &'d Document, any: &'d AnySchema, place: &Place) -> Use {
        let members = if any.one_of.is_empty() {
            &any.any_of
        } else {
            &any.one_of
        };
        if !any.all_of.is_empty() {
            return self.flattened(schema, place);
        }
        if !members.is_empty() {
            return match self.union(members, &schema.schema_data, place) {
                Some(ty) => Use::of(ty),
                None => Use::of(Type::Any),
            };
        }
        if !any.properties.is_empty() || any.additional_properties.is_some() {
            let parts = ObjectParts {
                properties: any
                    .properties
                    .iter()
                    .map(|(name, schema)| (name.as_str(), schema))
                    .collect(),
                required: any.required.iter().map(String::as_str).collect(),
                rest: any.additional_properties.as_ref(),
            };
            return Use::of(self.object(&parts, &schema.schema_data, place));
        }
        if let Some(items) = &any.items {
            let items = self.used_boxed(items, &place.member("items", "item"));
            return Use::of(Type::List(Box::new(items)));
        }
        let values: Vec<&str> = any
            .enumeration
            .iter()
            .filter_map(|value| value.as_str())
            .collect();
        if !values.is_empty()
            && values.len()
                == any
                    .enumeration
                    .iter()
                    .filter(|value| !value.is_null())
                    .count()
        {
            return Use::of(self.enumeration(&values, &schema.schema_data, place));
        }
        if any.not.is_some() {
            let help = "say what the value is instead of what it is not, or override the member in apis.toml";
            self.error(&place.pointer, "`not` cannot be expressed as a type", help);
        }
        Use::of(match any.typ.as_deref() {
            Some("string") => Type::String,
            Some("boolean") => Type::Bool,
            Some("integer") => Type::Integer(Integer::from_format(any.format.as_deref())),
            Some("number") => Type::Double,
            Some("array") => Type::List(Box::new(Use::of(Type::Any))),
            Some("object") => Type::AnyObject,
            _ => Type::Any,
        })
    }

    fn enumeration(&mut self, values: &[&str], data: &'d SchemaData, place: &Place) -> Type {
        let (id, rust_name) = self.new_type(place);
        self.early(place, data, id);
        let mut scope = Scope::with(["Unknown", "Self"]);
        let mut seen = HashSet::new();
        let values = values
            .iter()
            .filter(|value| seen.insert(**value))
            .map(|value| EnumerationValue {
                wire_name: (*value).to_owned(),
                rust_name: scope.claim(variant_names(value), ""),
            })
            .collect();
        let mut schema = new_schema(
            place.component.as_deref(),
            rust_name,
            SchemaKind::Enumeration(Enumeration { values }),
        );
        schema.docs = data_docs(data);
        schema.deprecated = data.deprecated;
        schema.pointer.clone_from(&place.pointer);
        self.drafts.put(id, schema);
        Type::Schema(id)
    }

    /// An id and a name for a new type.
    pub(super) fn new_type(&mut self, place: &Place) -> (SchemaId, String) {
        let name = match place.component.as_deref() {
            Some(component) => self.reserved_name(component),
            None => self.types.claim(inline_names(&place.name), ""),
        };
        (self.drafts.reserve(&name), name)
    }

    /// Makes a schema known before its members are read, since they may lead back to it: a component by its name, and
    /// an inline schema because `allOf` repeats the members of the schemas that it names.
    pub(super) fn early(&mut self, place: &Place, data: &'d SchemaData, id: SchemaId) {
        let Some(component) = place.component.as_deref() else {
            self.inline.insert(std::ptr::from_ref(data), id);
            return;
        };
        if let Some((name, _)) = self.components.schemas.get_key_value(component) {
            self.uses.insert(name.as_str(), Use::of(Type::Schema(id)));
        }
    }
}

/// The texts that are listed, without `null`.
pub(super) fn values(string: &StringType) -> Vec<&str> {
    let listed = string.enumeration.iter().flatten();
    listed.map(String::as_str).collect()
}

fn string_type(format: &VariantOrUnknownOrEmpty<StringFormat>) -> Type {
    match format {
        VariantOrUnknownOrEmpty::Item(StringFormat::Date) => Type::Date,
        VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => Type::DateTime,
        VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => Type::Binary,
        VariantOrUnknownOrEmpty::Unknown(name) if name == "uuid" => Type::Uuid,
        _ => Type::String,
    }
}

pub(super) trait FormatName {
    fn format_name(&self) -> &'static str;
}

impl FormatName for openapiv3::IntegerFormat {
    fn format_name(&self) -> &'static str {
        match self {
            Self::Int32 => "int32",
            Self::Int64 => "int64",
        }
    }
}

impl FormatName for openapiv3::NumberFormat {
    fn format_name(&self) -> &'static str {
        match self {
            Self::Float => "float",
            Self::Double => "double",
        }
    }
}

pub(super) fn format<T: FormatName>(format: &VariantOrUnknownOrEmpty<T>) -> Option<&str> {
    match format {
        VariantOrUnknownOrEmpty::Item(known) => Some(known.format_name()),
        VariantOrUnknownOrEmpty::Unknown(name) => Some(name),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}
