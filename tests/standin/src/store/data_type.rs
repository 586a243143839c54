//! Data types and their folders: one tree.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::built_in::BUILT_IN;

/// A value of a data type's configuration.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Setting {
    pub(crate) alias: String,
    pub(crate) value: Value,
}

/// A data type or a folder.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Node {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) parent: Option<Uuid>,
    /// `None` for a folder.
    pub(crate) data_type: Option<DataType>,
}

/// What makes a node a data type.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct DataType {
    pub(crate) editor_alias: String,
    pub(crate) editor_ui_alias: String,
    pub(crate) is_deletable: bool,
    pub(crate) values: Vec<Setting>,
}

impl DataType {
    /// A value of the configuration.
    pub(crate) fn setting(&self, alias: &str) -> Option<&Value> {
        let found = self.values.iter().find(|one| one.alias == alias);
        found.map(|one| &one.value)
    }
}

/// All data types and folders, in the order created.
#[derive(Serialize, Deserialize)]
pub(crate) struct DataTypes {
    nodes: Vec<Node>,
}

impl DataTypes {
    /// Those of a fresh site, with the ids of `src/Umbraco.Core/Constants-DataTypes.cs`.
    pub(crate) fn built_in() -> Self {
        let node = |(id, editor, ui, name, is_deletable): &(u128, &str, &str, &str, bool)| Node {
            id: Uuid::from_u128(*id),
            name: (*name).into(),
            parent: None,
            data_type: Some(DataType {
                editor_alias: format!("Umbraco.{editor}"),
                editor_ui_alias: format!("Umb.PropertyEditorUi.{ui}"),
                is_deletable: *is_deletable,
                values: Vec::new(),
            }),
        };
        Self {
            nodes: BUILT_IN.iter().map(node).collect(),
        }
    }

    pub(crate) fn get(&self, id: Uuid) -> Option<&Node> {
        self.nodes.iter().find(|node| node.id == id)
    }

    pub(crate) fn get_mut(&mut self, id: Uuid) -> Option<&mut Node> {
        self.nodes.iter_mut().find(|node| node.id == id)
    }

    /// A node that is a data type.
    pub(crate) fn data_type(&self, id: Uuid) -> Option<(&Node, &DataType)> {
        let node = self.get(id)?;
        Some((node, node.data_type.as_ref()?))
    }

    /// Every data type, in the order created.
    pub(crate) fn data_types(&self) -> Vec<(&Node, &DataType)> {
        self.nodes
            .iter()
            .filter_map(|node| Some((node, node.data_type.as_ref()?)))
            .collect()
    }

    /// A node that is a folder.
    pub(crate) fn folder(&self, id: Uuid) -> Option<&Node> {
        self.get(id).filter(|node| node.data_type.is_none())
    }

    pub(crate) fn add(&mut self, node: Node) {
        self.nodes.push(node);
    }

    pub(crate) fn remove(&mut self, id: Uuid) {
        self.nodes.retain(|node| node.id != id);
    }

    /// Right below `parent`: folders first, each kind by name.
    pub(crate) fn children(&self, parent: Option<Uuid>) -> Vec<&Node> {
        let mut children: Vec<&Node> = self
            .nodes
            .iter()
            .filter(|node| node.parent == parent)
            .collect();
        children.sort_by_key(|node| (node.data_type.is_some(), node.name.to_lowercase()));
        children
    }

    /// The way from the root to the node, itself included.
    pub(crate) fn path_to(&self, id: Uuid) -> Vec<&Node> {
        let mut path: Vec<&Node> =
            std::iter::successors(self.get(id), |node| self.get(node.parent?)).collect();
        path.reverse();
        path
    }
}
