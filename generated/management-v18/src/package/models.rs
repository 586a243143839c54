// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Package` uses.

use umbraco_runtime::{Object, Uuid};

/// `CreatePackageRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreatePackageRequestModel {
    /// `id`
    pub id: Option<Uuid>,
    /// `name`
    pub name: String,
    /// `contentNodeId`
    pub content_node_id: Option<String>,
    /// `contentLoadChildNodes`
    pub content_load_child_nodes: bool,
    /// `mediaIds`
    pub media_ids: Vec<Uuid>,
    /// `mediaLoadChildNodes`
    pub media_load_child_nodes: bool,
    /// `elementIds`
    pub element_ids: Option<Vec<Uuid>>,
    /// `documentTypes`
    pub document_types: Vec<String>,
    /// `mediaTypes`
    pub media_types: Vec<String>,
    /// `dataTypes`
    pub data_types: Vec<String>,
    /// `templates`
    pub templates: Vec<String>,
    /// `partialViews`
    pub partial_views: Vec<String>,
    /// `stylesheets`
    pub stylesheets: Vec<String>,
    /// `scripts`
    pub scripts: Vec<String>,
    /// `languages`
    pub languages: Vec<String>,
    /// `dictionaryItems`
    pub dictionary_items: Vec<String>,
}

impl CreatePackageRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        content_load_child_nodes: bool,
        media_ids: Vec<Uuid>,
        media_load_child_nodes: bool,
        document_types: Vec<String>,
        media_types: Vec<String>,
        data_types: Vec<String>,
        templates: Vec<String>,
        partial_views: Vec<String>,
        stylesheets: Vec<String>,
        scripts: Vec<String>,
        languages: Vec<String>,
        dictionary_items: Vec<String>,
    ) -> Self {
        Self {
            id: None,
            name: name.into(),
            content_node_id: None,
            content_load_child_nodes,
            media_ids,
            media_load_child_nodes,
            element_ids: None,
            document_types,
            media_types,
            data_types,
            templates,
            partial_views,
            stylesheets,
            scripts,
            languages,
            dictionary_items,
        }
    }
}

/// `PackageConfigurationResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PackageConfigurationResponseModel {
    /// `marketplaceUrl`
    pub marketplace_url: String,
}

/// `PackageDefinitionResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PackageDefinitionResponseModel {
    /// `id`
    pub id: Uuid,
    /// `packagePath`
    pub package_path: String,
    /// `name`
    pub name: String,
    /// `contentNodeId`
    pub content_node_id: Option<String>,
    /// `contentLoadChildNodes`
    pub content_load_child_nodes: bool,
    /// `mediaIds`
    pub media_ids: Vec<Uuid>,
    /// `mediaLoadChildNodes`
    pub media_load_child_nodes: bool,
    /// `elementIds`
    pub element_ids: Option<Vec<Uuid>>,
    /// `documentTypes`
    pub document_types: Vec<String>,
    /// `mediaTypes`
    pub media_types: Vec<String>,
    /// `dataTypes`
    pub data_types: Vec<String>,
    /// `templates`
    pub templates: Vec<String>,
    /// `partialViews`
    pub partial_views: Vec<String>,
    /// `stylesheets`
    pub stylesheets: Vec<String>,
    /// `scripts`
    pub scripts: Vec<String>,
    /// `languages`
    pub languages: Vec<String>,
    /// `dictionaryItems`
    pub dictionary_items: Vec<String>,
}

/// `PackageMigrationStatusResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PackageMigrationStatusResponseModel {
    /// `packageName`
    pub package_name: String,
    /// `hasPendingMigrations`
    pub has_pending_migrations: bool,
}

/// `UpdatePackageRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdatePackageRequestModel {
    /// `packagePath`
    pub package_path: String,
    /// `name`
    pub name: String,
    /// `contentNodeId`
    pub content_node_id: Option<String>,
    /// `contentLoadChildNodes`
    pub content_load_child_nodes: bool,
    /// `mediaIds`
    pub media_ids: Vec<Uuid>,
    /// `mediaLoadChildNodes`
    pub media_load_child_nodes: bool,
    /// `elementIds`
    pub element_ids: Option<Vec<Uuid>>,
    /// `documentTypes`
    pub document_types: Vec<String>,
    /// `mediaTypes`
    pub media_types: Vec<String>,
    /// `dataTypes`
    pub data_types: Vec<String>,
    /// `templates`
    pub templates: Vec<String>,
    /// `partialViews`
    pub partial_views: Vec<String>,
    /// `stylesheets`
    pub stylesheets: Vec<String>,
    /// `scripts`
    pub scripts: Vec<String>,
    /// `languages`
    pub languages: Vec<String>,
    /// `dictionaryItems`
    pub dictionary_items: Vec<String>,
}

impl UpdatePackageRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        package_path: impl Into<String>,
        name: impl Into<String>,
        content_load_child_nodes: bool,
        media_ids: Vec<Uuid>,
        media_load_child_nodes: bool,
        document_types: Vec<String>,
        media_types: Vec<String>,
        data_types: Vec<String>,
        templates: Vec<String>,
        partial_views: Vec<String>,
        stylesheets: Vec<String>,
        scripts: Vec<String>,
        languages: Vec<String>,
        dictionary_items: Vec<String>,
    ) -> Self {
        Self {
            package_path: package_path.into(),
            name: name.into(),
            content_node_id: None,
            content_load_child_nodes,
            media_ids,
            media_load_child_nodes,
            element_ids: None,
            document_types,
            media_types,
            data_types,
            templates,
            partial_views,
            stylesheets,
            scripts,
            languages,
            dictionary_items,
        }
    }
}
