//! `#[derive(Object)]`.

use crate::item::{Item, Member};
use std::fmt::Write as _;

pub(crate) fn expand(item: &Item) -> String {
    let name = &item.name;
    let mut reads = String::new();
    let mut writes = String::new();
    // What is left comes last, wherever its field stands.
    let (rest, named): (Vec<_>, Vec<_>) = item.members.iter().partition(|member| member.wire.rest);
    for member in named {
        let field = &member.name;
        let wire = member.wire_name();
        let read = if member.is_option() {
            "optional"
        } else {
            "required"
        };
        let write = if member.is_option() && !member.wire.nullable {
            "optional"
        } else {
            "required"
        };
        // Writing to a `String` does not fail.
        let _ = write!(reads, "{field}: members.{read}({wire}),");
        let _ = write!(writes, "members.{write}({wire}, &self.{field});");
    }
    let mut skip = String::new();
    for Member { name: field, .. } in rest {
        if let [tag, _] = item.wire.literals.as_slice() {
            skip = format!("members.skip({tag});");
        }
        let _ = write!(reads, "{field}: members.rest(),");
        let _ = write!(writes, "members.rest(&self.{field});");
    }
    // The compiler takes a copy for a quarter of the time that it takes for a call.
    let clones: String = item
        .members
        .iter()
        .map(|member| {
            let field = &member.name;
            let clone = if member.is_copy() { "" } else { ".clone()" };
            format!("{field}: self.{field}{clone},")
        })
        .collect();
    let object = match item.wire.literals.as_slice() {
        [tag, value] => format!("tagged_object({tag}, {value})"),
        _ => "object()".to_owned(),
    };
    let mutable = if item.members.is_empty() { "" } else { "mut" };
    format!(
        "impl ::umbraco_runtime::model::Wire for {name} {{
            #[inline]
            fn read(source: ::umbraco_runtime::model::Source<'_, '_>) -> Self {{
                let {mutable} {members} = source.object({text:?});
                {skip}
                Self {{ {reads} }}
            }}
            #[inline]
            fn write(&self, output: &mut ::umbraco_runtime::model::Output) {{
                let {mutable} members = output.{object};
                {writes}
                members.end();
            }}
        }}
        impl ::core::clone::Clone for {name} {{
            #[inline]
            fn clone(&self) -> Self {{
                Self {{ {clones} }}
            }}
        }}
        impl ::core::cmp::PartialEq for {name} {{
            #[inline]
            fn eq(&self, other: &Self) -> bool {{
                ::umbraco_runtime::model::equal(self, other)
            }}
        }}
        impl ::core::fmt::Debug for {name} {{
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{
                ::umbraco_runtime::model::debug(self, {text:?}, f)
            }}
        }}
        {serde}",
        text = name.strip_prefix("r#").unwrap_or(name),
        members = if item.members.is_empty() {
            "_"
        } else {
            "members"
        },
        serde = crate::serde_impls(name),
    )
}
