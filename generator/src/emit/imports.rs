//! The names that a module uses from elsewhere.

use super::source::ident;
use crate::model::{Api, Home, SchemaId, SchemaKind, Type, Use};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

/// Which module is being written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Module {
    /// `models`, or a group's `models`.
    Models(Home),
    /// A group's operations.
    Group(usize),
}

/// Writes types, and remembers what the module has to import for them.
pub(super) struct Imports<'a> {
    api: &'a Api,
    module: Module,
    std: BTreeSet<(&'static str, &'static str)>,
    runtime: BTreeSet<&'static str>,
    shared: BTreeSet<String>,
    own: BTreeSet<String>,
}

impl<'a> Imports<'a> {
    pub(super) fn new(api: &'a Api, module: Module) -> Self {
        Self {
            api,
            module,
            std: BTreeSet::new(),
            runtime: BTreeSet::new(),
            shared: BTreeSet::new(),
            own: BTreeSet::new(),
        }
    }

    /// A name of a module of `std`.
    pub(super) fn std(&mut self, name: &'static str, module: &'static str) -> TokenStream {
        self.std.insert((module, name));
        let name = ident(name);
        quote!(#name)
    }

    /// A name of `umbraco-runtime`.
    pub(super) fn runtime(&mut self, name: &'static str) -> TokenStream {
        self.runtime.insert(name);
        let name = ident(name);
        quote!(#name)
    }

    /// The type at a place of use, `Option` where `null` may stand.
    pub(super) fn used(&mut self, used: &Use) -> TokenStream {
        let ty = self.ty(&used.ty);
        if used.nullable {
            quote!(Option<#ty>)
        } else {
            ty
        }
    }

    /// The type without regard to `null`.
    pub(super) fn ty(&mut self, ty: &Type) -> TokenStream {
        match ty {
            Type::Any => self.runtime("Value"),
            Type::AnyObject => self.runtime("Map"),
            Type::Bool => quote!(bool),
            Type::Integer(integer) => {
                let name = ident(integer.rust_name());
                quote!(#name)
            }
            Type::Float => quote!(f32),
            Type::Double => quote!(f64),
            Type::String => quote!(String),
            Type::Uuid => self.runtime("Uuid"),
            Type::DateTime => self.runtime("DateTime"),
            Type::Date => self.runtime("Date"),
            // A file inside JSON is Base64 text.
            Type::Binary => quote!(String),
            Type::List(item) => {
                let item = self.used(item);
                quote!(Vec<#item>)
            }
            Type::Map(value) => {
                let value = self.used(value);
                let map = self.std("BTreeMap", "collections");
                quote!(#map<String, #value>)
            }
            Type::Schema(id) => self.schema(*id),
        }
    }

    /// Whether a value is one plain text: in a URL, a header or a form.
    pub(super) fn is_text(&self, ty: &Type) -> bool {
        match ty {
            Type::Bool
            | Type::Integer(_)
            | Type::Float
            | Type::Double
            | Type::String
            | Type::Uuid
            | Type::DateTime
            | Type::Date => true,
            Type::Schema(id) => {
                matches!(self.api.schema(*id).kind, SchemaKind::Enumeration(_))
            }
            Type::Any | Type::AnyObject | Type::Binary | Type::List(_) | Type::Map(_) => false,
        }
    }

    /// Whether it is problem details.
    pub(super) fn is_problem(&self, used: &Use) -> bool {
        match used.ty {
            Type::Schema(id) => matches!(self.api.schema(id).kind, SchemaKind::Problem),
            _ => false,
        }
    }

    /// A link to the model of a value, for documentation; `None` if it has none of its own.
    pub(super) fn link(&self, used: &Use) -> Option<String> {
        let Type::Schema(id) = used.ty else {
            return None;
        };
        let schema = self.api.schema(id);
        let name = &schema.rust_name;
        match schema.home {
            _ if schema.page().is_some() => None,
            Home::Runtime => None,
            // The label is no path, which rustdoc would find redundant where the name is imported.
            Home::Shared => Some(format!("[the model `{name}`](crate::models::{name})")),
            Home::Group(_) => Some(format!("[the model `{name}`]({name})")),
        }
    }

    /// The type of a page's items.
    pub(super) fn page_item(&mut self, id: SchemaId) -> TokenStream {
        match self.api.schema(id).page() {
            Some(page) => self.used(&page.item),
            None => self.schema(id),
        }
    }

    /// The name of a schema's type.
    pub(super) fn schema(&mut self, id: SchemaId) -> TokenStream {
        let schema = self.api.schema(id);
        if let Some(page) = schema.page() {
            let (item, page) = (self.used(&page.item), self.runtime("Page"));
            return quote!(#page<#item>);
        }
        let here = match self.module {
            Module::Models(home) => home,
            Module::Group(index) => Home::Group(index),
        };
        match schema.home {
            Home::Runtime => return self.runtime("Problem"),
            Home::Shared if here != Home::Shared => {
                self.shared.insert(schema.rust_name.clone());
            }
            Home::Group(_) if matches!(self.module, Module::Group(_)) => {
                self.own.insert(schema.rust_name.clone());
            }
            Home::Shared | Home::Group(_) => {}
        }
        let name = ident(&schema.rust_name);
        quote!(#name)
    }

    /// The `use` declarations, without the group's own models, which it has anyway.
    pub(super) fn declarations(&self) -> TokenStream {
        let runtime = self.runtime.iter().map(|name| ident(name));
        let runtime =
            (!self.runtime.is_empty()).then(|| quote!(use umbraco_runtime::{#(#runtime),*};));
        let shared = self.shared.iter().map(|name| ident(name));
        let shared = (!self.shared.is_empty()).then(|| quote!(use crate::models::{#(#shared),*};));
        let std = self.std.iter().map(|(module, name)| {
            let (module, name) = (ident(module), ident(name));
            quote!(use std::#module::#name;)
        });
        quote!(#(#std)* #shared #runtime)
    }
}
