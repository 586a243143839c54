//! The paths, calls and members that the files of a package have.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use syn::{Expr, Token};

use super::names::{Module, Names, child, module_of, plain};
use super::packages::Package;
use super::{Gap, Site, Sources};
use crate::failure::Failure;

/// Reads the files of a package: first what their names mean, then what they say.
pub(super) fn package(
    root: &Path,
    package: &Package,
    crate_library: &str,
    sources: &mut Sources,
) -> Result<(), Failure> {
    let mut names = Names::new(&package.alias, crate_library, &package.library);
    let mut parsed = Vec::new();
    for path in &package.files {
        let shown = path
            .strip_prefix(root)
            .unwrap_or(path)
            .display()
            .to_string()
            .replace('\\', "/");
        let text = std::fs::read_to_string(path)
            .map_err(|error| Failure::input(format!("{shown} cannot be read")).cause(error))?;
        sources.files += 1;
        match syn::parse_file(&text) {
            Ok(file) => {
                let module = module_of(path.strip_prefix(&package.folder).unwrap_or(path));
                Declarations {
                    names: &mut names,
                    module: module.clone(),
                }
                .file(&file);
                parsed.push((shown, module, file));
            }
            Err(error) => sources.gaps.push(Gap {
                site: site(&shown, error.span()),
                why: format!("the file does not parse: {error}"),
            }),
        }
    }
    for (shown, module, file) in &parsed {
        let mut reading = Reading {
            names: &names,
            module: module.clone(),
            file: shown,
            variables: BTreeMap::new(),
            sources,
        };
        reading.visit_file(file);
    }
    Ok(())
}

fn site(file: &str, span: Span) -> Site {
    let start = span.start();
    Site {
        file: file.to_owned(),
        line: start.line,
        column: start.column + 1,
    }
}

/// Collects what brings names into scope, wherever it stands in a module.
struct Declarations<'n> {
    names: &'n mut Names,
    module: Module,
}

impl Declarations<'_> {
    fn file(&mut self, file: &syn::File) {
        self.names.module(&self.module);
        self.visit_file(file);
    }
}

impl<'ast> Visit<'ast> for Declarations<'_> {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.names
            .declare(&self.module, &item.tree, item.leading_colon.is_some());
    }

    fn visit_item_extern_crate(&mut self, item: &'ast syn::ItemExternCrate) {
        if let Some((_, name)) = &item.rename {
            self.names
                .rename(&self.module, vec![plain(&item.ident)], plain(name));
        }
    }

    /// A type alias is another name too.
    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        if let syn::Type::Path(path) = &*item.ty {
            self.names
                .rename(&self.module, segments(&path.path), plain(&item.ident));
        }
        visit::visit_item_type(self, item);
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        let inner = child(&self.module, &plain(&item.ident));
        self.names.module(&inner);
        let outer = std::mem::replace(&mut self.module, inner);
        visit::visit_item_mod(self, item);
        self.module = outer;
    }
}

/// Collects what a file says.
struct Reading<'r> {
    names: &'r Names,
    module: Module,
    file: &'r str,
    /// Variables that hold what an accessor gave: `let documents = client.document();`
    variables: BTreeMap<String, BTreeSet<String>>,
    sources: &'r mut Sources,
}

impl Reading<'_> {
    fn site(&self, span: Span) -> Site {
        site(self.file, span)
    }

    fn path(&mut self, path: &syn::Path) {
        let site = self.site(
            path.segments
                .last()
                .map_or(path.span(), |last| last.ident.span()),
        );
        let mut segments = segments(path);
        if path.leading_colon.is_some() {
            segments.insert(0, String::new());
        }
        for full in self.names.resolve(&self.module, &segments) {
            self.sources
                .paths
                .entry(full)
                .or_default()
                .push(site.clone());
        }
    }

    fn member(&mut self, name: &syn::Ident) {
        let site = self.site(name.span());
        self.sources
            .members
            .entry(plain(name))
            .or_default()
            .push(site);
    }

    /// The accessors that a value may come from: those of the variable, or the method that gave it.
    fn accessors(&self, receiver: &Expr) -> BTreeSet<String> {
        match receiver {
            Expr::MethodCall(call) if call.args.is_empty() && call.method != "clone" => {
                BTreeSet::from([plain(&call.method)])
            }
            Expr::MethodCall(call) if call.method == "clone" => self.accessors(&call.receiver),
            Expr::Path(path) => path
                .path
                .get_ident()
                .and_then(|name| self.variables.get(&plain(name)))
                .cloned()
                .unwrap_or_default(),
            Expr::Paren(inner) => self.accessors(&inner.expr),
            Expr::Reference(inner) => self.accessors(&inner.expr),
            _ => BTreeSet::new(),
        }
    }

    fn gap(&mut self, span: Span, why: String) {
        let site = self.site(span);
        self.sources.gaps.push(Gap { site, why });
    }
}

impl<'ast> Visit<'ast> for Reading<'_> {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        let inner = child(&self.module, &plain(&item.ident));
        let outer = std::mem::replace(&mut self.module, inner);
        visit::visit_item_mod(self, item);
        self.module = outer;
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let mut pending = vec![(
            &item.tree,
            if item.leading_colon.is_some() {
                vec![String::new()]
            } else {
                Vec::new()
            },
        )];
        while let Some((tree, mut path)) = pending.pop() {
            match tree {
                syn::UseTree::Path(step) => {
                    path.push(plain(&step.ident));
                    pending.push((&step.tree, path));
                }
                syn::UseTree::Group(group) => {
                    pending.extend(group.items.iter().map(|item| (item, path.clone())))
                }
                syn::UseTree::Name(syn::UseName { ident })
                | syn::UseTree::Rename(syn::UseRename { ident, .. }) => {
                    if ident != "self" {
                        path.push(plain(ident));
                    }
                    let site = self.site(ident.span());
                    for full in self.names.resolve(&self.module, &path) {
                        self.sources
                            .paths
                            .entry(full)
                            .or_default()
                            .push(site.clone());
                    }
                }
                syn::UseTree::Glob(glob) => {
                    if !self.names.sees_through(&self.module, &path) {
                        let why = format!(
                            "use {}::*: what it brings into scope is not seen",
                            path.join("::")
                        );
                        self.gap(glob.span(), why);
                    }
                }
            }
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.path(path);
        visit::visit_path(self, path);
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        if let (syn::Pat::Ident(name), Some(init)) = (&local.pat, &local.init) {
            let accessors = self.accessors(&init.expr);
            self.variables
                .entry(plain(&name.ident))
                .or_default()
                .extend(accessors);
        }
        visit::visit_local(self, local);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let site = self.site(call.method.span());
        let accessors = self.accessors(&call.receiver);
        let calls = self.sources.calls.entry(plain(&call.method)).or_default();
        if accessors.is_empty() {
            calls.push((None, site));
        } else {
            calls.extend(
                accessors
                    .into_iter()
                    .map(|accessor| (Some(accessor), site.clone())),
            );
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_field(&mut self, field: &'ast syn::ExprField) {
        if let syn::Member::Named(name) = &field.member {
            self.member(name);
        }
        visit::visit_expr_field(self, field);
    }

    fn visit_field_value(&mut self, field: &'ast syn::FieldValue) {
        if let syn::Member::Named(name) = &field.member {
            self.member(name);
        }
        visit::visit_field_value(self, field);
    }

    fn visit_field_pat(&mut self, field: &'ast syn::FieldPat) {
        if let syn::Member::Named(name) = &field.member {
            self.member(name);
        }
        visit::visit_field_pat(self, field);
    }

    /// Arguments that are expressions, as of `println!` and `vec!`, are read; other tokens are not.
    fn visit_macro(&mut self, invocation: &'ast syn::Macro) {
        let list = invocation.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated);
        let arguments: syn::Result<Vec<Expr>> =
            list.map(|list| list.into_iter().collect()).or_else(|_| {
                // `vec![value; count]`
                let list =
                    invocation.parse_body_with(Punctuated::<Expr, Token![;]>::parse_terminated)?;
                Ok(list.into_iter().collect())
            });
        if let Ok(arguments) = arguments {
            for argument in &arguments {
                // An owned expression lives shorter than the file, and so is read by a reader of its own.
                let mut inner = Reading {
                    names: self.names,
                    module: self.module.clone(),
                    file: self.file,
                    variables: self.variables.clone(),
                    sources: &mut *self.sources,
                };
                inner.visit_expr(argument);
            }
            return;
        }
        let name = segments(&invocation.path).join("::");
        if mentions(&invocation.tokens) {
            self.gap(
                invocation.path.span(),
                format!("what {name}! makes of its tokens is not seen"),
            );
        }
    }

    fn visit_item_macro(&mut self, item: &'ast syn::ItemMacro) {
        if item.mac.path.is_ident("macro_rules") {
            if mentions(&item.mac.tokens) {
                let name = item.ident.as_ref().map(plain).unwrap_or_default();
                self.gap(item.span(), format!("the macro {name}! is not expanded"));
            }
            return;
        }
        visit::visit_item_macro(self, item);
    }
}

/// Whether tokens may be calls or paths at all: data of `json!` are not worth a word.
fn mentions(tokens: &TokenStream) -> bool {
    let mut before = [' '; 2];
    tokens.clone().into_iter().any(|token| {
        let found = match &token {
            TokenTree::Group(group) => mentions(&group.stream()),
            TokenTree::Ident(_) => before[1] == '.' || before == [':', ':'],
            _ => false,
        };
        let last = match &token {
            TokenTree::Punct(punct) => punct.as_char(),
            _ => ' ',
        };
        before = [before[1], last];
        found
    })
}

fn segments(path: &syn::Path) -> Vec<String> {
    path.segments
        .iter()
        .map(|segment| plain(&segment.ident))
        .collect()
}
