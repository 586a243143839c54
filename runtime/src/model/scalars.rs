//! Texts, numbers, dates, lists and maps.

use super::{Members, Output, Source, Wire, node::Node};
use crate::{Date, DateTime, Map, Problem, Uuid, Value};
use std::collections::BTreeMap;

impl Wire for String {
    fn read(source: Source<'_, '_>) -> Self {
        match source.node {
            Node::Text(text) => text.into_owned(),
            _ => source.expected("a string"),
        }
    }

    fn write(&self, output: &mut Output) {
        output.text(self);
    }
}

impl Wire for bool {
    fn read(source: Source<'_, '_>) -> Self {
        match source.node {
            Node::Bool(value) => value,
            _ => source.expected("a boolean"),
        }
    }

    fn write(&self, output: &mut Output) {
        output.serialize(self);
    }
}

macro_rules! integers {
    ($($ty:ty),*) => {$(
        impl Wire for $ty {
            fn read(source: Source<'_, '_>) -> Self {
                let read = match &source.node {
                    Node::Signed(value) => Self::try_from(*value).ok(),
                    Node::Unsigned(value) => Self::try_from(*value).ok(),
                    // ASP.NET's defaults allow numbers in strings, and say so in the document.
                    Node::Text(text) => text.parse().ok(),
                    _ => None,
                };
                match read {
                    Some(value) => value,
                    None => source.expected(concat!("a whole number (", stringify!($ty), ")")),
                }
            }

            fn write(&self, output: &mut Output) {
                output.serialize(self);
            }
        }
    )*};
}

integers!(i8, i16, i32, i64, u8, u16, u32, u64);

impl Wire for f64 {
    fn read(source: Source<'_, '_>) -> Self {
        match float(&source.node) {
            Some(value) => value,
            None => source.expected("a number"),
        }
    }

    fn write(&self, output: &mut Output) {
        // Minus zero is equal to zero.
        output.serialize(&if output.compares() { self + 0.0 } else { *self });
    }
}

impl Wire for f32 {
    #[allow(clippy::cast_possible_truncation)] // the server wrote a 32-bit number
    fn read(source: Source<'_, '_>) -> Self {
        match float(&source.node) {
            Some(value) if value.is_infinite() == (value as Self).is_infinite() => value as Self,
            _ => source.expected("a number (f32)"),
        }
    }

    fn write(&self, output: &mut Output) {
        output.serialize(&if output.compares() { self + 0.0 } else { *self });
    }
}

#[allow(clippy::cast_precision_loss)] // above 2^53 the nearest double is what JavaScript reads too
fn float(node: &Node<'_>) -> Option<f64> {
    match node {
        Node::Float(value) => Some(*value),
        // JSON does not tell 5 from 5.0.
        Node::Signed(value) => Some(*value as f64),
        Node::Unsigned(value) => Some(*value as f64),
        Node::Text(text) => text.parse().ok(),
        _ => None,
    }
}

/// Types that are a text on the wire.
macro_rules! texts {
    ($($ty:ty: $expected:literal, $blank:expr, $text:ident;)*) => {$(
        impl Wire for $ty {
            fn read(source: Source<'_, '_>) -> Self {
                let read = match &source.node {
                    Node::Text(text) => text.parse().ok(),
                    _ => None,
                };
                read.unwrap_or_else(|| {
                    source.note_expected($expected);
                    $blank
                })
            }

            fn write(&self, output: &mut Output) {
                output.text(&$text(self, output));
            }
        }
    )*};
}

texts! {
    Uuid: "a GUID", Self::nil(), plain;
    DateTime: "a date and time", Self::from(chrono::NaiveDateTime::default()), date_time;
    Date: "a date", Self::from(chrono::NaiveDate::default()), plain;
}

fn plain(text: &impl ToString, _: &Output) -> String {
    text.to_string()
}

/// One instant has as many texts as there are time zones.
fn date_time(value: &DateTime, output: &Output) -> String {
    match value.utc() {
        Some(instant) if output.compares() => instant.to_rfc3339(),
        _ => value.to_string(),
    }
}

impl Wire for Value {
    fn read(source: Source<'_, '_>) -> Self {
        source.value()
    }

    fn write(&self, output: &mut Output) {
        match self {
            Self::Object(members) => members.write(output),
            Self::Array(items) => items.write(output),
            other => output.serialize(other),
        }
    }
}

impl Wire for Map {
    fn read(source: Source<'_, '_>) -> Self {
        match source.node {
            Node::Object(members) => source.document.tree.map(members),
            _ => source.expected("an object"),
        }
    }

    fn write(&self, output: &mut Output) {
        let mut sorted: Vec<(&String, &Value)> = self.iter().collect();
        if output.compares() {
            sorted.sort_unstable_by_key(|(name, _)| *name);
        }
        output.object(|members| {
            for (name, value) in sorted {
                members.required(name, value);
            }
        });
    }
}

impl Wire for Problem {
    fn read(source: Source<'_, '_>) -> Self {
        Self::from_members(Map::read(source))
    }

    fn write(&self, output: &mut Output) {
        self.members().write(output);
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn read(source: Source<'_, '_>) -> Self {
        source.items()
    }

    fn write(&self, output: &mut Output) {
        output.list(self, T::write);
    }
}

impl<T: Wire> Wire for Option<T> {
    fn read(source: Source<'_, '_>) -> Self {
        match source.node {
            Node::Null => None,
            _ => Some(T::read(source)),
        }
    }

    fn write(&self, output: &mut Output) {
        match self {
            Some(value) => value.write(output),
            None => output.serialize(&()),
        }
    }
}

impl<T: Wire> Wire for Box<T> {
    fn read(source: Source<'_, '_>) -> Self {
        Self::new(T::read(source))
    }

    fn write(&self, output: &mut Output) {
        T::write(self, output);
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    fn read(source: Source<'_, '_>) -> Self {
        source.object(|| "a map", Members::rest)
    }

    fn write(&self, output: &mut Output) {
        output.object(|members| members.rest(self));
    }
}
