//! Texts, numbers, dates, lists and maps.

use super::{
    Members, Output, Source, Wire,
    node::{Node, into_map},
};
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
        output.raw(if *self { b"true" } else { b"false" });
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
        let read = match &source.node {
            Node::Float(value) => Some(*value),
            // JSON does not tell 5 from 5.0; above 2^53 the nearest double is what JavaScript reads too.
            #[allow(clippy::cast_precision_loss)]
            Node::Signed(value) => Some(*value as Self),
            #[allow(clippy::cast_precision_loss)]
            Node::Unsigned(value) => Some(*value as Self),
            Node::Text(text) => text.parse().ok(),
            _ => None,
        };
        match read {
            Some(value) => value,
            None => source.expected("a number"),
        }
    }

    fn write(&self, output: &mut Output) {
        output.serialize(self);
    }
}

impl Wire for f32 {
    #[allow(clippy::cast_possible_truncation)] // the server wrote a 32-bit number
    fn read(source: Source<'_, '_>) -> Self {
        f64::read(source) as Self
    }

    fn write(&self, output: &mut Output) {
        output.serialize(self);
    }
}

/// Types that are a text on the wire.
macro_rules! texts {
    ($($ty:ty: $expected:literal, $blank:expr;)*) => {$(
        impl Wire for $ty {
            fn read(source: Source<'_, '_>) -> Self {
                if let Node::Text(text) = &source.node {
                    if let Ok(value) = text.parse() {
                        return value;
                    }
                    let Source { node: Node::Text(text), notes } = source else { return $blank };
                    notes.note(|| format!("expected {}, found `{}`", $expected, shortened(&text)));
                    return $blank;
                }
                source.expected::<()>($expected);
                $blank
            }

            fn write(&self, output: &mut Output) {
                output.text(&self.to_string());
            }
        }
    )*};
}

texts! {
    Uuid: "a GUID", Self::nil();
    DateTime: "a date and time", Self::from(chrono::NaiveDateTime::default());
    Date: "a date", Self::from(chrono::NaiveDate::default());
}

impl Wire for Value {
    fn read(source: Source<'_, '_>) -> Self {
        source.value()
    }

    fn write(&self, output: &mut Output) {
        output.serialize(self);
    }
}

impl Wire for Map {
    fn read(source: Source<'_, '_>) -> Self {
        match source.node {
            Node::Object(members) => into_map(members),
            _ => source.expected("an object"),
        }
    }

    fn write(&self, output: &mut Output) {
        output.serialize(self);
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
            None => output.raw(b"null"),
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
        let mut members: Members<'_, '_> = source.object("a map");
        members.rest()
    }

    fn write(&self, output: &mut Output) {
        let mut members = output.object();
        members.rest(self);
        members.end();
    }
}

fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    if text.chars().count() <= MOST {
        text.to_owned()
    } else {
        text.chars().take(MOST).chain(['…']).collect()
    }
}
