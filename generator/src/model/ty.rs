//! The types that a member, a parameter or a body can have.

use super::SchemaId;

/// A type at one place of use, with what that place says about `null`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Use {
    /// The type.
    pub ty: Type,
    /// Whether `null` may stand in its place.
    pub nullable: bool,
}

/// A type of the API, as it is in JSON.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// Any JSON value.
    Any,
    /// An object with members of any type.
    AnyObject,
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Integer(Integer),
    /// A 32-bit floating point number.
    Float,
    /// A 64-bit floating point number; .NET's `decimal` too.
    Double,
    /// Text without a format that Rust has a better type for.
    String,
    /// A GUID, which need not be an RFC 4122 UUID.
    Uuid,
    /// A date and time, with or without an offset.
    DateTime,
    /// A date.
    Date,
    /// The bytes of a file, outside JSON.
    Binary,
    /// An array.
    List(Box<Use>),
    /// An object whose members are all of one type.
    Map(Box<Use>),
    /// A schema with a name.
    Schema(SchemaId),
}

/// The range of a whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // each is named after the Rust type
pub enum Integer {
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
    U64,
}

impl Integer {
    /// The range that an OpenAPI `format` stands for; 64 bits where there is none, so that no number is refused.
    #[must_use]
    pub fn from_format(format: Option<&str>) -> Self {
        match format {
            Some("int8") => Self::I8,
            Some("int16") => Self::I16,
            Some("int32") => Self::I32,
            Some("uint8") => Self::U8,
            Some("uint16") => Self::U16,
            Some("uint32") => Self::U32,
            Some("uint64") => Self::U64,
            _ => Self::I64,
        }
    }

    /// The Rust type's name.
    #[must_use]
    pub fn rust_name(self) -> &'static str {
        match self {
            Self::I8 => "i8",
            Self::I16 => "i16",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::U8 => "u8",
            Self::U16 => "u16",
            Self::U32 => "u32",
            Self::U64 => "u64",
        }
    }
}

impl Use {
    /// A use where `null` may not stand.
    #[must_use]
    pub fn of(ty: Type) -> Self {
        Self {
            ty,
            nullable: false,
        }
    }

    /// The same use, where `null` may stand if it may here or `nullable` says so.
    #[must_use]
    pub fn or_nullable(mut self, nullable: bool) -> Self {
        self.nullable |= nullable;
        self
    }

    /// Calls `visit` for each schema that is named here, at any depth.
    pub fn schemas(&self, visit: &mut impl FnMut(SchemaId)) {
        match &self.ty {
            Type::List(inner) | Type::Map(inner) => inner.schemas(visit),
            Type::Schema(id) => visit(*id),
            _ => {}
        }
    }
}
