//! Blueprints: contents that new documents begin with, in folders.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::content::Content;
use super::content_types::Folder;
use super::moment::Moment;

/// A blueprint.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Blueprint {
    pub(crate) id: Uuid,
    /// The folder it is in.
    pub(crate) parent: Option<Uuid>,
    pub(crate) document_type: Uuid,
    pub(crate) content: Content,
    pub(crate) created: Moment,
    pub(crate) updated: Moment,
}

/// All blueprints and folders, in the order created.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Blueprints {
    blueprints: Vec<Blueprint>,
    folders: Vec<Folder>,
}

/// A node of the tree.
#[derive(Clone, Copy, Debug)]
pub(crate) enum BlueprintNode<'a> {
    Folder(&'a Folder),
    Blueprint(&'a Blueprint),
}

impl Blueprint {
    /// The name, in the first culture that has one.
    pub(crate) fn name(&self) -> &str {
        let first = self.content.names.first();
        first.map_or("", |one| one.name.as_str())
    }
}

impl Blueprints {
    pub(crate) fn get(&self, id: Uuid) -> Option<&Blueprint> {
        self.blueprints.iter().find(|one| one.id == id)
    }

    pub(crate) fn get_mut(&mut self, id: Uuid) -> Option<&mut Blueprint> {
        self.blueprints.iter_mut().find(|one| one.id == id)
    }

    pub(crate) fn all(&self) -> &[Blueprint] {
        &self.blueprints
    }

    pub(crate) fn folder(&self, id: Uuid) -> Option<&Folder> {
        self.folders.iter().find(|folder| folder.id == id)
    }

    pub(crate) fn folder_mut(&mut self, id: Uuid) -> Option<&mut Folder> {
        self.folders.iter_mut().find(|folder| folder.id == id)
    }

    pub(crate) fn add(&mut self, blueprint: Blueprint) {
        self.blueprints.push(blueprint);
    }

    pub(crate) fn add_folder(&mut self, folder: Folder) {
        self.folders.push(folder);
    }

    pub(crate) fn remove(&mut self, id: Uuid) {
        self.blueprints.retain(|one| one.id != id);
        self.folders.retain(|folder| folder.id != id);
    }

    pub(crate) fn node(&self, id: Uuid) -> Option<BlueprintNode<'_>> {
        let folder = self.folder(id).map(BlueprintNode::Folder);
        folder.or_else(|| self.get(id).map(BlueprintNode::Blueprint))
    }

    /// Right below `parent`: folders first, each sort by name.
    pub(crate) fn children(&self, parent: Option<Uuid>) -> Vec<BlueprintNode<'_>> {
        let folders = self.folders.iter().map(BlueprintNode::Folder);
        let blueprints = self.blueprints.iter().map(BlueprintNode::Blueprint);
        let mut children: Vec<BlueprintNode<'_>> = folders
            .chain(blueprints)
            .filter(|node| node.parent() == parent)
            .collect();
        children.sort_by_key(|node| (!node.is_folder(), node.name().to_lowercase()));
        children
    }

    /// The way from the root to the node, itself included; empty if there is no such node.
    pub(crate) fn path_to(&self, id: Uuid) -> Vec<BlueprintNode<'_>> {
        let mut path: Vec<BlueprintNode<'_>> =
            std::iter::successors(self.node(id), |node| self.node(node.parent()?)).collect();
        path.reverse();
        path
    }

    /// Names are unique within a document type.
    pub(crate) fn has_name(&self, document_type: Uuid, name: &str, but: Option<Uuid>) -> bool {
        self.blueprints.iter().any(|one| {
            one.document_type == document_type
                && Some(one.id) != but
                && one.name().eq_ignore_ascii_case(name)
        })
    }
}

impl<'a> BlueprintNode<'a> {
    pub(crate) fn id(self) -> Uuid {
        match self {
            Self::Folder(folder) => folder.id,
            Self::Blueprint(blueprint) => blueprint.id,
        }
    }

    pub(crate) fn name(self) -> &'a str {
        match self {
            Self::Folder(folder) => &folder.name,
            Self::Blueprint(blueprint) => blueprint.name(),
        }
    }

    pub(crate) fn parent(self) -> Option<Uuid> {
        match self {
            Self::Folder(folder) => folder.parent,
            Self::Blueprint(blueprint) => blueprint.parent,
        }
    }

    pub(crate) fn is_folder(self) -> bool {
        matches!(self, Self::Folder(_))
    }
}
