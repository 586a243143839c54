//! Text to a tree, JSON or YAML by the first character.
//!
//! Unlike `serde_json::Value` and `yaml_serde::Value` on their own this keeps the order of the source, tells of keys
//! that are given twice (JSON takes the last one in silence) and refuses nesting that no document has.

use std::cell::RefCell;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_json::map::Entry;
use serde_json::{Map, Number, Value};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::location::Location;
use crate::pointer::Path;

/// Deepest nesting that is read; real documents need fifteen levels.
const DEPTH: usize = 64;

/// The tree of a text. Keys given twice are noted in `problems` and the first one is kept.
pub(super) fn tree(text: &str, problems: &mut Diagnostics) -> Result<Value, Diagnostic> {
    let found = RefCell::new(Vec::new());
    let members = RefCell::new(Vec::new());
    let json = text.trim_start().starts_with(['{', '[', '"']);
    let seed = Tree {
        path: Path::ROOT,
        depth: 0,
        yaml: !json,
        members: &members,
        problems: &found,
    };
    let value = if json {
        from_json(text, seed)
    } else {
        from_yaml(text, seed)
    }?;
    problems.extend(found.into_inner());
    Ok(value)
}

fn from_json(text: &str, seed: Tree<'_>) -> Result<Value, Diagnostic> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = seed
        .deserialize(&mut deserializer)
        .and_then(|value| deserializer.end().map(|()| value));
    value.map_err(|error| {
        let (message, help) = match error.classify() {
            Category::Eof => (
                "the JSON ends too early",
                "the document was cut off: fetch it again",
            ),
            Category::Data => (
                "the JSON cannot be read",
                "no API needs that: look how the document was written, or fetch it again",
            ),
            Category::Syntax | Category::Io => (
                "the text is not valid JSON",
                "correct it at that place, or fetch the document again",
            ),
        };
        Diagnostic {
            location: Location::at(error.line(), error.column()),
            excerpt: line(text, error.line()),
            ..Diagnostic::error("", format!("{message}: {error}")).with_help(help)
        }
    })
}

fn from_yaml(text: &str, seed: Tree<'_>) -> Result<Value, Diagnostic> {
    if is_bottomless(text) {
        return Err(
            Diagnostic::error("", format!("nested more than {DEPTH} levels deep")).with_help(
                "no API needs that: look how the document was written, or fetch it again",
            ),
        );
    }
    seed.deserialize(yaml_serde::Deserializer::from_str(text))
        .map_err(|error| {
            let place = error.location();
            let place = place.map(|place| (place.line(), place.column()));
            Diagnostic {
                location: place.and_then(|(line, column)| Location::at(line, column)),
                excerpt: place.and_then(|(number, _)| line(text, number)),
                ..Diagnostic::error(
                    "",
                    format!("the text is neither JSON nor YAML that can be read: {error}"),
                )
                .with_help("correct it at that place; YAML is indented by spaces, never by tabs")
            }
        })
}

/// Whether brackets or dashes open far more levels than are read: the YAML scanner takes quadratic time for them.
///
/// Text in quotes is counted too; no prose leaves hundreds of brackets open.
fn is_bottomless(text: &str) -> bool {
    const FAR: usize = 10 * DEPTH;
    let mut open = 0_usize;
    let brackets = text.bytes().any(|byte| {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        open > FAR
    });
    let opens = |line: &str| {
        line.bytes()
            .filter(|byte| matches!(byte, b'-' | b'?'))
            .count()
            > FAR
    };
    brackets
        || text.lines().any(|line| {
            line.len() > FAR && line.trim_start().starts_with(['-', '?']) && opens(line)
        })
}

/// A line of the text, cut to what a terminal shows.
fn line(text: &str, number: usize) -> Option<String> {
    let line = text.lines().nth(number.checked_sub(1)?)?;
    Some(line.chars().take(120).collect())
}

/// Builds the value at a place.
#[derive(Clone, Copy)]
struct Tree<'a> {
    path: Path<'a>,
    depth: usize,
    yaml: bool,
    /// The members of the objects on the way to here: an object is made when their number is known.
    members: &'a RefCell<Vec<(String, Value)>>,
    problems: &'a RefCell<Vec<Diagnostic>>,
}

impl Tree<'_> {
    fn below<'b, E: Error>(&'b self, path: Path<'b>) -> Result<Tree<'b>, E> {
        if self.depth >= DEPTH {
            return Err(E::custom(format!(
                "nested more than {DEPTH} levels deep below {}",
                self.path.beginning()
            )));
        }
        Ok(Tree {
            path,
            depth: self.depth + 1,
            ..*self
        })
    }
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value)
            .map(Value::Number)
            .ok_or_else(|| E::custom(format!("{value} at {} is no JSON number", self.path)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(value) =
            sequence.next_element_seed(self.below(self.path.index(list.len()))?)?
        {
            list.push(value);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let start = self.members.borrow().len();
        while let Some(Key(key)) = members.next_key()? {
            let path = self.path.key(&key);
            if self.yaml && key == "<<" {
                return Err(A::Error::custom(format!(
                    "merge keys are not read ({path})"
                )));
            }
            let value = members.next_value_seed(self.below(path)?)?;
            self.members.borrow_mut().push((key, value));
        }
        Ok(Value::Object(self.object(start)))
    }
}

impl Tree<'_> {
    /// The object of the members from a place on; of those with one name the first.
    fn object(&self, start: usize) -> Map<String, Value> {
        let mut members = self.members.borrow_mut();
        let mut map = Map::with_capacity(members.len() - start);
        for (key, value) in members.drain(start..) {
            match map.entry(key) {
                Entry::Vacant(free) => {
                    free.insert(value);
                }
                Entry::Occupied(first) => {
                    let key = first.key();
                    let message = format!("the key `{key}` is given twice");
                    self.problems.borrow_mut().push(
                        Diagnostic::error(self.path.key(key).to_string(), message)
                            .with_excerpt(&value)
                            .with_help(
                                "remove one of the two: readers differ in which one they take",
                            ),
                    );
                }
            }
        }
        map
    }
}

/// A key as text; YAML writes status codes without quotes.
struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Key)
    }
}
