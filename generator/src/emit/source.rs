//! Tokens to the text of a file.

use super::{Target, docs::is_dangerous};
use proc_macro2::{Ident, Literal, Span, TokenStream};

/// The text of a Rust file, with the line that says where it comes from.
pub(super) fn file(target: &Target, tokens: TokenStream) -> String {
    // The tokens are put together by `quote` from names that `names.rs` made legal, and from literals.
    let text = match syn::parse2::<syn::File>(tokens) {
        Ok(file) => tidy(&prettyplease::unparse(&file)),
        Err(error) => format!("compile_error!({});\n", Literal::string(&error.to_string())),
    };
    let origin = comment(&target.origin);
    let sha256 = comment(&target.sha256);
    format!(
        "// @generated from {origin} (sha256 {sha256}) by umbraco-codegen; do not edit.\n#![cfg_attr(rustfmt, rustfmt_skip)]\n\n{text}"
    )
}

/// Blank lines between items and methods, and macro calls on one line, none of which `prettyplease` writes.
fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len() + text.len() / 16);
    let mut lines = text.lines().peekable();
    let mut previous = Line::Start;
    while let Some(line) = lines.next() {
        let mut line = line.to_owned();
        if line.starts_with("umbraco_runtime::") {
            if line.ends_with("!(") {
                for part in lines.by_ref() {
                    line.push(' ');
                    line.push_str(part.trim());
                    if part == ");" {
                        break;
                    }
                }
            }
            line = joined(&line);
        }
        let kind = Line::of(&line, previous);
        if kind.is_apart_from(previous, &line) {
            tidied.push('\n');
        }
        tidied.push_str(&line);
        tidied.push('\n');
        previous = kind;
    }
    tidied
}

/// What a line is, as far as blank lines go.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Start,
    /// Documentation or an attribute of the file.
    Inner,
    /// The first lines of such an attribute that has several.
    InnerOpen,
    /// `use`
    Import,
    /// The first lines of an import that has several.
    ImportOpen,
    /// `mod x;` and `pub use x::*;`, which belong together.
    Module,
    /// The end of an item or a method.
    End,
    Other,
}

impl Line {
    fn of(line: &str, previous: Self) -> Self {
        let ends = |end: &str, open: Self, closed: Self| {
            if line.ends_with(end) { closed } else { open }
        };
        match previous {
            Self::InnerOpen => return ends(")]", Self::InnerOpen, Self::Inner),
            Self::ImportOpen => return ends(";", Self::ImportOpen, Self::Import),
            _ => {}
        }
        if line.starts_with("//!") {
            Self::Inner
        } else if line.starts_with("#![") {
            ends("]", Self::InnerOpen, Self::Inner)
        } else if line.trim_start().starts_with("//") {
            Self::Other
        } else if line.starts_with("use ") {
            ends(";", Self::ImportOpen, Self::Import)
        } else if line.starts_with("mod ") || line.starts_with("pub use ") {
            Self::Module
        } else if line == "}"
            || line.ends_with("\n}")
            || line == "    }"
            || line.ends_with("{}")
            || (line.ends_with(';') && !line.starts_with(' '))
        {
            Self::End
        } else {
            Self::Other
        }
    }

    /// Whether a blank line belongs between this line and the one before it.
    fn is_apart_from(self, previous: Self, line: &str) -> bool {
        if line.trim_start().starts_with('}') || line.starts_with("        ") {
            return false;
        }
        match previous {
            Self::Start | Self::InnerOpen | Self::ImportOpen | Self::Other => false,
            Self::Inner => !matches!(self, Self::Inner | Self::InnerOpen),
            Self::Import => !matches!(self, Self::Import | Self::ImportOpen),
            Self::Module => self != Self::Module,
            Self::End => true,
        }
    }
}

/// A macro call as one would write it by hand, in two lines where it is long.
fn joined(line: &str) -> String {
    const WIDTH: usize = 100;
    let line = line
        .replace("!( ", "!(")
        .replace(" );", ");")
        .replace(" < ", "<")
        .replace(" >", ">")
        .replace("-> ", "\u{0}")
        .replace("->", "\u{0}")
        .replace(" ,", ",")
        .replace(" : ", ": ")
        .replace(" :: ", "::")
        .replace('\u{0}', "-> ");
    if let Some(declared) = declared_client(&line).or_else(|| declared_outcome(&line)) {
        return declared;
    }
    match line.split_once(" -> ") {
        Some((call, answer)) if line.len() > WIDTH => {
            let call = call.replacen("!(", "!(\n    ", 1);
            let answer = answer.strip_suffix(");").unwrap_or(answer);
            format!("{call}\n        -> {answer}\n);")
        }
        _ => line,
    }
}

/// The declaration of the client, its documentation as such.
fn declared_client(line: &str) -> Option<String> {
    let rest = line.strip_prefix("umbraco_runtime::client!(#[doc = \" ")?;
    let (docs, rest) = rest.split_once("\"] ")?;
    let declaration = rest.strip_suffix(");")?;
    // A text with escapes is not what the line would say.
    let is_plain = !docs.contains('\\');
    is_plain.then(|| format!("umbraco_runtime::client! {{\n    /// {docs}\n    {declaration}\n}}"))
}

/// The declaration of an outcome, a line for each status.
fn declared_outcome(line: &str) -> Option<String> {
    let rest = line.strip_prefix("umbraco_runtime::outcome!(#[doc = \" ")?;
    let (docs, rest) = rest.split_once("\"] ")?;
    let (name, variants) = rest.strip_suffix(" });")?.split_once(" { ")?;
    let mut lines: Vec<String> = Vec::new();
    for part in variants.split(", ") {
        match lines.last_mut() {
            // A comma within a type.
            Some(last) if !part.contains(" => ") => *last = format!("{last}, {part}"),
            _ => lines.push(part.to_owned()),
        }
    }
    let variants: String = lines
        .iter()
        .map(|variant| format!("        {variant},\n"))
        .collect();
    Some(format!(
        "umbraco_runtime::outcome! {{\n    /// {docs}\n    {name} {{\n{variants}    }}\n}}"
    ))
}

/// An identifier, `r#` where it must be.
pub(super) fn ident(name: &str) -> Ident {
    if crate::model::is_keyword(name) {
        Ident::new_raw(name, Span::call_site())
    } else {
        Ident::new(name, Span::call_site())
    }
}

/// Text that stays within its line.
pub(super) fn comment(text: &str) -> String {
    text.chars()
        .map(|character| {
            if is_dangerous(character) {
                ' '
            } else {
                character
            }
        })
        .collect()
}
