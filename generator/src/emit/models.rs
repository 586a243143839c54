//! The types of a module.

use super::{
    docs::{code, lines, texts},
    imports::{Imports, Module},
    source::ident,
};
use crate::model::{
    Api, Enumeration, Field, Home, Object, Schema, SchemaKind, Type, Union, Use, camel_case,
};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The module with all schemas of one home, or `None` when there are none.
pub(super) fn module(api: &Api, home: Home) -> Option<TokenStream> {
    let mut imports = Imports::new(api, Module::Models(home));
    let mut schemas: Vec<&Schema> = api
        .schemas
        .iter()
        .filter(|schema| schema.home == home && schema.page().is_none())
        .collect();
    if schemas.is_empty() {
        return None;
    }
    schemas.sort_by(|a, b| a.rust_name.cmp(&b.rust_name));
    let types: Vec<TokenStream> = schemas
        .into_iter()
        .map(|schema| match &schema.kind {
            SchemaKind::Object(object) => object_type(schema, object, &mut imports),
            SchemaKind::Union(union) => union_type(schema, union, &mut imports),
            SchemaKind::Enumeration(enumeration) => {
                enumeration_type(schema, enumeration, &mut imports)
            }
            SchemaKind::Problem => TokenStream::new(),
        })
        .collect();
    let title = match home {
        Home::Group(index) => format!(
            "The models that only {} uses.",
            code(&api.groups[index].tag)
        ),
        Home::Shared | Home::Runtime => "The models that several groups use.".to_owned(),
    };
    let title = Literal::string(&format!(" {title}"));
    let declarations = imports.declarations();
    Some(quote! {
        #![doc = #title]
        #declarations
        #(#types)*
    })
}

fn object_type(schema: &Schema, object: &Object, imports: &mut Imports<'_>) -> TokenStream {
    let name = ident(&schema.rust_name);
    let docs = heading(schema, None);
    let derive = imports.runtime("Object");
    let tag = object.constant.as_ref().map(|(tag, value)| {
        let (tag, value) = (Literal::string(tag), Literal::string(value));
        quote!(#[wire(#tag = #value)])
    });
    let fields = object
        .fields
        .iter()
        .map(|field| field_declaration(field, imports))
        .collect::<Vec<_>>();
    let rest = object.rest.as_ref().map(|used| {
        let value = imports.used(used);
        let map = imports.std("BTreeMap", "collections");
        let name = ident(&rest_name(object));
        quote! {
            /// All members without a field of their own.
            #[wire(rest)]
            pub #name: #map<String, #value>,
        }
    });
    let new = schema
        .in_request
        .then(|| constructor(schema, object, imports));
    quote! {
        #docs
        #[derive(#derive)]
        #tag
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            #rest
        }
        #new
    }
}

/// The field of [`Object::rest`], when no member has that name.
fn rest_name(object: &Object) -> String {
    let mut name = "rest".to_owned();
    while object.fields.iter().any(|field| field.rust_name == name) {
        name.push('_');
    }
    name
}

fn field_declaration(field: &Field, imports: &mut Imports<'_>) -> TokenStream {
    let name = ident(&field.rust_name);
    let ty = field_type(field, imports);
    let mut text = code(&field.wire_name);
    if !field.constraints.is_empty() {
        let constraints: Vec<String> = field
            .constraints
            .iter()
            .map(|constraint| code(&constraint.to_string()))
            .collect();
        text = format!("{text} ({})", constraints.join(", "));
    }
    if field.deprecated {
        text.push_str(" (deprecated)");
    }
    let docs = lines(std::iter::once(text).chain(texts(&field.docs)));
    let wire = wire_attribute(field);
    quote! {
        #docs
        #wire
        pub #name: #ty,
    }
}

fn field_type(field: &Field, imports: &mut Imports<'_>) -> TokenStream {
    let mut ty = imports.ty(&field.used.ty);
    if field.boxed {
        ty = quote!(Box<#ty>);
    }
    if field.is_optional() {
        quote!(Option<#ty>)
    } else {
        ty
    }
}

/// A union's member.
fn boxed_if(boxed: bool, used: &Use, imports: &mut Imports<'_>) -> TokenStream {
    if !boxed {
        return imports.used(used);
    }
    let ty = imports.ty(&used.ty);
    if used.nullable {
        quote!(Option<Box<#ty>>)
    } else {
        quote!(Box<#ty>)
    }
}

fn wire_attribute(field: &Field) -> Option<TokenStream> {
    let name = (camel_case(&field.rust_name) != field.wire_name)
        .then(|| Literal::string(&field.wire_name));
    let nullable = field.required && field.used.nullable;
    match (name, nullable) {
        (None, false) => None,
        (None, true) => Some(quote!(#[wire(nullable)])),
        (Some(name), false) => Some(quote!(#[wire(#name)])),
        (Some(name), true) => Some(quote!(#[wire(#name, nullable)])),
    }
}

/// `new` with the members that have no default: what a request must say.
fn constructor(schema: &Schema, object: &Object, imports: &mut Imports<'_>) -> TokenStream {
    let name = ident(&schema.rust_name);
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for field in &object.fields {
        let member = ident(&field.rust_name);
        if field.is_optional() {
            values.push(quote!(#member: None));
            continue;
        }
        let ty = field_type(field, imports);
        if field.used.ty == Type::String {
            arguments.push(quote!(#member: impl Into<String>));
            values.push(quote!(#member: #member.into()));
        } else {
            arguments.push(quote!(#member: #ty));
            values.push(quote!(#member));
        }
    }
    if object.rest.is_some() {
        let rest = ident(&rest_name(object));
        values.push(quote!(#rest: Default::default()));
    }
    let text = if arguments.is_empty() {
        " With no member set."
    } else {
        " With the required members."
    };
    let text = Literal::string(text);
    let default = arguments.is_empty().then(|| {
        quote! {
            impl Default for #name {
                #[inline]
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    quote! {
        impl #name {
            #[doc = #text]
            #[inline]
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
        }
        #default
    }
}

fn enumeration_type(
    schema: &Schema,
    enumeration: &Enumeration,
    imports: &mut Imports<'_>,
) -> TokenStream {
    let name = ident(&schema.rust_name);
    let docs = heading(
        schema,
        Some(
            "A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.",
        ),
    );
    let derive = imports.runtime("Enumeration");
    let value = imports.runtime("Value");
    let variants = enumeration.values.iter().map(|value| {
        let variant = ident(&value.rust_name);
        let docs = lines([code(&value.wire_name)]);
        let wire = (value.rust_name != value.wire_name).then(|| {
            let wire = Literal::string(&value.wire_name);
            quote!(#[wire(#wire)])
        });
        quote!(#docs #wire #variant,)
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Hash, #derive)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that the document does not list, as it came.
            Unknown(#value),
        }
    }
}

fn union_type(schema: &Schema, union: &Union, imports: &mut Imports<'_>) -> TokenStream {
    let name = ident(&schema.rust_name);
    let by = union.discriminator.as_ref().map_or_else(
        || "The first type that a value fits is taken; one that fits none arrives as [`Unknown`](Self::Unknown), whole.".to_owned(),
        |tag| format!("Told apart by {}; a type that the document does not list arrives as [`Unknown`](Self::Unknown), whole.", code(tag)),
    );
    let docs = heading(schema, Some(&by));
    let derive = imports.runtime("Union");
    let value = imports.runtime("Value");
    let tag = union.discriminator.as_ref().map(|tag| {
        let tag = Literal::string(tag);
        quote!(#[wire(#tag)])
    });
    let variants = union
        .members
        .iter()
        .map(|member| {
            let variant = ident(&member.rust_name);
            let ty = boxed_if(member.boxed, &member.used, imports);
            let (text, wire) = match (&union.discriminator, &member.value) {
                (None, _) => ("One of the types.".to_owned(), None),
                (Some(tag), None) => {
                    let text = format!("Comes without {}.", code(tag));
                    (text, Some(quote!(#[wire(untagged)])))
                }
                (Some(_), Some(value)) => {
                    let wire = (member.rust_name != *value).then(|| {
                        let wire = Literal::string(value);
                        quote!(#[wire(#wire)])
                    });
                    (code(value), wire)
                }
            };
            let docs = lines([text]);
            quote!(#docs #wire #variant(#ty),)
        })
        .collect::<Vec<_>>();
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, #derive)]
        #tag
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A type that the document does not list, as it came.
            Unknown(#value),
        }
    }
}

fn heading(schema: &Schema, more: Option<&str>) -> TokenStream {
    let first = match &schema.component {
        Some(component) => code(component),
        None => format!(
            "Written inline in the document, at {}.",
            code(&schema.pointer)
        ),
    };
    let mut all = vec![first];
    if schema.deprecated {
        all.extend([String::new(), "Deprecated.".to_owned()]);
    }
    all.extend(texts(&schema.docs));
    if let Some(more) = more {
        all.extend([String::new(), more.to_owned()]);
    }
    lines(all)
}
