//! The members of an object.

use super::{
    Source, Wire,
    error::{Notes, Step},
    node::{Node, Tree},
};
use crate::Uuid;
use std::{collections::BTreeMap, ops::Range};

/// The members of an object that is being read; around it the document, and what did not fit.
///
/// It is one for all objects of a document, so that it has one lifetime: that of the text, from which it borrows.
pub struct Members<'j> {
    /// Where those of the object are in the tree.
    pub(super) object: Range<usize>,
    pub(super) tree: Tree<'j>,
    pub(super) notes: Notes,
}

impl<'j> Members<'j> {
    pub(super) fn of(tree: Tree<'j>) -> Self {
        Self {
            object: 0..0,
            tree,
            notes: Notes::default(),
        }
    }

    /// A member that must be there.
    pub fn required<T: Wire>(&mut self, name: &'static str) -> T {
        let node = match self.take(name) {
            Some(node) => node,
            None => {
                self.notes
                    .note(|| format!("the member `{name}` is missing"));
                Node::Null
            }
        };
        self.read(name, node)
    }

    /// A member that may be absent or `null`.
    pub fn optional<T: Wire>(&mut self, name: &'static str) -> Option<T> {
        match self.take(name) {
            Some(Node::Null) | None => None,
            Some(node) => Some(self.read(name, node)),
        }
    }

    /// As [`required`](Self::required), of a text. Two thirds of all members are texts, truth values and GUIDs, and
    /// without a type parameter they cost the compiler less.
    #[inline]
    pub fn required_text(&mut self, name: &'static str) -> String {
        self.required(name)
    }

    /// As [`optional`](Self::optional), of a text.
    #[inline]
    pub fn optional_text(&mut self, name: &'static str) -> Option<String> {
        self.optional(name)
    }

    /// As [`required`](Self::required), of a truth value.
    #[inline]
    pub fn required_flag(&mut self, name: &'static str) -> bool {
        self.required(name)
    }

    /// As [`required`](Self::required), of a GUID.
    #[inline]
    pub fn required_id(&mut self, name: &'static str) -> Uuid {
        self.required(name)
    }

    /// Leaves out a member that says nothing, such as a constant.
    pub fn skip(&mut self, name: &'static str) {
        let members = self.tree.members.get_mut(self.object.clone());
        for member in members.into_iter().flatten() {
            if member.name == name {
                member.value = None;
            }
        }
    }

    /// All members that were not read.
    pub fn rest<T: Wire>(&mut self) -> BTreeMap<String, T> {
        let is_read = |index: &usize| {
            let member = self.tree.members.get(*index);
            member.is_some_and(|member| member.value.is_none())
        };
        let read: Vec<usize> = self.object.clone().filter(is_read).collect();
        let mut rest = BTreeMap::new();
        for index in self.object.clone().rev() {
            let member = self.tree.members.get_mut(index);
            let Some((name, node)) =
                member.and_then(|member| Some((member.name.clone(), member.value.take()?)))
            else {
                continue;
            };
            // Of a name that comes twice the last one counts, here and where it has a field.
            let has_field = |index: &usize| {
                let member = self.tree.members.get(*index);
                member.is_some_and(|other| other.name == name)
            };
            if !rest.contains_key(&*name) && !read.iter().any(has_field) {
                let value = self.read(&name, node);
                rest.insert(name.into_owned(), value);
            }
        }
        rest
    }

    /// The object as a value.
    pub(super) fn as_source(&mut self) -> Source<'_, 'j> {
        Source {
            node: Node::Object(self.object.clone()),
            document: self,
        }
    }

    fn read<T: Wire>(&mut self, name: &str, node: Node<'j>) -> T {
        let clean = self.notes.is_clean();
        let value = T::read(Source {
            node,
            document: &mut *self,
        });
        self.notes.locate(clean, || Step::Member(name.to_owned()));
        value
    }

    fn take(&mut self, name: &str) -> Option<Node<'j>> {
        self.tree.member(self.object.clone(), name)?.take()
    }
}

impl std::fmt::Debug for Members<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let members = self.tree.members.get(self.object.clone());
        let members = members.unwrap_or_default();
        f.debug_list()
            .entries(members.iter().map(|member| &member.name))
            .finish()
    }
}
