//! What documents, media and members are made of: one model of a content type for the three kinds.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A document type, media type or member type.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct ContentType {
    pub(crate) id: Uuid,
    pub(crate) alias: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) icon: String,
    /// The folder it is in.
    pub(crate) parent: Option<Uuid>,
    pub(crate) allowed_as_root: bool,
    pub(crate) varies_by_culture: bool,
    pub(crate) varies_by_segment: bool,
    pub(crate) is_element: bool,
    /// The data type of the list view, if the children are shown as a collection.
    pub(crate) collection: Option<Uuid>,
    pub(crate) properties: Vec<Property>,
    pub(crate) containers: Vec<Container>,
    pub(crate) compositions: Vec<Composition>,
    /// Types that may be created below.
    pub(crate) allowed_types: Vec<AllowedType>,
    pub(crate) allowed_templates: Vec<Uuid>,
    pub(crate) default_template: Option<Uuid>,
    pub(crate) cleanup: Cleanup,
    /// Types that come with the site: cannot be deleted, nor their alias changed.
    pub(crate) is_system: bool,
}

/// A property of a content type.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Property {
    pub(crate) id: Uuid,
    pub(crate) container: Option<Uuid>,
    pub(crate) sort_order: i32,
    pub(crate) alias: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) data_type: Uuid,
    pub(crate) varies_by_culture: bool,
    pub(crate) varies_by_segment: bool,
    pub(crate) validation: Validation,
    pub(crate) label_on_top: bool,
    /// Member types only.
    pub(crate) is_sensitive: bool,
    pub(crate) member_can_view: bool,
    pub(crate) member_can_edit: bool,
}

/// What a value of a property must be; in the member order of the server.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Validation {
    #[serde(default)]
    pub(crate) mandatory: bool,
    pub(crate) mandatory_message: Option<String>,
    pub(crate) reg_ex: Option<String>,
    pub(crate) reg_ex_message: Option<String>,
}

/// A tab or a group of properties; in the member order of the server.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Container {
    #[serde(default)]
    pub(crate) id: Uuid,
    pub(crate) parent: Option<Parent>,
    pub(crate) name: Option<String>,
    #[serde(default)]
    pub(crate) r#type: String,
    #[serde(default)]
    pub(crate) sort_order: i32,
}

/// The tab that a group is in.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Parent {
    #[serde(default)]
    pub(crate) id: Uuid,
}

/// Another type whose properties a type has too.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Composition {
    pub(crate) id: Uuid,
    /// Inherited types are parents in the tree; the rest is composed.
    pub(crate) inherited: bool,
}

/// A type that may be created below another one.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct AllowedType {
    pub(crate) id: Uuid,
    pub(crate) sort_order: i32,
}

/// When old versions are thrown away; in the member order of the server.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Cleanup {
    #[serde(default)]
    pub(crate) prevent_cleanup: bool,
    pub(crate) keep_all_versions_newer_than_days: Option<i32>,
    pub(crate) keep_latest_version_per_day_for_days: Option<i32>,
}

impl ContentType {
    pub(crate) fn is_composed_of(&self, other: Uuid) -> bool {
        self.compositions.iter().any(|one| one.id == other)
    }

    pub(crate) fn allows(&self, child: Uuid) -> bool {
        self.allowed_types.iter().any(|one| one.id == child)
    }
}
