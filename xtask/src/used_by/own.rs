//! What the program itself defines: the members of its structs and what its functions give.

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::{self, Visit};

use super::names::{Module, Names, child, plain, segments};
use super::types::{Generated, Ty};

/// The definitions of a package, by name. A name that is there twice means nothing.
#[derive(Debug, Default)]
pub(super) struct Own {
    types: BTreeSet<String>,
    twice: BTreeSet<String>,
    /// By `Type.member`.
    members: BTreeMap<String, Ty>,
    /// By `function`, and `Type::function` for those of a type.
    functions: BTreeMap<String, Ty>,
}

impl Own {
    /// The definitions in the files of a package.
    pub(super) fn of<'f>(
        files: impl Iterator<Item = (&'f Module, &'f syn::File)> + Clone,
        names: &Names,
        generated: &Generated,
    ) -> Self {
        let mut named = Named::default();
        files.clone().for_each(|(_, file)| named.visit_file(file));
        let mut own = Self {
            types: named.types,
            twice: named.twice,
            ..Self::default()
        };
        for (module, file) in files {
            let mut definitions = Definitions {
                names,
                generated,
                module: module.clone(),
                this: None,
                own: &mut own,
            };
            definitions.visit_file(file);
        }
        own
    }

    /// The type of a member of one of the program's types.
    pub(super) fn member(&self, ty: &str, name: &str) -> Option<&Ty> {
        self.members.get(&format!("{ty}.{name}"))
    }

    /// What a function gives, or a function of a type.
    pub(super) fn function(&self, ty: Option<&str>, name: &str) -> Option<&Ty> {
        match ty {
            Some(ty) => self.functions.get(&format!("{ty}::{name}")),
            None => self.functions.get(name),
        }
    }

    /// What a path to a type means: one of the generated crate, or one of the program.
    pub(super) fn meaning(
        &self,
        path: &syn::Path,
        this: Option<&str>,
        (names, module): (&Names, &Module),
        generated: &Generated,
    ) -> Option<Ty> {
        let segments = segments(path);
        if path.is_ident("Self") {
            return this.map(|name| Ty::Own(name.to_owned()));
        }
        let resolved = names.resolve(module, &segments);
        if let Some(known) = resolved.iter().find_map(|full| generated.at(full)) {
            return Some(known);
        }
        let last = segments.last()?;
        let is_own = self.types.contains(last) && !self.twice.contains(last) && resolved.is_empty();
        is_own.then(|| Ty::Own(last.clone()))
    }
}

/// The names of types, and of functions, that there are.
#[derive(Default)]
struct Named {
    types: BTreeSet<String>,
    functions: BTreeSet<String>,
    twice: BTreeSet<String>,
}

impl Named {
    fn ty(&mut self, name: &syn::Ident) {
        if !self.types.insert(plain(name)) {
            self.twice.insert(plain(name));
        }
    }
}

impl<'ast> Visit<'ast> for Named {
    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.ty(&item.ident);
        visit::visit_item_struct(self, item);
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.ty(&item.ident);
        visit::visit_item_enum(self, item);
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        if !self.functions.insert(plain(&item.sig.ident)) {
            self.twice.insert(plain(&item.sig.ident));
        }
        visit::visit_item_fn(self, item);
    }
}

struct Definitions<'d> {
    names: &'d Names,
    generated: &'d Generated,
    module: Module,
    /// The type whose `impl` is read.
    this: Option<String>,
    own: &'d mut Own,
}

impl Definitions<'_> {
    fn ty(&self, ty: &syn::Type) -> Option<Ty> {
        self.generated.ty(ty, &|path| {
            let place = (self.names, &self.module);
            self.own
                .meaning(path, self.this.as_deref(), place, self.generated)
        })
    }

    fn function(&mut self, signature: &syn::Signature, name: String) {
        let syn::ReturnType::Type(_, ty) = &signature.output else {
            return;
        };
        if let Some(ty) = self.ty(ty).filter(|_| !self.own.twice.contains(&name)) {
            self.own.functions.insert(name, ty);
        }
    }
}

impl<'ast> Visit<'ast> for Definitions<'_> {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        let inner = child(&self.module, &plain(&item.ident));
        let outer = std::mem::replace(&mut self.module, inner);
        visit::visit_item_mod(self, item);
        self.module = outer;
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        let owner = plain(&item.ident);
        for (index, field) in item.fields.iter().enumerate() {
            let name = field
                .ident
                .as_ref()
                .map_or_else(|| index.to_string(), plain);
            if let Some(ty) = self.ty(&field.ty) {
                self.own.members.insert(format!("{owner}.{name}"), ty);
            }
        }
        visit::visit_item_struct(self, item);
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.function(&item.sig, plain(&item.sig.ident));
        visit::visit_item_fn(self, item);
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let outer = std::mem::replace(&mut self.this, this(item));
        visit::visit_item_impl(self, item);
        self.this = outer;
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        if let Some(ty) = self.this.clone() {
            self.function(&item.sig, format!("{ty}::{}", plain(&item.sig.ident)));
        }
        visit::visit_impl_item_fn(self, item);
    }
}

/// The name of the type that an `impl` is for.
pub(super) fn this(item: &syn::ItemImpl) -> Option<String> {
    match &*item.self_ty {
        syn::Type::Path(path) => path.path.segments.last().map(|part| plain(&part.ident)),
        _ => None,
    }
}
