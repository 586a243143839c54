//! `#[derive(Object)]`.

use crate::item::Item;
use std::fmt::Write as _;

pub(crate) fn expand(item: &Item) -> String {
    let name = &item.name;
    let mut reads = String::new();
    let mut writes = String::new();
    for member in &item.members {
        let field = &member.name;
        let wire = member.wire_name();
        // Writing to a `String` does not fail.
        let _ = if member.wire.rest {
            write!(writes, "members.rest(&self.{field});")
        } else if member.is_option() && !member.wire.nullable {
            write!(writes, "members.optional({wire}, &self.{field});")
        } else {
            write!(writes, "members.required({wire}, &self.{field});")
        };
        let _ = if member.wire.rest {
            write!(reads, "{field}: members.rest(),")
        } else if member.is_option() {
            write!(reads, "{field}: members.optional({wire}),")
        } else {
            write!(reads, "{field}: members.required({wire}),")
        };
    }
    let object = match item.wire.literals.as_slice() {
        [tag, value] => format!("tagged_object({tag}, {value})"),
        _ => "object()".to_owned(),
    };
    let mutable = if item.members.is_empty() { "" } else { "mut" };
    format!(
        "impl ::umbraco_runtime::model::Wire for {name} {{
            #[inline]
            fn read(source: ::umbraco_runtime::model::Source<'_, '_>) -> Self {{
                let {mutable} members = source.object({text:?});
                {touch}
                Self {{ {reads} }}
            }}
            #[inline]
            fn write(&self, output: &mut ::umbraco_runtime::model::Output) {{
                let {mutable} members = output.{object};
                {writes}
                members.end();
            }}
        }}
        {serde}",
        text = name.strip_prefix("r#").unwrap_or(name),
        touch = if item.members.is_empty() {
            "::core::mem::drop(members);"
        } else {
            ""
        },
        serde = crate::serde_impls(name),
    )
}
