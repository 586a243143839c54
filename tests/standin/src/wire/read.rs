//! JSON as the server reads it, with positions: what System.Text.Json refuses, in its words.
//!
//! No comments, no trailing commas, at most 64 levels; of a member that comes twice the last one counts. The positions
//! are those of `Path: $.a | LineNumber: 0 | BytePositionInLine: 8` in the texts of a running Umbraco 17.3.

use serde_json::Value;

/// A value and where its first token ends: the whole of a text or number, the bracket of a list or object.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) value: Shape,
    /// Right after what comes before it: the colon of its member, or a comma.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Where the whole value ends.
    pub(crate) close: usize,
}

/// A value, numbers kept as their text.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

/// Where and why reading stopped.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    pub(crate) path: String,
    pub(crate) message: String,
    pub(crate) at: usize,
}

const MAX_DEPTH: usize = 64;

/// Reads one JSON document.
pub(crate) fn read(bytes: &[u8]) -> Result<Node, Refusal> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut reader = Reader {
        bytes,
        at: 0,
        path: vec!["$".into()],
    };
    let node = reader.value()?;
    reader.space();
    match reader.peek() {
        None => Ok(node),
        Some(byte) => Err(reader.refuse(format!(
            "'{}' is invalid after a single JSON value. Expected end of data.",
            shown(byte)
        ))),
    }
}

/// `Path: .. | LineNumber: .. | BytePositionInLine: ..` of a byte offset.
pub(crate) fn place(bytes: &[u8], path: &str, at: usize) -> String {
    let before = &bytes[..at.min(bytes.len())];
    let line = before.iter().filter(|byte| **byte == b'\n').count();
    let start = before
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |newline| newline + 1);
    format!(
        "Path: {path} | LineNumber: {line} | BytePositionInLine: {}.",
        before.len() - start
    )
}

impl Node {
    /// The value without positions; a number that does not fit is `None`.
    pub(crate) fn plain(&self) -> Option<Value> {
        Some(match &self.value {
            Shape::Null => Value::Null,
            Shape::Bool(value) => Value::Bool(*value),
            Shape::Number(text) => serde_json::from_str(text).ok()?,
            Shape::Text(text) => Value::String(text.clone()),
            Shape::List(items) => {
                Value::Array(items.iter().map(Self::plain).collect::<Option<_>>()?)
            }
            Shape::Object(members) => Value::Object(
                members
                    .iter()
                    .map(|(name, node)| Some((name.clone(), node.plain()?)))
                    .collect::<Option<_>>()?,
            ),
        })
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    path: Vec<String>,
}

impl Reader<'_> {
    fn value(&mut self) -> Result<Node, Refusal> {
        let start = self.at;
        self.space();
        let opening = self.at + 1;
        let value = match self.peek() {
            None if self.path.len() == 1 => {
                return Err(self.refuse(
                    "The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, \
                     when isFinalBlock is true."
                        .into(),
                ));
            }
            None => return Err(self.unfinished()),
            Some(b'{') => self.object()?,
            Some(b'[') => self.list()?,
            Some(b'"') => Shape::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b't') => self.literal("true", Shape::Bool(true))?,
            Some(b'f') => self.literal("false", Shape::Bool(false))?,
            Some(b'n') => self.literal("null", Shape::Null)?,
            Some(byte) => {
                return Err(
                    self.refuse(format!("'{}' is an invalid start of a value.", shown(byte)))
                );
            }
        };
        let end = match value {
            Shape::List(_) | Shape::Object(_) => opening,
            _ => self.at,
        };
        Ok(Node {
            value,
            start,
            end,
            close: self.at,
        })
    }

    fn object(&mut self) -> Result<Shape, Refusal> {
        self.descend("object")?;
        let mut members: Vec<(String, Node)> = Vec::new();
        loop {
            self.space();
            match self.peek() {
                Some(b'}') if members.is_empty() => break,
                Some(b'}') => return Err(self.refuse(trailing_comma("object"))),
                Some(b'"') => {}
                None => return Err(self.unfinished()),
                Some(b'/') if members.is_empty() => return Err(self.refuse(after_a_value('/'))),
                Some(byte) => {
                    return Err(self.refuse(format!(
                        "'{}' is an invalid start of a property name. Expected a '\"'.",
                        shown(byte)
                    )));
                }
            }
            let name = self.string()?;
            self.space();
            match self.peek() {
                Some(b':') => self.at += 1,
                None => return Err(self.unfinished()),
                Some(byte) => {
                    return Err(self.refuse(format!(
                        "'{}' is invalid after a property name. Expected a ':'.",
                        shown(byte)
                    )));
                }
            }
            self.path.push(format!(".{name}"));
            let node = self.value()?;
            self.path.pop();
            // The last one counts, but `$type` may not come twice.
            members.retain(|(earlier, _)| *earlier != name || name == "$type");
            members.push((name, node));
            if self.separator(b'}')? {
                return Ok(Shape::Object(members));
            }
        }
        self.at += 1;
        Ok(Shape::Object(members))
    }

    fn list(&mut self) -> Result<Shape, Refusal> {
        self.descend("array")?;
        let mut items = Vec::new();
        loop {
            self.space();
            match self.peek() {
                Some(b']') if items.is_empty() => break,
                Some(b']') => {
                    self.path.push(format!("[{}]", items.len()));
                    return Err(self.refuse(trailing_comma("array")));
                }
                _ => {}
            }
            self.path.push(format!("[{}]", items.len()));
            items.push(self.value()?);
            self.path.pop();
            if self.separator(b']')? {
                return Ok(Shape::List(items));
            }
        }
        self.at += 1;
        Ok(Shape::List(items))
    }

    fn descend(&mut self, kind: &str) -> Result<(), Refusal> {
        // The path has one entry for the root and one for each level below it.
        if self.path.len() > MAX_DEPTH {
            return Err(self.refuse(format!(
                "The maximum configured depth of {MAX_DEPTH} has been exceeded. Cannot read next JSON {kind}."
            )));
        }
        self.at += 1;
        Ok(())
    }

    /// Steps over a comma (`false`) or the end of the list or object (`true`).
    fn separator(&mut self, end: u8) -> Result<bool, Refusal> {
        self.space();
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                Ok(false)
            }
            Some(byte) if byte == end => {
                self.at += 1;
                Ok(true)
            }
            None => Err(self.unfinished()),
            Some(byte) => Err(self.refuse(after_a_value(shown(byte)))),
        }
    }

    fn string(&mut self) -> Result<String, Refusal> {
        let start = self.at;
        self.at += 1;
        loop {
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => self.at += 2,
                Some(byte) if byte < 0x20 => {
                    return Err(self.refuse(format!(
                        "'0x{byte:02X}' is invalid within a JSON string. The string should be correctly escaped."
                    )));
                }
                Some(_) => self.at += 1,
                None => {
                    self.at = self.bytes.len();
                    return Err(self.refuse(
                        "Expected end of string, but instead reached end of data.".into(),
                    ));
                }
            }
        }
        self.at += 1;
        serde_json::from_slice(&self.bytes[start..self.at]).map_err(|_| {
            self.refuse("The JSON value could not be converted to System.String.".into())
        })
    }

    fn number(&mut self) -> Result<Shape, Refusal> {
        let start = self.at;
        while self
            .peek()
            .is_some_and(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
        {
            self.at += 1;
        }
        let text = String::from_utf8_lossy(&self.bytes[start..self.at]).into_owned();
        let digits = text.strip_prefix('-').unwrap_or(&text);
        if let Some(next) = digits
            .strip_prefix('0')
            .and_then(|rest| rest.chars().next())
        {
            if next.is_ascii_digit() {
                self.at = start + text.len() - digits.len() + 1;
                return Err(self.refuse(format!("Invalid leading zero before '{next}'.")));
            }
        }
        let is_number = serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok();
        if is_number {
            return Ok(Shape::Number(text));
        }
        Err(self.refuse(format!("'{text}' is an invalid number.")))
    }

    fn literal(&mut self, literal: &str, value: Shape) -> Result<Shape, Refusal> {
        let rest = &self.bytes[self.at..];
        if rest.starts_with(literal.as_bytes()) {
            self.at += literal.len();
            return Ok(value);
        }
        let same = rest
            .iter()
            .zip(literal.as_bytes())
            .take_while(|(a, b)| a == b)
            .count();
        let seen = String::from_utf8_lossy(&rest[..rest.len().min(same + 1)]).into_owned();
        self.at += same;
        Err(self.refuse(format!(
            "'{seen}' is an invalid JSON literal. Expected the literal '{literal}'."
        )))
    }

    fn space(&mut self) {
        while self.peek().is_some_and(|byte| b" \t\r\n".contains(&byte)) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn unfinished(&self) -> Refusal {
        self.refuse(
            "Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that \
             should be closed."
                .into(),
        )
    }

    fn refuse(&self, message: String) -> Refusal {
        Refusal {
            path: self.path.concat(),
            message,
            at: self.at,
        }
    }
}

fn after_a_value(found: impl std::fmt::Display) -> String {
    format!("'{found}' is invalid after a value. Expected either ',', '}}', or ']'.")
}

fn trailing_comma(kind: &str) -> String {
    format!(
        "The JSON {kind} contains a trailing comma at the end which is not supported in this mode. Change the reader \
         options."
    )
}

fn shown(byte: u8) -> String {
    match byte {
        b' '..=b'~' => char::from(byte).to_string(),
        _ => format!("0x{byte:02X}"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn refusal(text: &str) -> String {
        let refusal = read(text.as_bytes()).unwrap_err();
        format!(
            "{} {}",
            refusal.message,
            place(text.as_bytes(), &refusal.path, refusal.at)
        )
    }

    #[test]
    fn refusals_are_worded_and_placed_as_on_a_real_server() {
        assert_eq!(
            refusal(r#"{"name":"C1","translations":[],"parent":null,}"#),
            "The JSON object contains a trailing comma at the end which is not supported in this mode. Change the \
             reader options. Path: $ | LineNumber: 0 | BytePositionInLine: 45."
        );
        assert_eq!(
            refusal(r#"{"name":"C1",/*x*/"translations":[],"parent":null}"#),
            "'/' is an invalid start of a property name. Expected a '\"'. Path: $ | LineNumber: 0 | \
             BytePositionInLine: 13."
        );
        assert_eq!(
            refusal(r#"{"name":"#),
            "Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that \
             should be closed. Path: $.name | LineNumber: 0 | BytePositionInLine: 8."
        );
        assert!(refusal(r#"{"values":[{"value":NaN}]}"#).contains("Path: $.values[0].value |"));
    }

    #[test]
    fn sixty_four_levels_are_the_limit() {
        let nested = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
        assert!(read(nested(64).as_bytes()).is_ok());
        assert!(
            refusal(&nested(65))
                .starts_with("The maximum configured depth of 64 has been exceeded.")
        );
    }

    #[test]
    fn of_a_repeated_member_the_last_one_counts() {
        let node = read(br#"{"a":1,"a":2}"#).unwrap();
        assert_eq!(node.plain().unwrap(), serde_json::json!({"a": 2}));
    }
}
