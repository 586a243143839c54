//! Union members written out although they are components.

use serde_json::{Value, json};

use super::schema::{components, reference};
use crate::small_maps::member;
use crate::vocabulary::{Order, for_each_schema, inspect};

/// An inline member of a tagged union becomes the reference that the mapping has for it.
///
/// A state of the typed Delivery documents in development copies the members into the `oneOf` while the mapping points
/// to the components (`generic-schemas-with-sample-types.json` and its typed sibling in the tests of Umbraco CMS). A
/// member is recognised by being equal to the component, or by having its tag.
pub(super) fn refer(document: &mut Value) -> usize {
    let mut any_inline = false;
    inspect(document, &mut |value, _, _| {
        any_inline |= member(value, "discriminator").is_some() && inline_union(value).is_some();
    });
    if !any_inline {
        return 0;
    }
    let known = components(document).cloned().unwrap_or_default();
    let mut applied = 0;
    for_each_schema(document, Order::InsideOut, &mut |schema, _| {
        let Some(Inline {
            keyword,
            tag,
            mapping,
        }) = inline_union(schema)
        else {
            return;
        };
        let Some(Value::Array(members)) = schema.get_mut(keyword) else {
            return;
        };
        for member in members
            .iter_mut()
            .filter(|member| reference(member).is_none())
        {
            let found = mapping.iter().find(|(value, target)| {
                let component = target
                    .strip_prefix("#/components/schemas/")
                    .and_then(|name| known.get(name));
                component == Some(&*member) || has_tag(member, &tag, value)
            });
            if let Some((_, target)) = found {
                *member = json!({ "$ref": target });
                applied += 1;
            }
        }
    });
    applied
}

/// A tagged union with a member that is no reference.
struct Inline {
    keyword: &'static str,
    tag: String,
    /// Values of the tag and the references that they stand for.
    mapping: Vec<(String, String)>,
}

fn inline_union(schema: &Value) -> Option<Inline> {
    let discriminator = schema.get("discriminator")?;
    let tag = discriminator.get("propertyName")?.as_str()?.to_owned();
    let mapping = discriminator.get("mapping")?.as_object()?;
    let keyword = ["oneOf", "anyOf"].into_iter().find(|keyword| {
        schema
            .get(keyword)
            .and_then(Value::as_array)
            .is_some_and(|members| members.iter().any(|member| reference(member).is_none()))
    })?;
    let mapping = mapping
        .iter()
        .filter_map(|(value, target)| Some((value.clone(), target.as_str()?.to_owned())))
        .collect();
    Some(Inline {
        keyword,
        tag,
        mapping,
    })
}

/// Whether a member declares the tag as a constant of that value.
fn has_tag(member: &Value, tag: &str, value: &str) -> bool {
    let values = member
        .get("properties")
        .and_then(|properties| properties.get(tag))
        .and_then(|tag| tag.get("enum"));
    values
        .and_then(Value::as_array)
        .is_some_and(|values| values.len() == 1 && values[0] == value)
}
