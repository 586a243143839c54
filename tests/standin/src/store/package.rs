//! Packages that are put together in the back office.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A package: what goes into it, by id or path.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Package {
    pub(crate) id: Uuid,
    /// Where a real site puts the file.
    pub(crate) package_path: String,
    pub(crate) name: String,
    pub(crate) content_node_id: Option<String>,
    pub(crate) content_load_child_nodes: bool,
    pub(crate) media_ids: Vec<Uuid>,
    pub(crate) media_load_child_nodes: bool,
    pub(crate) document_types: Vec<String>,
    pub(crate) media_types: Vec<String>,
    pub(crate) data_types: Vec<String>,
    pub(crate) templates: Vec<String>,
    pub(crate) partial_views: Vec<String>,
    pub(crate) stylesheets: Vec<String>,
    pub(crate) scripts: Vec<String>,
    pub(crate) languages: Vec<String>,
    pub(crate) dictionary_items: Vec<String>,
}
