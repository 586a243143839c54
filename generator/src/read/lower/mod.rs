//! OpenAPI 3.1 said in the words of 3.0, construct by construct.
//!
//! The work is done on JSON, before any typed document exists, and on documents of either version: writers of 3.0
//! documents use words of 3.1 too, and each construct is unmistakable. Sources: the OpenAPI Initiative's "Migrating
//! from OpenAPI 3.0 to 3.1.0" read backwards, and what Microsoft.AspNetCore.OpenApi writes for Umbraco 18.
//!
//! Conventions of the result that 3.0 itself leaves open:
//! - a reference that carries more than the reference is `{"allOf": [{"$ref": ...}], ...}` (3.0 ignores siblings);
//! - `null` alone is `{"nullable": true, "enum": [null]}`;
//! - webhooks are kept under `x-webhooks`.

mod bounds;
mod constant;
mod content;
mod definitions;
mod gaps;
mod maps;
mod path_items;
mod prose;
mod siblings;
mod text_number;
mod type_list;
mod webhooks;

use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::small_maps::has_any;
use crate::vocabulary::{Order, for_each_schema};

/// What is rewritten in the document around the schemas, in this order.
const DOCUMENT: &[fn(&mut Value, &mut Diagnostics)] = &[
    path_items::inline,
    definitions::hoist,
    webhooks::set_aside,
    webhooks::tell_of_callbacks,
    gaps::fill,
    content::binary_bodies,
];

/// A rewriting of a schema, and the keywords of which it must have one.
type Rewrite = (&'static [&'static str], fn(&mut Map<String, Value>));

/// What is rewritten in each schema, inner schemas first, in this order.
const SCHEMA: &[Rewrite] = &[
    (&["examples"], prose::examples),
    (prose::IDENTITY, prose::identity),
    (&["const"], constant::constant),
    (&["exclusiveMinimum", "exclusiveMaximum"], bounds::exclusive),
    (&["pattern"], text_number::text_number),
    (&["type"], type_list::type_list),
    (&["patternProperties"], maps::pattern_properties),
    (maps::UNEVALUATED, maps::closed),
    (
        &["contentEncoding", "contentMediaType"],
        content::encoded_text,
    ),
    (&["$ref"], siblings::of_a_reference),
];

/// Rewrites a document in place; what it finds that no rewriting helps goes to `problems`.
pub(super) fn lower(document: &mut Value, problems: &mut Diagnostics) {
    for rewrite in DOCUMENT {
        rewrite(document, problems);
    }
    let mut found = Vec::new();
    for_each_schema(
        document,
        Order::InsideOut,
        &mut |schema, path| match schema {
            Value::Bool(true) => *schema = Value::Object(Map::new()),
            Value::Bool(false) => found.push(
                Diagnostic::error(
                    path.to_string(),
                    "a schema that nothing fits (`false`) cannot be expressed",
                )
                .with_excerpt(schema),
            ),
            Value::Object(map) => {
                for (keywords, rewrite) in SCHEMA {
                    if has_any(map, keywords) {
                        rewrite(map);
                    }
                }
            }
            _ => {}
        },
    );
    problems.extend(found);
}
