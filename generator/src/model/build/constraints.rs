//! What the document says about values beyond their type: limits, patterns, defaults.

use super::{Builder, component_name};
use crate::model::Constraint;
use openapiv3::{
    AdditionalProperties, ReferenceOr, Schema, SchemaKind as Kind, StringFormat, StringType,
    Type as JsonType, VariantOrUnknownOrEmpty,
};
use std::borrow::Borrow;
use std::fmt::Display;

/// Scalars are named by few documents, and a name that means another name by none.
const DEEPEST: u8 = 8;

impl Builder<'_> {
    /// The constraints of a value, with those of an array's items and of a map's values.
    pub(super) fn constraints<S: Borrow<Schema>>(
        &self,
        schema: &ReferenceOr<S>,
    ) -> Vec<Constraint> {
        self.at_depth(schema, 0)
    }

    /// What a schema that is a type of its own says of its values beyond their shape.
    pub(super) fn shape(&self, schema: &ReferenceOr<Schema>) -> Vec<Constraint> {
        let ReferenceOr::Item(schema) = schema else {
            return Vec::new();
        };
        let mut found = self.by_type(schema, 0);
        let default = schema.schema_data.default.as_ref();
        found.extend(default.map(|value| Constraint::new("default", value)));
        found
    }

    fn at_depth<S: Borrow<Schema>>(&self, schema: &ReferenceOr<S>, depth: u8) -> Vec<Constraint> {
        if depth == DEEPEST {
            return Vec::new();
        }
        match schema {
            ReferenceOr::Item(schema) => self.written(schema.borrow(), depth),
            ReferenceOr::Reference { reference } => self.referenced(reference, depth),
        }
    }

    /// A component that is no type of its own is a name for a constrained scalar, array or map.
    fn referenced(&self, reference: &str, depth: u8) -> Vec<Constraint> {
        let Some(name) = component_name(reference, "schemas") else {
            return Vec::new();
        };
        let is_type = |schema: &Schema| match &schema.schema_kind {
            Kind::Type(JsonType::Object(object)) => !object.properties.is_empty(),
            Kind::Type(JsonType::String(string)) => !string.enumeration.is_empty(),
            Kind::Type(_) => false,
            _ => true,
        };
        match self.components.schemas.get(&name) {
            Some(ReferenceOr::Item(schema)) if !is_type(schema) => {
                let mut found = self.written(schema, depth + 1);
                for constraint in &mut found {
                    constraint.component.get_or_insert_with(|| name.clone());
                }
                found
            }
            Some(ReferenceOr::Reference { reference }) if depth < DEEPEST => {
                self.referenced(reference, depth + 1)
            }
            _ => Vec::new(),
        }
    }

    fn written(&self, schema: &Schema, depth: u8) -> Vec<Constraint> {
        let mut found = self.by_type(schema, depth);
        if let Some(value) = &schema.schema_data.default {
            found.push(Constraint::new("default", value));
        }
        if schema.schema_data.read_only {
            found.push(Constraint::new("readOnly", true));
        }
        if schema.schema_data.write_only {
            found.push(Constraint::new("writeOnly", true));
        }
        found
    }

    fn by_type(&self, schema: &Schema, depth: u8) -> Vec<Constraint> {
        match &schema.schema_kind {
            Kind::Type(JsonType::String(string)) => of_string(string),
            Kind::Type(JsonType::Integer(integer)) => {
                let mut found = numeric(
                    (integer.minimum, integer.exclusive_minimum),
                    (integer.maximum, integer.exclusive_maximum),
                    integer.multiple_of,
                );
                note(&mut found, "enum", values(&integer.enumeration));
                found
            }
            Kind::Type(JsonType::Number(number)) => {
                let mut found = numeric(
                    (number.minimum, number.exclusive_minimum),
                    (number.maximum, number.exclusive_maximum),
                    number.multiple_of,
                );
                note(&mut found, "enum", values(&number.enumeration));
                found
            }
            Kind::Type(JsonType::Boolean(boolean)) => {
                let mut found = Vec::new();
                note(&mut found, "enum", values(&boolean.enumeration));
                found
            }
            Kind::Type(JsonType::Array(array)) => {
                let mut found = Vec::new();
                note(&mut found, "minItems", array.min_items);
                note(&mut found, "maxItems", array.max_items);
                note(
                    &mut found,
                    "uniqueItems",
                    array.unique_items.then_some(true),
                );
                let items = array.items.as_ref();
                found.extend(
                    items
                        .into_iter()
                        .flat_map(|items| self.inner("items", items, depth)),
                );
                found
            }
            Kind::Type(JsonType::Object(object)) => {
                let mut found = Vec::new();
                note(&mut found, "minProperties", object.min_properties);
                note(&mut found, "maxProperties", object.max_properties);
                if let Some(AdditionalProperties::Schema(values)) = &object.additional_properties {
                    found.extend(self.inner("additionalProperties", values.as_ref(), depth));
                }
                found
            }
            // A reference with something said beside it.
            Kind::AllOf { all_of: list }
            | Kind::OneOf { one_of: list }
            | Kind::AnyOf { any_of: list } => match list.as_slice() {
                [only] => self.at_depth(only, depth + 1),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    fn inner<S: Borrow<Schema>>(
        &self,
        keyword: &'static str,
        schema: &ReferenceOr<S>,
        depth: u8,
    ) -> Vec<Constraint> {
        let found = self.at_depth(schema, depth + 1);
        let found = found.into_iter();
        found.map(|constraint| constraint.inside(keyword)).collect()
    }
}

fn of_string(string: &StringType) -> Vec<Constraint> {
    let mut found = Vec::new();
    note(&mut found, "minLength", string.min_length);
    note(&mut found, "maxLength", string.max_length);
    note(&mut found, "pattern", string.pattern.as_ref());
    let format = match &string.format {
        VariantOrUnknownOrEmpty::Unknown(name) => {
            Some(name.as_str()).filter(|name| *name != "uuid")
        }
        VariantOrUnknownOrEmpty::Item(StringFormat::Byte) => Some("byte"),
        VariantOrUnknownOrEmpty::Item(StringFormat::Password) => Some("password"),
        _ => None,
    };
    note(&mut found, "format", format);
    found
}

/// The values of an enumeration that are no texts: as a list in JSON, without `null`.
fn values<T: Display>(list: &[Option<T>]) -> Option<String> {
    let values: Vec<String> = list.iter().flatten().map(ToString::to_string).collect();
    (!values.is_empty()).then(|| format!("[{}]", values.join(", ")))
}

/// A bound is exclusive where the value itself is not allowed.
fn numeric<N: Display>(
    minimum: (Option<N>, bool),
    maximum: (Option<N>, bool),
    multiple: Option<N>,
) -> Vec<Constraint> {
    let mut found = Vec::new();
    let keyword = if minimum.1 {
        "exclusiveMinimum"
    } else {
        "minimum"
    };
    note(&mut found, keyword, minimum.0);
    let keyword = if maximum.1 {
        "exclusiveMaximum"
    } else {
        "maximum"
    };
    note(&mut found, keyword, maximum.0);
    note(&mut found, "multipleOf", multiple);
    found
}

fn note(found: &mut Vec<Constraint>, keyword: &'static str, value: Option<impl Display>) {
    found.extend(value.map(|value| Constraint::new(keyword, value)));
}
