//! Has progenitor write a client of the pinned Management API 17, and writes a table of its calls.

#![allow(clippy::unwrap_used)] // what is wrong here stops the build, with its message

use quote::ToTokens as _;
use serde::Deserialize;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use umbraco_codegen::model::{self, Location, Operation};
use umbraco_codegen::peers::progenitor::reduce;
use umbraco_codegen::{Normalized, Override, Overrides, Source, normalize, read};

const CRATE: &str = "umbraco-management-v17";

#[derive(Deserialize)]
struct File {
    api: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    #[serde(rename = "crate")]
    crate_name: String,
    document: String,
    #[serde(default, rename = "override")]
    overrides: Vec<Override>,
}

fn main() {
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap());
    println!("cargo:rerun-if-changed=build.rs");
    let normalized = normalized();
    let api = model::build(&normalized).unwrap_or_else(|problem| panic!("{problem}"));
    let mut document = normalized.json;
    let losses = reduce(&mut document);
    let document: openapiv3::OpenAPI = serde_json::from_value(document).unwrap();
    let tokens = progenitor::Generator::default().generate_tokens(&document);
    let tokens = tokens.unwrap_or_else(|error| panic!("progenitor: {error}"));
    // In lines: each time that a column is asked for, the compiler counts from the beginning of the line.
    let client = prettyplease::unparse(&syn::parse2(tokens).unwrap());
    let operations: Vec<&Operation> = api.operations().map(|(_, operation)| operation).collect();
    let table = table(&client, &operations);
    std::fs::write(out.join("client.rs"), client).unwrap();
    std::fs::write(out.join("calls.rs"), table).unwrap();
    std::fs::write(out.join("losses.txt"), losses.join("\n")).unwrap();
}

/// What `cargo xtask normalize management-v17` prints.
fn normalized() -> Normalized {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    let list = specs.join("apis.toml");
    println!("cargo:rerun-if-changed={}", list.display());
    let file: File = toml::from_str(&std::fs::read_to_string(&list).unwrap()).unwrap();
    let entry = file
        .api
        .into_iter()
        .find(|entry| entry.crate_name == CRATE)
        .unwrap();
    let place = specs.join(&entry.document);
    println!("cargo:rerun-if-changed={}", place.display());
    let source = Source::new(entry.document.clone(), std::fs::read(&place).unwrap());
    let mut overrides = Overrides::default();
    overrides.overrides = entry.overrides;
    let document = read(&source).unwrap_or_else(|problem| panic!("{problem}"));
    normalize(document, &overrides).unwrap_or_else(|problem| panic!("{problem}"))
}

/// One function for each method of progenitor's client, which calls it with arguments given by name.
fn table(client: &str, operations: &[&Operation]) -> String {
    let file = syn::parse_file(client).unwrap();
    let methods = file.items.iter().flat_map(|item| match item {
        syn::Item::Impl(block) if block.trait_.is_none() => block.items.as_slice(),
        _ => &[],
    });
    let mut text = String::new();
    let mut entries = String::new();
    for method in methods {
        let syn::ImplItem::Fn(method) = method else {
            continue;
        };
        let Some((verb, path)) = request_line(method) else {
            continue;
        };
        let operation = operations
            .iter()
            .find(|operation| operation.method == verb && operation.path == path)
            .unwrap_or_else(|| panic!("progenitor has {verb} {path}, which the model has not"));
        let name = &method.sig.ident;
        writeln!(
            text,
            "fn call_{name}(client: Client, arguments: &Arguments) -> Result<Calling, String> {{"
        )
        .unwrap();
        let mut passed = Vec::new();
        for argument in &method.sig.inputs {
            let syn::FnArg::Typed(argument) = argument else {
                continue;
            };
            let variable = argument.pat.to_token_stream().to_string();
            let key = key(operation, &variable);
            let (value, pass) = conversion(&argument.ty, &key);
            writeln!(text, "    let {variable} = {value};").unwrap();
            passed.push(pass.replace("{}", &variable));
        }
        writeln!(text, "    Ok(Box::pin(async move {{ client.{name}({}).await.map(drop).map_err(|error| error.to_string()) }}))\n}}\n", passed.join(", ")).unwrap();
        writeln!(
            entries,
            "    ({:?}, {:?}, call_{name}),",
            operation.id, operation.method
        )
        .unwrap();
    }
    format!("{text}pub static CALLS: &[(&str, &str, Call)] = &[\n{entries}];\n")
}

/// Method and path, which stand in the documentation: "Sends a `GET` request to `/...`".
fn request_line(method: &syn::ImplItemFn) -> Option<(String, String)> {
    method.attrs.iter().find_map(|attribute| {
        let syn::Meta::NameValue(meta) = &attribute.meta else {
            return None;
        };
        let syn::Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(text),
            ..
        }) = &meta.value
        else {
            return None;
        };
        let text = text.value();
        let line = text
            .lines()
            .find_map(|line| line.trim().strip_prefix("Sends a `"))?;
        let (verb, rest) = line.split_once("` request to `")?;
        Some((verb.to_owned(), rest.trim_end_matches('`').to_owned()))
    })
}

/// The name that the tests have for an argument.
fn key(operation: &Operation, variable: &str) -> String {
    if variable == "body" {
        return variable.to_owned();
    }
    let plain = |name: &str| -> String {
        name.chars()
            .filter(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_lowercase()
    };
    let parameter = operation
        .parameters
        .iter()
        .find(|parameter| plain(&parameter.wire_name) == plain(variable));
    let parameter =
        parameter.unwrap_or_else(|| panic!("{} has no parameter {variable}", operation.id));
    let place = match parameter.location {
        Location::Path | Location::FilePath { .. } | Location::FileSegment => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    format!("{place} {}", parameter.wire_name)
}

/// How an argument is made of texts, and how it is passed.
fn conversion(ty: &syn::Type, key: &str) -> (String, &'static str) {
    if let Some(inner) = generic(ty, "Option") {
        return match inner {
            syn::Type::Reference(reference) => {
                let pass = if is(&reference.elem, "str") {
                    "{}.as_deref()"
                } else {
                    "{}.as_ref()"
                };
                (
                    format!(
                        "optional::<{}>(arguments, {key:?})?",
                        owned(&reference.elem)
                    ),
                    pass,
                )
            }
            other => (
                format!("optional::<{}>(arguments, {key:?})?", owned(other)),
                "{}",
            ),
        };
    }
    match ty {
        syn::Type::Reference(reference) => (
            format!(
                "required::<{}>(arguments, {key:?})?",
                owned(&reference.elem)
            ),
            "&{}",
        ),
        other => (
            format!("required::<{}>(arguments, {key:?})?", owned(other)),
            "{}",
        ),
    }
}

fn owned(ty: &syn::Type) -> String {
    if is(ty, "str") {
        return "String".to_owned();
    }
    if let syn::Type::Slice(slice) = ty {
        return format!("Vec<{}>", owned(&slice.elem));
    }
    ty.to_token_stream().to_string()
}

fn is(ty: &syn::Type, name: &str) -> bool {
    matches!(ty, syn::Type::Path(path) if path.path.is_ident(name))
}

/// The argument of a generic type of that name.
fn generic<'t>(ty: &'t syn::Type, name: &str) -> Option<&'t syn::Type> {
    let syn::Type::Path(path) = ty else {
        return None;
    };
    let last = path
        .path
        .segments
        .last()
        .filter(|segment| segment.ident == name)?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        syn::GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}
