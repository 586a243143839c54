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
        // Those that most members are have functions of their own, which cost the compiler less.
        let kind = match (member.inner_type(), member.is_option()) {
            (Some("String"), _) if !member.wire.nullable => "_text",
            (Some("bool"), false) => "_flag",
            (Some("Uuid"), false) => "_id",
            _ => "",
        };
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
        let _ = write!(reads, "{field}: members.{read}{kind}({wire}),");
        let _ = write!(writes, "members.{write}{kind}({wire}, &self.{field});");
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
    let tag = match item.wire.literals.as_slice() {
        [tag, value] => format!("members.constant({tag}, {value});"),
        _ => String::new(),
    };
    format!(
        "impl ::umbraco_runtime::model::Wire for {name} {{
            #[inline]
            fn read_members({members}: &mut ::umbraco_runtime::model::Members<'_>) -> Self {{
                {skip}
                Self {{ {reads} }}
            }}
            #[inline]
            fn write_members(&self, {members}: &mut ::umbraco_runtime::model::Output) {{
                {tag}{writes}
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
                ::umbraco_runtime::model::debug(self, f)
            }}
        }}
        {serde}",
        members = if item.members.is_empty() && tag.is_empty() {
            "_"
        } else {
            "members"
        },
        serde = crate::serde_impls(name),
    )
}
