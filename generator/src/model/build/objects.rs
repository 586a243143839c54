//! Objects: members, maps, pages, and the discriminator that an object always has.

use super::{Builder, docs, drafts::new_schema, schemas::Place, token};
use crate::model::{
    Docs, Field, Integer, Object, Page, SchemaKind, Type, Use,
    names::{Scope, value_names},
};
use openapiv3::{
    AdditionalProperties, ReferenceOr, Schema as Document, SchemaData, SchemaKind as Kind,
    Type as JsonType, VariantOrUnknownOrEmpty,
};

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

impl<'d> Builder<'d> {
    /// An object; one without members of its own is a map.
    pub(super) fn object(
        &mut self,
        parts: &ObjectParts<'d>,
        data: &'d SchemaData,
        place: &Place,
    ) -> Type {
        let is_open = !matches!(parts.rest, Some(AdditionalProperties::Any(false)) | None);
        if parts.properties.is_empty() && (is_open || place.component.is_none()) {
            return map_type(self.rest(parts, place));
        }
        let (id, rust_name) = self.new_type(place);
        self.early(place, data, id);
        let rest = self.rest(parts, place);
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
                constraints: schema.as_item().map_or_else(Vec::new, |schema| constraints(schema)),
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

    /// The type of the members that are not listed.
    fn rest(&mut self, parts: &ObjectParts<'d>, place: &Place) -> Option<Use> {
        match parts.rest? {
            AdditionalProperties::Schema(schema) => {
                Some(self.used(schema, &place.member("additionalProperties", "value")))
            }
            AdditionalProperties::Any(true) => Some(Use::of(Type::Any)),
            AdditionalProperties::Any(false) => None,
        }
    }

    /// A discriminator with one possible value: the object's own, which it always writes.
    fn constant(&self, parts: &ObjectParts<'d>) -> Option<(String, String)> {
        parts
            .properties
            .iter()
            .filter(|(name, _)| self.discriminators.contains(*name))
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
pub(super) fn constraints(schema: &Document) -> Vec<String> {
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
