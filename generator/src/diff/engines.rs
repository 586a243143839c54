//! What the two document engines write differently about one and the same server.
//!
//! Each habit was seen by having both write the document of one application; that of security is one of Umbraco's own
//! settings for the two, seen in its documents of 17 and 18. A difference that such a habit explains is
//! folded with the others of its kind, and is no worse on the wire than the habit says: the text alone cannot tell
//! whether the server changed too.

use super::change::Direction;
use super::rules::Wire;
use crate::model::{Engine, Integer, Type};

/// Something that the engines write differently.
#[derive(Debug)]
pub(super) struct Habit {
    pub(super) name: &'static str,
    /// The worst that it can mean on the wire.
    pub(super) worst: Wire,
    /// What the difference comes from.
    pub(super) why: &'static str,
}

/// From which engine to which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// From Swashbuckle to Microsoft.AspNetCore.OpenApi: from Umbraco 17 to 18.
    Forward,
    /// The other way round.
    Backward,
    /// Both documents come from one engine, or from one that is not known.
    None,
}

macro_rules! habits {
    ($($NAME:ident: $name:literal, $worst:ident, $why:literal;)*) => {
        $(pub(super) static $NAME: Habit = Habit { name: $name, worst: Wire::$worst, why: $why };)*
    };
}

habits! {
    NULLS: "nulls", Risky, "The two document generators say by different rules what may be null or missing, so that the server may be as it was: Swashbuckle loses the null of enumerations, Microsoft.AspNetCore.OpenApi adds null to texts, lists and maps that can only be read, and each loses that of some objects, items and values. An answer of the server shows whether null comes.";
    NUMBERS: "numbers", Risky, "Swashbuckle writes all whole numbers as those of 32 or 64 bits, so that the server may be as it was.";
    LIMITS: "limits", Compatible, "The two document generators write different limits of the same values.";
    FLAGS: "flags", Risky, "Swashbuckle lists the names of flags, and Microsoft.AspNetCore.OpenApi writes them as a text, which several flags at once are.";
    DISCRIMINATORS: "discriminators", Risky, "Swashbuckle, as Umbraco sets it up, writes `$type` as the discriminator of every union. An answer of the server shows which one it writes.";
    SECURITY: "security", Risky, "In a document of Microsoft.AspNetCore.OpenApi a token is demanded once for all operations, also for those that want none; Swashbuckle writes it for each operation. These operations list no 401: a call without a token shows whether one is wanted.";
    KEYED_MAPS: "keyed maps", Compatible, "Swashbuckle writes a map whose keys are an enumeration as an object with a member for each.";
    DEPRECATION: "deprecation", Compatible, "Microsoft.AspNetCore.OpenApi does not say what is deprecated.";
    FORMS: "forms", Compatible, "Microsoft.AspNetCore.OpenApi does not say which parts of a form are required.";
    BODIES: "bodies", Compatible, "Swashbuckle does not say which bodies are required, and Umbraco refuses a call without its body all the same.";
    PATCHES: "patches", Risky, "Microsoft.AspNetCore.OpenApi writes `application/json` for other JSON as well. A call shows what the server takes.";
    NAMES: "names", Compatible, "Microsoft.AspNetCore.OpenApi names a union, puts its name in front of those of its members, and calls some objects after their interfaces; Swashbuckle does not.";
    ORDER: "order", Compatible, "Microsoft.AspNetCore.OpenApi lists the members of a class before those of the class that it extends.";
}

impl Turn {
    pub(super) fn of(old: Engine, new: Engine) -> Self {
        match (old, new) {
            (Engine::Swashbuckle, Engine::AspNetCore) => Self::Forward,
            (Engine::AspNetCore, Engine::Swashbuckle) => Self::Backward,
            _ => Self::None,
        }
    }

    pub(super) fn is_any(self) -> bool {
        self != Self::None
    }

    /// What Swashbuckle wrote and what Microsoft.AspNetCore.OpenApi wrote; `None` for one engine.
    pub(super) fn in_order<T>(self, old: T, new: T) -> Option<(T, T)> {
        match self {
            Self::Forward => Some((old, new)),
            Self::Backward => Some((new, old)),
            Self::None => None,
        }
    }

    /// That a member, part or item may be null in one of the documents.
    pub(super) fn null(
        self,
        class: &str,
        direction: Direction,
        old: bool,
        new: bool,
    ) -> Option<&'static Habit> {
        let (_, asp_net) = self.in_order(old, new)?;
        match class {
            "any" | "reference" => Some(&NULLS),
            "enumeration" => asp_net.then_some(&NULLS),
            _ if asp_net && !direction.is_request() => Some(&NULLS),
            _ => None,
        }
    }

    /// That a member must be present in one of the documents, which may be null in any, or is an enumeration.
    pub(super) fn presence(self, class: &str, may_be_null: bool) -> Option<&'static Habit> {
        match class {
            _ if !self.is_any() => None,
            "enumeration" | "any" => Some(&NULLS),
            _ => may_be_null.then_some(&NULLS),
        }
    }

    /// That a whole number has another range.
    pub(super) fn number(self, old: &Type, new: &Type) -> Option<&'static Habit> {
        let (swashbuckle, asp_net) = self.in_order(old, new)?;
        let usual = |ty: &Type| matches!(ty, Type::Integer(Integer::I32 | Integer::I64));
        let is_whole = matches!(asp_net, Type::Integer(_));
        (usual(swashbuckle) && is_whole && !usual(asp_net)).then_some(&NUMBERS)
    }

    /// That a schema has another name.
    pub(super) fn name(self, old: &str, new: &str) -> Option<&'static Habit> {
        let (swashbuckle, asp_net) = self.in_order(old, new)?;
        (asp_net.len() > swashbuckle.len() && asp_net.ends_with(swashbuckle)).then_some(&NAMES)
    }

    /// That a union is told apart by another member.
    pub(super) fn discriminator(
        self,
        old: Option<&str>,
        new: Option<&str>,
    ) -> Option<&'static Habit> {
        let (swashbuckle, asp_net) = self.in_order(old, new)?;
        (swashbuckle == Some("$type") && asp_net.is_some()).then_some(&DISCRIMINATORS)
    }

    /// That one of the documents says that something is deprecated.
    pub(super) fn deprecated(self) -> Option<&'static Habit> {
        self.is_any().then_some(&DEPRECATION)
    }

    /// A limit that only one of the engines writes.
    pub(super) fn limit(self, old: Option<&str>, new: Option<&str>) -> Option<&'static Habit> {
        let (swashbuckle, asp_net) = self.in_order(old, new)?;
        let known = match (swashbuckle, asp_net) {
            (Some(limit), None) => [
                "minLength: 1",
                "uniqueItems: true",
                "readOnly: true",
                "format: email",
                "format: date-span",
            ]
            .contains(&limit),
            (None, Some(limit)) => {
                ["format: char", "minLength: 1", "maxLength: 1"].contains(&limit)
                    || limit.starts_with("pattern: ^-?(\\d+\\.)?\\d{2}:")
                    || limit.starts_with("pattern: ^\\d+(\\.\\d+)")
            }
            _ => false,
        };
        known.then_some(&LIMITS)
    }
}
