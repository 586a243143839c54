//! Times that a site took from its clock.

/// The day on which the record was made. Times that requests send are of other days.
const RECORDED: [&str; 2] = ["2026-11-21T", "2026-11-22T"];

/// Whether the first is a time of the record, and the second one of about now, both in the same form. Fractions of a
/// second have as many digits as they need.
pub fn alike(recorded: &str, found: &str) -> bool {
    let is_of_the_record = RECORDED.iter().any(|day| recorded.starts_with(day));
    match (offset(recorded), offset(found)) {
        (Some(recorded), Some(found)) => is_of_the_record && recorded == found,
        _ => false,
    }
}

/// What stands behind the seconds and their fraction: `+00:00`, `Z` or nothing.
fn offset(text: &str) -> Option<&str> {
    let form = b"0000-00-00T00:00:00";
    let is_time = text.len() >= form.len()
        && text.bytes().zip(form).all(|(byte, form)| match form {
            b'0' => byte.is_ascii_digit(),
            form => byte == *form,
        });
    let rest = is_time.then(|| &text[form.len()..])?;
    match rest.strip_prefix('.') {
        Some(fraction) => Some(fraction.trim_start_matches(|c: char| c.is_ascii_digit())),
        None => Some(rest),
    }
}
