//! Where a JSON Pointer leads in the text of a document.

use std::fmt;

use serde_json::Value;

use crate::pointer;

/// A place in the text of a document, as editors count.
///
/// ```
/// use umbraco_codegen::Location;
///
/// let text = "{\n  \"openapi\": \"3.0.4\",\n  \"paths\": {}\n}";
/// let place = Location::of(text.as_bytes(), "/paths").unwrap();
/// assert_eq!((place.line, place.column), (3, 3));
/// assert_eq!(place.to_string(), "3:3");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Location {
    /// Lines from 1.
    pub line: u32,
    /// Characters (Unicode scalar values) of the line from 1.
    pub column: u32,
}

impl Location {
    /// The place of a line and a column from 1; `None` for one that a reader does not know.
    pub(crate) fn at(line: usize, column: usize) -> Option<Self> {
        let number = |number: usize| u32::try_from(number).ok().filter(|number| *number > 0);
        Some(Self {
            line: number(line)?,
            column: number(column.max(1))?,
        })
    }

    /// Where the value of a pointer (RFC 6901) stands in a JSON text, a member at its name. Of a pointer that leads
    /// further than the text, as after a change that normalisation made, the last step that exists.
    ///
    /// `None` for text that is not JSON, such as YAML.
    #[must_use]
    pub fn of(text: &[u8], pointer: &str) -> Option<Self> {
        let mut scan = Scan { text, at: 0 };
        if text.starts_with(b"\xEF\xBB\xBF") {
            scan.at = 3;
        }
        let mut place = scan
            .peek()
            .filter(|byte| b"{[".contains(byte))
            .map(|_| scan.at)?;
        for step in pointer::steps(pointer) {
            match scan.step(&step)? {
                Some(found) => place = found,
                None => break,
            }
        }
        let before = text.get(..place)?;
        let line_start = before
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |at| at + 1);
        let line = before.iter().filter(|byte| **byte == b'\n').count();
        let before = String::from_utf8_lossy(before.get(line_start..)?);
        let column = before.trim_start_matches('\u{feff}').chars().count();
        Some(Self {
            line: u32::try_from(line + 1).ok()?,
            column: u32::try_from(column + 1).ok()?,
        })
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// A walk through JSON text. `None` means that the text is not JSON.
struct Scan<'t> {
    text: &'t [u8],
    at: usize,
}

impl Scan<'_> {
    /// Goes to the value of a member or element; where it is named, or `Some(None)` if there is no such thing.
    fn step(&mut self, step: &str) -> Option<Option<usize>> {
        match self.peek()? {
            b'{' => self.member(step),
            b'[' => self.element(step),
            _ => Some(None),
        }
    }

    fn member(&mut self, name: &str) -> Option<Option<usize>> {
        self.at += 1;
        while self.peek()? != b'}' {
            let key = self.at;
            self.skip()?;
            let found: Value = serde_json::from_slice(self.text.get(key..self.at)?).ok()?;
            if self.peek()? != b':' {
                return None;
            }
            self.at += 1;
            if found == name {
                self.peek()?;
                return Some(Some(key));
            }
            self.skip()?;
            self.comma()?;
        }
        Some(None)
    }

    fn element(&mut self, index: &str) -> Option<Option<usize>> {
        let Ok(mut left) = index.parse::<usize>() else {
            return Some(None);
        };
        self.at += 1;
        while self.peek()? != b']' {
            if left == 0 {
                return Some(Some(self.at));
            }
            left -= 1;
            self.skip()?;
            self.comma()?;
        }
        Some(None)
    }

    /// The next byte that is no space, where the scan then stands.
    fn peek(&mut self) -> Option<u8> {
        let rest = self.text.get(self.at..)?;
        self.at += rest.iter().position(|byte| !byte.is_ascii_whitespace())?;
        self.text.get(self.at).copied()
    }

    fn comma(&mut self) -> Option<()> {
        if self.peek()? == b',' {
            self.at += 1;
        }
        Some(())
    }

    /// Goes behind the value that begins here.
    fn skip(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            match self.peek()? {
                b'"' => self.skip_string()?,
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    depth = depth.checked_sub(1)?;
                    self.at += 1;
                }
                b',' | b':' if depth > 0 => self.at += 1,
                b',' | b':' => return None,
                _ => {
                    let rest = self.text.get(self.at..)?;
                    let ends = |byte: &u8| byte.is_ascii_whitespace() || b",:]}".contains(byte);
                    self.at += rest.iter().position(ends)?;
                }
            }
            if depth == 0 {
                return Some(());
            }
        }
    }

    fn skip_string(&mut self) -> Option<()> {
        self.at += 1;
        loop {
            match self.text.get(self.at)? {
                b'"' => break,
                b'\\' => self.at += 2,
                _ => self.at += 1,
            }
        }
        self.at += 1;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{
  "pa\u0074hs": {"/a/{b}": [1, {"x": "}]\"," }, null],
             "ä": "ö", "z": [ ]},
  "end" : {"deep": {"deeper": true}}
}"#;

    fn at(pointer: &str) -> String {
        Location::of(TEXT.as_bytes(), pointer)
            .unwrap_or_else(|| panic!("{pointer}"))
            .to_string()
    }

    #[test]
    fn members_stand_at_their_names_and_elements_at_their_values() {
        assert_eq!(at(""), "1:1");
        assert_eq!(at("/paths"), "2:3");
        assert_eq!(at("/paths/~1a~1{b}"), "2:18");
        assert_eq!(at("/paths/~1a~1{b}/0"), "2:29");
        assert_eq!(at("/paths/~1a~1{b}/1/x"), "2:33");
        assert_eq!(at("/paths/~1a~1{b}/2"), "2:49");
        assert_eq!(at("/end/deep/deeper"), "4:21");
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(at("/paths/z"), "3:24");
    }

    #[test]
    fn what_is_not_there_is_the_last_step_that_is() {
        assert_eq!(at("/paths/z/3/more"), "3:24");
        assert_eq!(at("/end/nothing/below"), "4:3");
        assert_eq!(at("/paths/~1a~1{b}/0/number"), "2:29");
    }

    #[test]
    fn other_text_has_no_place() {
        for text in [
            "",
            "openapi: 3.0.0\npaths: {}\n",
            "{\"a\" 1}",
            "{\"b\": 1, \"a",
        ] {
            assert_eq!(Location::of(text.as_bytes(), "/a"), None, "{text}");
        }
    }

    #[test]
    fn every_value_of_a_text_is_found_where_it_is() {
        fn check(text: &str, value: &Value, pointer: &str) {
            let place =
                Location::of(text.as_bytes(), pointer).unwrap_or_else(|| panic!("{pointer}"));
            let line = text
                .lines()
                .nth(place.line as usize - 1)
                .unwrap_or_default();
            let rest: String = line.chars().skip(place.column as usize - 1).collect();
            let begins = match value {
                _ if pointer.is_empty() => rest == "{",
                Value::Object(_) if !rest.starts_with('"') => rest.starts_with('{'),
                Value::Array(_) if !rest.starts_with('"') => rest.starts_with('['),
                _ => {
                    let name = pointer::steps(pointer).last().unwrap_or_default();
                    rest.starts_with(&Value::String(name.into_owned()).to_string())
                        || rest.starts_with(&value.to_string())
                }
            };
            assert!(begins, "{pointer}: {rest}");
            match value {
                Value::Object(map) => map.iter().for_each(|(key, value)| {
                    check(text, value, &format!("{pointer}/{}", pointer::escape(key)));
                }),
                Value::Array(list) => list.iter().enumerate().for_each(|(index, value)| {
                    check(text, value, &format!("{pointer}/{index}"));
                }),
                _ => {}
            }
        }
        let document = include_str!("../../tests/fixtures/bodies.json");
        let value: Value = serde_json::from_str(document).unwrap_or_default();
        assert!(value.is_object());
        check(document, &value, "");
    }
}
