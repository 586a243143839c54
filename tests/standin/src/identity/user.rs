//! A user of the back office as the site keeps it.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::account::{ApiUser, BackOfficeUser, TwoFactor};
use super::group::{ADMINISTRATORS, Group, Groups, LIMITED};
use super::lockout::Lockout;
use super::mailed_code::MailedCode;
use super::secret::Secret;

/// A user, of kind `Default` (a person) or `Api` (a program).
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct User {
    pub(crate) id: Uuid,
    #[serde(with = "number")]
    pub(crate) kind: Kind,
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) groups: Vec<Uuid>,
    /// Sections in place of those of the groups.
    pub(crate) own_sections: Option<Vec<String>>,
    pub(crate) approved: bool,
    pub(crate) password: Option<Secret>,
    /// Whether the user was invited; so is one who has not chosen a password yet.
    #[serde(default)]
    pub(crate) invited: bool,
    #[serde(default)]
    pub(crate) invite_code: Option<MailedCode>,
    #[serde(default)]
    pub(crate) reset_code: Option<MailedCode>,
    /// Given at each start, and kept nowhere.
    #[serde(skip)]
    pub(crate) two_factor: Option<TwoFactor>,
    pub(crate) lockout: Lockout,
    pub(crate) created: SystemTime,
    pub(crate) updated: SystemTime,
    pub(crate) last_login: Option<SystemTime>,
    pub(crate) password_changed: Option<SystemTime>,
    /// The language of the back office; a new user gets the default in lower case, as on a real site.
    pub(crate) language: String,
    /// The file of the picture.
    pub(crate) avatar: Option<String>,
    pub(crate) document_start_nodes: Vec<Uuid>,
    pub(crate) document_root_access: bool,
    pub(crate) media_start_nodes: Vec<Uuid>,
    pub(crate) media_root_access: bool,
}

/// `UserKind`: numbers without a name are accepted and kept.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Kind(pub(crate) i64);

impl Kind {
    pub(crate) const PERSON: Self = Self(0);
    pub(crate) const API: Self = Self(1);
}

/// A kind as it is kept; replies show its name.
mod number {
    use serde::{Deserialize as _, Deserializer, Serializer};

    use super::Kind;

    pub(super) fn serialize<S: Serializer>(kind: &Kind, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_i64(kind.0)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(input: D) -> Result<Kind, D::Error> {
        i64::deserialize(input).map(Kind)
    }
}

impl User {
    /// A new user without password, which can sign in once it has one.
    pub(crate) fn new(id: Uuid, kind: Kind, email: String, now: SystemTime) -> Self {
        Self {
            id,
            kind,
            name: email.clone(),
            email,
            groups: Vec::new(),
            own_sections: None,
            approved: true,
            password: None,
            invited: false,
            invite_code: None,
            reset_code: None,
            two_factor: None,
            lockout: Lockout::default(),
            created: now,
            updated: now,
            last_login: None,
            password_changed: None,
            language: "en-us".into(),
            avatar: None,
            document_start_nodes: Vec::new(),
            document_root_access: false,
            media_start_nodes: Vec::new(),
            media_root_access: false,
        }
    }

    pub(crate) fn of_api_user(given: &ApiUser, now: SystemTime) -> Self {
        Self {
            name: given.name.clone(),
            groups: groups(given.sections.as_ref()),
            own_sections: given.sections.clone(),
            approved: given.approved,
            ..Self::new(given.id, Kind::API, given.email.clone(), now)
        }
    }

    pub(crate) fn of_back_office_user(given: &BackOfficeUser, now: SystemTime) -> Self {
        let lockout = if given.locked {
            Lockout::locked(now)
        } else {
            Lockout::default()
        };
        Self {
            name: given.name.clone(),
            groups: groups(given.sections.as_ref()),
            own_sections: given.sections.clone(),
            approved: given.approved,
            password: Some(Secret::of(&given.password)),
            password_changed: Some(now),
            two_factor: given.two_factor.clone(),
            lockout,
            ..Self::new(given.id, Kind::PERSON, given.email.clone(), now)
        }
    }

    pub(crate) fn is_admin(&self) -> bool {
        self.groups.contains(&ADMINISTRATORS)
    }

    /// The sections of all groups, by name.
    pub(crate) fn sections<'a>(&'a self, groups: &'a Groups) -> Vec<&'a str> {
        if let Some(own) = &self.own_sections {
            return own.iter().map(String::as_str).collect();
        }
        let mut sections: Vec<&str> = self
            .groups(groups)
            .flat_map(|group| &group.sections)
            .map(String::as_str)
            .collect();
        sections.sort_unstable();
        sections.dedup();
        sections
    }

    pub(crate) fn has_any_section(&self, groups: &Groups, sections: &[&str]) -> bool {
        let own = self.sections(groups);
        own.iter().any(|own| sections.contains(own))
    }

    pub(crate) fn groups<'a>(&'a self, groups: &'a Groups) -> impl Iterator<Item = &'a Group> {
        self.groups.iter().filter_map(|id| groups.get(*id))
    }
}

fn groups(sections: Option<&Vec<String>>) -> Vec<Uuid> {
    vec![if sections.is_some() {
        LIMITED
    } else {
        ADMINISTRATORS
    }]
}
