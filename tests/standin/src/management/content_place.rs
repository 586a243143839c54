//! Where documents and media may be: below which parents, in which order, and what the recycle bin refuses.

use serde::Deserialize;
use uuid::Uuid;

use super::Reference;
use crate::store::content_types::ContentTypes;
use crate::wire::bind::{Kind, Model, Rule, member, reference};
use crate::wire::reply::{Problem, Reply};

/// What counts of a parent.
pub(super) struct Parent {
    pub(super) content_type: Uuid,
    pub(super) trashed: bool,
}

/// Whether something of a type may be below a parent, or at the root.
pub(super) fn check_parent(
    types: &ContentTypes,
    parent: Option<Uuid>,
    find: impl FnOnce(Uuid) -> Option<Parent>,
    child_type: Uuid,
) -> Result<(), Reply> {
    let is_allowed = match parent {
        None => types.get(child_type).is_some_and(|one| one.allowed_as_root),
        Some(id) => {
            let parent = find(id).ok_or_else(|| {
                Problem::not_found("The targeted content parent could not be found")
                    .status("ParentNotFound")
                    .reply()
            })?;
            if parent.trashed {
                return Err(in_trash());
            }
            let parent = types.get(parent.content_type);
            parent.is_some_and(|parent| parent.allows(child_type))
        }
    };
    match is_allowed {
        true => Ok(()),
        false => Err(not_allowed()),
    }
}

/// The request of `sort`.
pub(super) const SORT: Model = Model {
    parameter: "sortingRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Sorting.SortingRequestModel",
    members: &[
        member(
            "sorting",
            Kind::Models(
                "Umbraco.Cms.Api.Management.ViewModels.Sorting.ItemSortingRequestModel",
                &[
                    member("id", Kind::Guid, Rule::NotNull),
                    member("sortOrder", Kind::Number, Rule::NotNull),
                ],
            ),
            Rule::Declared,
        ),
        reference("parent", Rule::Optional),
    ],
};

/// New places for some of the children of a parent.
#[derive(Deserialize)]
pub(super) struct Sorting {
    pub(super) sorting: Vec<Place>,
    pub(super) parent: Option<Reference>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Place {
    #[serde(default)]
    id: Uuid,
    #[serde(default)]
    sort_order: i32,
}

impl Sorting {
    /// The siblings in their new order: some get places, counted from 0, and the rest keep their order
    /// (`src/Umbraco.Core/Services/TreeEntitySortingService.cs`).
    pub(super) fn order(&self, siblings: Vec<Uuid>) -> Result<Vec<Uuid>, Reply> {
        let mut order = siblings;
        let mut places: Vec<(usize, Uuid)> = Vec::new();
        for place in &self.sorting {
            let at = usize::try_from(place.sort_order)
                .ok()
                .filter(|at| *at < order.len())
                .ok_or_else(invalid_sorting)?;
            let is_double = places
                .iter()
                .any(|(taken, id)| *taken == at || *id == place.id);
            if is_double || !order.contains(&place.id) {
                return Err(invalid_sorting());
            }
            places.push((at, place.id));
        }
        order.retain(|id| !places.iter().any(|(_, placed)| placed == id));
        places.sort_unstable();
        for (at, id) in places {
            order.insert(at.min(order.len()), id);
        }
        Ok(order)
    }
}

fn invalid_sorting() -> Reply {
    Problem::bad_request("Invalid sorting options")
        .detail("The supplied sorting operations were invalid. Additional details can be found in the log.")
        .status("SortingInvalid")
        .reply()
}

/// Something cannot be below itself.
pub(super) fn invalid_parent() -> Reply {
    Problem::bad_request("Invalid parent")
        .detail("The targeted parent was not valid for the operation.")
        .status("ParentInvalid")
        .reply()
}

pub(super) fn not_allowed() -> Reply {
    Problem::bad_request("Operation not permitted")
        .detail("The attempted operation was not permitted, likely due to a permission/configuration mismatch with the operation.")
        .status("NotAllowed")
        .reply()
}

pub(super) fn in_trash() -> Reply {
    Problem::bad_request("Content is in the recycle bin")
        .detail(
            "Could not perform the operation because the targeted content was in the recycle bin.",
        )
        .status("InTrash")
        .reply()
}

pub(super) fn not_in_trash() -> Reply {
    Problem::bad_request("Content is not in the recycle bin")
        .detail("The attempted operation requires the targeted content to be in the recycle bin.")
        .status("NotInTrash")
        .reply()
}
