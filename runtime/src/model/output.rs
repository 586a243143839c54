//! JSON text being written.

use super::members::MembersOut;
use serde::Serialize;

/// JSON text being written.
#[derive(Debug, Default)]
pub struct Output {
    buffer: Vec<u8>,
    /// The discriminator that a union wants in the object that comes next.
    tag: Option<(&'static str, &'static str)>,
    /// Whether equal values are written alike, for comparison.
    compares: bool,
}

impl Output {
    /// Text to be compared, in which equal values are written alike.
    pub(super) fn comparing() -> Self {
        Self {
            compares: true,
            ..Self::default()
        }
    }

    /// Whether equal values must be written alike.
    pub(super) fn compares(&self) -> bool {
        self.compares
    }

    /// Begins an object.
    pub fn object(&mut self) -> MembersOut<'_> {
        let tag = self.tag.take();
        MembersOut::new(self, tag)
    }

    /// Begins an object that has a discriminator, which comes first; inside a union it is the union's.
    pub fn tagged_object(&mut self, name: &'static str, value: &'static str) -> MembersOut<'_> {
        self.tag.get_or_insert((name, value));
        self.object()
    }

    /// Puts a discriminator first into what is written next, if that is an object.
    pub fn tag(&mut self, name: &'static str, value: &'static str) {
        self.tag = Some((name, value));
    }

    /// An array whose items `write` writes.
    pub(super) fn list<T>(&mut self, items: &[T], write: impl Fn(&T, &mut Self)) {
        self.tag = None;
        let mut separator: &[u8] = b"[";
        for item in items {
            self.raw(separator);
            write(item, self);
            separator = b",";
        }
        self.raw(if items.is_empty() { b"[]" } else { b"]" });
    }

    /// Anything that serde writes.
    pub(super) fn serialize<T: Serialize + ?Sized>(&mut self, value: &T) {
        self.tag = None;
        let start = self.buffer.len();
        // Texts, numbers and JSON values can always be written to memory.
        if serde_json::to_writer(&mut self.buffer, value).is_err() {
            self.buffer.truncate(start);
            self.buffer.extend_from_slice(b"null");
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        self.serialize(text);
    }

    pub(super) fn raw(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.buffer
    }
}
