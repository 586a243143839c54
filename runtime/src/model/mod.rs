//! How the models of a generated crate are read from JSON and written to it.
//!
//! Models implement [`Wire`], through the derive macros [`Object`](crate::Object), [`Enumeration`](crate::Enumeration)
//! and [`Union`](crate::Union). It is not serde: a serde implementation is generic over the format, and four hundred
//! models of that kind cost more to compile than everything else together. `Wire` is for JSON only, has no type
//! parameters, and reads a value that `serde_json` has parsed; so a model is two plain functions. A generated crate has
//! the Cargo feature `serde` for programs that want `Serialize` and `Deserialize` on the models as well.
//!
//! The rules, each for its reason:
//!
//! - a member that a model does not know is ignored, since a minor version of the server adds members at any time;
//! - `Option` fields may be absent or `null`, since the server writes `null` for members that its document lists as
//!   optional, and leaves out others that the document lists as nullable;
//! - a value that an enumeration does not know is kept as it came, a number or `null` included: the server writes
//!   enum values without a name as numbers, and newer servers have more values;
//! - models are equal when they mean the same on the wire: dates of one instant are, and objects in another order;
//! - `Debug` shows the members as they go over the wire, without the values of `password`, `clientSecret` and the like;
//! - a union's discriminator is written first, since `System.Text.Json` refuses a body where it comes later.
//!
//! ```
//! use umbraco_runtime::model;
//!
//! let names: Vec<String> = model::from_json(br#"["en-US", "da"]"#)?;
//! assert_eq!(model::to_json(&names), r#"["en-US","da"]"#);
//!
//! let error = model::from_json::<Vec<String>>(br#"["en-US", 5]"#).unwrap_err();
//! assert_eq!(error.pointer(), "/1");
//! # Ok::<(), model::ReadError>(())
//! ```

mod debug;
mod enumeration;
mod equal;
mod error;
mod json;
mod members;
mod node;
mod output;
mod parse;
mod scalars;
mod source;
#[cfg(feature = "serde")]
mod through_serde;
mod to_json;

#[doc(hidden)]
pub use debug::debug;
pub use enumeration::Enumeration;
#[doc(hidden)]
pub use equal::equal;
pub use error::ReadError;
pub use json::{from_json, from_value, to_json, to_value};
pub use members::Members;
pub use output::Output;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub use serde;
pub use source::Source;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub use through_serde::{deserialize, serialize};
pub use to_json::ToJson;

/// A value that can be read from JSON and written to it.
///
/// An object has the last two functions, every other value the first two; each pair stands on the other one, so that a
/// type with none of them would call itself without end.
#[diagnostic::on_unimplemented(
    note = "models get it from `#[derive(umbraco_runtime::Object)]`, `Enumeration` or `Union`; any JSON is a `umbraco_runtime::Value`"
)]
pub trait Wire: Sized {
    /// Reads a value.
    ///
    /// What does not fit is noted in `source`, and some value is returned; whoever began reading returns the note as an
    /// error. So there is no `Result` at each member.
    fn read(source: Source<'_, '_>) -> Self {
        source.object(debug::type_name::<Self>, Self::read_members)
    }

    /// Writes the value.
    fn write(&self, output: &mut Output) {
        output.object(|members| self.write_members(members));
    }

    /// Reads an object of which the members are known.
    fn read_members(members: &mut Members<'_>) -> Self {
        Self::read(members.as_source())
    }

    /// Writes the members of an object; what is no object has none.
    fn write_members(&self, members: &mut Output) {
        let _ = members;
    }
}
