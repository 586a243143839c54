//! The part of a body that an error shows.

/// How many characters of a body are shown.
const LIMIT: usize = 300;

/// The beginning of `body`; the title of an HTML page; the text of a JSON string. `None` if it is empty.
pub(crate) fn beginning(body: &[u8]) -> Option<String> {
    let body = body.trim_ascii();
    if body.is_empty() {
        return None;
    }
    if is_html(body) {
        return Some(match title(body) {
            Some(title) => format!("an HTML page titled {title:?}"),
            None => "an HTML page".to_owned(),
        });
    }
    if let Ok(text) = serde_json::from_slice::<String>(body) {
        return Some(shorten(&text));
    }
    Some(shorten(&lossy(body, 0, 4 * LIMIT)))
}

/// The surroundings of the byte at `offset`.
pub(crate) fn around(body: &[u8], offset: usize) -> String {
    let offset = offset.min(body.len());
    let start = offset.saturating_sub(100);
    let end = offset.saturating_add(60).min(body.len());
    let mark = |cut: bool| if cut { "..." } else { "" };
    let text = lossy(body, start, end - start);
    format!(
        "{}{}{}",
        mark(start > 0),
        clean(&text),
        mark(end < body.len())
    )
}

/// The value at a JSON pointer, or the nearest one around it.
pub(crate) fn of_value(body: &[u8], pointer: &str) -> Option<String> {
    let document: serde_json::Value = serde_json::from_slice(body).ok()?;
    let mut pointer = pointer;
    loop {
        if let Some(value) = document.pointer(pointer) {
            return Some(shorten(&value.to_string()));
        }
        pointer = &pointer[..pointer.rfind('/')?];
    }
}

pub(crate) fn is_html(body: &[u8]) -> bool {
    let start = lossy(body.trim_ascii_start(), 0, 1024).to_ascii_lowercase();
    start.starts_with('<') && (start.contains("<html") || start.contains("<!doctype html"))
}

fn title(body: &[u8]) -> Option<String> {
    let text = lossy(body, 0, 8192);
    // Lower-casing ASCII only keeps byte offsets.
    let lower = text.to_ascii_lowercase();
    let start = lower.find("<title")?;
    let start = start + lower.get(start..)?.find('>')? + 1;
    let end = start + lower.get(start..)?.find('<')?;
    Some(shorten(text.get(start..end)?.trim())).filter(|title| !title.is_empty())
}

fn lossy(body: &[u8], start: usize, length: usize) -> String {
    let end = start.saturating_add(length).min(body.len());
    String::from_utf8_lossy(body.get(start..end).unwrap_or_default()).into_owned()
}

fn shorten(text: &str) -> String {
    let shown: String = text.chars().take(LIMIT).collect();
    let mark = if shown.len() < text.len() { "..." } else { "" };
    format!("{}{mark}", clean(&shown))
}

/// One line, and nothing that a terminal would obey.
fn clean(text: &str) -> String {
    let printable = |c: char| if c.is_control() { ' ' } else { c };
    let line: String = text.chars().map(printable).collect();
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}
