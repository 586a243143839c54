//! A part of the state that knows whether it may have changed.

use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A value, and whether somebody has had it in hand to change it since this was last asked. What is large and changes
/// seldom is written down only then.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tracked<T> {
    value: T,
    was_changed: bool,
}

impl<T> Tracked<T> {
    pub(crate) fn new(value: T) -> Self {
        Self {
            value,
            was_changed: true,
        }
    }

    /// The value, for who changes nothing of it that counts.
    pub(crate) fn untracked(&mut self) -> &mut T {
        &mut self.value
    }

    /// Whether it may have changed since the last call.
    pub(crate) fn take_change(&mut self) -> bool {
        std::mem::take(&mut self.was_changed)
    }
}

impl<T> Deref for Tracked<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Tracked<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.was_changed = true;
        &mut self.value
    }
}

impl<T: Serialize> Serialize for Tracked<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Tracked<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_who_can_change_it_counts() {
        let mut list = Tracked::new(vec![1]);
        assert!(list.take_change());
        assert_eq!((list.len(), list.take_change()), (1, false));
        list.push(2);
        assert!(list.take_change() && !list.take_change());
    }
}
