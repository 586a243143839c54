//! XML as .NET writes it: `<a />` where nothing was put in, `<a></a>` where it was a text without letters.

use std::fmt::Write as _;

/// An element.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    content: Content,
}

#[derive(Clone, Debug)]
enum Content {
    Text(String),
    CData(String),
    Children(Vec<Element>),
}

impl Element {
    /// An element with a text, which may be empty.
    pub(crate) fn text(name: &str, text: impl Into<String>) -> Self {
        Self::new(name, Content::Text(text.into()))
    }

    /// An element with a text, if there is any.
    pub(crate) fn optional(name: &str, text: &str) -> Self {
        match text {
            "" => Self::list(name, []),
            text => Self::text(name, text),
        }
    }

    /// An element with a text that is written as it is.
    pub(crate) fn data(name: &str, text: impl Into<String>) -> Self {
        Self::new(name, Content::CData(text.into()))
    }

    /// An element with others.
    pub(crate) fn list(name: &str, children: impl IntoIterator<Item = Element>) -> Self {
        Self::new(name, Content::Children(children.into_iter().collect()))
    }

    fn new(name: &str, content: Content) -> Self {
        Self {
            name: name.to_owned(),
            attributes: Vec::new(),
            content,
        }
    }

    pub(crate) fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.attributes.push((name.to_owned(), value.into()));
        self
    }

    /// Without a line break.
    pub(crate) fn flat(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, None);
        out
    }

    /// With elements on lines of their own, two spaces for each level, and the head of a file.
    pub(crate) fn file(&self) -> String {
        // With a byte order mark.
        let mut out = String::from("\u{feff}<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        self.write(&mut out, Some(0));
        out
    }

    fn write(&self, out: &mut String, level: Option<usize>) {
        let _ = write!(out, "<{}", self.name);
        for (name, value) in &self.attributes {
            let value = escaped(value)
                .replace('"', "&quot;")
                .replace('\n', "&#xA;")
                .replace('\r', "&#xD;")
                .replace('\t', "&#x9;");
            let _ = write!(out, " {name}=\"{value}\"");
        }
        match &self.content {
            Content::Children(children) if children.is_empty() => return out.push_str(" />"),
            Content::Children(children) => {
                out.push('>');
                for child in children {
                    new_line(out, level.map(|level| level + 1));
                    child.write(out, level.map(|level| level + 1));
                }
                new_line(out, level);
            }
            Content::Text(text) => {
                out.push('>');
                out.push_str(&escaped(text));
            }
            Content::CData(text) => {
                out.push_str("><![CDATA[");
                out.push_str(&text.replace("]]>", "]]]]><![CDATA[>"));
                out.push_str("]]>");
            }
        }
        let _ = write!(out, "</{}>", self.name);
    }
}

fn new_line(out: &mut String, level: Option<usize>) {
    if let Some(level) = level {
        out.push('\n');
        out.push_str(&"  ".repeat(level));
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
