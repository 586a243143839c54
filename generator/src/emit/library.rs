//! `lib.rs`: the client.

use super::{
    Target,
    docs::{code, lines},
    source::ident,
};
use crate::model::{Api, Home, Success};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn library(api: &Api, target: &Target) -> TokenStream {
    let mut title = format!("Client of {}", code(&api.title));
    if let Some(version) = &target.product_version {
        title.push_str(&format!(", version {}", code(version)));
    }
    title.push('.');
    let crate_docs: Vec<TokenStream> = library_docs(api, target, title)
        .into_iter()
        .map(|line| {
            let text = Literal::string(&if line.is_empty() {
                line
            } else {
                format!(" {line}")
            });
            quote!(#![doc = #text])
        })
        .collect();
    let token_endpoint = match &api.token_endpoint {
        Some(path) => {
            let path = Literal::string(path);
            quote!(#path)
        }
        None => quote!(none),
    };
    let modules = api.groups.iter().map(|group| {
        let module = ident(&group.module);
        let feature = Literal::string(&group.feature);
        quote! {
            #[cfg(feature = #feature)]
            pub mod #module;
        }
    });
    let shared = api
        .schemas
        .iter()
        .any(|schema| schema.home == Home::Shared)
        .then(|| {
            quote!(
                pub mod models;
            )
        });
    let accessors = api.groups.iter().map(|group| {
        let module = ident(&group.module);
        let name = ident(&group.rust_name);
        let feature = Literal::string(&group.feature);
        let docs = lines([format!("The operations of the tag {}.", code(&group.tag))]);
        quote! {
            #docs
            #[cfg(feature = #feature)]
            #[inline]
            #[must_use]
            pub fn #module(&self) -> #module::#name {
                #module::#name(self.transport().clone())
            }
        }
    });
    let client_docs = Literal::string(&format!(
        " One site's {}; cheap to clone.",
        code(&api.title)
    ));
    quote! {
        #(#crate_docs)*
        #![forbid(unsafe_code)]
        #![deny(missing_docs)]
        #![allow(
            clippy::large_enum_variant,
            clippy::new_ret_no_self,
            clippy::self_named_constructors,
            clippy::should_implement_trait,
            clippy::too_many_arguments,
            reason = "names and shapes are those of the document"
        )]
        #(#modules)*
        #shared
        umbraco_runtime::client!(#[doc = #client_docs] Client, token_endpoint: #token_endpoint);
        impl Client {
            #(#accessors)*
        }
    }
}

fn library_docs(api: &Api, target: &Target, title: String) -> Vec<String> {
    let library = target.crate_name.replace('-', "_");
    let mut docs = vec![
        title,
        String::new(),
        format!("Generated from {}. [`Client`] has one accessor for each tag, behind a Cargo feature of the", code(&target.origin)),
        "same name; all of them are on by default. Errors, dates, uploads, downloads and pages are types of".to_owned(),
        "[`umbraco_runtime`].".to_owned(),
        String::new(),
        "```no_run".to_owned(),
    ];
    let example = example(api);
    if is_for_api_users(api) {
        docs.extend([
            "# async fn run() -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
            "use umbraco_runtime::oauth::ClientCredentials;".to_owned(),
            String::new(),
            "let secret = std::env::var(\"UMBRACO_CLIENT_SECRET\")?;".to_owned(),
            format!("let umbraco = {library}::Client::builder(\"https://localhost:44331\")"),
            "    .credentials(ClientCredentials::new(\"umbraco-back-office-my-app\", secret))"
                .to_owned(),
            "    .build()?;".to_owned(),
        ]);
    } else {
        docs.extend([
            "# async fn run() -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
            format!(
                "let umbraco = {library}::Client::builder(\"https://localhost:44331\").build()?;"
            ),
        ]);
    }
    match example {
        Some((feature, line)) => {
            docs.extend([format!("# #[cfg(feature = \"{feature}\")]"), line]);
        }
        None => docs.push("# let _ = umbraco;".to_owned()),
    }
    docs.extend(["# Ok(())".to_owned(), "# }".to_owned(), "```".to_owned()]);
    docs
}

/// Whether calls need an API user, as those of the Management API do; the Delivery API is mostly public.
fn is_for_api_users(api: &Api) -> bool {
    api.token_endpoint
        .as_ref()
        .is_some_and(|path| path.contains("/back-office/"))
}

/// A call that needs no arguments, as an example.
fn example(api: &Api) -> Option<(String, String)> {
    let simple = |operation: &crate::model::Operation| {
        operation.method == "GET"
            && operation.body.is_none()
            && matches!(operation.success, Success::Json(_))
            && operation
                .parameters
                .iter()
                .all(|parameter| !parameter.required)
            && !operation.deprecated
    };
    let (group, operation) = api
        .operations()
        .find(|(_, operation)| operation.id == "GetUserCurrent")
        .or_else(|| api.operations().find(|(_, operation)| simple(operation)))?;
    let (module, method) = (ident(&group.module), ident(&operation.rust_name));
    Some((
        group.feature.clone(),
        format!("let answer = umbraco.{module}().{method}().await?;"),
    ))
}
