//! Names of union members.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::schema::{component_name, components, components_mut, reference, referred};

/// The key on a component that has a shorter name.
pub(crate) const NAME: &str = "x-umbraco-codegen-name";

/// Suggests the name without the name of the union in front.
///
/// Microsoft.AspNetCore.OpenApi calls the member `DefaultReferenceResponseModel` of `IReferenceResponseModel`
/// `IReferenceResponseModelDefaultReferenceResponseModel`, since the same class outside the union has no tag and is
/// another schema. Where there is no such other schema the short name is free, and it is the one of Umbraco 17.
pub(super) fn suggest(document: &mut Value) -> usize {
    let mut shorter: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (base, schema) in components(document).into_iter().flatten() {
        let members = schema.get("oneOf").and_then(Value::as_array);
        // An interface with one untagged implementation is a reference by now.
        let targets = members
            .into_iter()
            .flatten()
            .filter_map(reference)
            .chain(referred(schema));
        for name in targets.map(component_name) {
            if let Some(short) = name
                .strip_prefix(base.as_str())
                .filter(|short| !short.is_empty())
            {
                shorter
                    .entry(short.to_owned())
                    .or_default()
                    .insert(name.into_owned());
            }
        }
    }
    let Some(components) = components_mut(document) else {
        return 0;
    };
    let mut applied = 0;
    for (short, names) in shorter {
        let free = names.len() == 1 && !components.contains_key(&short);
        for name in names.iter().filter(|_| free) {
            if let Some(schema) = components.get_mut(name).and_then(Value::as_object_mut) {
                schema.insert(NAME.to_owned(), json!(short));
                applied += 1;
            }
        }
    }
    applied
}
