//! An operation: the method that starts its call, and the call with what is optional.

use super::{
    call_docs::{method_docs, parameter_docs},
    docs::{code, lines},
    imports::Imports,
    source::ident,
};
use crate::model::{
    Body, Group, Location, Operation, Outcome, Parameter, Part, Success, Type, Use,
};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

/// The method of the group: everything required is an argument.
pub(super) fn method(operation: &Operation, imports: &mut Imports<'_>) -> TokenStream {
    let name = ident(&operation.rust_name);
    let mut arguments = Vec::new();
    let call = imports.runtime("Call");
    let path = Literal::string(&operation.path);
    let mut chain = match operation.method.as_str() {
        "GET" | "POST" | "PUT" | "DELETE" | "PATCH" => {
            let method = format_ident!("{}", operation.method.to_lowercase());
            quote!(#call::#method(&self.0, #path))
        }
        other => {
            let method = format_ident!("{other}");
            quote!(#call::new(&self.0, umbraco_runtime::http::Method::#method, #path))
        }
    };
    if operation.anonymous {
        chain.extend(quote!(.anonymous()));
    }
    for parameter in operation.arguments() {
        let (argument, part) = parameter_part(parameter, imports);
        arguments.push(argument);
        chain.extend(part);
    }
    match &operation.body {
        Some(Body::Json {
            media_type,
            used,
            optional: false,
            ..
        }) => {
            let ty = body_type(used, imports);
            arguments.push(quote!(body: #ty));
            chain.extend(json_part(media_type));
        }
        Some(Body::Binary { media_type }) => {
            let upload = imports.runtime("Upload");
            let media_type = Literal::string(media_type);
            arguments.push(quote!(body: #upload));
            chain.extend(quote!(.binary(#media_type, body)));
        }
        Some(form @ (Body::Multipart { parts } | Body::Form { parts })) => {
            let is_multipart = matches!(form, Body::Multipart { .. });
            chain.extend(if is_multipart {
                quote!(.form())
            } else {
                quote!(.url_encoded())
            });
            for part in parts.iter().filter(|part| part.required) {
                let (argument, tokens) = form_part(part, is_multipart, imports);
                arguments.push(argument);
                chain.extend(tokens);
            }
        }
        Some(Body::Json { .. }) | None => {}
    }
    let docs = method_docs(operation, imports);
    let (returned, chain) = if operation.has_setters() {
        let call_name = ident(&operation.call_name);
        (quote!(#call_name), quote!(#call_name(#chain)))
    } else {
        let output = output(&operation.success, operation.paged, imports);
        (quote!(#call<#output>), chain)
    };
    let deprecated = operation
        .deprecated
        .then(|| quote!(#[deprecated = "deprecated by the server"]));
    quote! {
        #docs
        #deprecated
        #[inline]
        pub fn #name(&self, #(#arguments),*) -> #returned {
            #chain
        }
    }
}

/// The call's struct with a setter for everything optional, if anything is; and the type of its outcome.
pub(super) fn declaration(
    group: &Group,
    operation: &Operation,
    imports: &mut Imports<'_>,
) -> TokenStream {
    let outcome = match &operation.success {
        Success::Outcome(outcome) => Some(outcome_type(group, operation, outcome, imports)),
        _ => None,
    };
    if !operation.has_setters() {
        return quote!(#outcome);
    }
    let group_name = ident(&group.rust_name);
    let method = ident(&operation.rust_name);
    let name = ident(&operation.call_name);
    let output = match &operation.success {
        // The macro knows this name by itself.
        Success::Json(Use {
            ty: Type::Schema(id),
            ..
        }) if operation.paged => {
            let item = imports.page_item(*id);
            quote!(Paged<#item>)
        }
        success => output(success, false, imports),
    };
    let mut setters: Vec<TokenStream> = operation
        .parameters
        .iter()
        .filter(|parameter| !parameter.required)
        .map(|parameter| {
            let setter = ident(&parameter.rust_name);
            let (argument, part) = parameter_part(parameter, imports);
            let docs = parameter_docs(parameter);
            quote! {
                #docs
                #[inline]
                pub fn #setter(self, #argument) -> Self {
                    Self(self.0 #part)
                }
            }
        })
        .collect();
    match &operation.body {
        Some(Body::Json {
            media_type,
            used,
            optional: true,
            ..
        }) => {
            let ty = body_type(used, imports);
            let part = json_part(media_type);
            setters.push(quote! {
                /// The request body.
                #[inline]
                pub fn body(self, body: #ty) -> Self {
                    Self(self.0 #part)
                }
            });
        }
        Some(form @ (Body::Multipart { parts } | Body::Form { parts })) => {
            let is_multipart = matches!(form, Body::Multipart { .. });
            for part in parts.iter().filter(|part| !part.required) {
                let setter = ident(&part.rust_name);
                let docs = lines([format!("The part {} of the form.", code(&part.wire_name))]);
                let (argument, tokens) = form_part(part, is_multipart, imports);
                setters.push(quote! {
                    #docs
                    #[inline]
                    pub fn #setter(self, #argument) -> Self {
                        Self(self.0 #tokens)
                    }
                });
            }
        }
        _ => {}
    }
    let setters = (!setters.is_empty()).then(|| quote!(impl #name { #(#setters)* }));
    quote! {
        umbraco_runtime::call!(#group_name::#method as #name -> #output);
        #setters
        #outcome
    }
}

/// The marker that says how the response is read.
fn output(success: &Success, paged: bool, imports: &mut Imports<'_>) -> TokenStream {
    match success {
        Success::Json(Use {
            ty: Type::Schema(id),
            ..
        }) if paged => {
            let (item, paged) = (imports.page_item(*id), imports.runtime("Paged"));
            quote!(#paged<#item>)
        }
        Success::Empty => imports.runtime("Empty"),
        Success::Created => imports.runtime("Created"),
        Success::Download => imports.runtime("Download"),
        Success::Text => imports.runtime("Text"),
        Success::Json(used) => {
            let json = imports.runtime("Json");
            let ty = imports.used(used);
            quote!(#json<#ty>)
        }
        Success::Outcome(outcome) => {
            let name = ident(&outcome.rust_name);
            quote!(#name)
        }
    }
}

fn outcome_type(
    group: &Group,
    operation: &Operation,
    outcome: &Outcome,
    imports: &mut Imports<'_>,
) -> TokenStream {
    let name = ident(&outcome.rust_name);
    let docs = lines([format!(
        "What [`{group}::{method}`] answers.",
        group = ident(&group.rust_name),
        method = ident(&operation.rust_name)
    )]);
    let variants = outcome
        .variants
        .iter()
        .map(|(status, variant, body)| {
            let status = Literal::u16_unsuffixed(*status);
            let variant = ident(variant);
            let output = output(body, false, imports);
            quote!(#status => #variant(#output))
        })
        .collect::<Vec<_>>();
    quote! {
        umbraco_runtime::outcome!(#docs #name { #(#variants),* });
    }
}

/// A parameter's argument, and how the call takes it.
fn parameter_part(parameter: &Parameter, imports: &mut Imports<'_>) -> (TokenStream, TokenStream) {
    let name = ident(&parameter.rust_name);
    let wire = Literal::string(&parameter.wire_name);
    let (ty, value) = match &parameter.used.ty {
        Type::List(item) => {
            let text = item.ty == Type::String;
            let ty = if text {
                quote!(impl IntoIterator<Item = impl AsRef<str>>)
            } else {
                let ty = imports.ty(&item.ty);
                let borrow = imports.std("Borrow", "borrow");
                quote!(impl IntoIterator<Item: #borrow<#ty>>)
            };
            let part = if text {
                quote!(.query_texts(#wire, #name))
            } else {
                let ty = imports.ty(&item.ty);
                quote!(.query_list::<#ty>(#wire, #name))
            };
            if parameter.location == Location::Query {
                return (quote!(#name: #ty), part);
            }
            // A list outside the query is one text with commas (OpenAPI 3.0.4, style `simple`).
            (quote!(&str), quote!(#name))
        }
        Type::String | Type::Any => (quote!(&str), quote!(#name)),
        Type::DateTime => {
            let ty = imports.runtime("DateTime");
            (quote!(impl Into<#ty>), quote!(#name.into()))
        }
        ty => (imports.ty(ty), quote!(#name)),
    };
    let part = match &parameter.location {
        Location::Path => quote!(.path(#wire, #value)),
        Location::FilePath { reserved } => {
            let reserved = reserved.iter().map(|segment| Literal::string(segment));
            quote!(.file_path(#wire, #name, &[#(#reserved),*]))
        }
        Location::FileSegment => quote!(.file_segment(#wire, #name)),
        Location::Query => quote!(.query(#wire, #value)),
        Location::Header => quote!(.header(#wire, #value)),
        Location::Cookie => quote!(.cookie(#wire, #value)),
    };
    (quote!(#name: #ty), part)
}

/// A part's argument, and how the call takes it; a form that is not multipart has texts only.
fn form_part(
    part: &Part,
    is_multipart: bool,
    imports: &mut Imports<'_>,
) -> (TokenStream, TokenStream) {
    let name = ident(&part.rust_name);
    let wire = Literal::string(&part.wire_name);
    let (text, texts, json) = if is_multipart {
        (quote!(part_text), quote!(part_texts), quote!(part_json))
    } else {
        (quote!(field), quote!(fields), quote!(field_json))
    };
    match &part.used.ty {
        Type::Binary => {
            let upload = imports.runtime("Upload");
            (quote!(#name: #upload), quote!(.part_file(#wire, #name)))
        }
        Type::List(item) if item.ty == Type::Binary => {
            let upload = imports.runtime("Upload");
            (
                quote!(#name: impl IntoIterator<Item = #upload>),
                quote!(.part_files(#wire, #name)),
            )
        }
        Type::String => (quote!(#name: &str), quote!(.#text(#wire, #name))),
        Type::DateTime => {
            let ty = imports.runtime("DateTime");
            (
                quote!(#name: impl Into<#ty>),
                quote!(.#text(#wire, #name.into())),
            )
        }
        ty if imports.is_text(ty) => {
            let ty = imports.ty(ty);
            (quote!(#name: #ty), quote!(.#text(#wire, #name)))
        }
        // ASP.NET binds a list from a name that is repeated.
        Type::List(item) if item.ty == Type::String => (
            quote!(#name: impl IntoIterator<Item = impl AsRef<str>>),
            quote!(.#texts(#wire, #name.into_iter().map(|text| text.as_ref().to_owned()))),
        ),
        Type::List(item) if imports.is_text(&item.ty) => {
            let ty = imports.ty(&item.ty);
            (
                quote!(#name: impl IntoIterator<Item = #ty>),
                quote!(.#texts(#wire, #name)),
            )
        }
        _ => {
            let ty = body_type(&part.used, imports);
            (quote!(#name: #ty), quote!(.#json(#wire, #name)))
        }
    }
}

fn json_part(media_type: &str) -> TokenStream {
    if media_type == "application/json" {
        return quote!(.json(body));
    }
    let media_type = Literal::string(media_type);
    quote!(.json_as(#media_type, body))
}

/// How a body is passed: by reference, lists and texts as slices.
fn body_type(used: &Use, imports: &mut Imports<'_>) -> TokenStream {
    match &used.ty {
        Type::String => quote!(&str),
        Type::List(item) => {
            let item = imports.used(item);
            quote!(&[#item])
        }
        _ => {
            let ty = imports.used(used);
            quote!(&#ty)
        }
    }
}
