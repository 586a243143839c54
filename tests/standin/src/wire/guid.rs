//! GUIDs in routes and queries, where the server also takes braces and the 32-digit form.

use uuid::Uuid;

/// A GUID as a route or a query accepts it: hyphenated, in braces or parentheses, or 32 digits; any case.
pub(crate) fn lenient(text: &str) -> Option<Uuid> {
    let inner = text
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'))
        .or_else(|| {
            text.strip_prefix('(')
                .and_then(|rest| rest.strip_suffix(')'))
        })
        .unwrap_or(text);
    let hyphens = inner.bytes().filter(|byte| *byte == b'-').count();
    match (inner.len(), hyphens) {
        (36, 4) => Uuid::try_parse(inner).ok(),
        (32, 0) if inner.len() == text.len() => Uuid::try_parse(inner).ok(),
        _ => None,
    }
}

/// A GUID as JSON accepts it: the hyphenated form only, any case.
pub(crate) fn strict(text: &str) -> Option<Uuid> {
    (text.len() == 36 && !text.starts_with('{'))
        .then(|| lenient(text))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn routes_take_three_forms_and_json_takes_one() {
        let id = "69A06E28-8834-5A79-9212-FE0FD90AB502";
        assert!(strict(id).is_some() && lenient(id).is_some());
        for other in [format!("{{{id}}}"), id.replace('-', "")] {
            assert!(lenient(&other).is_some(), "{other}");
            assert!(strict(&other).is_none(), "{other}");
        }
        assert!(lenient("not-a-guid").is_none());
        assert!(lenient("urn:uuid:69a06e28-8834-5a79-9212-fe0fd90ab502").is_none());
    }
}
