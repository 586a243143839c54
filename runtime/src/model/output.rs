//! JSON text being written.

use super::Wire;
use crate::Uuid;
use serde::Serialize;
use std::collections::BTreeMap;

/// JSON text being written.
#[derive(Debug, Default)]
pub struct Output {
    buffer: Vec<u8>,
    /// The discriminator that a union wants in the object that comes next.
    tag: Option<(&'static str, &'static str)>,
    /// The object that is being written.
    object: Object,
    /// Whether equal values are written alike, for comparison.
    compares: bool,
}

/// What is known of an object that is being written.
#[derive(Debug, Default)]
struct Object {
    /// The name of the discriminator, which has been written.
    tag: Option<&'static str>,
    has_members: bool,
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

    /// An object, whose members `write` writes.
    pub(crate) fn object(&mut self, write: impl FnOnce(&mut Self)) {
        let tag = self.tag.take();
        let around = std::mem::take(&mut self.object);
        self.raw(b"{");
        if let Some((name, value)) = tag {
            self.constant(name, value);
        }
        write(&mut *self);
        self.raw(b"}");
        self.object = around;
    }

    /// A member of the object, which is always written; the discriminator only once.
    pub fn required<T: Wire>(&mut self, name: &str, value: &T) {
        if self.object.tag == Some(name) {
            return;
        }
        if self.object.has_members {
            self.raw(b",");
        }
        self.object.has_members = true;
        self.text(name);
        self.raw(b":");
        value.write(self);
    }

    /// A member of the object, which is left out when there is no value.
    pub fn optional<T: Wire>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.required(name, value);
        }
    }

    /// As [`required`](Self::required), of a text.
    #[inline]
    pub fn required_text(&mut self, name: &str, value: &String) {
        self.required(name, value);
    }

    /// As [`optional`](Self::optional), of a text.
    #[inline]
    pub fn optional_text(&mut self, name: &str, value: &Option<String>) {
        self.optional(name, value);
    }

    /// As [`required`](Self::required), of a truth value.
    #[inline]
    pub fn required_flag(&mut self, name: &str, value: &bool) {
        self.required(name, value);
    }

    /// As [`required`](Self::required), of a GUID.
    #[inline]
    pub fn required_id(&mut self, name: &str, value: &Uuid) {
        self.required(name, value);
    }

    /// A member of the object that says what the object is, before all others; inside a union it is the union's.
    pub fn constant(&mut self, name: &'static str, value: &str) {
        if self.object.tag.is_none() {
            self.object = Object {
                tag: Some(name),
                has_members: true,
            };
            self.text(name);
            self.raw(b":");
            self.text(value);
        }
    }

    /// Members of the object under names of their own.
    pub fn rest<T: Wire>(&mut self, members: &BTreeMap<String, T>) {
        members
            .iter()
            .for_each(|(name, value)| self.required(name, value));
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
