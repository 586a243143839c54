//! What is known of a request model: its members, their kinds, and what they may be.

/// A request model: what the action calls its parameter, the C# type, and its members.
pub(crate) struct Model {
    pub(crate) parameter: &'static str,
    pub(crate) type_name: &'static str,
    pub(crate) members: &'static [Member],
}

/// A member of a model, with its name as the server writes it.
pub(crate) struct Member {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) rule: Rule,
}

/// What a member holds.
pub(crate) enum Kind {
    Text,
    Flag,
    Guid,
    /// A 32-bit number, also as text.
    Number,
    /// ISO 8601.
    Date,
    Anything,
    /// An enumeration, with its C# type and its names in order: a name in any case, or a number.
    Enumeration(&'static str, &'static [&'static str]),
    Object(&'static [Member]),
    List(&'static [Member]),
    /// An object with its C# type.
    Model(&'static str, &'static [Member]),
    /// A list of objects with the C# type of its items.
    Models(&'static str, &'static [Member]),
    /// A list of texts.
    Texts,
    /// A list of `{ "id": .. }`.
    References,
    /// A list of GUIDs.
    Guids,
    /// Texts by name.
    TextMap,
}

/// What happens when a member is missing or null.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Rule {
    /// The C# keyword `required`: a body without the member is refused as a whole.
    Declared,
    /// The same of a nullable member: it must be there, and may be null.
    DeclaredNullable,
    /// `[Required]`: missing, null and empty text are errors.
    Required,
    /// Not nullable: missing is the default, null is an error.
    NotNull,
    /// Nullable: missing and null are the same.
    Optional,
}

/// Shorthand for the tables.
pub(crate) const fn member(name: &'static str, kind: Kind, rule: Rule) -> Member {
    Member { name, kind, rule }
}

/// The nullable `{ "id": .. }` of a parent or a target.
pub(crate) const fn reference(name: &'static str, rule: Rule) -> Member {
    member(name, Kind::Object(ID), rule)
}

pub(super) const ID: &[Member] = &[member("id", Kind::Guid, Rule::NotNull)];

pub(super) const REFERENCE: &str = "Umbraco.Cms.Api.Management.ViewModels.ReferenceByIdModel";
