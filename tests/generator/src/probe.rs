//! A program that uses every public item of a generated crate, each in a function of its own.
//!
//! What it uses is read from the crate's source, and not from the model that the source was made of. The types in it are
//! written with their full paths, so that the program can be compiled against another version of the crate: what the
//! compiler then refuses is what no longer is as it was.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::collections::{BTreeMap, BTreeSet};
use syn::{
    Fields, FnArg, GenericArgument, Item, PathArguments, ReturnType, Type, UseTree, Visibility,
};
use umbraco_codegen::emit::Files;

/// One use of one item.
#[derive(Clone, Debug)]
pub struct Probe {
    /// The item's path, as a report writes it.
    pub path: String,
    /// The method that gives the item, for what is only there as its answer.
    pub owner: Option<String>,
    /// A function without a name: its arguments, what it returns, and its body.
    pub text: String,
}

/// Everything that a crate offers; `library` is what the program calls it.
#[must_use]
pub fn probes(files: &Files, library: &str) -> Vec<Probe> {
    let mut probes = Vec::new();
    for (file, text) in files {
        let Some(name) = file
            .strip_prefix("src/")
            .and_then(|file| file.strip_suffix(".rs"))
        else {
            continue;
        };
        let module = name.strip_suffix("/models").unwrap_or(name);
        let place = match module {
            "lib" => library.to_owned(),
            module => format!("{library}::{module}"),
        };
        let parsed = syn::parse_file(text).unwrap();
        // `call!` knows this one without an import.
        let mut names = BTreeMap::from([("Paged".to_owned(), "umbraco_runtime::Paged".to_owned())]);
        for item in &parsed.items {
            if let Item::Use(item) = item {
                imported(&item.tree, String::new(), library, &mut names);
            }
        }
        for item in &parsed.items {
            if let Item::Mod(item) = item {
                names.insert(item.ident.to_string(), format!("{place}::{}", item.ident));
            }
        }
        let scope = Scope {
            library,
            place,
            names,
        };
        parsed
            .items
            .iter()
            .for_each(|item| scope.item(item, &mut probes));
    }
    // An answer is found by the call that its method gives.
    let owners: BTreeMap<String, String> = probes
        .iter()
        .filter_map(|probe| Some((probe.path.clone(), probe.owner.clone()?)))
        .collect();
    for probe in &mut probes {
        let parent = probe.path.rsplit_once("::").map(|(parent, _)| parent);
        if probe.owner.is_none() {
            probe.owner = parent.and_then(|parent| owners.get(parent)).cloned();
        }
    }
    probes
}

/// The program: line `n` is the probe `n - 1`, or empty without it.
#[must_use]
pub fn program(probes: &[Probe], without: &BTreeSet<usize>) -> String {
    let lines = probes
        .iter()
        .enumerate()
        .map(|(number, probe)| match without.contains(&number) {
            true => "\n".to_owned(),
            false => format!("pub fn p{number}{}\n", probe.text),
        });
    lines.collect()
}

/// A module of the crate: where its items are, and what its short names mean.
struct Scope<'l> {
    library: &'l str,
    place: String,
    names: BTreeMap<String, String>,
}

impl Scope<'_> {
    fn item(&self, item: &Item, probes: &mut Vec<Probe>) {
        match item {
            Item::Struct(item) if is_public(&item.vis) => {
                let ty = self.local(&item.ident);
                probes.push(named(&ty, format!("(_: &{ty}) {{}}")));
                if let Fields::Named(fields) = &item.fields {
                    for field in fields.named.iter().filter(|field| is_public(&field.vis)) {
                        let name = field.ident.as_ref().unwrap();
                        let shown = name.to_string();
                        let shown = shown.trim_start_matches("r#");
                        let used = self.ty(&field.ty);
                        probes.push(named(
                            &format!("{ty}::{shown}"),
                            format!("(x: &{ty}) -> &{used} {{ &x.{name} }}"),
                        ));
                    }
                }
            }
            Item::Enum(item) if is_public(&item.vis) => {
                let ty = self.local(&item.ident);
                probes.push(named(&ty, format!("(_: &{ty}) {{}}")));
                for variant in &item.variants {
                    let path = format!("{ty}::{}", variant.ident);
                    let text = match &variant.fields {
                        Fields::Unit => format!("() -> {ty} {{ {path} }}"),
                        Fields::Unnamed(fields) => {
                            let used = self.ty(&fields.unnamed[0].ty);
                            format!("(x: {used}) -> {ty} {{ {path}(x) }}")
                        }
                        Fields::Named(_) => continue,
                    };
                    probes.push(named(&path, text));
                }
            }
            Item::Impl(item) if item.trait_.is_none() => {
                let ty = self.ty(&item.self_ty);
                for method in &item.items {
                    if let syn::ImplItem::Fn(method) = method {
                        if is_public(&method.vis) {
                            probes.push(self.method(&ty, &method.sig));
                        }
                    }
                }
            }
            Item::Macro(item) => {
                let name = item.mac.path.segments.last().unwrap().ident.to_string();
                if name == "call" {
                    self.call(item.mac.tokens.clone(), probes);
                }
            }
            _ => {}
        }
    }

    /// A method has the same type: a pointer to it can be one to a function of that type.
    fn method(&self, ty: &str, signature: &syn::Signature) -> Probe {
        let arguments: Vec<String> = signature
            .inputs
            .iter()
            .map(|argument| match argument {
                FnArg::Receiver(receiver)
                    if receiver.to_token_stream().to_string().starts_with('&') =>
                {
                    format!("&{ty}")
                }
                FnArg::Receiver(_) => ty.to_owned(),
                FnArg::Typed(typed) => self.argument(&typed.ty),
            })
            .collect();
        let returns = match &signature.output {
            ReturnType::Default => "()".to_owned(),
            ReturnType::Type(_, used) => self.ty(used),
        };
        let returns = returns.replace("Self", ty);
        let name = signature.ident.to_string();
        let path = format!("{ty}::{}", name.trim_start_matches("r#"));
        // What the client has for a tag is the tag's module.
        let owner = (ty == format!("{}::Client", self.library)).then(|| {
            let (module, _) = returns.rsplit_once("::").unwrap_or((&returns, ""));
            module.to_owned()
        });
        Probe {
            path,
            owner,
            text: format!(
                "() {{ let _: fn({}) -> {returns} = {ty}::{name}; }}",
                arguments.join(", ")
            ),
        }
    }

    /// What is passed where an argument takes several types.
    fn argument(&self, ty: &Type) -> String {
        let Type::ImplTrait(several) = ty else {
            return self.ty(ty);
        };
        let Some(syn::TypeParamBound::Trait(bound)) = several.bounds.first() else {
            panic!("{}", ty.to_token_stream());
        };
        let last = bound.path.segments.last().unwrap();
        let PathArguments::AngleBracketed(arguments) = &last.arguments else {
            panic!("{}", ty.to_token_stream());
        };
        match (last.ident.to_string().as_str(), &arguments.args[0]) {
            ("Into", GenericArgument::Type(into)) => self.ty(into),
            ("AsRef", _) => "String".to_owned(),
            ("IntoIterator", GenericArgument::AssocType(item)) => {
                format!("Vec<{}>", self.argument(&item.ty))
            }
            ("IntoIterator", GenericArgument::Constraint(item)) => {
                let Some(syn::TypeParamBound::Trait(borrow)) = item.bounds.first() else {
                    panic!("{}", ty.to_token_stream());
                };
                let last = borrow.path.segments.last().unwrap();
                let PathArguments::AngleBracketed(arguments) = &last.arguments else {
                    panic!("{}", ty.to_token_stream());
                };
                format!("Vec<{}>", self.full(arguments.args.to_token_stream()))
            }
            _ => panic!("{}", ty.to_token_stream()),
        }
    }

    /// `call!(Group::method as Name -> Answer)`
    fn call(&self, tokens: TokenStream, probes: &mut Vec<Probe>) {
        let text: Vec<String> = tokens
            .clone()
            .into_iter()
            .map(|token| token.to_string())
            .collect();
        let (group, method, name) = (&text[0], &text[3], &text[5]);
        let answer = self.full(tokens.into_iter().skip(8).collect());
        let ty = format!("{}::{name}", self.place);
        let owner = format!(
            "{}::{group}::{}",
            self.place,
            method.trim_start_matches("r#")
        );
        probes.push(Probe {
            path: ty.clone(),
            owner: Some(owner.clone()),
            text: format!("(_: &{ty}) {{}}"),
        });
        probes.push(Probe {
            path: owner.clone(),
            owner: Some(owner),
            text: format!("(x: {ty}) -> umbraco_runtime::Sending<{answer}> {{ x.send() }}"),
        });
    }

    fn local(&self, name: &syn::Ident) -> String {
        format!("{}::{name}", self.place)
    }

    fn ty(&self, ty: &Type) -> String {
        self.full(ty.to_token_stream())
    }

    /// The same with full paths.
    fn full(&self, tokens: TokenStream) -> String {
        let mut written = TokenStream::new();
        let mut is_inside_path = false;
        for token in tokens {
            let token = match token {
                TokenTree::Ident(name) if !is_inside_path => self.name(&name),
                TokenTree::Group(group) => {
                    let inner: TokenStream = self.full(group.stream()).parse().unwrap();
                    TokenTree::Group(proc_macro2::Group::new(group.delimiter(), inner))
                        .to_token_stream()
                }
                other => other.to_token_stream(),
            };
            let text = token.to_string();
            is_inside_path = text == ":" || (text == "::");
            written.extend(token);
        }
        written.to_string().replace(" :: ", "::").replace("& ", "&")
    }

    fn name(&self, name: &syn::Ident) -> TokenStream {
        let text = name.to_string();
        let full = match self.names.get(&text) {
            Some(full) => full.clone(),
            None if text == "crate" => self.library.to_owned(),
            None if is_known(&text) => text,
            None => format!("{}::{text}", self.place),
        };
        let path: TokenStream = full.parse().unwrap();
        quote!(#path)
    }
}

fn named(path: &str, text: String) -> Probe {
    Probe {
        path: path.to_owned(),
        owner: None,
        text,
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Words of the language and its prelude.
fn is_known(name: &str) -> bool {
    let prelude = [
        "Self",
        "String",
        "Vec",
        "Option",
        "Box",
        "Into",
        "IntoIterator",
        "Item",
        "AsRef",
        "Result",
    ];
    prelude.contains(&name) || name.starts_with(|first: char| first.is_ascii_lowercase())
}

fn imported(tree: &UseTree, before: String, library: &str, names: &mut BTreeMap<String, String>) {
    match tree {
        UseTree::Path(path) => {
            let name = path.ident.to_string();
            let name = if name == "crate" {
                library.to_owned()
            } else {
                name
            };
            imported(&path.tree, format!("{before}{name}::"), library, names);
        }
        UseTree::Name(name) => {
            names.insert(name.ident.to_string(), format!("{before}{}", name.ident));
        }
        UseTree::Rename(renamed) => {
            names.insert(
                renamed.rename.to_string(),
                format!("{before}{}", renamed.ident),
            );
        }
        UseTree::Group(group) => {
            group
                .items
                .iter()
                .for_each(|tree| imported(tree, before.clone(), library, names));
        }
        UseTree::Glob(_) => {}
    }
}
