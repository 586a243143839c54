//! Unions: `oneOf` and `anyOf` of several schemas.

use super::{Builder, component_name, drafts::new_schema, objects::data_docs, schemas::Place};
use crate::model::{
    Member, SchemaKind, Type, Union, Use,
    names::{Scope, type_names, variant_names, words},
};
use crate::normalize::UNTAGGED;
use openapiv3::{ReferenceOr, Schema as Document, SchemaData};
use serde_json::Value;

/// What makes two inline unions the same: discriminator, its values and their types.
pub(super) type UnionKey = (Option<String>, Vec<(Option<String>, Use)>);

/// Words that say nothing about a union when they are all that its members' names have in common.
const GENERIC: &[&str] = &[
    "Model", "Request", "Response", "Item", "Base", "Dto", "View",
];

impl<'d> Builder<'d> {
    /// The type of a union; `None` when an error was noted.
    ///
    /// Equal unions that are written inline are one type, since Umbraco 17 repeats them at each place of use.
    pub(super) fn union(
        &mut self,
        members: &'d [ReferenceOr<Document>],
        data: &'d SchemaData,
        place: &Place,
    ) -> Option<Type> {
        let discriminator = data
            .discriminator
            .as_ref()
            .map(|discriminator| discriminator.property_name.clone());
        let component = place.component.as_deref();
        let reserved = component.map(|_| {
            let (id, name) = self.new_type(place);
            self.early(place, data, id);
            (id, name)
        });
        let mut alternatives: Vec<(Option<String>, Use)> = Vec::with_capacity(members.len());
        for (index, member) in members.iter().enumerate() {
            let inline = place.member(&format!("oneOf/{index}"), &format!("option {}", index + 1));
            let used = self.used(member, &inline);
            for value in values(member, data) {
                let known = |(other, ty): &(Option<String>, Use)| {
                    *other == value && (value.is_some() || *ty == used)
                };
                if !alternatives.iter().any(known) {
                    alternatives.push((value, used.clone()));
                }
            }
        }
        let key: UnionKey = (discriminator.clone(), alternatives.clone());
        if reserved.is_none() {
            if let Some(known) = self.unions.get(&key) {
                return Some(Type::Schema(*known));
            }
        }
        let base = reserved.as_ref().map(|(_, name)| words(name));
        let member_names = self.member_names(&alternatives, base.as_deref().unwrap_or_default());
        let shared = common_ending(&member_names);
        let (id, rust_name) = match reserved {
            Some(reserved) => reserved,
            None => {
                let mut candidates = type_names(&place.name);
                if shared.iter().any(|word| !GENERIC.contains(&word.as_str())) {
                    candidates.insert(0, shared.concat());
                }
                let name = self.types.claim(candidates, "");
                (self.drafts.reserve(&name), name)
            }
        };
        let mut scope = Scope::with(["Unknown", "Self"]);
        let members = alternatives
            .iter()
            .zip(&member_names)
            .map(|((value, used), name)| {
                let short: String = name[..name.len() - shared.len()].concat();
                let mut candidates = variant_names(&short);
                candidates.retain(|candidate| candidate != "Empty" || short == "Empty");
                candidates.extend(variant_names(&name.concat()));
                Member {
                    value: value.clone(),
                    rust_name: scope.claim(candidates, ""),
                    used: used.clone(),
                    boxed: false,
                }
            })
            .collect();
        let mut schema = new_schema(
            component,
            rust_name,
            SchemaKind::Union(Union {
                discriminator: discriminator.clone(),
                members,
            }),
        );
        schema.docs = data_docs(data);
        schema.deprecated = data.deprecated;
        schema.pointer.clone_from(&place.pointer);
        self.drafts.put(id, schema);
        self.unions.insert(key, id);
        if let Some(discriminator) = discriminator {
            for (_, used) in alternatives.iter().filter(|(value, _)| value.is_some()) {
                self.without_tag(used, &discriminator);
            }
        }
        Some(Type::Schema(id))
    }

    /// The union writes the discriminator, so its members do not have it as a field.
    fn without_tag(&mut self, used: &Use, discriminator: &str) {
        let Type::Schema(id) = used.ty else { return };
        self.tagged.push((id, discriminator.to_owned()));
    }

    /// Takes the discriminators out of the members' fields, once all objects are read.
    pub(super) fn remove_tags(&mut self) {
        for (id, discriminator) in std::mem::take(&mut self.tagged) {
            if let Some(SchemaKind::Object(object)) =
                self.drafts.get_mut(id).map(|schema| &mut schema.kind)
            {
                object
                    .fields
                    .retain(|field| field.wire_name != discriminator);
            }
        }
    }

    /// What the members are called, in words, without the union's name in front: ASP.NET puts it there.
    fn member_names(
        &self,
        alternatives: &[(Option<String>, Use)],
        base: &[String],
    ) -> Vec<Vec<String>> {
        let without_base = |name: Vec<String>| match name.strip_prefix(base) {
            Some(rest) if !rest.is_empty() => rest.to_vec(),
            _ => name,
        };
        alternatives
            .iter()
            .map(|(_, used)| without_base(self.member_name(used)))
            .collect()
    }

    fn member_name(&self, used: &Use) -> Vec<String> {
        let name = match &used.ty {
            Type::Schema(id) => self.drafts.rust_name(*id).to_owned(),
            Type::List(item) => {
                return [self.member_name(item), vec!["List".to_owned()]].concat();
            }
            Type::Map(_) | Type::AnyObject => "Object".to_owned(),
            Type::Any => "Any".to_owned(),
            Type::Bool => "Bool".to_owned(),
            Type::Integer(_) => "Integer".to_owned(),
            Type::Float | Type::Double => "Number".to_owned(),
            Type::String => "Text".to_owned(),
            Type::Uuid => "Id".to_owned(),
            Type::DateTime => "DateTime".to_owned(),
            Type::Date => "Date".to_owned(),
            Type::Binary => "File".to_owned(),
        };
        words(&name)
    }
}

/// The discriminator's values that stand for a member: from the mapping, else the component's name
/// (OpenAPI 3.0.4, "Discriminator Object"). `None` stands for none: ASP.NET writes the base class itself without.
fn values(member: &ReferenceOr<Document>, data: &SchemaData) -> Vec<Option<String>> {
    let (ReferenceOr::Reference { reference }, Some(discriminator)) = (member, &data.discriminator)
    else {
        return vec![None];
    };
    let component = component_name(reference, "schemas").unwrap_or_else(|| reference.clone());
    let mut mapped: Vec<Option<String>> = discriminator
        .mapping
        .iter()
        .filter(|(_, target)| *target == reference || **target == component)
        .map(|(value, _)| Some(value.clone()))
        .collect();
    mapped.sort_unstable();
    let untagged = data.extensions.get(UNTAGGED).and_then(Value::as_str);
    if mapped.is_empty() && untagged == Some(reference) {
        vec![None]
    } else if mapped.is_empty() {
        vec![Some(component)]
    } else {
        mapped
    }
}

/// The words in which all names end, at most all but one of the shortest name's... and none when a name would vanish.
fn common_ending(names: &[Vec<String>]) -> Vec<String> {
    let Some(first) = names.first() else {
        return Vec::new();
    };
    let mut length = first.len();
    for name in names {
        let common = first
            .iter()
            .rev()
            .zip(name.iter().rev())
            .take_while(|(a, b)| a == b)
            .count();
        length = length.min(common);
    }
    if names.len() < 2 {
        return Vec::new();
    }
    first[first.len() - length..].to_vec()
}
