//! What the values of a function are, as far as its own text says it.
//!
//! Followed are: variables from a `let` with a type or from a value that is known, parameters of functions, members of
//! generated types and of the program's own structs, calls of the generated client and of the program's own functions,
//! `await`, `?`, and the usual methods of `Option`, `Result`, lists and iterators with their closures; patterns of `let`,
//! `if let`, `match` and `for`. Not followed are generic parameters, traits, macros that are no list of expressions, and
//! what other crates define.

use std::collections::BTreeMap;

use syn::{Expr, Pat};

use super::names::{Module, Names, plain};
use super::own::Own;
use super::types::{Generated, Ty};

/// Methods that give what they are called on, in this respect.
const SAME: &[&str] = &[
    "clone",
    "to_owned",
    "as_ref",
    "as_mut",
    "borrow",
    "borrow_mut",
    "iter",
    "iter_mut",
    "into_iter",
    "by_ref",
    "as_deref",
    "as_deref_mut",
    "as_slice",
    "to_vec",
    "cloned",
    "copied",
    "filter",
    "rev",
    "skip",
    "take",
    "chain",
    "skip_while",
    "take_while",
    "step_by",
    "inspect",
    "inspect_err",
    "peekable",
    "values",
    "values_mut",
    "into_values",
    "drain",
    "ok",
    "ok_or",
    "ok_or_else",
    "map_err",
    "or",
    "or_else",
    "context",
    "with_context",
    "into_boxed_slice",
    "collect",
];
/// Methods that give what an `Option` or a `Result` holds.
const INNER: &[&str] = &[
    "unwrap",
    "expect",
    "unwrap_or",
    "unwrap_or_else",
    "unwrap_or_default",
];
/// Methods that may give one of several.
const ONE: &[&str] = &[
    "first",
    "last",
    "get",
    "get_mut",
    "next",
    "next_back",
    "nth",
    "pop",
    "find",
    "peek",
    "remove",
    "min_by_key",
    "max_by_key",
    "min_by",
    "max_by",
    "reduce",
];

/// The variables that are in scope, and what else is needed to know what an expression is.
pub(super) struct Values<'r> {
    generated: &'r Generated,
    names: &'r Names,
    own: &'r Own,
    scopes: Vec<BTreeMap<String, Option<Ty>>>,
    /// The type whose `impl` is read.
    pub(super) this: Option<String>,
}

impl<'r> Values<'r> {
    pub(super) fn new(generated: &'r Generated, names: &'r Names, own: &'r Own) -> Self {
        Self {
            generated,
            names,
            own,
            scopes: vec![BTreeMap::new()],
            this: None,
        }
    }

    /// The same variables, for what is read apart.
    pub(super) fn fork(&self) -> Self {
        Self {
            generated: self.generated,
            names: self.names,
            own: self.own,
            scopes: self.scopes.clone(),
            this: self.this.clone(),
        }
    }

    pub(super) fn enter(&mut self) {
        self.scopes.push(BTreeMap::new());
    }

    pub(super) fn leave(&mut self) {
        self.scopes.pop();
    }

    /// What a written type is.
    pub(super) fn written(&self, module: &Module, ty: &syn::Type) -> Option<Ty> {
        self.generated.ty(ty, &|path| self.meaning(module, path))
    }

    /// What a path to a type means.
    pub(super) fn meaning(&self, module: &Module, path: &syn::Path) -> Option<Ty> {
        let place = (self.names, module);
        self.own
            .meaning(path, self.this.as_deref(), place, self.generated)
    }

    /// Brings the variables of a pattern into scope, for a value that is known or not.
    pub(super) fn bind(&mut self, module: &Module, pattern: &Pat, ty: Option<Ty>) {
        match pattern {
            Pat::Ident(name) => {
                if let Some((_, inner)) = &name.subpat {
                    self.bind(module, inner, ty.clone());
                }
                if let Some(scope) = self.scopes.last_mut() {
                    scope.insert(plain(&name.ident), ty);
                }
            }
            Pat::Type(typed) => {
                // `let all: Vec<_> = ...` leaves the rest to the value.
                let written = self.written(module, &typed.ty).or(ty);
                self.bind(module, &typed.pat, written);
            }
            Pat::Reference(inner) => self.bind(module, &inner.pat, ty),
            Pat::Paren(inner) => self.bind(module, &inner.pat, ty),
            Pat::Or(either) => {
                either
                    .cases
                    .iter()
                    .for_each(|case| self.bind(module, case, ty.clone()));
            }
            Pat::TupleStruct(tuple) => {
                let is_inner = ["Some", "Ok"].iter().any(|name| tuple.path.is_ident(name));
                let inner = match ty {
                    Some(Ty::Maybe(inner)) if is_inner => Some(*inner),
                    _ => None,
                };
                tuple
                    .elems
                    .iter()
                    .for_each(|part| self.bind(module, part, inner.clone()));
            }
            Pat::Struct(object) => {
                let owner = self.meaning(module, &object.path);
                for field in &object.fields {
                    let syn::Member::Named(name) = &field.member else {
                        continue;
                    };
                    let ty = owner
                        .as_ref()
                        .and_then(|owner| self.member(owner, &plain(name)));
                    self.bind(module, &field.pat, ty);
                }
            }
            Pat::Tuple(tuple) => {
                tuple
                    .elems
                    .iter()
                    .for_each(|part| self.bind(module, part, None));
            }
            Pat::Slice(slice) => {
                let inner = match ty {
                    Some(Ty::Many(inner)) => Some(*inner),
                    _ => None,
                };
                slice
                    .elems
                    .iter()
                    .for_each(|part| self.bind(module, part, inner.clone()));
            }
            _ => {}
        }
    }

    /// What the items of a loop are, or the argument of a closure that a method of the value takes.
    pub(super) fn item(ty: Option<Ty>) -> Option<Ty> {
        match ty? {
            Ty::Many(inner) | Ty::Maybe(inner) => Some(*inner),
            _ => None,
        }
    }

    /// The type of a member.
    pub(super) fn member(&self, owner: &Ty, name: &str) -> Option<Ty> {
        match (owner, name) {
            (Ty::Generated(path), _) => self.generated.member(path, name),
            (Ty::Own(ty), _) => self.own.member(ty, name).cloned(),
            (Ty::Page(item), "items") => Some(Ty::Many(item.clone())),
            (Ty::Page(_), _) => Some(Ty::Other),
            (Ty::Response(inner), "value") => Some((**inner).clone()),
            _ => None,
        }
    }

    /// What an expression is; `None` if that cannot be seen.
    pub(super) fn of(&self, module: &Module, expression: &Expr) -> Option<Ty> {
        match expression {
            Expr::Path(path) => {
                let name = path.path.get_ident()?;
                if name == "self" {
                    return self.this.clone().map(Ty::Own);
                }
                let mut scopes = self.scopes.iter().rev();
                scopes.find_map(|scope| scope.get(&plain(name)))?.clone()
            }
            Expr::Reference(inner) => self.of(module, &inner.expr),
            Expr::Paren(inner) => self.of(module, &inner.expr),
            Expr::Group(inner) => self.of(module, &inner.expr),
            Expr::Unary(inner) if matches!(inner.op, syn::UnOp::Deref(_)) => {
                self.of(module, &inner.expr)
            }
            Expr::Await(inner) => match self.of(module, &inner.base)? {
                Ty::Call(call) => Some(Ty::Maybe(Box::new(call.gives))),
                other => Some(other),
            },
            Expr::Try(inner) => match self.of(module, &inner.expr)? {
                Ty::Maybe(inner) => Some(*inner),
                _ => None,
            },
            Expr::Field(field) => {
                let owner = self.of(module, &field.base)?;
                let name = match &field.member {
                    syn::Member::Named(name) => plain(name),
                    syn::Member::Unnamed(index) => index.index.to_string(),
                };
                self.member(&owner, &name)
            }
            Expr::Index(index) => Self::item(self.of(module, &index.expr)),
            Expr::Struct(object) => self.meaning(module, &object.path),
            Expr::Call(call) => self.called(module, call),
            Expr::MethodCall(call) => self.method(module, call),
            Expr::Lit(_) => Some(Ty::Other),
            _ => None,
        }
    }

    /// `Type::new(...)`, or a function of the program.
    fn called(&self, module: &Module, call: &syn::ExprCall) -> Option<Ty> {
        let Expr::Path(path) = &*call.func else {
            return None;
        };
        let mut owner = path.path.clone();
        let name = plain(&owner.segments.pop()?.ident);
        if ["Some", "Ok"].contains(&name.as_str()) && owner.segments.is_empty() {
            return Some(Ty::Maybe(Box::new(self.of(module, call.args.first()?)?)));
        }
        if owner.segments.is_empty() {
            return self.own.function(None, &name).cloned();
        }
        // What is left ends with a separator.
        owner.segments.pop_punct();
        match self.meaning(module, &owner) {
            Some(Ty::Own(ty)) => self.own.function(Some(&ty), &name).cloned(),
            Some(Ty::Generated(path)) if name == "new" => Some(Ty::Generated(path)),
            Some(_) => None,
            None => {
                let first = &owner.segments.first()?.ident;
                let is_here = ["crate", "self", "super"].iter().any(|word| first == word);
                is_here.then(|| self.own.function(None, &name).cloned())?
            }
        }
    }

    fn method(&self, module: &Module, call: &syn::ExprMethodCall) -> Option<Ty> {
        let receiver = self.of(module, &call.receiver)?;
        let name = plain(&call.method);
        let is = |list: &[&str]| list.contains(&name.as_str());
        if let Some(known) = self.generated.method(&receiver, &name) {
            return Some(known);
        }
        match receiver {
            Ty::Own(ty) => {
                let own = self.own.function(Some(&ty), &name).cloned();
                own.or_else(|| is(&["clone"]).then_some(Ty::Own(ty)))
            }
            Ty::Call(mut call) => match name.as_str() {
                "send" => {
                    call.gives = Ty::Response(Box::new(call.gives));
                    Some(Ty::Call(call))
                }
                "items" => match call.gives {
                    Ty::Page(item) => Some(Ty::Stream(item)),
                    _ => None,
                },
                "pages" => Some(Ty::Stream(Box::new(call.gives))),
                // Setters give the call again.
                _ => Some(Ty::Call(call)),
            },
            Ty::Stream(item) => match name.as_str() {
                "next" | "try_next" => Some(Ty::Maybe(Box::new(Ty::Maybe(item)))),
                "collect" | "try_collect" => Some(Ty::Maybe(Box::new(Ty::Many(item)))),
                _ => None,
            },
            Ty::Maybe(inner) if is(INNER) => Some(*inner),
            Ty::Maybe(inner) if is(&["transpose"]) => Some(Ty::Maybe(inner)),
            Ty::Many(item) if is(ONE) => Some(Ty::Maybe(item)),
            Ty::Many(_) if is(&["len", "is_empty", "count"]) => Some(Ty::Other),
            Ty::Maybe(_) | Ty::Many(_) if is(&["map", "filter_map", "and_then", "flat_map"]) => {
                self.mapped(module, receiver, &name, call.args.first()?)
            }
            receiver if is(SAME) => Some(receiver),
            _ => None,
        }
    }

    /// What a closure makes of what a list or an option holds.
    fn mapped(&self, module: &Module, receiver: Ty, name: &str, closure: &Expr) -> Option<Ty> {
        let Expr::Closure(closure) = closure else {
            return None;
        };
        let is_many = matches!(receiver, Ty::Many(_));
        let mut inner = self.fork();
        inner.enter();
        inner.bind(module, closure.inputs.first()?, Self::item(Some(receiver)));
        let made = inner.of(module, &closure.body)?;
        let flat = match (name, made) {
            ("map", made) => made,
            (_, Ty::Maybe(made) | Ty::Many(made)) => *made,
            _ => return None,
        };
        Some(if is_many {
            Ty::Many(Box::new(flat))
        } else {
            Ty::Maybe(Box::new(flat))
        })
    }
}
