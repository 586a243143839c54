//! Tokens to the text of a file.

use super::Target;
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
    let mut previous = String::new();
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
        if is_apart(&previous, &line) {
            tidied.push('\n');
        }
        tidied.push_str(&line);
        tidied.push('\n');
        previous = line;
    }
    tidied
}

/// Whether a blank line belongs between two lines.
fn is_apart(previous: &str, line: &str) -> bool {
    if previous.is_empty() || previous.ends_with('(') || line.trim_start().starts_with('}') {
        return false;
    }
    let is_use = |line: &str| line.starts_with("use ");
    let is_module = |line: &str| line.starts_with("mod ") || line.starts_with("pub use ");
    if is_use(line) && (is_use(previous) || previous == "};") {
        return false;
    }
    if is_module(line) && is_module(previous) {
        return false;
    }
    let is_inner = |line: &str| line.starts_with("//!") || line.starts_with("#![") || line == ")]";
    if is_inner(previous) {
        return !is_inner(line);
    }
    let ends_item = previous == "}"
        || previous == "    }"
        || previous.ends_with("{}")
        || previous.ends_with(';') && !previous.starts_with(' ');
    ends_item && !line.starts_with("        ")
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
    if let Some(client) = declared_client(&line) {
        return client;
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

/// An identifier, `r#` where it must be.
pub(super) fn ident(name: &str) -> Ident {
    if crate::model::is_keyword(name) {
        Ident::new_raw(name, Span::call_site())
    } else {
        Ident::new(name, Span::call_site())
    }
}

/// Text that stays within its line.
fn comment(text: &str) -> String {
    text.chars()
        .map(|character| {
            if character.is_control() {
                ' '
            } else {
                character
            }
        })
        .collect()
}
