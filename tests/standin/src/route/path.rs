//! Paths of the Management API, and the templates that they match.

use std::borrow::Cow;

use crate::wire::guid;

/// Version and decoded rest of a path of the Management API; an ending slash is an empty last segment.
pub(crate) fn split(path: &str) -> Option<(String, Vec<String>)> {
    let path = decode(path);
    let path = without_dots(&path);
    let mut segments = path.strip_prefix('/')?.split('/');
    for expected in ["umbraco", "management", "api"] {
        if !segments.next()?.eq_ignore_ascii_case(expected) {
            return None;
        }
    }
    let version = segments.next()?.to_ascii_lowercase();
    let digits = version.strip_prefix('v')?;
    let is_version = !digits.is_empty()
        && digits
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.');
    is_version.then(|| (version, segments.map(str::to_owned).collect()))
}

/// Percent-decoding as Kestrel does it: all but an encoded slash.
fn decode(path: &str) -> String {
    let kept = path.replace("%2F", "%252F").replace("%2f", "%252f");
    percent_encoding::percent_decode_str(&kept)
        .decode_utf8_lossy()
        .into_owned()
}

/// Takes `.` and `..` out, as Kestrel does before routing.
fn without_dots(path: &str) -> Cow<'_, str> {
    if !path.contains("/.") {
        return Cow::Borrowed(path);
    }
    let mut kept: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "." => {}
            ".." if kept.len() > 1 => drop(kept.pop()),
            ".." => {}
            other => kept.push(other),
        }
    }
    Cow::Owned(kept.join("/"))
}

/// The values of a template's parameters, if the segments match it.
pub(crate) fn values(template: &str, segments: &[String]) -> Option<Vec<String>> {
    let mut values = Vec::new();
    let mut expected = template.split('/');
    for (at, segment) in segments.iter().enumerate() {
        let Some(part) = expected.next() else {
            let is_ending_slash = segment.is_empty() && at > 0 && at + 1 == segments.len();
            return is_ending_slash.then_some(values);
        };
        let parameter = part
            .strip_prefix('{')
            .and_then(|part| part.strip_suffix('}'));
        let Some(parameter) = parameter else {
            if !part.eq_ignore_ascii_case(segment) {
                return None;
            }
            continue;
        };
        if parameter.starts_with('*') {
            values.push(segments[at..].join("/"));
            return Some(values);
        }
        let is_guid = parameter.ends_with(":guid");
        if segment.is_empty() || (is_guid && guid::lenient(segment).is_none()) {
            return None;
        }
        values.push(segment.clone());
    }
    expected.next().is_none().then_some(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segments(path: &str) -> Vec<String> {
        path.split('/').map(String::from).collect()
    }

    #[test]
    fn templates_match_as_routes_of_asp_net_core() {
        let id = "ba40981c-07e6-538c-8981-d898db1fa1bd";
        let template = "dictionary/{id:guid}/export";
        assert_eq!(
            values(template, &segments(&format!("Dictionary/{id}/EXPORT"))),
            Some(vec![id.into()])
        );
        assert_eq!(
            values(template, &segments("dictionary/not-a-guid/export")),
            None
        );
        assert_eq!(
            values(template, &segments(&format!("dictionary/{id}"))),
            None
        );
        assert_eq!(
            values(template, &segments(&format!("dictionary/{id}/export/x"))),
            None
        );
        assert_eq!(
            values("dictionary", &segments("/dictionary")),
            None,
            "a double slash"
        );
    }

    #[test]
    fn versions_are_split_off_and_values_decoded() {
        let (version, rest) =
            split("/UMBRACO/Management/API/V1.0/language/da%2DDK/").unwrap_or_default();
        assert_eq!(
            (version.as_str(), rest),
            ("v1.0", segments("language/da-DK/"))
        );
        assert!(split("/umbraco/management/api/openapi.json").is_none());
        assert!(split("/umbraco/management/api").is_none());
        let (_, rest) = split("/umbraco/management/api/v1/stylesheet/a%2fb/./x/../%2541.css")
            .unwrap_or_default();
        assert_eq!(rest, segments("stylesheet/a%2fb/%41.css"));
    }

    #[test]
    fn a_catch_all_takes_the_rest_and_yields_to_literals() {
        let path = segments("stylesheet/folder/a.css");
        assert_eq!(
            values("stylesheet/{*path}", &path),
            Some(vec!["folder/a.css".into()])
        );
        assert_eq!(
            values("stylesheet/{*path}", &segments("stylesheet//a.css")),
            Some(vec!["/a.css".into()])
        );
        assert_eq!(
            values(
                "stylesheet/{path}/rename",
                &segments("stylesheet/a.css/rename")
            ),
            Some(vec!["a.css".into()])
        );
    }
}
