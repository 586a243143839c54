//! Examples, and links to what is said elsewhere: texts of the documentation.

use indexmap::IndexMap;
use openapiv3::{Example, ExternalDocumentation, ReferenceOr, SchemaData};
use serde_json::Value;

/// A line for each example: `Example: 3`, `Example "Nothing found": []`.
pub(super) fn examples(
    one: Option<&Value>,
    several: &IndexMap<String, ReferenceOr<Example>>,
) -> Vec<String> {
    let one = one.map(|value| format!("Example: {value}"));
    let several = several
        .iter()
        .filter_map(|(name, example)| match example {
            ReferenceOr::Item(example) => Some((example.summary.as_ref().unwrap_or(name), example)),
            ReferenceOr::Reference { .. } => None,
        })
        .map(
            |(name, example)| match (&example.value, &example.external_value) {
                (Some(value), _) => format!("Example \"{name}\": {value}"),
                (None, Some(address)) => format!("Example \"{name}\": {address}"),
                (None, None) => format!("Example \"{name}\""),
            },
        );
    one.into_iter().chain(several).collect()
}

/// Where to read on.
pub(super) fn read_on(link: Option<&ExternalDocumentation>) -> Vec<String> {
    link.map(|link| format!("See {}", link.url))
        .into_iter()
        .collect()
}

/// Both, as a schema has them.
pub(super) fn of_schema(data: &SchemaData) -> Vec<String> {
    let mut lines = examples(data.example.as_ref(), &IndexMap::new());
    lines.extend(read_on(data.external_docs.as_ref()));
    lines
}
