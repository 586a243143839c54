//! From a place in JSON text to the JSON pointer of the value there.

/// The byte offset of a line and column as `serde_json` counts them; a line of 0 is an error without a place.
pub(crate) fn offset(body: &[u8], line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        let rest = body.get(start..).unwrap_or_default();
        match rest.iter().position(|byte| *byte == b'\n') {
            Some(end) => start += end + 1,
            None => break,
        }
    }
    start.saturating_add(column).min(body.len())
}

/// The pointer (RFC 6901) of the innermost value that the first `offset` bytes of `body` have begun and not left.
///
/// `body` need not be valid; what was understood so far counts.
pub(crate) fn at(body: &[u8], offset: usize) -> String {
    let body = body.get(..offset).unwrap_or(body);
    let mut path: Vec<Level> = Vec::new();
    let mut position = 0;
    while let Some(byte) = body.get(position) {
        position += 1;
        if let Some(Level::Element { begun, .. }) = path.last_mut() {
            *begun |= !matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b',' | b']');
        }
        match byte {
            b'{' => path.push(Level::Member(None)),
            b'[' => path.push(Level::Element {
                index: 0,
                begun: false,
            }),
            b'}' | b']' => {
                // An error that is found at the end of an object or array is one of that value.
                if position == body.len() {
                    if let Some(last) = path.last_mut() {
                        *last = Level::Member(None);
                    }
                    break;
                }
                path.pop();
            }
            b',' => match path.last_mut() {
                Some(Level::Element { index, begun }) => {
                    *index += 1;
                    *begun = false;
                }
                Some(Level::Member(key)) => *key = None,
                None => {}
            },
            b'"' => {
                let start = position - 1;
                position = end_of_string(body, position);
                if let Some(Level::Member(key @ None)) = path.last_mut() {
                    *key =
                        serde_json::from_slice(body.get(start..position).unwrap_or_default()).ok();
                }
            }
            _ => {}
        }
    }
    path.iter().map_while(Level::token).collect()
}

enum Level {
    /// A member of an object; `None` before its name is known.
    Member(Option<String>),
    /// An element of an array.
    Element { index: usize, begun: bool },
}

impl Level {
    fn token(&self) -> Option<String> {
        match self {
            Self::Member(name) => {
                let name = name.as_ref()?.replace('~', "~0").replace('/', "~1");
                Some(format!("/{name}"))
            }
            Self::Element { index, begun } => begun.then(|| format!("/{index}")),
        }
    }
}

/// The position after the quote that ends the string whose content begins at `position`.
fn end_of_string(body: &[u8], mut position: usize) -> usize {
    while let Some(byte) = body.get(position) {
        position += match byte {
            b'"' => return position + 1,
            b'\\' => 2,
            _ => 1,
        };
    }
    body.len()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    #[test]
    fn the_innermost_value_is_found() {
        let body = br#"{"a": [1, {"b/c~d": "x\"}"}], "e": {}}"#;
        let place = |end: &str| {
            let text = String::from_utf8_lossy(body);
            at(body, text.find(end).map_or(0, |start| start + end.len()))
        };
        assert_eq!(place("{"), "");
        assert_eq!(place("[1"), "/a/0");
        assert_eq!(place("\"}\""), "/a/1/b~1c~0d");
        assert_eq!(place("\"}\"}"), "/a/1");
        assert_eq!(place("]"), "/a");
        assert_eq!(place("{}"), "/e");
        assert_eq!(place("{}}"), "");
    }

    #[test]
    fn a_line_and_a_column_are_an_offset() {
        assert_eq!(offset(b"ab\ncd\n", 1, 1), 1);
        assert_eq!(offset(b"ab\ncd\n", 2, 2), 5);
        assert_eq!(offset(b"ab", 0, 0), 0);
        assert_eq!(offset(b"ab", 9, 9), 2);
    }

    fn json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<i32>().prop_map(Value::from),
            "[a-c\"\\\\{}\\[\\],/~]{0,6}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 30, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map("[a-c\"\\\\{}\\[\\],/~]{0,6}", inner, 0..4)
                    .prop_map(|members| members.into_iter().collect()),
            ]
        })
    }

    proptest! {
        #[test]
        fn each_place_in_a_document_is_one_of_its_values(value in json(), part in 0.0..=1.0) {
            let body = value.to_string().into_bytes();
            let offset = (body.len() as f64 * part) as usize;
            let found = at(&body, offset);
            prop_assert!(value.pointer(&found).is_some(), "{found} at {offset} of {value}");
        }

        #[test]
        fn any_bytes_have_a_place(
            body in prop::collection::vec(any::<u8>(), 0..60),
            line in 0_usize..5,
            column in 0_usize..80,
        ) {
            at(&body, offset(&body, line, column));
        }
    }
}
