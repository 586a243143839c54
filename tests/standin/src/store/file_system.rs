//! Files and folders by path, as the site keeps stylesheets, scripts and partial views.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A file with its text, or a folder.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum Entry {
    Folder,
    File(String),
}

/// A tree of files. Paths begin with a slash, except that of the root, which is empty.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct FileSystem {
    entries: BTreeMap<String, Entry>,
}

impl FileSystem {
    /// The partial views that come with a fresh site.
    pub(crate) fn partial_views() -> Self {
        let mut files = Self::default();
        for folder in ["blockgrid", "blocklist", "singleblock"] {
            files.add(
                &format!("/{folder}/default.cshtml"),
                Entry::File(String::new()),
            );
        }
        files
    }

    pub(crate) fn get(&self, path: &str) -> Option<&Entry> {
        self.entries.get(path)
    }

    /// The text of a file; `None` for a folder and for nothing at all.
    pub(crate) fn file(&self, path: &str) -> Option<&str> {
        match self.get(path)? {
            Entry::File(text) => Some(text),
            Entry::Folder => None,
        }
    }

    /// Whether there is a folder; the root always is one.
    pub(crate) fn is_folder(&self, path: &str) -> bool {
        path.is_empty() || self.get(path) == Some(&Entry::Folder)
    }

    /// Adds or replaces an entry, and the folders it is in.
    pub(crate) fn add(&mut self, path: &str, entry: Entry) {
        let mut folder = parent(path);
        while !folder.is_empty() {
            self.entries.insert(folder.to_owned(), Entry::Folder);
            folder = parent(folder);
        }
        self.entries.insert(path.to_owned(), entry);
    }

    pub(crate) fn remove(&mut self, path: &str) -> Option<Entry> {
        self.entries.remove(path)
    }

    /// The paths right below a folder: folders first, each kind by path.
    pub(crate) fn children(&self, folder: &str) -> Vec<&str> {
        let mut children: Vec<(bool, &str)> = self
            .entries
            .iter()
            .filter(|(path, _)| parent(path) == folder)
            .map(|(path, entry)| (*entry != Entry::Folder, path.as_str()))
            .collect();
        children.sort_by_key(|(is_file, path)| (*is_file, path.to_lowercase()));
        children.into_iter().map(|(_, path)| path).collect()
    }
}

/// A path with one slash before each name: backslashes count as slashes, empty names and `.` do not count.
pub(crate) fn normal(path: &str) -> String {
    path.split(['/', '\\'])
        .filter(|name| !name.is_empty() && *name != ".")
        .map(|name| format!("/{name}"))
        .collect()
}

/// The folder that a path is in; empty at the root.
pub(crate) fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The last name of a path.
pub(crate) fn name(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_come_first_and_are_made_for_what_is_in_them() {
        let mut files = FileSystem::default();
        files.add("/b.css", Entry::File("b".into()));
        files.add(&normal("z\\y//x.css"), Entry::File("x".into()));
        assert_eq!(files.children(""), ["/z", "/b.css"]);
        assert!(files.is_folder("/z/y") && !files.is_folder("/b.css"));
        assert_eq!(files.file("/z/y/x.css"), Some("x"));
        assert_eq!((parent("/z/y"), name("/z/y")), ("/z", "y"));
    }
}
