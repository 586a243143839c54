//! `allOf`: one object with the members of all parts.

use super::{Builder, component_name, objects::ObjectParts, schemas::Place};
use crate::model::{Type, Use};
use openapiv3::{
    AdditionalProperties, ReferenceOr, Schema as Document, SchemaKind as Kind, Type as JsonType,
};

impl<'d> Builder<'d> {
    /// The object that the parts make together; a member that two parts have is as the later part says.
    pub(super) fn flattened(&mut self, schema: &'d Document, place: &Place) -> Use {
        let mut parts = ObjectParts {
            properties: Vec::new(),
            required: Vec::new(),
            rest: None,
        };
        let mut visited = Vec::new();
        match self.gather(schema, place, &mut parts, &mut visited) {
            Ok(()) => Use::of(self.object(&parts, &schema.schema_data, place)),
            Err(message) => {
                let help =
                    "`allOf` is understood when each part is an object or a reference to one";
                self.error(&place.pointer, message, help);
                Use::of(Type::Any)
            }
        }
    }

    fn gather(
        &self,
        schema: &'d Document,
        place: &Place,
        parts: &mut ObjectParts<'d>,
        visited: &mut Vec<String>,
    ) -> Result<(), String> {
        match &schema.schema_kind {
            Kind::Type(JsonType::Object(object)) => {
                add(
                    parts,
                    &object.properties,
                    &object.required,
                    object.additional_properties.as_ref(),
                );
                Ok(())
            }
            Kind::AllOf { all_of } => self.gather_all(all_of, place, parts, visited),
            Kind::Any(any) if any.one_of.is_empty() && any.any_of.is_empty() => {
                self.gather_all(&any.all_of, place, parts, visited)?;
                add(
                    parts,
                    &any.properties,
                    &any.required,
                    any.additional_properties.as_ref(),
                );
                Ok(())
            }
            _ => Err("a part of `allOf` is not an object".to_owned()),
        }
    }

    fn gather_all(
        &self,
        all_of: &'d [ReferenceOr<Document>],
        place: &Place,
        parts: &mut ObjectParts<'d>,
        visited: &mut Vec<String>,
    ) -> Result<(), String> {
        for part in all_of {
            match part {
                ReferenceOr::Item(schema) => self.gather(schema, place, parts, visited)?,
                ReferenceOr::Reference { reference } => {
                    let name =
                        component_name(reference, "schemas").unwrap_or_else(|| reference.clone());
                    if visited.contains(&name) {
                        return Err(format!("`allOf` leads back to `{name}`"));
                    }
                    visited.push(name.clone());
                    match self.components.schemas.get(&name) {
                        Some(ReferenceOr::Item(schema)) => {
                            self.gather(schema, place, parts, visited)?
                        }
                        Some(ReferenceOr::Reference { .. }) | None => {
                            return Err(format!(
                                "`allOf` refers to `{name}`, which is not an object of this document"
                            ));
                        }
                    }
                    visited.pop();
                }
            }
        }
        Ok(())
    }
}

fn add<'d>(
    parts: &mut ObjectParts<'d>,
    properties: &'d indexmap::IndexMap<String, ReferenceOr<Box<Document>>>,
    required: &'d [String],
    rest: Option<&'d AdditionalProperties>,
) {
    for (name, schema) in properties {
        match parts.properties.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) => *known = schema,
            None => parts.properties.push((name, schema)),
        }
    }
    parts.required.extend(required.iter().map(String::as_str));
    if let Some(AdditionalProperties::Schema(_) | AdditionalProperties::Any(true)) = rest {
        parts.rest = rest;
    }
}
