//! Members of the site's public pages as the Management API keeps them, and their groups.

use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::content::PropertyValue;
use super::moment::Moment;
use crate::identity::secret::Secret;

/// A member. `Debug` does not show the password.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct MemberRecord {
    pub(crate) id: Uuid,
    pub(crate) member_type: Uuid,
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) username: String,
    pub(crate) password: Option<Secret>,
    pub(crate) is_approved: bool,
    pub(crate) is_locked_out: bool,
    pub(crate) is_two_factor_enabled: bool,
    pub(crate) groups: Vec<Uuid>,
    pub(crate) created: Moment,
    pub(crate) updated: Moment,
    pub(crate) password_changed: Option<Moment>,
    pub(crate) values: Vec<PropertyValue>,
}

impl fmt::Debug for MemberRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemberRecord")
            .field("id", &self.id)
            .field("username", &self.username)
            .field("is_approved", &self.is_approved)
            .finish_non_exhaustive()
    }
}

/// A group of members.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct MemberGroup {
    pub(crate) id: Uuid,
    pub(crate) name: String,
}

/// All members and groups, in the order created.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Members {
    members: Vec<MemberRecord>,
    groups: Vec<MemberGroup>,
}

impl Members {
    pub(crate) fn get(&self, id: Uuid) -> Option<&MemberRecord> {
        self.members.iter().find(|member| member.id == id)
    }

    pub(crate) fn get_mut(&mut self, id: Uuid) -> Option<&mut MemberRecord> {
        self.members.iter_mut().find(|member| member.id == id)
    }

    pub(crate) fn all(&self) -> &[MemberRecord] {
        &self.members
    }

    pub(crate) fn add(&mut self, member: MemberRecord) {
        self.members.push(member);
    }

    pub(crate) fn remove(&mut self, id: Uuid) {
        self.members.retain(|member| member.id != id);
    }

    /// Removes the members of a type.
    pub(crate) fn remove_type(&mut self, of: Uuid) {
        self.members.retain(|member| member.member_type != of);
    }

    pub(crate) fn group(&self, id: Uuid) -> Option<&MemberGroup> {
        self.groups.iter().find(|group| group.id == id)
    }

    pub(crate) fn group_mut(&mut self, id: Uuid) -> Option<&mut MemberGroup> {
        self.groups.iter_mut().find(|group| group.id == id)
    }

    /// Names are unique.
    pub(crate) fn group_by_name(&self, name: &str) -> Option<&MemberGroup> {
        self.groups.iter().find(|group| group.name == name)
    }

    /// All groups, by name.
    pub(crate) fn groups(&self) -> Vec<&MemberGroup> {
        let mut groups: Vec<&MemberGroup> = self.groups.iter().collect();
        groups.sort_by_key(|group| group.name.to_lowercase());
        groups
    }

    pub(crate) fn add_group(&mut self, group: MemberGroup) {
        self.groups.push(group);
    }

    pub(crate) fn remove_group(&mut self, id: Uuid) {
        self.groups.retain(|group| group.id != id);
        for member in &mut self.members {
            member.groups.retain(|group| *group != id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_password() {
        let now = Moment::of(std::time::SystemTime::UNIX_EPOCH);
        let member = MemberRecord {
            id: Uuid::nil(),
            member_type: Uuid::nil(),
            name: String::new(),
            email: String::new(),
            username: "ann".into(),
            password: Some(Secret::of("top-secret")),
            is_approved: true,
            is_locked_out: false,
            is_two_factor_enabled: false,
            groups: Vec::new(),
            created: now,
            updated: now,
            password_changed: None,
            values: Vec::new(),
        };
        assert!(!format!("{member:?}").contains("top-secret"));
    }
}
