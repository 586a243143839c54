//! The members of an object.

use super::{
    Output, Source, Wire,
    error::{Notes, Step},
    node::{Member, Node},
};
use std::collections::BTreeMap;

/// The members of an object that is being read.
pub struct Members<'n, 'j> {
    pub(super) members: Vec<Member<'j>>,
    pub(super) notes: &'n mut Notes,
}

impl<'j> Members<'_, 'j> {
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

    /// Leaves out a member that says nothing, such as a constant.
    pub fn skip(&mut self, name: &'static str) {
        self.members.retain(|member| member.name != name);
    }

    /// All members that were not read.
    pub fn rest<T: Wire>(&mut self) -> BTreeMap<String, T> {
        let all = std::mem::take(&mut self.members);
        let (read, left): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|member| member.value.is_none());
        let mut rest = BTreeMap::new();
        for Member { name, value } in left.into_iter().rev() {
            // Of a name that comes twice the last one counts, here and where it has a field.
            let known = rest.contains_key(&*name) || read.iter().any(|other| other.name == name);
            if let Some(node) = value.filter(|_| !known) {
                let value = self.read(&name, node);
                rest.insert(name.into_owned(), value);
            }
        }
        rest
    }

    fn read<T: Wire>(&mut self, name: &str, node: Node<'j>) -> T {
        let clean = self.notes.is_clean();
        let value = T::read(Source {
            node,
            notes: &mut *self.notes,
        });
        self.notes.locate(clean, || Step::Member(name.to_owned()));
        value
    }

    /// The last one of that name, as `System.Text.Json` takes it.
    fn take(&mut self, name: &str) -> Option<Node<'j>> {
        self.members
            .iter_mut()
            .rev()
            .find(|member| member.name == name)?
            .value
            .take()
    }
}

impl std::fmt::Debug for Members<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list()
            .entries(self.members.iter().map(|member| &member.name))
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
