//! `property-type/is-used` and `document/configuration`.

use http::Method;
use serde::Serialize;

use super::document_access::{CONTENT, TREE};
use crate::route::{Context, Route, route};
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "property-type/is-used", TREE, is_used),
    route(
        Method::GET,
        "document/configuration",
        CONTENT,
        configuration,
    ),
];

/// Whether a document has a value of the property.
fn is_used(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let content_type = query.id("contentTypeId")?;
    let alias = query.text("propertyAlias").unwrap_or_default();
    let types = &context.store.document_types;
    let documents = context.store.documents.all().iter();
    let mut of_type = documents.filter(|one| {
        let of = types.get(one.document_type);
        one.document_type == content_type || of.is_some_and(|of| of.is_composed_of(content_type))
    });
    let is_used = of_type.any(|one| one.draft().values.iter().any(|value| value.alias == alias));
    Ok(Reply::json(&is_used))
}

fn configuration(_: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Configuration {
        disable_delete_when_referenced: bool,
        disable_unpublish_when_referenced: bool,
        allow_edit_invariant_from_non_default: bool,
        allow_non_existing_segments_creation: bool,
    }
    Ok(Reply::json(&Configuration {
        disable_delete_when_referenced: false,
        disable_unpublish_when_referenced: false,
        allow_edit_invariant_from_non_default: false,
        allow_non_existing_segments_creation: true,
    }))
}
