//! The members of an object, read one by one.

use indexmap::IndexMap;
use serde::de::Error as _;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Error, Map, Value};

use crate::small_maps::get;
use crate::vocabulary::is_extension;

pub(super) struct Members<'d>(pub(super) &'d Map<String, Value>);

impl<'d> Members<'d> {
    pub(super) fn of(value: &'d Value) -> Result<Self, Error> {
        match value {
            Value::Object(map) => Ok(Self(map)),
            other => Err(Error::custom(format_args!("{other} is no object"))),
        }
    }

    /// A member that may be absent or null.
    pub(super) fn read<T: Deserialize<'d>>(&self, key: &str) -> Result<Option<T>, Error> {
        self.optional(key, T::deserialize)
    }

    /// A member that may be absent or null, as `read` has it.
    pub(super) fn optional<T>(
        &self,
        key: &str,
        read: impl FnOnce(&'d Value) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        match get(self.0, key) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => read(value).map(Some),
        }
    }

    /// A member that may be absent.
    pub(super) fn or_default<T: Deserialize<'d> + Default>(&self, key: &str) -> Result<T, Error> {
        get(self.0, key).map_or_else(|| Ok(T::default()), T::deserialize)
    }

    pub(super) fn required<T: DeserializeOwned>(&self, key: &'static str) -> Result<T, Error> {
        match get(self.0, key) {
            Some(value) => T::deserialize(value),
            None => Err(Error::missing_field(key)),
        }
    }

    /// A member that is a list.
    pub(super) fn list<T>(
        &self,
        key: &str,
        item: impl Fn(&'d Value) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        match get(self.0, key) {
            None => Ok(Vec::new()),
            Some(Value::Array(list)) => list.iter().map(item).collect(),
            Some(other) => Err(Error::custom(format_args!("{other} is no list"))),
        }
    }

    /// A member that is a map.
    pub(super) fn map<T>(
        &self,
        key: &str,
        item: impl Fn(&'d Value) -> Result<T, Error>,
    ) -> Result<IndexMap<String, T>, Error> {
        match get(self.0, key) {
            None => Ok(IndexMap::new()),
            Some(map) => Members::of(map)?.map_where(|_| true, item),
        }
    }

    /// The members whose names are of a kind.
    pub(super) fn map_where<T>(
        &self,
        is_one: impl Fn(&str) -> bool,
        item: impl Fn(&'d Value) -> Result<T, Error>,
    ) -> Result<IndexMap<String, T>, Error> {
        // What is read is large, and there is mostly one of it: a map that grows on its own keeps room for four.
        let mut map = IndexMap::with_capacity(self.0.len());
        for (key, value) in self.0.iter().filter(|(key, _)| is_one(key)) {
            map.insert(key.clone(), item(value)?);
        }
        Ok(map)
    }

    pub(super) fn extensions(&self) -> IndexMap<String, Value> {
        let extensions = self.0.iter().filter(|(key, _)| is_extension(key));
        extensions
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect()
    }
}
