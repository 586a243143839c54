//! User groups: what their users see and may do.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::built_in_groups::{self, BuiltIn};

/// Every section of a fresh site, as an administrator has them.
pub(crate) const SECTIONS: [&str; 8] = [
    "Umb.Section.Content",
    "Umb.Section.Forms",
    "Umb.Section.Media",
    "Umb.Section.Members",
    "Umb.Section.Packages",
    "Umb.Section.Settings",
    "Umb.Section.Translation",
    "Umb.Section.Users",
];

pub(crate) const ADMINISTRATORS: Uuid = Uuid::from_u128(0xe5e7f6c8_7f9c_4b5b_8d5d_9e1e5a4f7e4d);
pub(crate) const SENSITIVE_DATA: Uuid = Uuid::from_u128(0x8c6ad70f_d307_4e4a_af58_72c2e4e9439d);
/// A group of the stand-in for users with chosen sections.
pub(crate) const LIMITED: Uuid = Uuid::from_u128(0x56b97e20_9b96_4650_b303_3acb38d6b7fb);

/// A user group.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Group {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) alias: String,
    pub(crate) description: String,
    pub(crate) icon: Option<String>,
    pub(crate) sections: Vec<String>,
    pub(crate) languages: Vec<String>,
    pub(crate) has_access_to_all_languages: bool,
    pub(crate) document_start_node: Option<Uuid>,
    pub(crate) document_root_access: bool,
    pub(crate) media_start_node: Option<Uuid>,
    pub(crate) media_root_access: bool,
    pub(crate) fallback_permissions: Vec<String>,
    pub(crate) permissions: Vec<Permission>,
    /// Comes with the site: neither deleted nor given another alias.
    pub(crate) is_system: bool,
}

/// What a group may do with one thing (`src/Umbraco.Cms.Api.Management/ViewModels/UserGroup/Permissions`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "$type")]
pub(crate) enum Permission {
    #[serde(rename = "DocumentPermissionPresentationModel")]
    Document { document: Thing, verbs: Vec<String> },
    #[serde(
        rename = "DocumentPropertyValuePermissionPresentationModel",
        rename_all = "camelCase"
    )]
    PropertyValue {
        document_type: Thing,
        property_type: Thing,
        verbs: Vec<String>,
    },
    #[serde(rename = "UnknownTypePermissionPresentationModel")]
    Unknown {
        verbs: Vec<String>,
        context: Option<Value>,
    },
}

/// `{ "id": .. }` of what a permission is about.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Thing {
    #[serde(default)]
    pub(crate) id: Uuid,
}

impl Group {
    fn built_in(group: &BuiltIn) -> Self {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        Self {
            id: group.id,
            name: group.name.to_owned(),
            alias: group.alias.to_owned(),
            description: group.description.to_owned(),
            icon: Some(group.icon.to_owned()),
            sections: texts(group.sections),
            has_access_to_all_languages: group.sees_all,
            document_root_access: group.sees_all,
            media_root_access: group.sees_all,
            fallback_permissions: texts(group.permissions),
            is_system: group.is_system,
            ..Self::default()
        }
    }
}

/// All user groups, in the order created.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Groups {
    groups: Vec<Group>,
}

impl Groups {
    /// Those of a fresh site.
    pub(crate) fn fresh() -> Self {
        Self {
            groups: built_in_groups::ALL.iter().map(Group::built_in).collect(),
        }
    }

    /// Adds the group of the stand-in for users with chosen sections.
    pub(crate) fn add_limited(&mut self) {
        if self.get(LIMITED).is_none() {
            self.groups.push(Group {
                id: LIMITED,
                name: "Limited".into(),
                alias: "limited".into(),
                ..Group::default()
            });
        }
    }

    pub(crate) fn get(&self, id: Uuid) -> Option<&Group> {
        self.groups.iter().find(|group| group.id == id)
    }

    pub(crate) fn get_mut(&mut self, id: Uuid) -> Option<&mut Group> {
        self.groups.iter_mut().find(|group| group.id == id)
    }

    /// Aliases are unique, whatever the case.
    pub(crate) fn by_alias(&self, alias: &str) -> Option<&Group> {
        let mut groups = self.groups.iter();
        groups.find(|group| group.alias.eq_ignore_ascii_case(alias))
    }

    /// All groups, by name.
    pub(crate) fn all(&self) -> Vec<&Group> {
        let mut all: Vec<&Group> = self.groups.iter().collect();
        all.sort_by_key(|group| group.name.to_lowercase());
        all
    }

    pub(crate) fn add(&mut self, group: Group) {
        self.groups.push(group);
    }

    pub(crate) fn remove(&mut self, id: Uuid) {
        self.groups.retain(|group| group.id != id);
    }
}
