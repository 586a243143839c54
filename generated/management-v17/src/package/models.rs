// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Package` uses.

use umbraco_runtime::{Object, Uuid};

/// `CreatePackageRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreatePackageRequestModel {
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
    /// `id`
    pub id: Option<Uuid>,
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
            name: name.into(),
            content_node_id: None,
            content_load_child_nodes,
            media_ids,
            media_load_child_nodes,
            document_types,
            media_types,
            data_types,
            templates,
            partial_views,
            stylesheets,
            scripts,
            languages,
            dictionary_items,
            id: None,
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
    /// `id`
    pub id: Uuid,
    /// `packagePath` (`readOnly: true`)
    pub package_path: String,
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
    /// `packagePath` (`readOnly: true`)
    pub package_path: String,
}

impl UpdatePackageRequestModel {
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
        package_path: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            content_node_id: None,
            content_load_child_nodes,
            media_ids,
            media_load_child_nodes,
            document_types,
            media_types,
            data_types,
            templates,
            partial_views,
            stylesheets,
            scripts,
            languages,
            dictionary_items,
            package_path: package_path.into(),
        }
    }
}
