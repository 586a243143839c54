//! A value to be read.

use super::{
    ReadError, Wire,
    error::{Notes, Step},
    members::Members,
    node::{Node, Parsed, Tree},
};
use serde_json::Value;

/// A value to be read, and where to note what does not fit.
pub struct Source<'n, 'j> {
    pub(super) node: Node<'j>,
    pub(super) reading: &'n mut Reading<'j>,
}

/// A document that is being read, and what did not fit.
pub(super) struct Reading<'j> {
    pub(super) tree: Tree<'j>,
    pub(super) notes: Notes,
}

impl<'n, 'j> Source<'n, 'j> {
    /// The members of an object; `name` is the model's, for the message if it is none.
    #[must_use]
    pub fn object(self, name: &'static str) -> Members<'n, 'j> {
        let members = match self.node {
            Node::Object(members) => members,
            other => {
                let notes = &mut self.reading.notes;
                notes.note(|| format!("expected an object ({name}), found {}", other.describe()));
                0..0
            }
        };
        Members {
            members,
            reading: self.reading,
        }
    }

    /// The text of a discriminator, if the value is an object that has it.
    #[must_use]
    pub fn tag(&self, name: &str) -> Option<&str> {
        let Node::Object(members) = &self.node else {
            return None;
        };
        let members = self.reading.tree.members.get(members.clone())?;
        match &members
            .iter()
            .rev()
            .find(|member| member.name == name)?
            .value
        {
            Some(Node::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// Whether it is an array.
    pub(crate) fn is_list(&self) -> bool {
        matches!(self.node, Node::List(_))
    }

    /// The value as it is.
    #[must_use]
    pub fn value(self) -> Value {
        self.reading.tree.value(self.node)
    }

    /// The value as `T`, if it fits.
    #[must_use]
    pub fn fitting<T: Wire>(&self) -> Option<T> {
        read(self.reading.tree.copy(&self.node)).ok()
    }

    /// Notes that something else was expected.
    pub(super) fn expected<T: Default>(self, expected: &str) -> T {
        self.note_expected(expected);
        T::default()
    }

    pub(super) fn note_expected(self, expected: &str) {
        let found = self.node;
        let notes = &mut self.reading.notes;
        notes.note(|| format!("expected {expected}, found {}", found.describe()));
    }

    /// The items of an array.
    pub(super) fn items<T: Wire>(self) -> Vec<T> {
        let Node::List(items) = self.node else {
            return self.expected("an array");
        };
        let reading = self.reading;
        let mut values = Vec::with_capacity(items.len());
        for (index, place) in items.enumerate() {
            let clean = reading.notes.is_clean();
            values.push(T::read(Source {
                node: reading.tree.item(place),
                reading: &mut *reading,
            }));
            reading.notes.locate(clean, || Step::Index(index));
        }
        values
    }
}

/// Reads a document.
pub(super) fn read<T: Wire>(Parsed { root, tree }: Parsed<'_>) -> Result<T, ReadError> {
    let mut reading = Reading {
        tree,
        notes: Notes::default(),
    };
    let value = T::read(Source {
        node: root,
        reading: &mut reading,
    });
    reading.notes.into_result(value)
}

impl std::fmt::Debug for Source<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Source")
            .field("value", &self.node.describe())
            .finish_non_exhaustive()
    }
}
