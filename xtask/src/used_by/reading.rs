//! The paths, calls and members that the files of a package have.

use std::path::Path;

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use syn::{Expr, Token};

use super::declarations::Declarations;
use super::names::{Module, Names, child, module_of, plain, segments};
use super::own::{self, Own};
use super::packages::Package;
use super::types::{Generated, Ty};
use super::values::Values;
use super::{Called, Gap, Member, Site, Sources};
use crate::failure::Failure;

/// Reads the files of a package: first what their names mean, then what they say.
pub(super) fn package(
    root: &Path,
    package: &Package,
    (crate_library, generated): (&str, &Generated),
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
    let files = parsed.iter().map(|(_, module, file)| (module, file));
    let own = Own::of(files, &names, generated);
    for (shown, module, file) in &parsed {
        let mut reading = Reading {
            names: &names,
            module: module.clone(),
            file: shown,
            values: Values::new(generated, &names, &own),
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

/// Collects what a file says.
struct Reading<'r> {
    names: &'r Names,
    module: Module,
    file: &'r str,
    values: Values<'r>,
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

    /// A member of a value that is known to be of a type, or of one that is not known.
    fn member(&mut self, name: &syn::Ident, owner: Option<Ty>) {
        let owner = match owner {
            Some(Ty::Generated(path)) => Some(path),
            Some(_) => return,
            None => None,
        };
        let site = self.site(name.span());
        let members = self.sources.members.entry(plain(name)).or_default();
        members.push(Member { owner, site });
    }

    fn pattern(&mut self, pattern: &syn::Pat, ty: Option<Ty>) {
        self.values.bind(&self.module, pattern, ty);
    }

    fn value(&self, expression: &Expr) -> Option<Ty> {
        self.values.of(&self.module, expression)
    }

    /// The parameters and the body of a function; `self` is what the `impl` is for.
    fn function(&mut self, signature: &syn::Signature, visit: impl FnOnce(&mut Self)) {
        self.values.enter();
        for argument in &signature.inputs {
            if let syn::FnArg::Typed(typed) = argument {
                let ty = self.values.written(&self.module, &typed.ty);
                self.pattern(&typed.pat, ty);
            }
        }
        visit(self);
        self.values.leave();
    }

    /// A closure, whose first parameter is known where a list or an option calls it.
    fn closure(&mut self, closure: &syn::ExprClosure, first: Option<Ty>) {
        self.values.enter();
        for (index, input) in closure.inputs.iter().enumerate() {
            self.pattern(input, first.clone().filter(|_| index == 0));
        }
        visit::visit_expr_closure(self, closure);
        self.values.leave();
    }

    /// `x.document().get_document()` calls a method of `document`, whatever `x` is.
    fn accessor(&self, receiver: &Expr) -> Option<String> {
        match receiver {
            Expr::MethodCall(call) if call.args.is_empty() && call.method != "clone" => {
                Some(plain(&call.method))
            }
            Expr::MethodCall(call) if call.method == "clone" => self.accessor(&call.receiver),
            Expr::Paren(inner) => self.accessor(&inner.expr),
            Expr::Reference(inner) => self.accessor(&inner.expr),
            _ => None,
        }
    }

    /// What comes into scope here goes out of it again.
    fn scope(&mut self, visit: impl FnOnce(&mut Self)) {
        self.values.enter();
        visit(self);
        self.values.leave();
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

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.function(&item.sig, |this| visit::visit_item_fn(this, item));
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.function(&item.sig, |this| visit::visit_impl_item_fn(this, item));
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let outer = std::mem::replace(&mut self.values.this, own::this(item));
        visit::visit_item_impl(self, item);
        self.values.this = outer;
    }

    fn visit_block(&mut self, block: &'ast syn::Block) {
        self.scope(|this| visit::visit_block(this, block));
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        // The value does not see the variable yet.
        visit::visit_local(self, local);
        let ty = local.init.as_ref().and_then(|init| self.value(&init.expr));
        self.pattern(&local.pat, ty);
    }

    fn visit_expr_if(&mut self, expression: &'ast syn::ExprIf) {
        self.scope(|this| visit::visit_expr_if(this, expression));
    }

    fn visit_expr_while(&mut self, expression: &'ast syn::ExprWhile) {
        self.scope(|this| visit::visit_expr_while(this, expression));
    }

    fn visit_expr_let(&mut self, expression: &'ast syn::ExprLet) {
        visit::visit_expr_let(self, expression);
        let ty = self.value(&expression.expr);
        self.pattern(&expression.pat, ty);
    }

    fn visit_expr_for_loop(&mut self, expression: &'ast syn::ExprForLoop) {
        self.scope(|this| {
            let item = Values::item(this.value(&expression.expr));
            this.pattern(&expression.pat, item);
            visit::visit_expr_for_loop(this, expression);
        });
    }

    fn visit_expr_match(&mut self, expression: &'ast syn::ExprMatch) {
        self.visit_expr(&expression.expr);
        let ty = self.value(&expression.expr);
        for arm in &expression.arms {
            self.scope(|this| {
                this.pattern(&arm.pat, ty.clone());
                visit::visit_arm(this, arm);
            });
        }
    }

    fn visit_expr_closure(&mut self, closure: &'ast syn::ExprClosure) {
        self.closure(closure, None);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let site = self.site(call.method.span());
        let receiver = self.value(&call.receiver);
        let on = match &receiver {
            Some(Ty::Group(module)) => Some(Called::Group(module.clone())),
            Some(Ty::Call(call)) => Some(Called::Setter(call.path.clone())),
            Some(_) => None,
            None => Some(
                self.accessor(&call.receiver)
                    .map_or(Called::Unknown, Called::Group),
            ),
        };
        if let Some(on) = on {
            let calls = self.sources.calls.entry(plain(&call.method)).or_default();
            calls.push((on, site));
        }
        self.visit_expr(&call.receiver);
        if let Some(turbofish) = &call.turbofish {
            self.visit_angle_bracketed_generic_arguments(turbofish);
        }
        for argument in &call.args {
            match argument {
                Expr::Closure(closure) => self.closure(closure, Values::item(receiver.clone())),
                other => self.visit_expr(other),
            }
        }
    }

    fn visit_expr_field(&mut self, field: &'ast syn::ExprField) {
        if let syn::Member::Named(name) = &field.member {
            self.member(name, self.value(&field.base));
        }
        visit::visit_expr_field(self, field);
    }

    fn visit_expr_struct(&mut self, object: &'ast syn::ExprStruct) {
        let owner = self.values.meaning(&self.module, &object.path);
        for field in &object.fields {
            if let syn::Member::Named(name) = &field.member {
                self.member(name, owner.clone());
            }
        }
        visit::visit_expr_struct(self, object);
    }

    fn visit_pat_struct(&mut self, object: &'ast syn::PatStruct) {
        let owner = self.values.meaning(&self.module, &object.path);
        for field in &object.fields {
            if let syn::Member::Named(name) = &field.member {
                self.member(name, owner.clone());
            }
        }
        visit::visit_pat_struct(self, object);
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
                    values: self.values.fork(),
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
