//! Objects: members, maps, pages, and the discriminator that an object always has.

use super::{
    Builder, component_name, docs, drafts::new_schema, examples::of_schema, schemas::Place, token,
};
use crate::model::{
    Docs, Field, Integer, Object, Page, SchemaKind, Type, Use,
    names::{Scope, value_names},
};
use openapiv3::{
    AdditionalProperties, ReferenceOr, Schema as Document, SchemaData, SchemaKind as Kind,
    Type as JsonType,
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
                rust_name: scope.claim(value_names(name), "_"),
                used: self.used_boxed(schema, &inline),
                required: parts.required.contains(name),
                boxed: false,
                docs: schema_docs(schema),
                deprecated: matches!(schema, ReferenceOr::Item(schema) if schema.schema_data.deprecated),
                constraints: self.constraints(*schema),
                alias: self.alias(schema),
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
        schema.docs = data_docs(data);
        schema.deprecated = data.deprecated;
        schema.pointer.clone_from(&place.pointer);
        self.drafts.put(id, schema);
        Type::Schema(id)
    }

    /// The component that a member refers to, if it is no type of its own.
    fn alias(&self, schema: &ReferenceOr<Box<Document>>) -> Option<String> {
        let ReferenceOr::Reference { reference } = schema else {
            return None;
        };
        let name = component_name(reference, "schemas")?;
        let used = self.uses.get(name.as_str())?;
        (!matches!(used.ty, Type::Schema(_))).then_some(name)
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

/// The texts of a schema.
pub(super) fn data_docs(data: &SchemaData) -> Docs {
    Docs {
        more: of_schema(data),
        ..docs(data.title.as_ref(), data.description.as_ref())
    }
}

pub(super) fn schema_docs(schema: &ReferenceOr<Box<Document>>) -> Docs {
    match schema {
        ReferenceOr::Item(schema) => data_docs(&schema.schema_data),
        ReferenceOr::Reference { .. } => Docs::default(),
    }
}
