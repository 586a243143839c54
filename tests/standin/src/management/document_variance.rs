//! How documents vary by culture and segment: what may be sent of a type, and the names that are kept of it
//! (`src/Umbraco.Core/Services/ContentEditingServiceBase.cs`).

use super::document_body::{SentDocument, SentValue, SentVariant};
use crate::route::Context;
use crate::store::content_type::ContentType;
use crate::wire::reply::{Problem, Reply};

/// Variants vary as the type does, and values are those of properties that vary so. Of segments only the one that has no
/// name must be there: any others are taken as they come.
pub(super) fn check_variance(
    context: &Context<'_>,
    content_type: &ContentType,
    sent: &SentDocument,
) -> Result<(), Reply> {
    let by_culture = content_type.varies_by_culture;
    let by_segment = content_type.varies_by_segment;
    let mut variants = sent.variants.iter();
    let is_misnamed = match (by_culture, by_segment) {
        (true, _) => variants.any(|one| one.culture.is_none()),
        (false, false) => !variants.any(|one| one.culture.is_none() && one.segment.is_none()),
        (false, true) => false,
    };
    if is_misnamed {
        return Err(mismatch("culture", "ContentTypeCultureVarianceMismatch"));
    }
    if by_segment && sent.variants.iter().all(|one| one.segment.is_some()) {
        return Err(mismatch("segment", "ContentTypeSegmentVarianceMismatch"));
    }
    let types = &context.store.document_types;
    let is_known = |value: &SentValue| {
        let property = types.property(content_type.id, &value.alias);
        property.is_some_and(|property| {
            value.culture.is_some() == (by_culture && property.varies_by_culture)
                && (value.segment.is_none() || property.varies_by_segment)
        })
    };
    if sent.values.iter().all(is_known) {
        return Ok(());
    }
    Err(
        Problem::not_found("One or more property types could not be found")
            .status("PropertyTypeNotFound")
            .reply(),
    )
}

fn mismatch(of: &str, status: &'static str) -> Reply {
    Problem::bad_request(format!("Content type {of} variance mismatch"))
        .detail("The content type variance did not match that of the passed content data.")
        .status(status)
        .reply()
}

/// The names that are kept, in the order they are sent: one for each culture, and one alone if the type does not vary by
/// culture. Of several that without a segment counts, then the first.
pub(super) fn names<'a>(
    content_type: &ContentType,
    variants: &'a [SentVariant],
) -> Vec<(Option<&'a str>, &'a str)> {
    let mut found: Vec<&SentVariant> = Vec::new();
    for one in variants {
        if one.culture.is_some() != content_type.varies_by_culture {
            continue;
        }
        match found.iter_mut().find(|known| known.culture == one.culture) {
            Some(known) if known.segment.is_some() && one.segment.is_none() => *known = one,
            Some(_) => {}
            None => found.push(one),
        }
    }
    let named = |one: &'a SentVariant| (one.culture.as_deref(), one.name.as_str());
    found.into_iter().map(named).collect()
}
