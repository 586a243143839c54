//! Documentation: texts of a document never reach Rust or Markdown unescaped.

use crate::model::Docs;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Lines of documentation as attributes.
pub(super) fn lines<S: AsRef<str>>(lines: impl IntoIterator<Item = S>) -> TokenStream {
    let attributes = lines.into_iter().map(|line| {
        let line = line.as_ref();
        let text = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        let text = Literal::string(&text);
        quote!(#[doc = #text])
    });
    quote!(#(#attributes)*)
}

/// A name of the document as code; whatever it holds, it stays within the line and within the code span.
pub(super) fn code(name: &str) -> String {
    let name: String = name
        .chars()
        .map(|character| {
            if is_dangerous(character) {
                '\u{fffd}'
            } else {
                character
            }
        })
        .take(200)
        .collect();
    let longest = name
        .split(|character| character != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let padding = if name.starts_with('`') || name.ends_with('`') || name.trim().is_empty() {
        " "
    } else {
        ""
    };
    format!("{fence}{padding}{name}{padding}{fence}")
}

/// Characters that end a line, or that make a line look like another one (rustc's lint
/// `text_direction_codepoint_in_comment`).
pub(super) fn is_dangerous(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The document's own texts, if they were kept: paragraphs, as plain text.
pub(super) fn texts(docs: &Docs) -> Vec<String> {
    let mut lines = Vec::new();
    let mut texts: Vec<&String> = docs.summary.iter().chain(&docs.description).collect();
    texts.dedup();
    for text in texts {
        lines.push(String::new());
        lines.extend(text.lines().map(plain));
    }
    lines
}

/// Text that Markdown shows as it is.
fn plain(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.trim().chars() {
        match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '$' => {
                escaped.push('\\');
                escaped.push(character);
            }
            character if is_dangerous(character) => escaped.push(' '),
            character => escaped.push(character),
        }
    }
    // A bare address would be a lint; a list or a quote would change what follows.
    let escaped = escaped.replace("://", ":&#47;/");
    match escaped.chars().next() {
        Some('-' | '+' | '=') => format!("\\{escaped}"),
        Some(digit) if digit.is_ascii_digit() => {
            escaped.replacen(". ", "\\. ", 1).replacen(") ", "\\) ", 1)
        }
        _ => escaped,
    }
}
