//! JSON as it was parsed: texts borrow from the body, members keep their order.
//!
//! What stands in arrays and objects lies in two vectors of the whole document, so that no array and no object needs
//! an allocation of its own.

use serde_json::{Map, Number, Value};
use std::{borrow::Cow, ops::Range};

/// A JSON value.
#[derive(Clone, Debug)]
pub(super) enum Node<'j> {
    Null,
    Bool(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    Text(Cow<'j, str>),
    /// Where its items are in [`Tree::items`].
    List(Range<usize>),
    /// Where its members are in [`Tree::members`].
    Object(Range<usize>),
}

/// A member of an object; its value is taken out when it is read.
#[derive(Clone, Debug)]
pub(super) struct Member<'j> {
    pub(super) name: Cow<'j, str>,
    pub(super) value: Option<Node<'j>>,
}

/// What stands in the arrays and objects of a document.
#[derive(Debug, Default)]
pub(super) struct Tree<'j> {
    pub(super) items: Vec<Node<'j>>,
    pub(super) members: Vec<Member<'j>>,
}

/// A document: its value, and what stands in it.
#[derive(Debug)]
pub(super) struct Parsed<'j> {
    pub(super) root: Node<'j>,
    pub(super) tree: Tree<'j>,
}

impl Node<'_> {
    /// What it is, for a message.
    pub(super) fn describe(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Bool(value) => value.to_string(),
            Self::Signed(value) => format!("the number {value}"),
            Self::Unsigned(value) => format!("the number {value}"),
            Self::Float(value) => format!("the number {value:?}"),
            Self::Text(text) => format!("the text {:?}", shortened(text)),
            Self::List(_) => "an array".to_owned(),
            Self::Object(_) => "an object".to_owned(),
        }
    }
}

impl<'j> Tree<'j> {
    /// The last member of that name, as `System.Text.Json` takes it.
    pub(super) fn member(
        &mut self,
        object: Range<usize>,
        name: &str,
    ) -> Option<&mut Option<Node<'j>>> {
        let members = self.members.get_mut(object)?.iter_mut();
        let member = members.rev().find(|member| member.name == name)?;
        Some(&mut member.value)
    }

    /// An item of an array, taken out.
    pub(super) fn item(&mut self, index: usize) -> Node<'j> {
        let item = self.items.get_mut(index);
        item.map_or(Node::Null, |item| std::mem::replace(item, Node::Null))
    }

    /// The value of a node, which owns its texts; what stands in it is taken out.
    pub(super) fn value(&mut self, node: Node<'j>) -> Value {
        match node {
            Node::Null => Value::Null,
            Node::Bool(value) => Value::Bool(value),
            Node::Signed(value) => value.into(),
            Node::Unsigned(value) => value.into(),
            Node::Float(value) => Number::from_f64(value).map_or(Value::Null, Value::Number),
            Node::Text(text) => Value::String(text.into_owned()),
            Node::List(items) => {
                let values = items.map(|index| {
                    let item = self.item(index);
                    self.value(item)
                });
                Value::Array(values.collect())
            }
            Node::Object(members) => Value::Object(self.map(members)),
        }
    }

    /// The members of an object that were not taken out yet.
    pub(super) fn map(&mut self, object: Range<usize>) -> Map<String, Value> {
        let mut map = Map::new();
        for index in object {
            let taken = self
                .members
                .get_mut(index)
                .and_then(|member| Some((std::mem::take(&mut member.name), member.value.take()?)));
            if let Some((name, node)) = taken {
                map.insert(name.into_owned(), self.value(node));
            }
        }
        map
    }

    /// A copy of a node with all that stands in it.
    pub(super) fn copy(&self, node: &Node<'j>) -> Parsed<'j> {
        let mut tree = Tree::default();
        let root = self.copy_into(&mut tree, node);
        Parsed { root, tree }
    }

    fn copy_into(&self, tree: &mut Tree<'j>, node: &Node<'j>) -> Node<'j> {
        match node {
            Node::List(items) => {
                let items = self.items.get(items.clone()).unwrap_or_default();
                let copies = items
                    .iter()
                    .map(|item| self.copy_into(tree, item))
                    .collect();
                tree.list(copies)
            }
            Node::Object(members) => {
                let members = self.members.get(members.clone()).unwrap_or_default();
                let copy = |member: &Member<'j>| {
                    let value = member
                        .value
                        .as_ref()
                        .map(|value| self.copy_into(tree, value));
                    Member {
                        name: member.name.clone(),
                        value,
                    }
                };
                let copies = members.iter().map(copy).collect();
                tree.object(copies)
            }
            other => other.clone(),
        }
    }

    fn list(&mut self, items: Vec<Node<'j>>) -> Node<'j> {
        let start = self.items.len();
        self.items.extend(items);
        Node::List(start..self.items.len())
    }

    fn object(&mut self, members: Vec<Member<'j>>) -> Node<'j> {
        let start = self.members.len();
        self.members.extend(members);
        Node::Object(start..self.members.len())
    }

    fn node(&mut self, value: Value) -> Node<'j> {
        match value {
            Value::Null => Node::Null,
            Value::Bool(value) => Node::Bool(value),
            Value::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(value), _) => Node::Signed(value),
                (None, Some(value)) => Node::Unsigned(value),
                (None, None) => number.as_f64().map_or(Node::Null, Node::Float),
            },
            Value::String(text) => Node::Text(text.into()),
            Value::Array(items) => {
                let items = items.into_iter().map(|item| self.node(item)).collect();
                self.list(items)
            }
            Value::Object(map) => {
                let member = |(name, value): (String, Value)| {
                    let value = Some(self.node(value));
                    Member {
                        name: name.into(),
                        value,
                    }
                };
                let members = map.into_iter().map(member).collect();
                self.object(members)
            }
        }
    }
}

impl From<Value> for Parsed<'_> {
    fn from(value: Value) -> Self {
        let mut tree = Tree::default();
        let root = tree.node(value);
        Self { root, tree }
    }
}

fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    let mut short: String = text.chars().take(MOST).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
