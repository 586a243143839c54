//! The two scopes of the server.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Scopes that were asked for or granted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Scopes {
    pub(crate) openid: bool,
    pub(crate) offline_access: bool,
}

impl Scopes {
    /// Reads a scope parameter; `None` if it names any other scope.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let mut scopes = Self::default();
        for name in text.split(' ').filter(|name| !name.is_empty()) {
            match name {
                "openid" => scopes.openid = true,
                "offline_access" => scopes.offline_access = true,
                _ => return None,
            }
        }
        Some(scopes)
    }

    pub(crate) fn is_empty(self) -> bool {
        !self.openid && !self.offline_access
    }

    /// Whether all of these are among `granted`.
    pub(crate) fn are_within(self, granted: Self) -> bool {
        (!self.openid || granted.openid) && (!self.offline_access || granted.offline_access)
    }
}

impl fmt::Display for Scopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self.openid, self.offline_access) {
            (true, true) => "openid offline_access",
            (true, false) => "openid",
            (false, true) => "offline_access",
            (false, false) => "",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_scopes_are_unknown() {
        let both = Scopes::read("openid  offline_access").unwrap_or_default();
        assert_eq!(both.to_string(), "openid offline_access");
        assert!(both.are_within(both) && !both.are_within(Scopes::default()));
        assert_eq!(Scopes::read("openid email"), None);
        assert!(Scopes::read("").unwrap_or(both).is_empty());
    }
}
