//! Real documents: the pinned ones, and all below the folders of `UMBRACO_SPECS`.
//!
//! Each gives a crate that accounts for everything in the document and compiles without a warning.

use generator_tests::{Doing, Generated, Throwaway, crate_name, documents, generate};
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use umbraco_codegen::emit::Files;
use umbraco_codegen::model::Group;

static ALL: LazyLock<Vec<(String, Generated)>> = LazyLock::new(|| {
    let mut names = BTreeSet::new();
    documents::pinned()
        .into_iter()
        .chain(documents::real())
        .map(|document| {
            let generated = generate(&document.origin, &document.bytes)
                .unwrap_or_else(|problems| panic!("{problems}"));
            // Two folders may have a document of the same name.
            let mut name = crate_name(&document.origin);
            while !names.insert(name.clone()) {
                name.push_str("-again");
            }
            (name, generated)
        })
        .collect()
});

#[test]
fn every_crate_compiles_without_a_warning() {
    let mut workspace = Throwaway::new("documents");
    for (name, generated) in ALL.iter() {
        let mut files = generated.files.clone();
        let manifest = files.get_mut("Cargo.toml").unwrap();
        let line = manifest
            .lines()
            .find(|line| line.starts_with("name = "))
            .unwrap()
            .to_owned();
        *manifest = manifest.replacen(&line, &format!("name = {name:?}"), 1);
        workspace.add(name, &files);
    }
    workspace.is_clean(Doing::Check, &[]);
    workspace.is_clean(Doing::Check, &["--no-default-features"]);
}

#[test]
fn each_tag_alone_compiles_without_a_warning() {
    let document = documents::pinned()
        .into_iter()
        .find(|document| document.origin.ends_with("management-v17.json"))
        .unwrap();
    let generated = generate(&document.origin, &document.bytes).unwrap();
    // A crate for each tag, so that Cargo compiles them side by side.
    let mut workspace = Throwaway::new("features");
    for group in &generated.api.groups {
        workspace.add(&group.module, &with_one_tag(&generated, group));
    }
    workspace.is_clean(Doing::Check, &[]);
}

/// The crate without the files of the other tags, and with that one as its default.
fn with_one_tag(generated: &Generated, group: &Group) -> Files {
    let is_other = |file: &str| {
        let others = generated.api.groups.iter().map(|group| &group.module);
        let mut others = others.filter(|module| **module != group.module);
        others.any(|module| {
            let own = file
                .strip_prefix("src/")
                .and_then(|file| file.strip_prefix(module.as_str()));
            own.is_some_and(|rest| rest.starts_with(['.', '/']))
        })
    };
    let mut files = generated.files.clone();
    files.retain(|file, _| !is_other(file));
    let manifest = files.get_mut("Cargo.toml").unwrap();
    let name = manifest.lines().find(|line| line.starts_with("name = "));
    let name = name.unwrap().to_owned();
    let (before, rest) = manifest.split_once("default = [").unwrap();
    let (_, after) = rest.split_once("]").unwrap();
    *manifest = format!("{before}default = [{:?}]{after}", group.feature).replacen(
        &name,
        &format!("name = \"tag-{}\"", group.feature),
        1,
    );
    files
}

#[test]
fn every_operation_of_the_document_is_a_method() {
    for (name, generated) in ALL.iter() {
        let listed = operations(&generated.normalized.json);
        let modelled: BTreeSet<(String, String)> = generated
            .api
            .operations()
            .map(|(_, operation)| (operation.method.clone(), operation.path.clone()))
            .collect();
        assert_eq!(listed, modelled, "{name}");
        assert_eq!(listed.len(), generated.api.operations().count(), "{name}");
        for group in &generated.api.groups {
            let methods = methods(generated, group);
            let expected: Vec<&str> = group
                .operations
                .iter()
                .map(|operation| operation.rust_name.as_str())
                .collect();
            assert_eq!(methods, expected, "{name}: {}", group.tag);
        }
    }
}

#[test]
fn every_schema_of_the_document_is_a_type_or_stands_for_another() {
    for (name, generated) in ALL.iter() {
        let known: BTreeSet<&str> = generated
            .api
            .schemas
            .iter()
            .filter_map(|schema| schema.component.as_deref())
            .collect();
        let components = &generated.normalized.json["components"]["schemas"];
        for (component, schema) in components.as_object().into_iter().flatten() {
            assert!(
                known.contains(component.as_str()) || is_alias(schema),
                "{name}: {component} is {schema}"
            );
        }
        let listed: BTreeSet<&str> = components
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name.as_str())
            .collect();
        assert!(known.is_subset(&listed), "{name}: schemas out of nowhere");
        let types = types(generated);
        for schema in &generated.api.schemas {
            let elsewhere = schema.page().is_some() || schema.rust_name == "Problem";
            assert!(
                elsewhere || types.contains(&schema.rust_name),
                "{name}: {} is no type",
                schema.rust_name
            );
        }
    }
}

/// Whether a component is a type that Rust has: text, number, list, map, anything, or another component.
fn is_alias(schema: &Value) -> bool {
    let kind = schema["type"].as_str();
    let scalar = matches!(
        kind,
        Some("string" | "integer" | "number" | "boolean" | "array")
    ) && (schema.get("enum").is_none() || kind != Some("string"));
    let map = kind == Some("object")
        && schema["properties"]
            .as_object()
            .is_none_or(serde_json::Map::is_empty)
        && schema.get("additionalProperties").is_some();
    let other = schema.get("$ref").is_some()
        || schema["allOf"]
            .as_array()
            .is_some_and(|parts| parts.len() == 1);
    scalar || map || other || schema.as_object().is_some_and(serde_json::Map::is_empty)
}

fn operations(document: &Value) -> BTreeSet<(String, String)> {
    const METHODS: &[&str] = &[
        "get", "put", "post", "delete", "options", "head", "patch", "trace",
    ];
    let mut found = BTreeSet::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for (method, _) in item.as_object().into_iter().flatten() {
            if METHODS.contains(&method.as_str()) {
                found.insert((method.to_uppercase(), path.clone()));
            }
        }
    }
    found
}

/// The public methods of a group, in the order of the file.
fn methods(generated: &Generated, group: &Group) -> Vec<String> {
    let file = syn::parse_file(&generated.files[&format!("src/{}.rs", group.module)]).unwrap();
    let mut found = Vec::new();
    for item in file.items {
        let syn::Item::Impl(block) = item else {
            continue;
        };
        let syn::Type::Path(of) = &*block.self_ty else {
            continue;
        };
        if !of.path.is_ident(&group.rust_name) {
            continue;
        }
        found.extend(block.items.into_iter().filter_map(|item| {
            match item {
                syn::ImplItem::Fn(function) => Some(
                    function
                        .sig
                        .ident
                        .to_string()
                        .trim_start_matches("r#")
                        .to_owned(),
                ),
                _ => None,
            }
        }));
    }
    found
}

/// The structs and enums of all files.
fn types(generated: &Generated) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (name, text) in generated
        .files
        .iter()
        .filter(|(name, _)| name.ends_with("models.rs"))
    {
        for item in syn::parse_file(text)
            .unwrap_or_else(|error| panic!("{name}: {error}"))
            .items
        {
            found.extend(match item {
                syn::Item::Struct(item) => Some(item.ident.to_string()),
                syn::Item::Enum(item) => Some(item.ident.to_string()),
                _ => None,
            });
        }
    }
    found
}
