//! Tagged unions: which value of which property names which member.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::schema::{component_name, components_mut, reference};
use crate::small_maps;
use crate::vocabulary::{Order, for_each_schema, inspect};

/// The key on a union whose one member comes without a tag.
pub(crate) const UNTAGGED: &str = "x-umbraco-codegen-untagged";

/// Gives every union of objects its discriminator, and every tagged member the value of its tag.
///
/// - Umbraco 18 (Microsoft.AspNetCore.OpenApi): a named base with `anyOf` and the whole mapping; the members declare
///   the tag as an enumeration of one value. The base says `type: object` and `required: ["$type"]` too.
/// - Umbraco 17 (Swashbuckle): no base; the `oneOf` is repeated at each use without a discriminator. Each member
///   declares `"$type": {"type": "string"}`, and its value stands only in the mapping of the member's own
///   discriminator, which names nothing but itself.
///
/// A member of 17 that is used outside a union as well has no tag on the wire there (seen on a running Umbraco 17.3):
/// its tag is not required.
pub(super) fn gather(document: &mut Value) -> usize {
    let own = own_tags(document);
    let lone = used_alone(document, &own);
    let known = Declared::in_components(document, &own);
    let mut applied = 0;
    for_each_schema(document, Order::InsideOut, &mut |schema, _| {
        if let Some(map) = schema.as_object_mut() {
            applied += usize::from(union(map, &own, &known));
        }
    });
    for (name, (tag, value)) in &own {
        let schema = components_mut(document).and_then(|components| components.get_mut(name));
        if let Some(schema) = schema.and_then(Value::as_object_mut) {
            member(schema, tag, value, lone.contains(name));
        }
    }
    applied + own.len()
}

/// The tag property and its value for each component that names itself in its own discriminator.
fn own_tags(document: &Value) -> BTreeMap<String, (String, String)> {
    let mut tags = BTreeMap::new();
    for (name, schema) in super::schema::components(document).into_iter().flatten() {
        let Some(discriminator) = small_maps::member(schema, "discriminator") else {
            continue;
        };
        if schema.get("oneOf").is_some() || schema.get("anyOf").is_some() {
            continue;
        }
        let mapping = discriminator.get("mapping").and_then(Value::as_object);
        let own = mapping.into_iter().flatten().find(|(_, target)| {
            target
                .as_str()
                .is_some_and(|target| component_name(target) == *name)
        });
        let only = mapping.is_some_and(|mapping| mapping.len() == 1);
        let property = discriminator.get("propertyName").and_then(Value::as_str);
        if let (true, Some((value, _)), Some(property)) = (only, own, property) {
            tags.insert(name.clone(), (property.to_owned(), value.clone()));
        }
    }
    tags
}

/// The tagged components that something other than a union of several refers to.
fn used_alone(document: &Value, own: &BTreeMap<String, (String, String)>) -> BTreeSet<String> {
    let tagged = |schema: &Value| {
        let name = component_name(reference(schema)?);
        own.get_key_value(name.as_ref()).map(|(name, _)| name)
    };
    let mut uses: BTreeMap<&String, usize> = BTreeMap::new();
    let mut as_member: BTreeMap<&String, usize> = BTreeMap::new();
    inspect(document, &mut |value, shape, _| {
        if shape.name != "schema" {
            return;
        }
        if let Some(name) = tagged(value) {
            *uses.entry(name).or_default() += 1;
        }
        for keyword in ["oneOf", "anyOf"] {
            let members = small_maps::member(value, keyword)
                .and_then(Value::as_array)
                .filter(|members| members.len() > 1);
            for name in members.into_iter().flatten().filter_map(tagged) {
                *as_member.entry(name).or_default() += 1;
            }
        }
    });
    uses.into_iter()
        .filter(|(name, uses)| as_member.get(name).copied().unwrap_or_default() < *uses)
        .map(|(name, _)| name.clone())
        .collect()
}

/// Puts a union into its one form; false if there is nothing to do.
fn union(
    map: &mut Map<String, Value>,
    own: &BTreeMap<String, (String, String)>,
    known: &Declared,
) -> bool {
    let Some(keyword) = ["oneOf", "anyOf"]
        .into_iter()
        .find(|keyword| small_maps::get(map, keyword).is_some())
    else {
        return false;
    };
    let targets: Vec<String> = match map.get(keyword).and_then(Value::as_array) {
        Some(list) if list.iter().all(|member| reference(member).is_some()) => list
            .iter()
            .filter_map(reference)
            .map(str::to_owned)
            .collect(),
        _ => return false,
    };
    let declared = map
        .get("discriminator")
        .and_then(|tag| tag.get("propertyName"))
        .and_then(Value::as_str);
    let property = match declared {
        Some(property) => property.to_owned(),
        None => match targets
            .iter()
            .find_map(|target| own.get(component_name(target).as_ref()))
        {
            Some((property, _)) => property.clone(),
            None => return false,
        },
    };
    let mut mapping = declared_mapping(map, known);
    let named: BTreeSet<String> = mapping
        .values()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    let mut untagged = Vec::new();
    for target in targets.iter().filter(|target| !named.contains(*target)) {
        match own.get(component_name(target).as_ref()) {
            Some((own_property, value)) if *own_property == property => {
                mapping.insert(value.clone(), json!(target));
            }
            _ => match known.tag_of(target, &property) {
                Some(Some(value)) => {
                    mapping.insert(value.clone(), json!(target));
                }
                // One that declares the tag comes with it; its value is its name, as OpenAPI has it.
                Some(None) => {}
                None => untagged.push(target.clone()),
            },
        }
    }
    let before = map.clone();
    if let Some(list) = map.shift_remove(keyword) {
        map.insert("oneOf".to_owned(), list);
    }
    map.insert(
        "discriminator".to_owned(),
        json!({"propertyName": property, "mapping": mapping}),
    );
    if let [only] = untagged.as_slice() {
        map.insert(UNTAGGED.to_owned(), json!(only));
    }
    // What a base says of all members is said by each of them.
    if map.get("properties").is_none() {
        map.shift_remove("type");
        map.shift_remove("required");
    }
    *map != before
}

/// The mapping as it stands, with full references.
fn declared_mapping(map: &Map<String, Value>, known: &Declared) -> Map<String, Value> {
    let mapping = map
        .get("discriminator")
        .and_then(|tag| tag.get("mapping"))
        .and_then(Value::as_object);
    mapping
        .into_iter()
        .flatten()
        .filter_map(|(value, target)| {
            let target = target.as_str()?;
            known.component(target)?;
            Some((
                value.clone(),
                json!(format!(
                    "#/components/schemas/{}",
                    crate::pointer::escape(&component_name(target))
                )),
            ))
        })
        .collect()
}

/// Writes the value of its tag into a member of 17, and takes the discriminator that names only itself away.
fn member(schema: &mut Map<String, Value>, tag: &str, value: &str, lone: bool) {
    schema.shift_remove("discriminator");
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        properties.insert(tag.to_owned(), json!({"type": "string", "enum": [value]}));
    }
    if lone {
        if let Some(Value::Array(required)) = schema.get_mut("required") {
            required.retain(|name| name != tag);
        }
    }
}

/// What the components declare of the tags, so that it can be looked up while schemas change.
struct Declared(BTreeMap<String, BTreeMap<String, Option<String>>>);

impl Declared {
    fn in_components(document: &Value, own: &BTreeMap<String, (String, String)>) -> Self {
        let mut tags: BTreeSet<String> = own.values().map(|(tag, _)| tag.clone()).collect();
        inspect(document, &mut |value, _, _| {
            let tag = small_maps::member(value, "discriminator");
            let tag = tag.and_then(|tag| tag.get("propertyName")?.as_str());
            tags.extend(tag.map(str::to_owned));
        });
        let declared = |schema: &Value| {
            let properties = schema.get("properties").and_then(Value::as_object);
            let property = |tag: &String| Some((tag.clone(), constant(properties?.get(tag)?)));
            tags.iter().filter_map(property).collect()
        };
        let components = super::schema::components(document).into_iter().flatten();
        Self(
            components
                .map(|(name, schema)| (name.clone(), declared(schema)))
                .collect(),
        )
    }

    /// The tags that a component declares, with their values where it declares one value.
    fn component(&self, target: &str) -> Option<&BTreeMap<String, Option<String>>> {
        self.0.get(component_name(target).as_ref())
    }

    fn tag_of(&self, target: &str, property: &str) -> Option<&Option<String>> {
        self.component(target)?.get(property)
    }
}

/// The value of a property that is always the same.
fn constant(property: &Value) -> Option<String> {
    match property.get("enum")?.as_array()?.as_slice() {
        [Value::String(value)] => Some(value.clone()),
        _ => None,
    }
}
