//! `#[derive(Union)]`.

use crate::item::Item;
use std::fmt::Write as _;

pub(crate) fn expand(item: &Item) -> String {
    let name = &item.name;
    let members = || {
        item.members
            .iter()
            .filter(|member| member.name != "Unknown")
    };
    let mut reads = String::new();
    let mut writes = String::new();
    // Writing to a `String` does not fail.
    let read = match item.wire.literals.first() {
        Some(tag) => {
            let mut fits = String::new();
            for member in members() {
                let (variant, value) = (&member.name, member.variant_name());
                if member.wire.untagged {
                    fits.push_str(&fitting(variant));
                    writes.push_str(&untagged(variant));
                    continue;
                }
                let _ = write!(
                    reads,
                    "::core::option::Option::Some({value}) => Self::{variant}(::umbraco_runtime::model::Wire::read(source)),"
                );
                let _ = write!(
                    writes,
                    "Self::{variant}(member) => {{
                        output.tag({tag}, {value});
                        ::umbraco_runtime::model::Wire::write(member, output)
                    }}"
                );
            }
            if !fits.is_empty() {
                let _ = write!(
                    reads,
                    "::core::option::Option::None => {{ {fits} Self::Unknown(source.value()) }}"
                );
            }
            format!("match source.tag({tag}) {{ {reads} _ => Self::Unknown(source.value()) }}")
        }
        // Without a discriminator: the first member that the value fits, in the order of the variants.
        None => {
            for member in members() {
                let variant = &member.name;
                reads.push_str(&fitting(variant));
                writes.push_str(&untagged(variant));
            }
            format!("{reads} Self::Unknown(source.value())")
        }
    };
    format!(
        "impl ::umbraco_runtime::model::Wire for {name} {{
            #[inline]
            fn read(source: ::umbraco_runtime::model::Source<'_, '_>) -> Self {{ {read} }}
            #[inline]
            fn write(&self, output: &mut ::umbraco_runtime::model::Output) {{
                match self {{
                    {writes}
                    Self::Unknown(value) => ::umbraco_runtime::model::Wire::write(value, output),
                }}
            }}
        }}
        {serde}",
        serde = crate::serde_impls(name),
    )
}

/// Takes the variant if the value fits it.
fn fitting(variant: &str) -> String {
    format!(
        "if let ::core::option::Option::Some(member) = source.fitting() {{ return Self::{variant}(member); }}"
    )
}

/// Writes the variant's value as it is.
fn untagged(variant: &str) -> String {
    format!("Self::{variant}(member) => ::umbraco_runtime::model::Wire::write(member, output),")
}
