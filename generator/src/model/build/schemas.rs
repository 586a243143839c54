//! Schemas: every component, and every object, union and enumeration that is written inline.

use super::{Builder, component_name, docs, token};
use crate::model::{
    Docs, Enumeration, EnumerationValue, Field, Home, Integer, Object, Page, Schema, SchemaId,
    SchemaKind, Type, Use,
    names::{Scope, type_names, value_names, variant_names, words},
};
use openapiv3::{
    AdditionalProperties, AnySchema, ReferenceOr, Schema as Document, SchemaData,
    SchemaKind as Kind, StringFormat, Type as JsonType, VariantOrUnknownOrEmpty,
};

/// RFC 9457 problem details under the names that ASP.NET and Umbraco give them.
const PROBLEMS: &[&str] = &[
    "ProblemDetails",
    "ValidationProblemDetails",
    "HttpValidationProblemDetails",
    "ProblemDetailsBuilderModel",
];

/// Schemas on their way: an id is given out before the schema is known, so that it can contain itself.
#[derive(Default)]
pub(super) struct Drafts(Vec<Option<Schema>>);

impl Drafts {
    pub(super) fn reserve(&mut self) -> SchemaId {
        self.0.push(None);
        SchemaId(self.0.len() - 1)
    }

    pub(super) fn put(&mut self, id: SchemaId, schema: Schema) {
        self.0[id.0] = Some(schema);
    }

    pub(super) fn get(&self, id: SchemaId) -> Option<&Schema> {
        self.0[id.0].as_ref()
    }

    pub(super) fn get_mut(&mut self, id: SchemaId) -> Option<&mut Schema> {
        self.0[id.0].as_mut()
    }

    /// The finished schemas; a draft that errors left open is an empty object, which nobody gets to see.
    pub(super) fn finish(self) -> Vec<Schema> {
        self.0
            .into_iter()
            .map(|draft| {
                draft.unwrap_or_else(|| {
                    new_schema(None, String::new(), SchemaKind::Object(Object::default()))
                })
            })
            .collect()
    }
}

pub(super) fn new_schema(component: Option<&str>, rust_name: String, kind: SchemaKind) -> Schema {
    Schema {
        component: component.map(str::to_owned),
        rust_name,
        home: Home::Shared,
        kind,
        docs: Docs::default(),
        deprecated: false,
        in_request: false,
        in_response: false,
        pointer: String::new(),
    }
}

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
    /// Their names are claimed first, in the document's order: an inline type must not take a component's name.
    pub(super) fn schemas(&mut self) {
        let components = self.components;
        for name in components.schemas.keys() {
            self.reserve_name(name);
        }
        for name in components.schemas.keys() {
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
            let id = self.drafts.reserve();
            let mut schema = new_schema(Some(name), "Problem".to_owned(), SchemaKind::Problem);
            schema.pointer.clone_from(&place.pointer);
            self.drafts.put(id, schema);
            Use::of(Type::Schema(id))
        } else {
            self.used(schema, &place)
        };
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
            Some(name) => self.component(&name.replace("~1", "/").replace("~0", "~"), pointer),
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
                let values: Vec<&str> = string
                    .enumeration
                    .iter()
                    .flatten()
                    .map(String::as_str)
                    .collect();
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

    /// An object; one without members of its own is a map.
    pub(super) fn object(
        &mut self,
        parts: &ObjectParts<'d>,
        data: &'d SchemaData,
        place: &Place,
    ) -> Type {
        let rest = match parts.rest {
            Some(AdditionalProperties::Schema(schema)) => {
                Some(self.used(schema, &place.member("additionalProperties", "value")))
            }
            Some(AdditionalProperties::Any(true)) => Some(Use::of(Type::Any)),
            Some(AdditionalProperties::Any(false)) | None => None,
        };
        if parts.properties.is_empty() && place.component.is_none() {
            return map_type(rest);
        }
        if parts.properties.is_empty() && rest.is_some() {
            return map_type(rest);
        }
        let (id, rust_name) = self.new_type(place);
        if let Some(component) = place.component.as_deref() {
            self.early(component, Use::of(Type::Schema(id)));
        }
        let mut scope = Scope::with(["self"]);
        let constant = self.constant(parts);
        let mut fields = Vec::with_capacity(parts.properties.len());
        for (name, schema) in &parts.properties {
            if constant.as_ref().is_some_and(|(tag, _)| tag == name) {
                continue;
            }
            let pointer = format!("properties/{}", token(name));
            let inline = Place::inline(
                format!("{}/{pointer}", place.pointer),
                format!("{rust_name} {name}"),
            );
            fields.push(Field {
                wire_name: (*name).to_owned(),
                rust_name: scope.claim(&value_names(name), "_"),
                used: self.used_boxed(schema, &inline),
                required: parts.required.contains(name),
                boxed: false,
                docs: schema_docs(schema),
                deprecated: matches!(schema, ReferenceOr::Item(schema) if schema.schema_data.deprecated),
                constraints: constraints(schema),
            });
        }
        let page = page(&fields, rest.as_ref());
        let mut schema = new_schema(
            place.component.as_deref(),
            rust_name,
            SchemaKind::Object(Object {
                fields,
                rest,
                constant,
                page,
            }),
        );
        schema.docs = docs(data.title.as_ref(), data.description.as_ref());
        schema.deprecated = data.deprecated;
        schema.pointer.clone_from(&place.pointer);
        self.drafts.put(id, schema);
        Type::Schema(id)
    }

    fn enumeration(&mut self, values: &[&str], data: &'d SchemaData, place: &Place) -> Type {
        let (id, rust_name) = self.new_type(place);
        let mut scope = Scope::with(["Unknown", "Self"]);
        let values = values
            .iter()
            .map(|value| EnumerationValue {
                wire_name: (*value).to_owned(),
                rust_name: scope.claim(&variant_names(value), ""),
            })
            .collect();
        let mut schema = new_schema(
            place.component.as_deref(),
            rust_name,
            SchemaKind::Enumeration(Enumeration { values }),
        );
        schema.docs = docs(data.title.as_ref(), data.description.as_ref());
        schema.deprecated = data.deprecated;
        schema.pointer.clone_from(&place.pointer);
        self.drafts.put(id, schema);
        Type::Schema(id)
    }

    /// A discriminator with one possible value: the object's own, which it always writes.
    fn constant(&self, parts: &ObjectParts<'d>) -> Option<(String, String)> {
        parts
            .properties
            .iter()
            .filter(|(name, _)| self.discriminators.contains(name))
            .find_map(|(name, schema)| {
                let ReferenceOr::Item(schema) = schema else {
                    return None;
                };
                match &schema.schema_kind {
                    Kind::Type(JsonType::String(string)) => match string.enumeration.as_slice() {
                        [Some(value)] => Some(((*name).to_owned(), value.clone())),
                        _ => None,
                    },
                    _ => None,
                }
            })
    }

    /// An id and a name for a new type.
    pub(super) fn new_type(&mut self, place: &Place) -> (SchemaId, String) {
        let id = self.drafts.reserve();
        let name = match place.component.as_deref() {
            Some(component) => self.reserved_name(component),
            None => self.types.claim(&inline_names(&place.name), ""),
        };
        (id, name)
    }

    /// Makes a component known before its members are read, since they may refer to it.
    pub(super) fn early(&mut self, component: &str, used: Use) {
        if let Some((name, _)) = self.components.schemas.get_key_value(component) {
            self.uses.insert(name.as_str(), used);
        }
    }

    fn reserve_name(&mut self, component: &'d str) {
        let mut candidates = type_names(component);
        // `ShapeBaseModelCircleShapeModel` stands for `CircleShapeModel` in the union `ShapeBaseModel`.
        if let Some(short) = self.without_base(component) {
            candidates.splice(0..0, type_names(&short));
        }
        candidates.extend(type_names(&format!("{component} Model")));
        let name = self.types.claim(&candidates, "");
        self.names.insert(component, name);
    }

    fn reserved_name(&mut self, component: &str) -> String {
        self.names
            .get(component)
            .cloned()
            .unwrap_or_else(|| self.types.claim(&type_names(component), ""))
    }

    /// ASP.NET names the members of a union after their base and themselves.
    fn without_base(&self, component: &str) -> Option<String> {
        let schemas = &self.components.schemas;
        schemas
            .iter()
            .filter(|(base, schema)| {
                component.len() > base.len()
                    && component.starts_with(base.as_str())
                    && refers(schema, component)
            })
            .map(|(base, _)| component[base.len()..].to_owned())
            .find(|short| !schemas.contains_key(short))
    }
}

/// What makes an object, wherever it was written.
pub(super) struct ObjectParts<'d> {
    pub(super) properties: Vec<(&'d str, &'d ReferenceOr<Box<Document>>)>,
    pub(super) required: Vec<&'d str>,
    pub(super) rest: Option<&'d AdditionalProperties>,
}

fn map_type(rest: Option<Use>) -> Type {
    match rest {
        Some(Use { ty: Type::Any, .. }) | None => Type::AnyObject,
        Some(value) => Type::Map(Box::new(value)),
    }
}

/// The name of an inline type: what its members' names end in says more than where it stands.
fn inline_names(place: &str) -> Vec<String> {
    let mut deduplicated: Vec<String> = Vec::new();
    for word in words(place) {
        if deduplicated.last() != Some(&word) {
            deduplicated.push(word);
        }
    }
    type_names(&deduplicated.join(" "))
}

/// Whether the schema is a union with that component among its members.
fn refers(schema: &ReferenceOr<Document>, component: &str) -> bool {
    let ReferenceOr::Item(schema) = schema else {
        return false;
    };
    let members = match &schema.schema_kind {
        Kind::OneOf { one_of } => one_of,
        Kind::AnyOf { any_of } => any_of,
        Kind::Any(any) if !any.one_of.is_empty() => &any.one_of,
        Kind::Any(any) => &any.any_of,
        _ => return false,
    };
    members.iter().any(|member| match member {
        ReferenceOr::Reference { reference } => {
            component_name(reference, "schemas") == Some(component)
        }
        ReferenceOr::Item(_) => false,
    })
}

fn page(fields: &[Field], rest: Option<&Use>) -> Option<Page> {
    let [a, b] = fields else { return None };
    let (total, items) = if a.wire_name == "total" {
        (a, b)
    } else {
        (b, a)
    };
    let counts = total.wire_name == "total"
        && matches!(total.used.ty, Type::Integer(Integer::I32 | Integer::I64));
    match &items.used.ty {
        Type::List(item) if counts && items.wire_name == "items" && rest.is_none() => {
            (!total.is_optional() && !items.is_optional()).then(|| Page {
                item: (**item).clone(),
            })
        }
        _ => None,
    }
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

trait FormatName {
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

fn format<T: FormatName>(format: &VariantOrUnknownOrEmpty<T>) -> Option<&str> {
    match format {
        VariantOrUnknownOrEmpty::Item(known) => Some(known.format_name()),
        VariantOrUnknownOrEmpty::Unknown(name) => Some(name),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}

fn schema_docs(schema: &ReferenceOr<Box<Document>>) -> Docs {
    match schema {
        ReferenceOr::Item(schema) => docs(
            schema.schema_data.title.as_ref(),
            schema.schema_data.description.as_ref(),
        ),
        ReferenceOr::Reference { .. } => Docs::default(),
    }
}

/// What the document says about a member's values, for its documentation.
fn constraints(schema: &ReferenceOr<Box<Document>>) -> Vec<String> {
    let ReferenceOr::Item(schema) = schema else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut note = |name: &str, value: Option<String>| {
        found.extend(value.map(|value| format!("{name}: {value}")))
    };
    match &schema.schema_kind {
        Kind::Type(JsonType::String(string)) => {
            note(
                "shortest",
                string.min_length.map(|length| length.to_string()),
            );
            note(
                "longest",
                string.max_length.map(|length| length.to_string()),
            );
            note("pattern", string.pattern.clone());
            if let VariantOrUnknownOrEmpty::Unknown(name) = &string.format {
                note("format", (name != "uuid").then(|| name.clone()));
            }
        }
        Kind::Type(JsonType::Integer(integer)) => {
            note("least", integer.minimum.map(|bound| bound.to_string()));
            note("most", integer.maximum.map(|bound| bound.to_string()));
        }
        Kind::Type(JsonType::Number(number)) => {
            note("least", number.minimum.map(|bound| bound.to_string()));
            note("most", number.maximum.map(|bound| bound.to_string()));
        }
        Kind::Type(JsonType::Array(array)) => {
            note(
                "fewest items",
                array.min_items.map(|count| count.to_string()),
            );
            note("most items", array.max_items.map(|count| count.to_string()));
            note("items", array.unique_items.then(|| "each once".to_owned()));
        }
        _ => {}
    }
    if let Some(value) = &schema.schema_data.default {
        note("default", Some(value.to_string()));
    }
    if schema.schema_data.read_only {
        note("sent", Some("by the server only".to_owned()));
    }
    found
}
