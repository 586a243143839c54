//! Media: one tree, and the recycle bin beside it.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::content::PropertyValue;
use super::moment::Moment;
use super::rows::Rows;
use super::unique_name::unique_name;

/// A media item, a folder too.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct MediaItem {
    pub(crate) id: Uuid,
    /// `None` at the root, of the tree or of the recycle bin.
    pub(crate) parent: Option<Uuid>,
    pub(crate) media_type: Uuid,
    pub(crate) sort_order: i32,
    pub(crate) created: Moment,
    pub(crate) updated: Moment,
    pub(crate) creator: Uuid,
    pub(crate) trashed: bool,
    /// Where it was before it was put into the recycle bin.
    pub(crate) original_parent: Option<Uuid>,
    pub(crate) name: String,
    pub(crate) values: Vec<PropertyValue>,
}

/// All media, in the order created.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Media {
    pub(crate) items: Rows<MediaItem>,
}

impl Media {
    pub(crate) fn get(&self, id: Uuid) -> Option<&MediaItem> {
        self.items.iter().find(|item| item.id == id)
    }

    pub(crate) fn get_mut(&mut self, id: Uuid) -> Option<&mut MediaItem> {
        self.items.find_mut(|item| item.id == id)
    }

    /// Every item, also in the recycle bin.
    pub(crate) fn all(&self) -> &[MediaItem] {
        &self.items
    }

    /// Adds an item after its siblings, with a name that none of them has.
    pub(crate) fn add(&mut self, mut item: MediaItem) {
        item.sort_order = self.next_sort_order(item.parent, item.trashed);
        let siblings = self.children(item.parent, item.trashed).into_iter();
        let taken: Vec<&str> = siblings.map(|one| one.name.as_str()).collect();
        item.name = unique_name(&item.name, &taken);
        self.items.push(item);
    }

    fn next_sort_order(&self, parent: Option<Uuid>, trashed: bool) -> i32 {
        let level = self.children(parent, trashed);
        level.last().map_or(0, |last| last.sort_order + 1)
    }

    /// Right below `parent` in the order of the tree, or of the recycle bin.
    pub(crate) fn children(&self, parent: Option<Uuid>, trashed: bool) -> Vec<&MediaItem> {
        let mut level: Vec<&MediaItem> = self
            .items
            .iter()
            .filter(|item| item.parent == parent && item.trashed == trashed)
            .collect();
        level.sort_by_key(|item| item.sort_order);
        level
    }

    pub(crate) fn has_children(&self, id: Uuid) -> bool {
        self.items.iter().any(|item| item.parent == Some(id))
    }

    /// The way from the root to the item, itself included; empty if there is no such item.
    pub(crate) fn path_to(&self, id: Uuid) -> Vec<&MediaItem> {
        let mut path: Vec<&MediaItem> =
            std::iter::successors(self.get(id), |item| self.get(item.parent?)).collect();
        path.reverse();
        path
    }

    /// An item and everything below it.
    pub(crate) fn branch(&self, id: Uuid) -> Vec<Uuid> {
        let mut branch = vec![id];
        let mut at = 0;
        while let Some(parent) = branch.get(at).copied() {
            let below = self.items.iter().filter(|item| item.parent == Some(parent));
            branch.extend(below.map(|item| item.id));
            at += 1;
        }
        branch
    }

    /// Puts an item and what is below it at another place, last, in the tree or in the recycle bin.
    pub(crate) fn relocate(&mut self, id: Uuid, parent: Option<Uuid>, trashed: bool) {
        let sort_order = self.next_sort_order(parent, trashed);
        let branch = self.branch(id);
        for below in branch {
            if let Some(item) = self.get_mut(below) {
                item.trashed = trashed;
            }
        }
        if let Some(item) = self.get_mut(id) {
            item.original_parent = if trashed { item.parent } else { None };
            item.parent = parent;
            item.sort_order = sort_order;
        }
    }

    /// Removes an item and everything below it.
    pub(super) fn remove(&mut self, id: Uuid) {
        let branch = self.branch(id);
        self.items.retain(|item| !branch.contains(&item.id));
    }
}
