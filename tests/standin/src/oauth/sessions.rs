//! What the values of the cookies stand for. A real site encrypts it into the value; here the value is a key.

use std::collections::HashMap;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::tokens::key;

/// A login of the back office.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Login {
    pub(crate) user: Uuid,
    pub(crate) until: SystemTime,
    /// Whether the browser keeps it when it is closed.
    pub(crate) persistent: bool,
}

/// The logins of [`Sessions`], each under the hash of its cookie.
#[derive(Serialize, Deserialize)]
pub(crate) struct KeptSessions {
    logins: HashMap<String, Login>,
    members: HashMap<String, Uuid>,
}

/// All cookies that were given out and still mean something.
#[derive(Default)]
pub(crate) struct Sessions {
    logins: HashMap<String, Login>,
    two_factor: HashMap<String, Uuid>,
    members: HashMap<String, Uuid>,
    hidden: HashMap<String, String>,
}

impl Sessions {
    pub(crate) fn add_login(&mut self, value: String, login: Login, now: SystemTime) {
        self.logins.retain(|_, login| login.until > now);
        self.logins.insert(key(&value), login);
    }

    /// A login that has not run out. Neither signing out nor signing in again ends one.
    pub(crate) fn login(&self, value: &str, now: SystemTime) -> Option<Login> {
        self.logins
            .get(&key(value))
            .copied()
            .filter(|login| login.until > now)
    }

    pub(crate) fn add_two_factor(&mut self, value: String, user: Uuid) {
        self.two_factor.insert(value, user);
    }

    pub(crate) fn two_factor(&self, value: &str) -> Option<Uuid> {
        self.two_factor.get(value).copied()
    }

    pub(crate) fn add_member(&mut self, value: String, member: Uuid) {
        self.members.insert(key(&value), member);
    }

    pub(crate) fn member(&self, value: &str) -> Option<Uuid> {
        self.members.get(&key(value)).copied()
    }

    /// What outlives the process: who is signed in. Sign-ins that are not done and hidden tokens do not.
    pub(crate) fn kept(&self) -> KeptSessions {
        KeptSessions {
            logins: self.logins.clone(),
            members: self.members.clone(),
        }
    }

    /// Takes back what was kept.
    pub(crate) fn take_back(&mut self, kept: KeptSessions) {
        self.logins = kept.logins;
        self.members = kept.members;
    }

    /// Hides a token or code behind a cookie of the client `umbraco-back-office`.
    pub(crate) fn hide(&mut self, value: String, token: String) {
        self.hidden.insert(value, token);
    }

    /// The token behind a cookie; `None` if this site has not made the cookie.
    pub(crate) fn hidden(&self, value: &str) -> Option<&str> {
        self.hidden.get(value).map(String::as_str)
    }
}
