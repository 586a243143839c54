//! JSON as it was parsed; members keep their order.
//!
//! All texts lie in one string of the whole document, and what stands in arrays and objects in two vectors, so that no
//! text, no array and no object needs an allocation of its own, and nothing borrows: a lifetime is something that the
//! compiler has to prove at each member of each model.

use serde_json::{Map, Number, Value};
use std::ops::Range;

/// A JSON value.
#[derive(Clone, Debug)]
pub(super) enum Node {
    Null,
    Bool(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    /// Where it is in [`Tree::texts`].
    Text(Range<usize>),
    /// Where its items are in [`Tree::items`].
    List(Range<usize>),
    /// Where its members are in [`Tree::members`].
    Object(Range<usize>),
}

/// A member of an object; its value is taken out when it is read.
#[derive(Clone, Debug)]
pub(super) struct Member {
    /// Where it is in [`Tree::texts`].
    pub(super) name: Range<usize>,
    pub(super) value: Option<Node>,
}

/// What stands in the arrays and objects of a document, and its texts.
#[derive(Debug, Default)]
pub(super) struct Tree {
    pub(super) texts: String,
    pub(super) items: Vec<Node>,
    pub(super) members: Vec<Member>,
}

/// A document: its value, and what stands in it.
#[derive(Debug)]
pub(super) struct Parsed {
    pub(super) root: Node,
    pub(super) tree: Tree,
}

impl Tree {
    pub(super) fn text(&self, place: &Range<usize>) -> &str {
        self.texts.get(place.clone()).unwrap_or_default()
    }

    /// Keeps a text.
    pub(super) fn keep(&mut self, text: &str) -> Range<usize> {
        let start = self.texts.len();
        self.texts.push_str(text);
        start..self.texts.len()
    }

    /// What a node is, for a message.
    pub(super) fn describe(&self, node: &Node) -> String {
        match node {
            Node::Null => "null".to_owned(),
            Node::Bool(value) => value.to_string(),
            Node::Signed(value) => format!("the number {value}"),
            Node::Unsigned(value) => format!("the number {value}"),
            Node::Float(value) => format!("the number {value:?}"),
            Node::Text(text) => format!("the text {:?}", shortened(self.text(text))),
            Node::List(_) => "an array".to_owned(),
            Node::Object(_) => "an object".to_owned(),
        }
    }

    /// The index of the last member of that name, as `System.Text.Json` takes it.
    pub(super) fn member(&self, object: &Range<usize>, name: &str) -> Option<usize> {
        let mut indices = object.clone().rev();
        indices.find(|index| {
            let member = self.members.get(*index);
            member.is_some_and(|member| self.text(&member.name) == name)
        })
    }

    /// An item of an array, taken out.
    pub(super) fn item(&mut self, index: usize) -> Node {
        let item = self.items.get_mut(index);
        item.map_or(Node::Null, |item| std::mem::replace(item, Node::Null))
    }

    /// The value of a member, taken out; `None` if it was before.
    pub(super) fn take(&mut self, index: usize) -> Option<Node> {
        self.members.get_mut(index)?.value.take()
    }

    /// The value of a node; what stands in it is taken out.
    pub(super) fn value(&mut self, node: Node) -> Value {
        match node {
            Node::Null => Value::Null,
            Node::Bool(value) => Value::Bool(value),
            Node::Signed(value) => value.into(),
            Node::Unsigned(value) => value.into(),
            Node::Float(value) => Number::from_f64(value).map_or(Value::Null, Value::Number),
            Node::Text(text) => Value::String(self.text(&text).to_owned()),
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
            if let Some(node) = self.take(index) {
                map.insert(self.name(index).to_owned(), self.value(node));
            }
        }
        map
    }

    /// The name of a member.
    pub(super) fn name(&self, index: usize) -> &str {
        let member = self.members.get(index);
        member.map_or("", |member| self.text(&member.name))
    }

    /// A copy of a node with all that stands in it.
    pub(super) fn copy(&self, node: &Node) -> Parsed {
        let mut tree = Self::default();
        let root = self.copy_into(&mut tree, node);
        Parsed { root, tree }
    }

    fn copy_into(&self, tree: &mut Self, node: &Node) -> Node {
        match node {
            Node::Text(text) => Node::Text(tree.keep(self.text(text))),
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
                let copy = |member: &Member| Member {
                    name: tree.keep(self.text(&member.name)),
                    value: member
                        .value
                        .as_ref()
                        .map(|value| self.copy_into(tree, value)),
                };
                let copies = members.iter().map(copy).collect();
                tree.object(copies)
            }
            other => other.clone(),
        }
    }

    fn list(&mut self, items: Vec<Node>) -> Node {
        let start = self.items.len();
        self.items.extend(items);
        Node::List(start..self.items.len())
    }

    fn object(&mut self, members: Vec<Member>) -> Node {
        let start = self.members.len();
        self.members.extend(members);
        Node::Object(start..self.members.len())
    }

    fn node(&mut self, value: Value) -> Node {
        match value {
            Value::Null => Node::Null,
            Value::Bool(value) => Node::Bool(value),
            Value::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(value), _) => Node::Signed(value),
                (None, Some(value)) => Node::Unsigned(value),
                (None, None) => number.as_f64().map_or(Node::Null, Node::Float),
            },
            Value::String(text) => Node::Text(self.keep(&text)),
            Value::Array(items) => {
                let items = items.into_iter().map(|item| self.node(item)).collect();
                self.list(items)
            }
            Value::Object(map) => {
                let member = |(name, value): (String, Value)| Member {
                    name: self.keep(&name),
                    value: Some(self.node(value)),
                };
                let members = map.into_iter().map(member).collect();
                self.object(members)
            }
        }
    }
}

impl From<Value> for Parsed {
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
