//! What a user sees of the trees.

use serde::Serialize;

use super::Reference;

/// The start nodes of a user, whom the stand-in gives none: all of a tree or nothing.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct StartNodes {
    document_start_node_ids: [Reference; 0],
    has_document_root_access: bool,
    media_start_node_ids: [Reference; 0],
    has_media_root_access: bool,
    /// The library of elements came with 18.
    #[serde(skip_serializing_if = "Option::is_none")]
    element_start_node_ids: Option<[Reference; 0]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    has_element_root_access: Option<bool>,
}

impl StartNodes {
    /// Those of a site of this major version.
    pub(super) fn new(version: u8, sees_all: bool) -> Self {
        let has_elements = version >= 18;
        Self {
            document_start_node_ids: [],
            has_document_root_access: sees_all,
            media_start_node_ids: [],
            has_media_root_access: sees_all,
            element_start_node_ids: has_elements.then_some([]),
            has_element_root_access: has_elements.then_some(sees_all),
        }
    }
}
