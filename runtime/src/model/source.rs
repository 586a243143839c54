//! A value to be read.

use super::{
    Members, ReadError, Wire,
    error::Step,
    node::{Node, Parsed},
};
use serde_json::Value;

/// A value to be read, and where to note what does not fit.
pub struct Source<'m, 'j> {
    pub(super) node: Node<'j>,
    pub(super) document: &'m mut Members<'j>,
}

impl<'j> Source<'_, 'j> {
    /// Reads an object; `name` gives the model's name, for the message if it is none.
    #[inline]
    pub(crate) fn object<T>(
        self,
        name: impl FnOnce() -> &'static str,
        read: impl FnOnce(&mut Members<'j>) -> T,
    ) -> T {
        let members = match self.node {
            Node::Object(members) => members,
            other => {
                let notes = &mut self.document.notes;
                notes.note(|| {
                    format!(
                        "expected an object ({}), found {}",
                        name(),
                        other.describe()
                    )
                });
                0..0
            }
        };
        let around = std::mem::replace(&mut self.document.object, members);
        let value = read(&mut *self.document);
        self.document.object = around;
        value
    }

    /// The text of a discriminator, if the value is an object that has it.
    #[must_use]
    pub fn tag(&self, name: &str) -> Option<&str> {
        let Node::Object(members) = &self.node else {
            return None;
        };
        let members = self.document.tree.members.get(members.clone())?;
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
        self.document.tree.value(self.node)
    }

    /// The value as `T`, if it fits.
    #[must_use]
    pub fn fitting<T: Wire>(&self) -> Option<T> {
        read(self.document.tree.copy(&self.node)).ok()
    }

    /// Notes that something else was expected.
    pub(super) fn expected<T: Default>(self, expected: &str) -> T {
        self.note_expected(expected);
        T::default()
    }

    pub(super) fn note_expected(self, expected: &str) {
        let found = self.node;
        let notes = &mut self.document.notes;
        notes.note(|| format!("expected {expected}, found {}", found.describe()));
    }

    /// The items of an array.
    pub(super) fn items<T: Wire>(self) -> Vec<T> {
        let Node::List(items) = self.node else {
            return self.expected("an array");
        };
        let document = self.document;
        let mut values = Vec::with_capacity(items.len());
        for (index, place) in items.enumerate() {
            let clean = document.notes.is_clean();
            values.push(T::read(Source {
                node: document.tree.item(place),
                document: &mut *document,
            }));
            document.notes.locate(clean, || Step::Index(index));
        }
        values
    }
}

/// Reads a document.
pub(super) fn read<T: Wire>(Parsed { root, tree }: Parsed<'_>) -> Result<T, ReadError> {
    let mut document = Members::of(tree);
    let value = T::read(Source {
        node: root,
        document: &mut document,
    });
    document.notes.into_result(value)
}

impl std::fmt::Debug for Source<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Source")
            .field("value", &self.node.describe())
            .finish_non_exhaustive()
    }
}
