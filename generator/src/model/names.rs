//! How names of a document become Rust names.
//!
//! 1. Letters and digits stay, in Rust's case for the item (`GetDictionaryById` is `get_dictionary_by_id`); other
//!    scripts are transliterated, everything else only separates words.
//! 2. Where that gives a name which is taken, or none at all, symbols are spelled out: `$type` beside `type` is
//!    `dollar_type`, `-name` beside `name` is `minus_name`; what only separates words (`a-b`) is not.
//! 3. Where that is taken too, the place it is used for helps (the parent's name, `query_size` beside the path's
//!    `size`, a suffix such as `Call`), and last a number: `name_2`.
//!    Of `GetContent2.0`, where `2.0` is the version of the operation, `get_content` is tried first, then
//!    `get_content_v2_0`.
//! 4. Keywords get `r#` (`r#type`), those that cannot (`self`, `Self`, `super`, `crate`) an underscore (`self_`);
//!    names that begin with a digit are a value: `value_2fa`, `Value2fa`.
//! 5. Types never take a name that generated code uses for itself (`Option`, `Result`, `Error`, `Client`...): the
//!    schema `Option` is `OptionModel`.
//!
//! Whoever comes first in the document keeps the name, so that additions at the end change no name.

use heck::{ToKebabCase, ToSnakeCase, ToUpperCamelCase};
use std::collections::HashSet;

/// Longer names are cut; a number tells them apart if they must be.
const MAX_LENGTH: usize = 96;

/// Type names that generated code and Rust's prelude use.
const RESERVED_TYPES: &[&str] = &[
    "Self",
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "Vec",
    "String",
    "Box",
    "Default",
    "Clone",
    "Debug",
    "PartialEq",
    "Eq",
    "Hash",
    "Copy",
    "Send",
    "Sync",
    "Sized",
    "Drop",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Into",
    "AsRef",
    "AsMut",
    "TryFrom",
    "TryInto",
    "Iterator",
    "IntoIterator",
    "Extend",
    "ToString",
    "ToOwned",
    "Ord",
    "PartialOrd",
    "DoubleEndedIterator",
    "ExactSizeIterator",
    "FromIterator",
    "Unpin",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Future",
    "IntoFuture",
    "Borrow",
    "BTreeMap",
    "Uuid",
    "Value",
    "Map",
    "Bytes",
    "DateTime",
    "Date",
    "Upload",
    "Download",
    "Created",
    "Empty",
    "Json",
    "Text",
    "Call",
    "Client",
    "ClientBuilder",
    "Transport",
    "Object",
    "Enumeration",
    "Union",
    "Page",
    "Paged",
    "Pages",
    "Items",
    "Problem",
    "Notification",
    "Error",
    "Response",
    "Method",
    "Display",
];

/// Module names that the library, its client, Cargo or a file system have a use for.
const RESERVED_MODULES: &[&str] = &[
    "models",
    "client",
    "transport",
    "builder",
    "clone",
    "fmt",
    "default",
    // Other crates, whose names would become ambiguous.
    "std",
    "core",
    "alloc",
    "umbraco_runtime",
    // `src/lib.rs`, `src/main.rs` and `src/bin` are targets, the modules below `src/mod.rs` would lie beside it.
    "lib",
    "main",
    "bin",
    "mod",
    // Devices of Windows, whatever the extension.
    "con",
    "prn",
    "aux",
    "nul",
    "com0",
    "com1",
    "com2",
    "com3",
    "com4",
    "com5",
    "com6",
    "com7",
    "com8",
    "com9",
    "lpt0",
    "lpt1",
    "lpt2",
    "lpt3",
    "lpt4",
    "lpt5",
    "lpt6",
    "lpt7",
    "lpt8",
    "lpt9",
];

/// Names that are taken in one scope.
#[derive(Debug, Default)]
pub(super) struct Scope(HashSet<String>);

impl Scope {
    /// A scope for the types of a crate.
    pub(super) fn of_types() -> Self {
        Self(
            RESERVED_TYPES
                .iter()
                .map(|name| (*name).to_owned())
                .collect(),
        )
    }

    /// A scope for the modules of a crate, which are files and the client's methods too.
    pub(super) fn of_modules() -> Self {
        Self::with(RESERVED_MODULES.iter().copied())
    }

    /// A scope in which some names are taken.
    pub(super) fn with(taken: impl IntoIterator<Item = &'static str>) -> Self {
        Self(taken.into_iter().map(str::to_owned).collect())
    }

    /// Takes the first candidate that is free, or the first one with a number; asks for no more candidates than that.
    pub(super) fn claim(
        &mut self,
        candidates: impl IntoIterator<Item = String>,
        separator: &str,
    ) -> String {
        let mut first = None;
        for name in candidates.into_iter().filter(|name| !name.is_empty()) {
            if self.0.insert(name.clone()) {
                return name;
            }
            first.get_or_insert(name);
        }
        let first = first.unwrap_or_default();
        let base = first.trim_end_matches('_');
        let mut number = 2_u32;
        loop {
            let numbered = format!("{base}{separator}{number}");
            if self.0.insert(numbered.clone()) {
                return numbered;
            }
            number += 1;
        }
    }
}

/// Candidates, and those that are made only where these are taken.
pub(super) fn or_else(
    names: impl IntoIterator<Item = String>,
    more: impl FnOnce() -> Vec<String>,
) -> impl Iterator<Item = String> {
    names
        .into_iter()
        .chain(std::iter::once_with(more).flatten())
}

/// Candidates for a type's name.
pub(super) fn type_names(name: &str) -> Vec<String> {
    or_unnamed(
        candidates(name, |text| text.to_upper_camel_case()),
        "Unnamed",
    )
}

/// Candidates for a variant's name.
pub(super) fn variant_names(name: &str) -> Vec<String> {
    let mut names = candidates(name, |text| text.to_upper_camel_case());
    if names.is_empty() {
        names.push("Empty".to_owned());
    }
    names
}

/// Candidates for the name of a field, an argument, a method or a module.
pub(super) fn value_names(name: &str) -> Vec<String> {
    or_unnamed(candidates(name, |text| text.to_snake_case()), "unnamed")
}

/// What an operation may be called: without the version at the end of its id, then with it.
pub(super) fn spoken_ids(id: &str) -> Vec<String> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let named = id.trim_end_matches(|end: char| end.is_ascii_digit() || end == '.');
    let version = id.get(named.len()..).unwrap_or_default();
    match version.split_once('.') {
        Some((major, minor))
            if digits(major) && digits(minor) && named.ends_with(char::is_alphabetic) =>
        {
            vec![named.to_owned(), format!("{named} v{version}")]
        }
        _ => vec![id.to_owned()],
    }
}

/// A Cargo feature's name.
pub(super) fn feature_name(name: &str) -> String {
    candidates(name, |text| text.to_kebab_case())
        .into_iter()
        .next()
        .unwrap_or_else(|| "untagged".to_owned())
}

/// `created_at` as `createdAt`: the wire name that the derive macros assume.
#[must_use]
pub fn camel_case(snake: &str) -> String {
    let mut camel = String::with_capacity(snake.len());
    let mut upper = false;
    for character in snake.chars() {
        if character == '_' {
            upper = true;
        } else if upper {
            camel.extend(character.to_uppercase());
            upper = false;
        } else {
            camel.push(character);
        }
    }
    camel
}

/// Whether the name needs `r#`.
#[must_use]
pub fn is_keyword(name: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do",
        "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in",
        "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
        "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe",
        "unsized", "use", "virtual", "where", "while", "yield",
    ];
    KEYWORDS.contains(&name)
}

/// The words of a name in camel case: `DocumentTypeModel` is `Document`, `Type`, `Model`.
pub(super) fn words(name: &str) -> Vec<String> {
    name.to_snake_case()
        .split('_')
        .map(|word| word.to_upper_camel_case())
        .collect()
}

fn or_unnamed(names: Vec<String>, unnamed: &str) -> Vec<String> {
    if names.is_empty() {
        return vec![unnamed.to_owned()];
    }
    names
}

fn candidates(name: &str, case: impl Fn(&str) -> String) -> Vec<String> {
    let transliterated = deunicode::deunicode(name);
    let cased = |text: &str| {
        let name = case(text);
        if name.starts_with(|first: char| first.is_ascii_digit()) {
            return case(&format!("value {text}"));
        }
        name
    };
    let plain = cased(&transliterated);
    // Most names are but letters and digits.
    let spelled = if transliterated
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric())
    {
        String::new()
    } else {
        cased(&spell(&transliterated))
    };
    let mut names: Vec<String> = [plain, spelled]
        .into_iter()
        .filter(|text| !text.is_empty())
        .map(legal)
        .collect();
    names.dedup();
    names
}

/// Symbols as words, but for those that separate words.
fn spell(name: &str) -> String {
    let mut spelled = String::with_capacity(name.len());
    let mut previous = None;
    let mut characters = name.chars().peekable();
    while let Some(character) = characters.next() {
        let is_word =
            |neighbour: Option<char>| neighbour.is_some_and(|c| c.is_ascii_alphanumeric());
        let separates = matches!(character, '-' | '_' | '.' | '/')
            && is_word(previous)
            && is_word(characters.peek().copied());
        previous = Some(character);
        if separates {
            spelled.push(' ');
            continue;
        }
        let word = match character {
            '$' => "dollar",
            '@' => "at",
            '+' => "plus",
            '-' => "minus",
            '*' => "star",
            '/' => "slash",
            '%' => "percent",
            '&' => "and",
            '#' => "hash",
            '!' => "not",
            '<' => "less",
            '>' => "greater",
            '=' => "equals",
            '~' => "tilde",
            '.' => "dot",
            '\'' | '"' | '`' => "quote",
            '(' | ')' | '[' | ']' | '{' | '}' => "bracket",
            '?' => "question",
            ':' => "colon",
            '|' => "pipe",
            '^' => "caret",
            '\\' => "backslash",
            '_' => "underscore",
            _ => {
                spelled.push(character);
                continue;
            }
        };
        spelled.push(' ');
        spelled.push_str(word);
        spelled.push(' ');
    }
    spelled
}

/// A name that Rust accepts, once keywords have got their `r#`.
fn legal(mut name: String) -> String {
    name.truncate(MAX_LENGTH);
    name.truncate(name.trim_end_matches('_').len());
    if matches!(name.as_str(), "self" | "Self" | "super" | "crate" | "_") {
        name.push('_');
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_an_operation_is_said_only_where_it_must_be() {
        let names = |id| {
            spoken_ids(id)
                .iter()
                .flat_map(|id| value_names(id))
                .collect::<Vec<_>>()
        };
        assert_eq!(names("GetContent2.0"), ["get_content", "get_content_v2_0"]);
        assert_eq!(names("GetItem2"), ["get_item2"]);
        assert_eq!(names("2.0"), ["value_2_0"]);
        assert_eq!(names("GetV1.Item"), ["get_v1_item"]);
    }
}
