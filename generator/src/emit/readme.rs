//! `README.md`.

use super::{Target, docs::code};
use crate::model::Api;

pub(super) fn readme(api: &Api, target: &Target) -> String {
    let product = target
        .product_version
        .as_ref()
        .map(|version| format!(" of version {}", code(version)))
        .unwrap_or_default();
    let rows: String = api
        .groups
        .iter()
        .map(|group| {
            format!(
                "| {} | `{}()` | `{}` | {} |\n",
                code(&group.tag).replace('|', "\\|"),
                group.module,
                group.feature,
                group.operations.len()
            )
        })
        .collect();
    format!(
        "# {name}\n\
         \n\
         Typed client of {title}{product}, generated from {origin} by `umbraco-codegen`. Do not edit: it is written anew each time.\n\
         \n\
         {operations} operations and {schemas} schemas. Each tag of the document is a module and a Cargo feature; all are on by default,\n\
         `default-features = false` with the features that you need compiles faster still.\n\
         \n\
         | Tag | Accessor | Feature | Operations |\n\
         |---|---|---|---|\n\
         {rows}",
        name = target.crate_name,
        title = code(&api.title),
        origin = code(&target.origin),
        operations = api.operations().count(),
        schemas = api.schemas.len(),
    )
}
