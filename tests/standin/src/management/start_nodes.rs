//! What a user sees of the trees.

use serde::Serialize;
use uuid::Uuid;

use super::Reference;
use crate::identity::group::Group;

/// The start nodes of a user. Users have none of their own here, only those of their groups.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct StartNodes {
    document_start_node_ids: Vec<Reference>,
    has_document_root_access: bool,
    media_start_node_ids: Vec<Reference>,
    has_media_root_access: bool,
    /// The library of elements came with 18.
    #[serde(skip_serializing_if = "Option::is_none")]
    element_start_node_ids: Option<[Reference; 0]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    has_element_root_access: Option<bool>,
}

impl StartNodes {
    /// Those of the user alone, on a site of this major version: none.
    pub(super) fn own(version: u8) -> Self {
        Self::of_groups(version, &[])
    }

    /// Those that the groups give.
    pub(super) fn of_groups(version: u8, groups: &[&Group]) -> Self {
        let references = |id: fn(&Group) -> Option<Uuid>| {
            let ids = groups.iter().filter_map(|group| id(group));
            ids.map(|id| Reference { id }).collect::<Vec<_>>()
        };
        let documents = groups.iter().any(|group| group.document_root_access);
        let media = groups.iter().any(|group| group.media_root_access);
        let has_elements = version >= 18;
        Self {
            document_start_node_ids: references(|group| group.document_start_node),
            has_document_root_access: documents,
            media_start_node_ids: references(|group| group.media_start_node),
            has_media_root_access: media,
            element_start_node_ids: has_elements.then_some([]),
            has_element_root_access: has_elements.then_some(documents),
        }
    }
}
