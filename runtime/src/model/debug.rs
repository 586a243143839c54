//! `Debug` of models: their JSON, without the values of secret members.

use std::fmt::{self, Debug as _};

use super::{
    Wire,
    json::parse,
    node::{Node, Parsed, Tree},
};
use crate::redact;

/// Writes a model for people: its type's name and its members as they go over the wire. Members that are left out
/// there are left out here. Values of members such as `password` and `clientSecret` are hidden, for what is shown by
/// `Debug` ends in logs.
///
/// # Errors
/// When the formatter fails.
pub fn debug<T: Wire>(model: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let name = type_name::<T>();
    let mut output = super::Output::default();
    model.write(&mut output);
    let json = output.into_bytes();
    match parse(&json) {
        Ok(Parsed {
            root: Node::Object(members),
            tree,
        }) => {
            let mut shown = f.debug_struct(name);
            for (name, value) in tree.shown(&members) {
                shown.field(name, &value);
            }
            shown.finish()
        }
        Ok(Parsed { root, tree }) => Shown {
            tree: &tree,
            node: &root,
        }
        .fmt(f),
        // Nested deeper than JSON is read.
        Err(_) => f.debug_struct(name).finish_non_exhaustive(),
    }
}

/// The name of a type without its path.
pub(super) fn type_name<T>() -> &'static str {
    let path = std::any::type_name::<T>();
    path.rsplit("::").next().unwrap_or(path)
}

/// A value in its document.
struct Shown<'t, 'j> {
    tree: &'t Tree<'j>,
    node: &'t Node<'j>,
}

/// The value of a member: what is secret is not shown.
enum Field<'t, 'j> {
    Secret,
    Plain(Shown<'t, 'j>),
}

impl<'j> Tree<'j> {
    fn shown<'t>(
        &'t self,
        members: &std::ops::Range<usize>,
    ) -> impl Iterator<Item = (&'t str, Field<'t, 'j>)> + use<'t, 'j> {
        let members = self.members.get(members.clone()).unwrap_or_default();
        members.iter().map(|member| {
            let node = member.value.as_ref().unwrap_or(&Node::Null);
            let secret = matches!(node, Node::Text(_)) && redact::is_secret_member(&member.name);
            let field = match secret {
                true => Field::Secret,
                false => Field::Plain(Shown { tree: self, node }),
            };
            (&*member.name, field)
        })
    }
}

impl fmt::Debug for Field<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Secret => f.write_str(redact::HIDDEN),
            Self::Plain(value) => value.fmt(f),
        }
    }
}

impl fmt::Debug for Shown<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tree = self.tree;
        match self.node {
            Node::Null => f.write_str("null"),
            Node::Bool(value) => value.fmt(f),
            Node::Signed(value) => value.fmt(f),
            Node::Unsigned(value) => value.fmt(f),
            Node::Float(value) => value.fmt(f),
            Node::Text(text) => text.fmt(f),
            Node::List(items) => {
                let items = tree.items.get(items.clone()).unwrap_or_default();
                let shown = items.iter().map(|node| Shown { tree, node });
                f.debug_list().entries(shown).finish()
            }
            Node::Object(members) => f.debug_map().entries(tree.shown(members)).finish(),
        }
    }
}
