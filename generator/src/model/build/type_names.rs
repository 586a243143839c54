//! The names of types.

use super::Builder;
use crate::model::names::{or_else, type_names, words};
use crate::normalize::SHORT_NAME;
use openapiv3::{ReferenceOr, SchemaKind};

impl<'d> Builder<'d> {
    /// Claims the component's name before any inline type can.
    pub(super) fn reserve_name(&mut self, component: &'d str) {
        let plain = self.without_interface_prefix(component);
        // `ShapeBaseModelCircleShapeModel` stands for `CircleShapeModel` in the union `ShapeBaseModel`.
        let short = self.short_name(component);
        let preferred = [plain, short, Some(component)].into_iter().flatten();
        let candidates = or_else(preferred.flat_map(type_names), || {
            type_names(&format!("{component} Model"))
        });
        let name = self.types.claim(candidates, "");
        self.names.insert(component, name);
    }

    pub(super) fn reserved_name(&mut self, component: &str) -> String {
        self.names
            .get(component)
            .cloned()
            .unwrap_or_else(|| self.types.claim(type_names(component), ""))
    }

    /// A union is a C# interface, and from 18 on has its name: `IPermissionPresentationModel`. Without the `I` it is
    /// called as the same union of 17, which is written inline.
    fn without_interface_prefix(&self, component: &'d str) -> Option<&'d str> {
        let plain = component.strip_prefix('I')?;
        let is_interface = plain.starts_with(|first: char| first.is_ascii_uppercase());
        let is_union = match self.components.schemas.get(component)? {
            ReferenceOr::Item(schema) => matches!(
                schema.schema_kind,
                SchemaKind::OneOf { .. } | SchemaKind::AnyOf { .. }
            ),
            ReferenceOr::Reference { .. } => false,
        };
        let is_free = !self.components.schemas.contains_key(plain);
        (is_interface && is_union && is_free).then_some(plain)
    }

    fn short_name(&self, component: &str) -> Option<&'d str> {
        match self.components.schemas.get(component)? {
            ReferenceOr::Item(schema) => schema.schema_data.extensions.get(SHORT_NAME)?.as_str(),
            ReferenceOr::Reference { .. } => None,
        }
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
