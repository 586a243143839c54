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
        match byte {
            b'{' => path.push(Level::Member(None)),
            b'[' => path.push(Level::Element(0)),
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
                Some(Level::Element(index)) => *index += 1,
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
    Element(usize),
}

impl Level {
    fn token(&self) -> Option<String> {
        match self {
            Self::Member(name) => {
                let name = name.as_ref()?.replace('~', "~0").replace('/', "~1");
                Some(format!("/{name}"))
            }
            Self::Element(index) => Some(format!("/{index}")),
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
