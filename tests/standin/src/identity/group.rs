//! The user groups of a fresh site.

use uuid::Uuid;

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

/// A user group: its key and what it lets its users see.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) id: Uuid,
    pub(crate) sections: &'static [&'static str],
    pub(crate) permissions: &'static [&'static str],
    /// All languages, and the roots of documents and media.
    pub(crate) sees_all: bool,
}

pub(crate) const ADMINISTRATORS: Uuid = Uuid::from_u128(0xe5e7f6c8_7f9c_4b5b_8d5d_9e1e5a4f7e4d);
pub(crate) const SENSITIVE_DATA: Uuid = Uuid::from_u128(0x8c6ad70f_d307_4e4a_af58_72c2e4e9439d);
/// A group of the stand-in for users with chosen sections.
pub(crate) const LIMITED: Uuid = Uuid::from_u128(0x56b97e20_9b96_4650_b303_3acb38d6b7fb);

/// The keys are fixed (`src/Umbraco.Core/Constants-Security.cs`), the rest was read from a running 17.3.
pub(crate) const GROUPS: [Group; 6] = [
    Group {
        id: ADMINISTRATORS,
        sections: &SECTIONS,
        permissions: &[
            "Umb.Document.Create",
            "Umb.Document.Update",
            "Umb.Document.Delete",
            "Umb.Document.Move",
            "Umb.Document.Duplicate",
            "Umb.Document.Sort",
            "Umb.Document.Rollback",
            "Umb.Document.PublicAccess",
            "Umb.Document.CultureAndHostnames",
            "Umb.Document.Publish",
            "Umb.Document.Permissions",
            "Umb.Document.Unpublish",
            "Umb.Document.Read",
            "Umb.Document.CreateBlueprint",
            "Umb.Document.Notifications",
            ":",
            "5",
            "7",
            "T",
            "Umb.Document.PropertyValue.Read",
            "Umb.Document.PropertyValue.Write",
        ],
        sees_all: true,
    },
    Group {
        id: SENSITIVE_DATA,
        sections: &[],
        permissions: &[],
        sees_all: false,
    },
    Group {
        id: Uuid::from_u128(0x44dc260e_b4d4_4dd9_9081_eec5598f1641),
        sections: &[
            "Umb.Section.Content",
            "Umb.Section.Forms",
            "Umb.Section.Media",
        ],
        permissions: &[
            "Umb.Document.Create",
            "Umb.Document.Update",
            "Umb.Document.Delete",
            "Umb.Document.Move",
            "Umb.Document.Duplicate",
            "Umb.Document.Sort",
            "Umb.Document.Rollback",
            "Umb.Document.PublicAccess",
            "Umb.Document.Publish",
            "Umb.Document.Unpublish",
            "Umb.Document.Read",
            "Umb.Document.CreateBlueprint",
            "Umb.Document.Notifications",
            ":",
            "5",
            "T",
            "Umb.Document.PropertyValue.Read",
            "Umb.Document.PropertyValue.Write",
        ],
        sees_all: true,
    },
    Group {
        id: Uuid::from_u128(0x9fc2a16f_528c_46d6_a014_75bf4ec2480c),
        sections: &["Umb.Section.Content"],
        permissions: &[
            "Umb.Document.Create",
            "Umb.Document.Update",
            "Umb.Document.Read",
            "Umb.Document.Notifications",
            ":",
            "Umb.Document.PropertyValue.Read",
            "Umb.Document.PropertyValue.Write",
        ],
        sees_all: true,
    },
    Group {
        id: Uuid::from_u128(0xf2012e4c_d232_4bd1_8eae_4384032d97d8),
        sections: &["Umb.Section.Translation"],
        permissions: &[
            "Umb.Document.Update",
            "Umb.Document.Read",
            "Umb.Document.PropertyValue.Read",
            "Umb.Document.PropertyValue.Write",
        ],
        sees_all: true,
    },
    Group {
        id: LIMITED,
        sections: &[],
        permissions: &[],
        sees_all: false,
    },
];

/// The group of a key.
pub(crate) fn find(id: Uuid) -> Option<&'static Group> {
    GROUPS.iter().find(|group| group.id == id)
}
