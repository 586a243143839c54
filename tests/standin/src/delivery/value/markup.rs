//! Markup as a run of tags, texts and comments: enough to change single tags and to build a tree, and no validator.

/// A piece of markup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece<'m> {
    /// As it was written.
    Text(&'m str),
    Comment(&'m str),
    Open(Tag<'m>),
    Close {
        source: &'m str,
        name: String,
    },
}

/// A start tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag<'m> {
    /// As it was written.
    pub(super) source: &'m str,
    /// In lower case.
    pub(super) name: String,
    pub(super) attributes: Vec<Attribute>,
    pub(super) is_self_closing: bool,
}

/// An attribute; values stay escaped as they were.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Attribute {
    pub(super) name: String,
    pub(super) value: Option<String>,
}

impl Tag<'_> {
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|one| one.name == name);
        found?.value.as_deref()
    }

    pub(super) fn set(&mut self, name: &str, value: &str) {
        let value = Some(value.replace('"', "&quot;"));
        match self.attributes.iter_mut().find(|one| one.name == name) {
            Some(known) => known.value = value,
            None => self.attributes.push(Attribute {
                name: name.into(),
                value,
            }),
        }
    }

    pub(super) fn remove(&mut self, name: &str) {
        self.attributes.retain(|one| one.name != name);
    }

    /// Elements that have no content.
    pub(super) fn is_void(&self) -> bool {
        const VOID: [&str; 14] = [
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
            "source", "track", "wbr",
        ];
        self.is_self_closing || VOID.contains(&self.name.as_str())
    }

    /// The tag anew, after a change.
    pub(super) fn write(&self) -> String {
        let mut text = format!("<{}", self.name);
        for attribute in &self.attributes {
            text.push(' ');
            text.push_str(&attribute.name);
            if let Some(value) = &attribute.value {
                text.push_str(&format!("=\"{value}\""));
            }
        }
        text.push_str(if self.is_self_closing { " />" } else { ">" });
        text
    }
}

/// Takes markup apart. What is no tag is text.
pub(super) fn pieces(markup: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = markup;
    while !rest.is_empty() {
        let (piece, length) = tag(rest).unwrap_or_else(|| {
            // A `<` that begins no tag is text, too.
            let skipped = usize::from(rest.starts_with('<'));
            let next = rest[skipped..].find('<');
            let length = next.map_or(rest.len(), |at| at + skipped);
            (Piece::Text(&rest[..length]), length)
        });
        pieces.push(piece);
        rest = &rest[length..];
    }
    pieces
}

/// The tag or comment at the beginning, and how long it is.
fn tag(text: &str) -> Option<(Piece<'_>, usize)> {
    let inner = text.strip_prefix('<')?;
    if let Some(comment) = inner.strip_prefix("!--") {
        let length = comment.find("-->").map_or(text.len(), |at| at + 7);
        return Some((Piece::Comment(&text[..length]), length));
    }
    let length = end_of_tag(text)?;
    let source = &text[..length];
    let inner = &source[1..length - 1];
    if let Some(name) = inner.strip_prefix('/') {
        let name = name.trim().to_ascii_lowercase();
        return Some((Piece::Close { source, name }, length));
    }
    if !inner.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let is_self_closing = inner.ends_with('/');
    let inner = inner.strip_suffix('/').unwrap_or(inner);
    let split = inner.find(char::is_whitespace).unwrap_or(inner.len());
    let tag = Tag {
        source,
        name: inner[..split].to_ascii_lowercase(),
        attributes: attributes(&inner[split..]),
        is_self_closing,
    };
    Some((Piece::Open(tag), length))
}

/// A `>` within quotes does not end a tag.
fn end_of_tag(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '>') => return Some(at + 1),
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    None
}

fn attributes(text: &str) -> Vec<Attribute> {
    let mut attributes = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let end = rest
            .find(|c: char| c == '=' || c.is_whitespace())
            .unwrap_or(rest.len());
        let name = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = None;
        if let Some(after) = rest.strip_prefix('=') {
            let (found, left) = attribute_value(after.trim_start());
            value = Some(found.to_owned());
            rest = left.trim_start();
        }
        if name.is_empty() && value.is_none() {
            break;
        }
        attributes.push(Attribute { name, value });
    }
    attributes
}

fn attribute_value(text: &str) -> (&str, &str) {
    match text.chars().next() {
        Some(quote @ ('"' | '\'')) => text[1..].split_once(quote).unwrap_or((&text[1..], "")),
        _ => text.split_at(text.find(char::is_whitespace).unwrap_or(text.len())),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn nothing_gets_lost_in_pieces() {
        for markup in [
            "<p>å &amp; < b <a href='x>y' data-a>l</a></p><img src=\"/a.png\" alt=\"\"/><!-- c -->ø",
            "<",
            "a<",
            "<!-- open",
            "<p",
            "é<1>",
        ] {
            let joined: String = pieces(markup)
                .iter()
                .map(|piece| match piece {
                    Piece::Text(text) | Piece::Comment(text) => *text,
                    Piece::Open(tag) => tag.source,
                    Piece::Close { source, .. } => source,
                })
                .collect();
            assert_eq!(joined, markup);
        }
    }

    #[test]
    fn attributes_are_read_in_all_forms() {
        let all = pieces("<A HREF=\"/x\" checked title='a b' n=1 />");
        let Piece::Open(tag) = &all[0] else { panic!() };
        assert_eq!((tag.name.as_str(), tag.is_self_closing), ("a", true));
        assert_eq!(tag.get("href"), Some("/x"));
        assert_eq!(tag.get("title"), Some("a b"));
        assert_eq!(tag.get("n"), Some("1"));
        assert_eq!(
            tag.write(),
            "<a href=\"/x\" checked title=\"a b\" n=\"1\" />"
        );
    }
}
