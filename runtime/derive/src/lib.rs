//! The derive macros of `umbraco-runtime` for the models of a generated client.
//!
//! They write the implementations of `umbraco_runtime::model::Wire` for structs and enums that `umbraco-codegen` has generated, and of
//! nothing else: the input is read token by token, without a Rust parser, because that is what makes a
//! crate of four hundred models compile in a second (see "What the emission costs" in the repository's
//! `ARCHITECTURE.md`). They have no dependencies.
//!
//! The attribute `#[wire(...)]` says what differs from the rule "the wire name is the Rust name in camel case":
//!
//! | on | attribute | meaning |
//! |---|---|---|
//! | a field | `#[wire("name")]` | the member's name in JSON |
//! | a field | `#[wire(nullable)]` | an `Option` that is always written, as `null` when it is `None` |
//! | a field | `#[wire(rest)]` | a map that takes all members without a field of their own |
//! | a struct | `#[wire("tag" = "value")]` | a constant member that is written first and not read |
//! | a variant | `#[wire("name")]` | the enumeration's value, or the discriminator's value, in JSON |
//! | a variant | `#[wire(untagged)]` | comes without the discriminator of its union |
//! | a union | `#[wire("tag")]` | the discriminator's member name |

mod enumeration;
mod item;
mod object;
mod union;

use proc_macro::TokenStream;

/// Reads and writes a struct as a JSON object: unknown members are ignored, `Option` fields may be absent or
/// `null`, all others are required.
///
/// It implements `Clone`, `PartialEq` and `Debug` too, in fewer words for the compiler than the standard derives: equal
/// is what means the same on the wire, and `Debug` shows no values of secret members.
#[proc_macro_derive(Object, attributes(wire))]
pub fn derive_object(input: TokenStream) -> TokenStream {
    expand(input, object::expand)
}

/// Reads and writes an enum as a JSON string and keeps every other value in its variant `Unknown`.
///
/// It implements `Eq` too: the standard derive leaves a function for each in the generated crate, the only ones that
/// would be compiled to machine code there.
#[proc_macro_derive(Enumeration, attributes(wire))]
pub fn derive_enumeration(input: TokenStream) -> TokenStream {
    expand(input, enumeration::expand)
}

/// Reads and writes an enum as the object that its discriminator names and keeps every other value in its
/// variant `Unknown`.
#[proc_macro_derive(Union, attributes(wire))]
pub fn derive_union(input: TokenStream) -> TokenStream {
    expand(input, union::expand)
}

/// The serde implementations, which the feature `serde` switches on for all crates of a build: were it the generated
/// crate's own, their text would be parsed for each model where it is off.
fn serde_impls(name: &str) -> String {
    if cfg!(not(feature = "serde")) {
        return String::new();
    }
    format!(
        "impl<'de> ::umbraco_runtime::model::serde::Deserialize<'de> for {name} {{
            #[inline]
            fn deserialize<D: ::umbraco_runtime::model::serde::Deserializer<'de>>(
                input: D,
            ) -> ::core::result::Result<Self, D::Error> {{
                ::umbraco_runtime::model::deserialize(input)
            }}
        }}
        impl ::umbraco_runtime::model::serde::Serialize for {name} {{
            #[inline]
            fn serialize<S: ::umbraco_runtime::model::serde::Serializer>(
                &self,
                output: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {{
                ::umbraco_runtime::model::serialize(self, output)
            }}
        }}"
    )
}

fn expand(input: TokenStream, code: fn(&item::Item) -> String) -> TokenStream {
    let text = match item::Item::parse(input) {
        Ok(item) => code(&item),
        Err(message) => format!("::core::compile_error!({message:?});"),
    };
    // The text is made of the input's own identifiers and of literals printed by `{:?}`, so it always lexes.
    text.parse().unwrap_or_default()
}
