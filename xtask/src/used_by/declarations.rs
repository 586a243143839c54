//! What brings names into scope.

use syn::visit::{self, Visit};

use super::names::{Module, Names, child, plain, segments};

/// Collects what brings names into scope, wherever it stands in a module.
pub(super) struct Declarations<'n> {
    pub(super) names: &'n mut Names,
    pub(super) module: Module,
}

impl Declarations<'_> {
    pub(super) fn file(&mut self, file: &syn::File) {
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
