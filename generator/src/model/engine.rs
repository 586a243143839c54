//! What writes documents.

use crate::normalize::PassReport;

/// The program that wrote a document, as far as its habits show it.
///
/// The two write one API differently, so that a difference between two documents need not be one between two servers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Engine {
    /// Swashbuckle, up to Umbraco 17: it closes all objects with `additionalProperties: false`.
    Swashbuckle,
    /// Microsoft.AspNetCore.OpenApi, from Umbraco 18 on: it leaves out the `type` of enumerations and of the members of
    /// unions, and what else problem details hold.
    AspNetCore,
    /// Another one, or nothing in the document shows it.
    #[default]
    Unknown,
}

impl Engine {
    /// The engine whose habits the normalisation had to undo.
    pub(super) fn of(passes: &[PassReport]) -> Self {
        let applied = |name: &str| {
            passes
                .iter()
                .any(|pass| pass.name == name && pass.applied > 0)
        };
        if applied("open-problems") || applied("implied-types") {
            Self::AspNetCore
        } else if applied("closed-objects") {
            Self::Swashbuckle
        } else {
            Self::Unknown
        }
    }

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Swashbuckle => "Swashbuckle",
            Self::AspNetCore => "Microsoft.AspNetCore.OpenApi",
            Self::Unknown => "an unknown program",
        }
    }
}
