//! Dictionary items: a tree of names with a text per language.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A text in a language.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Translation {
    pub(crate) iso_code: String,
    pub(crate) translation: String,
}

/// A dictionary item.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Item {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) parent: Option<Uuid>,
    pub(crate) translations: Vec<Translation>,
}

/// All items, in the order created.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Dictionary {
    items: Vec<Item>,
}

impl Dictionary {
    pub(crate) fn get(&self, id: Uuid) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    pub(crate) fn get_mut(&mut self, id: Uuid) -> Option<&mut Item> {
        self.items.iter_mut().find(|item| item.id == id)
    }

    /// Names are unique in the whole dictionary, whatever the case.
    pub(crate) fn by_name(&self, name: &str) -> Option<&Item> {
        let name = name.to_lowercase();
        self.items
            .iter()
            .find(|item| item.name.to_lowercase() == name)
    }

    pub(crate) fn add(&mut self, item: Item) {
        self.items.push(item);
    }

    /// All items, by name.
    pub(crate) fn all(&self) -> Vec<&Item> {
        by_name(self.items.iter().collect())
    }

    /// The items right below `parent`, by name.
    pub(crate) fn children(&self, parent: Option<Uuid>) -> Vec<&Item> {
        by_name(
            self.items
                .iter()
                .filter(|item| item.parent == parent)
                .collect(),
        )
    }

    /// The way from the root to the item, itself included; empty if there is no such item.
    pub(crate) fn path_to(&self, id: Uuid) -> Vec<&Item> {
        let mut path: Vec<&Item> =
            std::iter::successors(self.get(id), |item| self.get(item.parent?)).collect();
        path.reverse();
        path
    }

    /// Removes the item and all below it.
    pub(crate) fn remove(&mut self, id: Uuid) {
        let below: Vec<Uuid> = self
            .children(Some(id))
            .iter()
            .map(|child| child.id)
            .collect();
        self.items.retain(|item| item.id != id);
        for child in below {
            self.remove(child);
        }
    }
}

fn by_name(mut items: Vec<&Item>) -> Vec<&Item> {
    items.sort_by_key(|item| item.name.to_lowercase());
    items
}
