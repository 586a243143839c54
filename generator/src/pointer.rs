//! JSON Pointers (RFC 6901): how a place in a document is named, walked to and read back.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

/// A place in a document while it is being walked: a chain of borrowed steps, written out only when somebody asks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Step<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

impl Path<'_> {
    /// The document itself.
    pub(crate) const ROOT: Path<'static> = Path {
        parent: None,
        step: Step::Root,
    };
}

impl<'a> Path<'a> {
    /// The member of that name.
    pub(crate) fn key(&'a self, key: &'a str) -> Path<'a> {
        Path {
            parent: Some(self),
            step: Step::Key(key),
        }
    }

    /// The name of the component schema that the place is, if it is one.
    pub(crate) fn component_schema(&self) -> Option<&'a str> {
        let schemas = self.parent?;
        let components = schemas.parent?;
        let is_root = matches!(components.parent?.step, Step::Root);
        let below =
            schemas.last_key() == Some("schemas") && components.last_key() == Some("components");
        self.last_key().filter(|_| is_root && below)
    }

    /// The name of the last step, if it is a member.
    pub(crate) fn last_key(&self) -> Option<&'a str> {
        match self.step {
            Step::Key(key) => Some(key),
            Step::Root | Step::Index(_) => None,
        }
    }

    /// The name of the list that the place is an element of, if it is one.
    pub(crate) fn list(&self) -> Option<&'a str> {
        match self.step {
            Step::Index(_) => self.parent?.last_key(),
            Step::Root | Step::Key(_) => None,
        }
    }

    /// The first steps of the way, for a message about a place that lies very deep.
    pub(crate) fn beginning(&self) -> String {
        const STEPS: usize = 6;
        let whole = self.to_string();
        let mut slashes = whole.match_indices('/').map(|(index, _)| index);
        match slashes.nth(STEPS) {
            Some(end) => whole[..end].to_owned(),
            None => whole,
        }
    }

    /// The element at that position.
    pub(crate) fn index(&'a self, index: usize) -> Path<'a> {
        Path {
            parent: Some(self),
            step: Step::Index(index),
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.step {
            Step::Root => Ok(()),
            Step::Key(key) => write!(f, "/{}", escape(key)),
            Step::Index(index) => write!(f, "/{index}"),
        }
    }
}

/// One step of a pointer as text: `~` and `/` are the only characters with a meaning.
pub(crate) fn escape(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1")
}

/// The step that a piece of a pointer names.
pub(crate) fn unescape(step: &str) -> Cow<'_, str> {
    if step.contains('~') {
        Cow::Owned(step.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(step)
    }
}

/// The steps of a pointer.
pub(crate) fn steps(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    pointer.split('/').skip(1).map(unescape)
}

/// The value at a pointer or at the last step towards it that exists.
pub(crate) fn nearest<'v>(document: &'v Value, pointer: &str) -> Option<&'v Value> {
    let mut here = document;
    for step in steps(pointer) {
        let next = match here {
            Value::Object(map) => map.get(step.as_ref()),
            Value::Array(list) => step.parse::<usize>().ok().and_then(|i| list.get(i)),
            _ => None,
        };
        match next {
            Some(value) => here = value,
            None => break,
        }
    }
    Some(here)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn slashes_and_tildes_survive_the_way_there_and_back() {
        let root = Path::ROOT;
        let paths = root.key("paths");
        let path = paths.key("/a~b/{id}");
        let pointer = path.index(3).to_string();
        assert_eq!(pointer, "/paths/~1a~0b~1{id}/3");
        assert_eq!(
            steps(&pointer).collect::<Vec<_>>(),
            ["paths", "/a~b/{id}", "3"]
        );
    }

    #[test]
    fn the_nearest_place_is_found() {
        let document = json!({"a": [{"b": 1}]});
        assert_eq!(nearest(&document, "/a/0/b"), Some(&json!(1)));
        assert_eq!(nearest(&document, "/a/7/b"), Some(&json!([{"b": 1}])));
    }
}
