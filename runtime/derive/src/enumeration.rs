//! `#[derive(Enumeration)]`.

use crate::item::Item;
use std::fmt::Write as _;

pub(crate) fn expand(item: &Item) -> String {
    let name = &item.name;
    let mut names = String::new();
    let mut to_index = String::new();
    let mut from_index = String::new();
    let known = item.members.iter().filter(|member| member.ty.is_none());
    for (index, member) in known.enumerate() {
        let (variant, wire) = (&member.name, member.variant_name());
        // Writing to a `String` does not fail.
        let _ = write!(names, "{wire},");
        let _ = write!(
            to_index,
            "Self::{variant} => ::core::result::Result::Ok({index}),"
        );
        let _ = write!(from_index, "{index} => Self::{variant},");
    }
    format!(
        "impl ::umbraco_runtime::model::Enumeration for {name} {{
            const NAMES: &'static [&'static str] = &[{names}];
            #[inline]
            fn index(&self) -> ::core::result::Result<usize, &::umbraco_runtime::Value> {{
                match self {{ {to_index} Self::Unknown(value) => ::core::result::Result::Err(value) }}
            }}
            #[inline]
            fn from_index(index: usize) -> Self {{
                match index {{ {from_index} _ => Self::Unknown(::umbraco_runtime::Value::Null) }}
            }}
            #[inline]
            fn from_unknown(value: ::umbraco_runtime::Value) -> Self {{ Self::Unknown(value) }}
        }}
        impl ::umbraco_runtime::model::Wire for {name} {{
            #[inline]
            fn read(source: ::umbraco_runtime::model::Source<'_, '_>) -> Self {{
                ::umbraco_runtime::model::Enumeration::read_value(source)
            }}
            #[inline]
            fn write(&self, output: &mut ::umbraco_runtime::model::Output) {{
                ::umbraco_runtime::model::Enumeration::write_value(self, output)
            }}
        }}
        impl ::core::cmp::Eq for {name} {{}}
        impl ::core::convert::From<&str> for {name} {{
            #[inline]
            fn from(name: &str) -> Self {{ ::umbraco_runtime::model::Enumeration::from_name(name) }}
        }}
        impl ::core::fmt::Display for {name} {{
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{
                ::umbraco_runtime::model::Enumeration::display(self, f)
            }}
        }}
        {serde}",
        serde = crate::serde_impls(name),
    )
}
