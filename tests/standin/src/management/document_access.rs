//! Who may do what with documents: sections, and permissions on the documents themselves.

use http::StatusCode;
use uuid::Uuid;

use crate::oauth::bearer::Access;
use crate::route::Context;
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
    let user = context.user.and_then(|id| context.security.user(id));
    // A user with sections of his own choice is one of the stand-in's making: it may all in them.
    let is_allowed = user.is_some_and(|user| {
        user.own_sections.is_some()
            || user
                .groups(&context.security.groups)
                .flat_map(|group| &group.fallback_permissions)
                .any(|granted| granted == permission)
    });
    if is_allowed {
        Ok(())
    } else {
        Err(Reply::action(StatusCode::FORBIDDEN))
    }
}
