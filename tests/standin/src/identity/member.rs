//! Members of the site's public pages.

use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::id_of;

/// A member, with or without client credentials of its own.
///
/// `Debug` does not show the secret.
///
/// ```
/// use umbraco_standin::Member;
/// let member = Member::new("ann@example.com").client_credentials("umbraco-member-ann", "a secret").roles(["Gold"]);
/// assert!(!format!("{member:?}").contains("a secret"));
/// ```
#[derive(Clone, Serialize, Deserialize)]
pub struct Member {
    pub(crate) id: Uuid,
    pub(crate) email: String,
    pub(crate) name: String,
    pub(crate) roles: Vec<String>,
    /// Given at each start; what was kept of them is with the clients.
    #[serde(skip)]
    pub(crate) credentials: Option<(String, String)>,
}

impl Member {
    /// A member with this mail address, which is also the user name.
    pub fn new(email: impl Into<String>) -> Self {
        let email = email.into();
        Self {
            id: id_of(&email),
            name: email.split('@').next().unwrap_or_default().to_owned(),
            roles: Vec::new(),
            credentials: None,
            email,
        }
    }

    /// The id; without it the mail address decides.
    pub fn id(mut self, id: Uuid) -> Self {
        self.id = id;
        self
    }

    /// The display name; without it the part of the mail address before the `@`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// The member groups, which are the roles in the user info.
    pub fn roles<S: Into<String>>(mut self, roles: impl IntoIterator<Item = S>) -> Self {
        self.roles = roles.into_iter().map(Into::into).collect();
        self
    }

    /// Client credentials, whose id must begin with `umbraco-member-`
    /// (`src/Umbraco.Infrastructure/Security/MemberClientCredentialsManager.cs`). They switch that flow on.
    pub fn client_credentials(
        mut self,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        self.credentials = Some((client_id.into(), client_secret.into()));
        self
    }
}

impl fmt::Debug for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let client_id = self.credentials.as_ref().map(|(id, _)| id);
        f.debug_struct("Member")
            .field("email", &self.email)
            .field("roles", &self.roles)
            .field("client_id", &client_id)
            .finish_non_exhaustive()
    }
}
