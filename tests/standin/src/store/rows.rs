//! Parts of the state of which each item is kept by itself: a change costs no more than the items that changed.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What of a part has to be written down: the key of an item, and its JSON or that it is gone.
pub(crate) type Changes = Vec<(String, Option<String>)>;

/// A part of the state that is written down item by item.
pub(crate) trait Kept {
    /// What has changed since the last call.
    fn take_changes(&mut self) -> serde_json::Result<Changes>;

    /// Gives everything as changed at the next call: what was given could not be written.
    fn mark_all(&mut self, lost: Changes);

    /// Puts what was written down in place of what is there.
    fn take_back(&mut self, rows: Vec<(String, String)>) -> serde_json::Result<()>;
}

/// A list, in the order in which its items were added.
#[derive(Clone, Debug)]
pub(crate) struct Rows<T> {
    values: Vec<T>,
    /// The number of each value, which no other one ever gets.
    numbers: Vec<u64>,
    next: u64,
    changed: BTreeSet<u64>,
}

impl<T> Rows<T> {
    pub(crate) fn push(&mut self, value: T) {
        self.changed.insert(self.next);
        self.numbers.push(self.next);
        self.values.push(value);
        self.next += 1;
    }

    /// The first one that is meant, to be changed.
    pub(crate) fn find_mut(&mut self, is_meant: impl FnMut(&T) -> bool) -> Option<&mut T> {
        let at = self.values.iter().position(is_meant)?;
        self.at_mut(at)
    }

    /// One by its place, to be changed.
    pub(crate) fn at_mut(&mut self, at: usize) -> Option<&mut T> {
        self.changed.insert(*self.numbers.get(at)?);
        self.values.get_mut(at)
    }

    pub(crate) fn retain(&mut self, mut stays: impl FnMut(&T) -> bool) {
        let kept: Vec<bool> = self.values.iter().map(&mut stays).collect();
        let gone = self.numbers.iter().zip(&kept);
        self.changed.extend(
            gone.filter(|(_, stays)| !**stays)
                .map(|(number, _)| *number),
        );
        let mut flags = kept.iter();
        self.numbers
            .retain(|_| flags.next().copied().unwrap_or(true));
        let mut flags = kept.iter();
        self.values
            .retain(|_| flags.next().copied().unwrap_or(true));
    }
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self {
            values: Vec::new(),
            numbers: Vec::new(),
            next: 0,
            changed: BTreeSet::new(),
        }
    }
}

impl<T> FromIterator<T> for Rows<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut rows = Self::default();
        for value in values {
            rows.push(value);
        }
        rows
    }
}

impl<T> Deref for Rows<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.values
    }
}

impl<T: Serialize + for<'de> Deserialize<'de>> Kept for Rows<T> {
    fn take_changes(&mut self) -> serde_json::Result<Changes> {
        let changed = std::mem::take(&mut self.changed);
        let row = |number: u64| {
            let at = self.numbers.binary_search(&number).ok();
            let json = at.map(|at| serde_json::to_string(&self.values[at]));
            Ok((number.to_string(), json.transpose()?))
        };
        changed.into_iter().map(row).collect()
    }

    fn mark_all(&mut self, lost: Changes) {
        let lost = lost.into_iter();
        let lost = lost.filter_map(|(key, _)| key.parse::<u64>().ok());
        self.changed.extend(lost);
        self.changed.extend(&self.numbers);
    }

    fn take_back(&mut self, rows: Vec<(String, String)>) -> serde_json::Result<()> {
        let numbered = rows.into_iter();
        let numbered = numbered.filter_map(|(key, json)| Some((key.parse::<u64>().ok()?, json)));
        let mut numbered: Vec<(u64, String)> = numbered.collect();
        numbered.sort_unstable_by_key(|(number, _)| *number);
        *self = Self::default();
        for (number, json) in numbered {
            self.values.push(serde_json::from_str(&json)?);
            self.numbers.push(number);
            self.next = number + 1;
        }
        Ok(())
    }
}

/// Items by name.
#[derive(Clone, Debug)]
pub(crate) struct NamedRows<T> {
    values: BTreeMap<String, T>,
    changed: BTreeSet<String>,
}

impl<T> NamedRows<T> {
    pub(crate) fn insert(&mut self, name: String, value: T) {
        self.changed.insert(name.clone());
        self.values.insert(name, value);
    }

    pub(crate) fn remove(&mut self, name: &str) {
        if self.values.remove(name).is_some() {
            self.changed.insert(name.to_owned());
        }
    }
}

impl<T> Default for NamedRows<T> {
    fn default() -> Self {
        Self {
            values: BTreeMap::new(),
            changed: BTreeSet::new(),
        }
    }
}

impl<T> Deref for NamedRows<T> {
    type Target = BTreeMap<String, T>;

    fn deref(&self) -> &Self::Target {
        &self.values
    }
}

impl<T: Serialize + for<'de> Deserialize<'de>> Kept for NamedRows<T> {
    fn take_changes(&mut self) -> serde_json::Result<Changes> {
        let changed = std::mem::take(&mut self.changed);
        let row = |name: String| {
            let json = self.values.get(&name).map(serde_json::to_string);
            Ok((name, json.transpose()?))
        };
        changed.into_iter().map(row).collect()
    }

    fn mark_all(&mut self, lost: Changes) {
        self.changed.extend(lost.into_iter().map(|(name, _)| name));
        self.changed.extend(self.values.keys().cloned());
    }

    fn take_back(&mut self, rows: Vec<(String, String)>) -> serde_json::Result<()> {
        *self = Self::default();
        for (name, json) in rows {
            self.values.insert(name, serde_json::from_str(&json)?);
        }
        Ok(())
    }
}

// Around them the items are left out: each is kept by itself. A file of an earlier version has them there.

impl<T> Serialize for Rows<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq([(); 0])
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Rows<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Vec::deserialize(deserializer)?.into_iter().collect())
    }
}

impl<T> Serialize for NamedRows<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map::<&str, (), _>([])
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for NamedRows<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut rows = Self::default();
        for (name, value) in BTreeMap::deserialize(deserializer)? {
            rows.insert(name, value);
        }
        Ok(rows)
    }
}
