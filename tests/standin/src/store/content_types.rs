//! All content types of one kind and their folders: one tree.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::content_type::{ContentType, Property};

/// Which things are of these types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ContentKind {
    Document,
    Media,
    Member,
}

/// A folder of the tree of types.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Folder {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) parent: Option<Uuid>,
}

/// A node of the tree.
#[derive(Clone, Copy, Debug)]
pub(crate) enum TypeNode<'a> {
    Folder(&'a Folder),
    Type(&'a ContentType),
}

/// The types of a kind, in the order created.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ContentTypes {
    pub(crate) kind: ContentKind,
    types: Vec<ContentType>,
    folders: Vec<Folder>,
}

impl ContentTypes {
    /// No types of that kind.
    pub(crate) fn new(kind: ContentKind) -> Self {
        Self {
            kind,
            types: Vec::new(),
            folders: Vec::new(),
        }
    }

    pub(crate) fn get(&self, id: Uuid) -> Option<&ContentType> {
        self.types.iter().find(|one| one.id == id)
    }

    pub(crate) fn get_mut(&mut self, id: Uuid) -> Option<&mut ContentType> {
        self.types.iter_mut().find(|one| one.id == id)
    }

    /// Aliases are unique within a kind, whatever the case.
    pub(crate) fn by_alias(&self, alias: &str) -> Option<&ContentType> {
        self.types
            .iter()
            .find(|one| one.alias.eq_ignore_ascii_case(alias))
    }

    /// Every type, in the order created.
    pub(crate) fn types(&self) -> &[ContentType] {
        &self.types
    }

    /// Every type, by name.
    pub(crate) fn by_name(&self) -> Vec<&ContentType> {
        let mut types: Vec<&ContentType> = self.types.iter().collect();
        types.sort_by_key(|one| one.name.to_lowercase());
        types
    }

    pub(crate) fn folder(&self, id: Uuid) -> Option<&Folder> {
        self.folders.iter().find(|folder| folder.id == id)
    }

    pub(crate) fn folder_mut(&mut self, id: Uuid) -> Option<&mut Folder> {
        self.folders.iter_mut().find(|folder| folder.id == id)
    }

    pub(crate) fn add(&mut self, content_type: ContentType) {
        self.types.push(content_type);
    }

    pub(crate) fn add_folder(&mut self, folder: Folder) {
        self.folders.push(folder);
    }

    /// Removes a type, and what other types say of it.
    pub(crate) fn remove(&mut self, id: Uuid) {
        self.types.retain(|one| one.id != id);
        for other in &mut self.types {
            other.compositions.retain(|one| one.id != id);
            other.allowed_types.retain(|one| one.id != id);
        }
    }

    pub(crate) fn remove_folder(&mut self, id: Uuid) {
        self.folders.retain(|folder| folder.id != id);
    }

    /// The properties of a type: its own, then those of what it is composed of, each type once.
    pub(crate) fn properties(&self, id: Uuid) -> Vec<&Property> {
        let mut seen = Vec::new();
        let mut properties = Vec::new();
        self.collect(id, &mut seen, &mut properties);
        properties
    }

    fn collect<'a>(&'a self, id: Uuid, seen: &mut Vec<Uuid>, properties: &mut Vec<&'a Property>) {
        let Some(content_type) = self.get(id).filter(|_| !seen.contains(&id)) else {
            return;
        };
        seen.push(id);
        properties.extend(&content_type.properties);
        for composition in &content_type.compositions {
            self.collect(composition.id, seen, properties);
        }
    }

    pub(crate) fn property(&self, id: Uuid, alias: &str) -> Option<&Property> {
        self.properties(id)
            .into_iter()
            .find(|property| property.alias == alias)
    }

    /// Right below `parent`: folders first, each sort by name.
    pub(crate) fn children(&self, parent: Option<Uuid>) -> Vec<TypeNode<'_>> {
        let folders = self.folders.iter().map(TypeNode::Folder);
        let types = self.types.iter().map(TypeNode::Type);
        let mut children: Vec<TypeNode<'_>> = folders
            .chain(types)
            .filter(|node| node.parent() == parent)
            .collect();
        children.sort_by_key(|node| (!node.is_folder(), node.name().to_lowercase()));
        children
    }

    pub(crate) fn node(&self, id: Uuid) -> Option<TypeNode<'_>> {
        let folder = self.folder(id).map(TypeNode::Folder);
        folder.or_else(|| self.get(id).map(TypeNode::Type))
    }

    /// The way from the root to the node, itself included; empty if there is no such node.
    pub(crate) fn path_to(&self, id: Uuid) -> Vec<TypeNode<'_>> {
        let mut path: Vec<TypeNode<'_>> =
            std::iter::successors(self.node(id), |node| self.node(node.parent()?)).collect();
        path.reverse();
        path
    }

    /// Folders by name from the root to the one a type is in.
    pub(crate) fn folder_path(&self, id: Uuid) -> Vec<&str> {
        let mut path = self.path_to(id);
        path.pop();
        path.into_iter().map(TypeNode::name).collect()
    }
}

impl<'a> TypeNode<'a> {
    pub(crate) fn id(self) -> Uuid {
        match self {
            Self::Folder(folder) => folder.id,
            Self::Type(content_type) => content_type.id,
        }
    }

    pub(crate) fn name(self) -> &'a str {
        match self {
            Self::Folder(folder) => &folder.name,
            Self::Type(content_type) => &content_type.name,
        }
    }

    pub(crate) fn parent(self) -> Option<Uuid> {
        match self {
            Self::Folder(folder) => folder.parent,
            Self::Type(content_type) => content_type.parent,
        }
    }

    pub(crate) fn is_folder(self) -> bool {
        matches!(self, Self::Folder(_))
    }
}

#[cfg(test)]
mod tests {
    use super::super::content_type::Composition;
    use super::*;

    fn a_type(id: u128, alias: &str, composed_of: &[u128]) -> ContentType {
        let compositions = composed_of.iter().map(|id| Composition {
            id: Uuid::from_u128(*id),
            inherited: false,
        });
        let property = Property {
            alias: format!("{alias}Title"),
            ..Property::default()
        };
        ContentType {
            id: Uuid::from_u128(id),
            alias: alias.into(),
            name: alias.into(),
            properties: vec![property],
            compositions: compositions.collect(),
            ..ContentType::default()
        }
    }

    #[test]
    fn properties_of_compositions_come_once_each() {
        let mut types = ContentTypes::new(ContentKind::Document);
        types.add(a_type(1, "seo", &[]));
        types.add(a_type(2, "base", &[1]));
        types.add(a_type(3, "page", &[1, 2]));
        let aliases: Vec<&str> = types
            .properties(Uuid::from_u128(3))
            .iter()
            .map(|property| property.alias.as_str())
            .collect();
        assert_eq!(aliases, ["pageTitle", "seoTitle", "baseTitle"]);
    }

    #[test]
    fn folders_come_before_types_and_each_sort_by_name() {
        let mut types = ContentTypes::new(ContentKind::Document);
        types.add(a_type(1, "b", &[]));
        types.add(a_type(2, "A", &[]));
        types.add_folder(Folder {
            id: Uuid::from_u128(9),
            name: "z".into(),
            parent: None,
        });
        let names: Vec<&str> = types
            .children(None)
            .into_iter()
            .map(TypeNode::name)
            .collect();
        assert_eq!(names, ["z", "A", "b"]);
    }
}
