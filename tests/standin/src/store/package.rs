//! Packages that are put together in the back office.

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::wire::base64_bytes;

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

/// A package and its file, which was written when the package was saved.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct CreatedPackage {
    #[serde(flatten)]
    pub(crate) package: Package,
    pub(crate) file: PackageFile,
}

/// The file of a package.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct PackageFile {
    is_zip: bool,
    #[serde(with = "base64_bytes")]
    pub(crate) bytes: Bytes,
}

impl PackageFile {
    pub(crate) fn xml(bytes: Vec<u8>) -> Self {
        Self {
            is_zip: false,
            bytes: bytes.into(),
        }
    }

    pub(crate) fn zip(bytes: Vec<u8>) -> Self {
        Self {
            is_zip: true,
            bytes: bytes.into(),
        }
    }

    /// The same for every package.
    pub(crate) fn name(&self) -> &'static str {
        if self.is_zip {
            "package.zip"
        } else {
            "package.xml"
        }
    }

    pub(crate) fn media_type(&self) -> &'static str {
        if self.is_zip {
            "application/zip; charset=utf-8"
        } else {
            "text/xml; charset=utf-8"
        }
    }
}
