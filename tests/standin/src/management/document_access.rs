//! Who may do what with documents: sections, and permissions on the documents themselves.

use http::StatusCode;
use uuid::Uuid;

use crate::identity::group::{Group, Permission};
use crate::oauth::bearer::Access;
use crate::route::Context;
use crate::store::documents::Documents;
use crate::wire::reply::Reply;

/// Who works with documents.
pub(super) const CONTENT: Access = Access::Sections(&["Umb.Section.Content"]);
/// Who sees the tree: also those who only pick from it.
pub(super) const TREE: Access = Access::Sections(&[
    "Umb.Section.Content",
    "Umb.Section.Media",
    "Umb.Section.Users",
    "Umb.Section.Settings",
    "Umb.Section.Packages",
    "Umb.Section.Members",
]);

pub(super) const READ: &str = "Umb.Document.Read";
pub(super) const CREATE: &str = "Umb.Document.Create";
pub(super) const UPDATE: &str = "Umb.Document.Update";
pub(super) const DELETE: &str = "Umb.Document.Delete";
pub(super) const MOVE: &str = "Umb.Document.Move";
pub(super) const DUPLICATE: &str = "Umb.Document.Duplicate";
pub(super) const SORT: &str = "Umb.Document.Sort";
pub(super) const PUBLISH: &str = "Umb.Document.Publish";
pub(super) const UNPUBLISH: &str = "Umb.Document.Unpublish";
pub(super) const ROLLBACK: &str = "Umb.Document.Rollback";
pub(super) const PROTECT: &str = "Umb.Document.PublicAccess";
pub(super) const HOST_NAMES: &str = "Umb.Document.CultureAndHostnames";
pub(super) const CREATE_BLUEPRINT: &str = "Umb.Document.CreateBlueprint";
pub(super) const NOTIFICATIONS: &str = "Umb.Document.Notifications";

/// The permission on a document (`None`: on the root), or a 403 without body. A document that does not exist is not
/// hidden: its 404 comes later (`src/Umbraco.Core/Security/Authorization/ContentPermissionAuthorizer.cs`).
pub(super) fn require(
    context: &Context<'_>,
    permission: &str,
    document: Option<Uuid>,
) -> Result<(), Reply> {
    if document.is_some_and(|id| context.store.documents.get(id).is_none()) {
        return Ok(());
    }
    let reach = Reach::of(context);
    let is_within = match document {
        Some(id) => reach.covers(&context.store.documents, id),
        None => reach.root,
    };
    let is_allowed = is_within && has_permission(context, permission, document);
    if is_allowed {
        Ok(())
    } else {
        Err(Reply::action(StatusCode::FORBIDDEN))
    }
}

/// Whether a group of the user gives the permission. A user with sections of his own is one of the stand-in's making: he
/// may all in them.
fn has_permission(context: &Context<'_>, permission: &str, document: Option<Uuid>) -> bool {
    let Some(user) = context.user.and_then(|id| context.security.user(id)) else {
        return false;
    };
    if user.own_sections.is_some() {
        return true;
    }
    let path = document.map_or_else(Vec::new, |id| upwards(context, id));
    user.groups(&context.security.groups).any(|group| {
        let verbs = verbs_of(group, &path);
        verbs.iter().any(|verb| verb == permission)
    })
}

/// What the user may do with a document, in the order of the groups.
pub(super) fn verbs(context: &Context<'_>, document: Uuid) -> Vec<String> {
    let Some(user) = context.user.and_then(|id| context.security.user(id)) else {
        return Vec::new();
    };
    let groups = user.groups(&context.security.groups);
    let path = upwards(context, document);
    let mut found: Vec<String> = Vec::new();
    for verb in groups.flat_map(|group| verbs_of(group, &path)) {
        if !found.contains(verb) {
            found.push(verb.clone());
        }
    }
    found
}

/// A document and those above it.
fn upwards(context: &Context<'_>, document: Uuid) -> Vec<Uuid> {
    let path = context.store.documents.path_to(document);
    path.into_iter().rev().map(|one| one.id).collect()
}

/// What a group says of the document or one above it, else what it says of all; the document is first in the path.
fn verbs_of<'a>(group: &'a Group, path: &[Uuid]) -> &'a [String] {
    let of = |id: &Uuid| {
        group.permissions.iter().find_map(|one| match one {
            Permission::Document { document, verbs } if document.id == *id => Some(verbs),
            _ => None,
        })
    };
    path.iter()
        .find_map(of)
        .unwrap_or(&group.fallback_permissions)
}

/// The part of the tree that a user sees: all of it, or what is at and below start nodes.
pub(super) struct Reach {
    pub(super) root: bool,
    nodes: Vec<Uuid>,
}

impl Reach {
    pub(super) fn of(context: &Context<'_>) -> Self {
        let user = context.user.and_then(|id| context.security.user(id));
        let groups: Vec<&Group> = user
            .iter()
            .flat_map(|user| user.groups(&context.security.groups))
            .collect();
        let has_own = user.is_some_and(|user| user.own_sections.is_some());
        Self {
            root: has_own || groups.iter().any(|group| group.document_root_access),
            nodes: groups
                .iter()
                .filter_map(|group| group.document_start_node)
                .collect(),
        }
    }

    /// Whether the document is at or below a start node.
    pub(super) fn covers(&self, documents: &Documents, id: Uuid) -> bool {
        let path = || documents.path_to(id);
        self.root || path().iter().any(|one| self.nodes.contains(&one.id))
    }

    /// Whether the document is shown in a tree: also on the way to a start node.
    pub(super) fn shows(&self, documents: &Documents, id: Uuid) -> bool {
        let is_on_the_way = |node: &Uuid| documents.path_to(*node).iter().any(|one| one.id == id);
        self.covers(documents, id) || self.nodes.iter().any(is_on_the_way)
    }
}
