//! The words and signs of an expression.

/// A word or sign.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// `SourceContext`, `and`, `Has`
    Word(String),
    /// `@Level`, without the sign
    BuiltIn(String),
    /// `'it''s'`
    Text(String),
    Number(f64),
    Sign(&'static str),
}

/// Longer ones before those they begin with.
const SIGNS: [&str; 16] = [
    "<>", "<=", ">=", "=", "<", ">", "(", ")", "[", "]", ",", ".", "?", "*", "+", "-",
];

/// `None` if there is something that is no part of an expression.
pub(super) fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, after) = match first {
            '\'' => quoted(&rest[1..])?,
            '@' => {
                let (name, after) = word(&rest[1..])?;
                (Token::BuiltIn(name), after)
            }
            '0'..='9' => number(rest)?,
            _ if is_in_word(first) => {
                let (name, after) = word(rest)?;
                (Token::Word(name), after)
            }
            _ => {
                let sign = SIGNS.into_iter().find(|sign| rest.starts_with(sign))?;
                (Token::Sign(sign), &rest[sign.len()..])
            }
        };
        found.push(token);
        rest = after.trim_start();
    }
    Some(found)
}

fn is_in_word(one: char) -> bool {
    one.is_alphanumeric() || one == '_'
}

fn word(text: &str) -> Option<(String, &str)> {
    let end = text.find(|one| !is_in_word(one)).unwrap_or(text.len());
    let (name, after) = text.split_at(end);
    (!name.is_empty()).then(|| (name.to_owned(), after))
}

fn number(text: &str) -> Option<(Token, &str)> {
    let is_in_number = |one: char| one.is_ascii_digit() || one == '.';
    let end = text.find(|one| !is_in_number(one)).unwrap_or(text.len());
    let (digits, after) = text.split_at(end);
    Some((Token::Number(digits.parse().ok()?), after))
}

/// The text up to the closing quote; two quotes are one of the text.
fn quoted(mut rest: &str) -> Option<(Token, &str)> {
    let mut text = String::new();
    loop {
        let (part, after) = rest.split_once('\'')?;
        text.push_str(part);
        match after.strip_prefix('\'') {
            Some(more) => {
                text.push('\'');
                rest = more;
            }
            None => return Some((Token::Text(text), after)),
        }
    }
}
