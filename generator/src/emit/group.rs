//! The module of a tag: its operations and their calls.

use super::{
    call,
    docs::{code, lines},
    imports::{Imports, Module},
    source::ident,
};
use crate::model::Api;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The module of the group with that index.
pub(super) fn module(api: &Api, index: usize, has_models: bool) -> TokenStream {
    let group = &api.groups[index];
    let mut imports = Imports::new(api, Module::Group(index));
    let name = ident(&group.rust_name);
    let transport = imports.runtime("Transport");
    let methods: Vec<TokenStream> = group
        .operations
        .iter()
        .map(|operation| call::method(operation, &mut imports))
        .collect();
    let calls: Vec<TokenStream> = group
        .operations
        .iter()
        .map(|operation| call::declaration(group, operation, &mut imports))
        .collect();
    let title = Literal::string(&format!(" Operations of the tag {}.", code(&group.tag)));
    let docs = lines([
        format!("The operations of the tag {}.", code(&group.tag)),
        String::new(),
        format!(
            "From [`Client::{}`](crate::Client::{}); cheap to clone.",
            group.module, group.module
        ),
    ]);
    let models = has_models.then(|| {
        quote!(
            mod models;
            pub use models::*;
        )
    });
    let declarations = imports.declarations();
    quote! {
        #![doc = #title]
        #declarations
        #models
        #docs
        #[derive(Clone, Debug)]
        pub struct #name(pub(crate) #transport);
        impl #name {
            #(#methods)*
        }
        #(#calls)*
    }
}
