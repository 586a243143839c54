//! References: each leads to a component of this document, and none leads back to itself.

use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::{Path, escape};
use crate::small_maps::member;
use crate::vocabulary::inspect;

/// Notes references that lead nowhere, out of the document or in a circle.
pub(crate) fn check(document: &Value, problems: &mut Diagnostics) {
    let mut found = Vec::new();
    inspect(document, &mut |value, shape, path| {
        if let Some(target) = member(value, "$ref").and_then(Value::as_str) {
            if let Some(problem) = wrong(document, target, section_of(shape.name), path, value) {
                found.push(problem);
            }
        }
        if let Some(Value::Object(mapping)) =
            member(value, "discriminator").and_then(|d| member(d, "mapping"))
        {
            for (tag, target) in mapping {
                let target = target.as_str().unwrap_or_default();
                if component(document, target).is_none() {
                    let place = path.key("discriminator").to_string();
                    found.push(
                        Diagnostic::error(
                            format!("{place}/mapping/{}", escape(tag)),
                            format!("the discriminator maps to `{target}`, which is no schema of this document"),
                        )
                        .with_excerpt(value),
                    );
                }
            }
        }
    });
    problems.extend(found);
    circles(document, problems);
}

/// The name of a component of that section in a reference.
fn name_in<'t>(section: &str, target: &'t str) -> Option<&'t str> {
    target
        .strip_prefix("#/components/")?
        .strip_prefix(section)?
        .strip_prefix('/')
}

/// The part of `components` in which objects of that name live.
fn section_of(shape: &str) -> &'static str {
    match shape {
        "schema" => "schemas",
        "parameter" => "parameters",
        "response" => "responses",
        "request body" => "requestBodies",
        "header" => "headers",
        "example" => "examples",
        "link" => "links",
        "callback" => "callbacks",
        "security scheme" => "securitySchemes",
        _ => "pathItems",
    }
}

fn wrong(
    document: &Value,
    target: &str,
    section: &str,
    path: &Path<'_>,
    around: &Value,
) -> Option<Diagnostic> {
    let problem =
        |message: String| Diagnostic::error(path.to_string(), message).with_excerpt(around);
    if !target.starts_with('#') {
        return Some(
            problem(format!(
                "the reference `{target}` leads out of the document"
            ))
            .with_help("bundle the documents into one first"),
        );
    }
    let Some(name) = name_in(section, target) else {
        return Some(problem(format!(
            "the reference `{target}` does not lead to components/{section}"
        )));
    };
    let exists = document
        .get("components")
        .and_then(|components| components.get(section))
        .and_then(|section| section.get(crate::pointer::unescape(name).as_ref()))
        .is_some();
    (!exists).then(|| problem(format!("the reference `{target}` leads nowhere")))
}

/// The schema that a reference names: `#/components/schemas/X`, or `X` alone as discriminators may write it.
fn component<'d>(document: &'d Value, target: &str) -> Option<&'d Value> {
    let name = target
        .strip_prefix("#/components/schemas/")
        .unwrap_or(target);
    document
        .get("components")?
        .get("schemas")?
        .get(crate::pointer::unescape(name).as_ref())
}

/// An object that may be a reference, followed to where it is declared. Chains end, circles do not resolve.
pub(crate) fn resolve_object<'d>(document: &'d Value, mut value: &'d Value) -> Option<&'d Value> {
    for _ in 0..64 {
        match member(value, "$ref").and_then(Value::as_str) {
            None => return Some(value),
            Some(target) => value = document.pointer(target.strip_prefix('#')?)?,
        }
    }
    None
}

/// Notes components that are nothing but references to each other, and compositions that contain themselves.
fn circles(document: &Value, problems: &mut Diagnostics) {
    let Some(Value::Object(components)) = document.get("components") else {
        return;
    };
    for (section, list) in components {
        let Value::Object(list) = list else { continue };
        let mut reported = BTreeSet::new();
        for (name, value) in list {
            let mut chain = vec![Cow::Borrowed(name.as_str())];
            if reaches(list, section, value, name, &mut chain) && !reported.contains(name.as_str())
            {
                reported.extend(chain.iter().cloned());
                chain.push(Cow::Borrowed(name));
                problems.push(
                    Diagnostic::error(
                        format!("/components/{section}/{}", escape(name)),
                        format!("the reference leads back to itself: {}", chain.join(" -> ")),
                    )
                    .with_excerpt(value),
                );
            }
        }
    }
}

/// Whether following what `value` *is* (not what it has inside) leads to `goal`; `chain` is the way.
fn reaches<'d>(
    list: &'d serde_json::Map<String, Value>,
    section: &str,
    value: &'d Value,
    goal: &str,
    chain: &mut Vec<Cow<'d, str>>,
) -> bool {
    for target in is(value) {
        let Some(name) = name_in(section, target).map(crate::pointer::unescape) else {
            continue;
        };
        if name == goal {
            return true;
        }
        if chain.contains(&name) || chain.len() > 64 {
            continue;
        }
        let Some(next) = list.get(name.as_ref()) else {
            continue;
        };
        chain.push(name);
        if reaches(list, section, next, goal, chain) {
            return true;
        }
        chain.pop();
    }
    false
}

/// The references that a value stands for as a whole: its own, and those it is composed of.
fn is(value: &Value) -> Vec<&str> {
    let mut targets = Vec::new();
    targets.extend(member(value, "$ref").and_then(Value::as_str));
    for keyword in ["allOf", "oneOf", "anyOf"] {
        let Some(Value::Array(members)) = member(value, keyword) else {
            continue;
        };
        // A union may name a component that is composed of the union's base; a union of one is that one.
        if keyword == "allOf" || members.len() == 1 {
            for member in members {
                targets.extend(is(member));
            }
        }
    }
    targets
}
