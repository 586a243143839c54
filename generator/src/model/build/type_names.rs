//! The names of types.

use super::{Builder, component_name};
use crate::model::names::{type_names, words};
use openapiv3::{ReferenceOr, Schema as Document, SchemaKind as Kind};

impl<'d> Builder<'d> {
    /// Claims the component's name before any inline type can.
    pub(super) fn reserve_name(&mut self, component: &'d str) {
        let mut candidates = type_names(component);
        // `ShapeBaseModelCircleShapeModel` stands for `CircleShapeModel` in the union `ShapeBaseModel`.
        if let Some(short) = self.without_base(component) {
            candidates.splice(0..0, type_names(&short));
        }
        candidates.extend(type_names(&format!("{component} Model")));
        let name = self.types.claim(&candidates, "");
        self.names.insert(component, name);
    }

    pub(super) fn reserved_name(&mut self, component: &str) -> String {
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

/// The name of an inline type: what its members' names end in says more than where it stands.
pub(super) fn inline_names(place: &str) -> Vec<String> {
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
