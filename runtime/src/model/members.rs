//! The members of an object.

use super::{Output, Source, Wire, error::Step, node::Node, source::Reading};
use std::{collections::BTreeMap, ops::Range};

/// The members of an object that is being read.
pub struct Members<'n, 'j> {
    pub(super) members: Range<usize>,
    pub(super) reading: &'n mut Reading<'j>,
}

impl<'j> Members<'_, 'j> {
    /// A member that must be there.
    pub fn required<T: Wire>(&mut self, name: &'static str) -> T {
        let node = match self.take(name) {
            Some(node) => node,
            None => {
                let notes = &mut self.reading.notes;
                notes.note(|| format!("the member `{name}` is missing"));
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

    /// Leaves out a member that says nothing, such as a constant.
    pub fn skip(&mut self, name: &'static str) {
        for index in self.members.clone() {
            if let Some(member) = self.reading.tree.members.get_mut(index) {
                if member.name == name {
                    member.value = None;
                }
            }
        }
    }

    /// All members that were not read.
    pub fn rest<T: Wire>(&mut self) -> BTreeMap<String, T> {
        let tree = &self.reading.tree;
        let is_read = |index: &usize| {
            tree.members
                .get(*index)
                .is_some_and(|member| member.value.is_none())
        };
        let read: Vec<usize> = self.members.clone().filter(is_read).collect();
        let mut rest = BTreeMap::new();
        for index in self.members.clone().rev() {
            let tree = &mut self.reading.tree;
            let member = tree.members.get_mut(index);
            let Some((name, node)) =
                member.and_then(|member| Some((member.name.clone(), member.value.take()?)))
            else {
                continue;
            };
            // Of a name that comes twice the last one counts, here and where it has a field.
            let has_field = |index: &usize| {
                tree.members
                    .get(*index)
                    .is_some_and(|other| other.name == name)
            };
            if !rest.contains_key(&*name) && !read.iter().any(has_field) {
                let value = self.read(&name, node);
                rest.insert(name.into_owned(), value);
            }
        }
        rest
    }

    fn read<T: Wire>(&mut self, name: &str, node: Node<'j>) -> T {
        let clean = self.reading.notes.is_clean();
        let value = T::read(Source {
            node,
            reading: &mut *self.reading,
        });
        let notes = &mut self.reading.notes;
        notes.locate(clean, || Step::Member(name.to_owned()));
        value
    }

    fn take(&mut self, name: &str) -> Option<Node<'j>> {
        self.reading.tree.member(self.members.clone(), name)?.take()
    }
}

impl std::fmt::Debug for Members<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let members = self.reading.tree.members.get(self.members.clone());
        let members = members.unwrap_or_default();
        f.debug_list()
            .entries(members.iter().map(|member| &member.name))
            .finish()
    }
}

/// The members of an object that is being written.
#[derive(Debug)]
pub struct MembersOut<'o> {
    output: &'o mut Output,
    /// The name of the discriminator, which has been written.
    tag: Option<&'static str>,
    is_first: bool,
}

impl<'o> MembersOut<'o> {
    pub(super) fn new(output: &'o mut Output, tag: Option<(&'static str, &'static str)>) -> Self {
        output.raw(b"{");
        if let Some((name, value)) = tag {
            output.text(name);
            output.raw(b":");
            output.text(value);
        }
        let tag = tag.map(|(name, _)| name);
        let is_first = tag.is_none();
        Self {
            output,
            tag,
            is_first,
        }
    }

    /// A member that is always written; the discriminator only once.
    pub fn required<T: Wire>(&mut self, name: &str, value: &T) {
        if self.tag == Some(name) {
            return;
        }
        let separator: &[u8] = if self.is_first { b"" } else { b"," };
        self.is_first = false;
        self.output.raw(separator);
        self.output.text(name);
        self.output.raw(b":");
        value.write(self.output);
    }

    /// A member that is left out when there is no value.
    pub fn optional<T: Wire>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.required(name, value);
        }
    }

    /// Members under names of their own.
    pub fn rest<T: Wire>(&mut self, members: &BTreeMap<String, T>) {
        members
            .iter()
            .for_each(|(name, value)| self.required(name, value));
    }

    /// Ends the object.
    pub fn end(self) {
        self.output.raw(b"}");
    }
}
