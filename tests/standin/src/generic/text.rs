//! Made-up texts, by format, by pattern, and otherwise after the member's name.

use fastrand::Rng;
use regex_syntax::hir::{Class, Hir, HirKind};
use uuid::Uuid;

use super::schema::Resolved;

/// A text for a schema of type `string`, in the form .NET writes its format.
pub(crate) fn text(rng: &mut Rng, schema: Resolved<'_>, name: &str, offset: &str) -> String {
    let text = match schema.format() {
        "uuid" => return uuid(rng),
        "date-time" => return date_time(rng) + offset,
        "date" => return date(rng),
        "time" => return time(rng),
        "uri" | "url" => format!("https://example.com/{}", token(rng, name)),
        "email" => format!("{}@example.com", token(rng, name)),
        "byte" => return "c2FtcGxl".into(),
        "binary" => return "sample".into(),
        _ => match schema.schema.get("pattern").and_then(|one| one.as_str()) {
            Some(pattern) => return matching(rng, pattern).unwrap_or_else(|| words(rng, name)),
            None => plain(rng, name),
        },
    };
    let length = |keyword| schema.number(keyword).and_then(|n| usize::try_from(n).ok());
    let padded = format!("{text:x<width$}", width = length("minLength").unwrap_or(0));
    padded
        .chars()
        .take(length("maxLength").unwrap_or(usize::MAX))
        .collect()
}

/// The member's name and a number, in words.
pub(crate) fn words(rng: &mut Rng, name: &str) -> String {
    let name = if name.is_empty() { "Sample" } else { name };
    format!("{name} {}", rng.u16(1..1000))
}

/// A GUID.
pub(crate) fn uuid(rng: &mut Rng) -> String {
    uuid::Builder::from_random_bytes(rng.u128(..).to_be_bytes())
        .into_uuid()
        .to_string()
}

/// A GUID in the form that replies have, if the text is one.
pub(crate) fn as_uuid(text: &str) -> Option<String> {
    crate::wire::guid::lenient(text).map(|id: Uuid| id.to_string())
}

fn plain(rng: &mut Rng, name: &str) -> String {
    let lower = name.to_ascii_lowercase();
    if lower.ends_with("culture") || lower.ends_with("isocode") {
        let codes = ["en-US", "da-DK", "de-DE", "nl-NL"];
        return codes[rng.usize(..codes.len())].to_owned();
    }
    if lower.ends_with("path") {
        return format!("/{}", token(rng, "file"));
    }
    if lower.ends_with("alias") {
        return token(rng, name);
    }
    words(rng, name)
}

fn token(rng: &mut Rng, name: &str) -> String {
    words(rng, name).replace(' ', "")
}

fn date(rng: &mut Rng) -> String {
    let (year, month, day) = (rng.u16(2020..2027), rng.u8(1..13), rng.u8(1..29));
    format!("{year}-{month:02}-{day:02}")
}

fn time(rng: &mut Rng) -> String {
    let (hour, minute, second) = (rng.u8(..24), rng.u8(..60), rng.u8(..60));
    format!("{hour:02}:{minute:02}:{second:02}")
}

/// Without offset; up to seven digits of a second, without zeros at the end.
fn date_time(rng: &mut Rng) -> String {
    let fraction = format!(".{:07}", rng.u32(..10_000_000));
    let fraction = fraction.trim_end_matches('0').trim_end_matches('.');
    format!("{}T{}{fraction}", date(rng), time(rng))
}

/// A text that a pattern matches; `None` if it is beyond simple ones.
fn matching(rng: &mut Rng, pattern: &str) -> Option<String> {
    let hir = regex_syntax::Parser::new().parse(pattern).ok()?;
    let mut text = String::new();
    write(rng, &hir, &mut text)?;
    Some(text)
}

/// How often `*` and `+` repeat at most.
const MOST_REPEATS: u32 = 8;

fn write(rng: &mut Rng, hir: &Hir, text: &mut String) -> Option<()> {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => Some(()),
        HirKind::Literal(literal) => {
            text.push_str(std::str::from_utf8(&literal.0).ok()?);
            Some(())
        }
        HirKind::Class(Class::Unicode(class)) => {
            let ranges = class.ranges();
            // Readable ASCII where the class has any.
            let ascii = ranges
                .iter()
                .find(|range| range.start() >= '!' && range.end() <= '~');
            let range = ascii.or_else(|| ranges.first())?;
            text.push(rng.char(range.start()..=range.end()));
            Some(())
        }
        HirKind::Class(Class::Bytes(_)) => None,
        HirKind::Repetition(repeat) => {
            let most = repeat
                .max
                .unwrap_or(repeat.min.saturating_add(MOST_REPEATS));
            let times = rng.u32(repeat.min..=most.min(repeat.min.saturating_add(MOST_REPEATS)));
            (0..times).try_for_each(|_| write(rng, &repeat.sub, text))
        }
        HirKind::Capture(capture) => write(rng, &capture.sub, text),
        HirKind::Concat(parts) => parts.iter().try_for_each(|part| write(rng, part, text)),
        HirKind::Alternation(parts) => {
            let at = rng.usize(..parts.len());
            write(rng, &parts[at], text)
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_pattern_is_kept() {
        let mut rng = Rng::with_seed(1);
        for _ in 0..50 {
            let text = matching(&mut rng, "^[a-z]{2}-(X|Y)\\d+$").unwrap();
            let (code, rest) = text.split_once('-').unwrap();
            assert!(code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase()));
            let digits = rest.strip_prefix(['X', 'Y']).unwrap();
            assert!(
                !digits.is_empty() && digits.chars().all(char::is_numeric),
                "{text}"
            );
        }
    }

    #[test]
    fn dates_are_written_as_in_dot_net() {
        let mut rng = Rng::with_seed(2);
        for _ in 0..200 {
            let text = date_time(&mut rng);
            let fraction = text.split_once('.').map_or("1", |(_, fraction)| fraction);
            assert!(fraction.len() <= 7 && !fraction.ends_with('0'), "{text}");
        }
    }
}
