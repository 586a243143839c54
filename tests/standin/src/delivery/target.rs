//! What a path of the Delivery API leads to.

/// An operation of the Delivery API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    Content(Operation),
    Media(Operation),
    /// An OAuth endpoint of members, which exists in `v1` alone.
    Security,
}

/// What content and media have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Operation {
    Query,
    /// `items?id=..`
    Items,
    /// `item/{id}` or `item/{path}`: decoded, as it was sent, maybe empty.
    Item(String),
}

/// A path below `/umbraco/delivery/api`.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    Target(Target),
    /// The path exists in another version: 400 without body (seen on a running Umbraco 17.3: `v1` and `v3`).
    OtherVersion,
    /// No such route: 404 without any header.
    Nothing,
}

/// Reads a path; `None` if it is not one of the Delivery API. Literals in any case.
pub(super) fn find(path: &str) -> Option<Found> {
    let path = without_dots(path);
    let mut segments = path.strip_prefix('/')?.splitn(5, '/');
    for expected in ["umbraco", "delivery", "api"] {
        if !segments.next()?.eq_ignore_ascii_case(expected) {
            return None;
        }
    }
    let (version, rest) = (segments.next()?, segments.next().unwrap_or_default());
    let Some(digits) = version.strip_prefix(['v', 'V']) else {
        return Some(Found::Nothing);
    };
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
        return Some(Found::Nothing);
    }
    let found = match (target(rest), digits) {
        (None, _) => Found::Nothing,
        (Some(Target::Security), "1" | "1.0") => Found::Nothing,
        (Some(Target::Security), _) => Found::OtherVersion,
        (Some(target), "2" | "2.0") => Found::Target(target),
        (Some(_), _) => Found::OtherVersion,
    };
    Some(found)
}

fn target(rest: &str) -> Option<Target> {
    let (kind, rest) = rest.split_once('/').unwrap_or((rest, ""));
    match kind.to_ascii_lowercase().as_str() {
        "content" => operation(rest).map(Target::Content),
        "media" => operation(rest).map(Target::Media),
        "security" if rest.to_ascii_lowercase().starts_with("member/") => Some(Target::Security),
        _ => None,
    }
}

/// The path of an item is a catch-all: it keeps its slashes, single and double.
fn operation(rest: &str) -> Option<Operation> {
    let (name, path) = rest.split_once('/').unwrap_or((rest, ""));
    match name.to_ascii_lowercase().as_str() {
        "" if path.is_empty() => Some(Operation::Query),
        "items" if path.is_empty() => Some(Operation::Items),
        "item" => Some(Operation::Item(
            percent_encoding::percent_decode_str(path)
                .decode_utf8_lossy()
                .into_owned(),
        )),
        _ => None,
    }
}

/// Kestrel takes `.` and `..` out of a path; encoded slashes do not count as slashes there.
fn without_dots(path: &str) -> String {
    if !path.split('/').any(|segment| matches!(segment, "." | "..")) {
        return path.to_owned();
    }
    let mut kept: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            ".." if kept.len() > 1 => drop(kept.pop()),
            "." | ".." => {}
            segment => kept.push(segment),
        }
    }
    let ends_in_dots = path.ends_with("/.") || path.ends_with("/..");
    let slash = if ends_in_dots { "/" } else { "" };
    format!("{}{slash}", kept.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(operation: Operation) -> Option<Found> {
        Some(Found::Target(Target::Content(operation)))
    }

    #[test]
    fn paths_lead_where_they_do_on_a_running_site() {
        let base = "/umbraco/delivery/api/";
        let at = |rest: &str| find(&format!("{base}{rest}"));
        let item = |path: &str| content(Operation::Item(path.into()));
        assert_eq!(at("v2/content/item"), item(""));
        assert_eq!(at("v2/content/item//child"), item("/child"));
        assert_eq!(at("v2.0/CONTENT/item/%2Fchild%2F"), item("/child/"));
        assert_eq!(at("v2/content/item/child%2F.."), item("child/.."));
        assert_eq!(at("v2/content/item/.."), content(Operation::Query));
        assert_eq!(at("v2/content/"), content(Operation::Query));
        assert_eq!(at("v2/content/items"), content(Operation::Items));
        assert_eq!(at("v2/content/nope/x"), Some(Found::Nothing));
        assert_eq!(at("content/item/x"), Some(Found::Nothing));
        assert_eq!(at("v1/content"), Some(Found::OtherVersion));
        assert_eq!(at("v3/media/item/x"), Some(Found::OtherVersion));
        assert_eq!(
            at("v2/security/member/authorize"),
            Some(Found::OtherVersion)
        );
        assert_eq!(find("/umbraco/management/api/v1/server"), None);
    }
}
