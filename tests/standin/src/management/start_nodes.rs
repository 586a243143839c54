//! What a user sees of the trees.

use serde::Serialize;
use uuid::Uuid;

use super::Reference;
use crate::identity::group::Group;
use crate::identity::user::User;

/// The start nodes of a user.
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
    /// Those of the user alone, on a site of this major version.
    pub(super) fn own(version: u8, user: &User) -> Self {
        Self::of(version, user, &[])
    }

    /// Those of the user and of the groups.
    pub(super) fn of(version: u8, user: &User, groups: &[&Group]) -> Self {
        let of_groups = |id: fn(&Group) -> Option<Uuid>, own: &[Uuid]| {
            let ids = groups.iter().filter_map(|group| id(group));
            let all = own.iter().copied().chain(ids);
            all.map(|id| Reference { id }).collect::<Vec<_>>()
        };
        let documents = groups.iter().any(|group| group.document_root_access);
        let media = groups.iter().any(|group| group.media_root_access);
        let has_elements = version >= 18;
        Self {
            document_start_node_ids: of_groups(
                |group| group.document_start_node,
                &user.document_start_nodes,
            ),
            has_document_root_access: documents || user.document_root_access,
            media_start_node_ids: of_groups(
                |group| group.media_start_node,
                &user.media_start_nodes,
            ),
            has_media_root_access: media || user.media_root_access,
            element_start_node_ids: has_elements.then_some([]),
            has_element_root_access: has_elements.then_some(documents),
        }
    }
}
