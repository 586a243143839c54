//! Recorded texts with holes: `Location: {{origin}}/cb?code={{code}}`.

/// What the holes of a pattern stand for, if a text is what the pattern says. Each `{{name}}` is what `value` says of
/// the name, or anything if it says nothing.
pub fn capture(
    pattern: &str,
    text: &str,
    value: &dyn Fn(&str) -> Option<String>,
) -> Option<Vec<(String, String)>> {
    let Some((before, rest)) = pattern.split_once("{{") else {
        return (pattern == text).then(Vec::new);
    };
    let text = text.strip_prefix(before)?;
    let (name, after) = rest.split_once("}}").unwrap_or((rest, ""));
    if let Some(known) = value(name) {
        return capture(after, text.strip_prefix(&known)?, value);
    }
    (0..=text.len())
        .filter(|end| text.is_char_boundary(*end))
        .find_map(|end| {
            let mut found = capture(after, &text[end..], value)?;
            found.push((name.to_owned(), text[..end].to_owned()));
            Some(found)
        })
}

/// Whether a text is what the pattern says.
pub fn matches(pattern: &str, text: &str, value: &dyn Fn(&str) -> Option<String>) -> bool {
    capture(pattern, text, value).is_some()
}

/// The pattern with its holes filled; unknown ones stay.
pub fn fill(pattern: &str, value: &dyn Fn(&str) -> Option<String>) -> String {
    let Some((before, rest)) = pattern.split_once("{{") else {
        return pattern.to_owned();
    };
    let (name, after) = rest.split_once("}}").unwrap_or((rest, ""));
    let filled = value(name).unwrap_or_else(|| format!("{{{{{name}}}}}"));
    format!("{before}{filled}{}", fill(after, value))
}

/// The names of the holes.
pub fn holes(pattern: &str) -> Vec<String> {
    pattern
        .split("{{")
        .skip(1)
        .filter_map(|rest| rest.split_once("}}").map(|(name, _)| name.to_owned()))
        .collect()
}
