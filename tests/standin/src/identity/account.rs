//! Users and members as a builder takes them.

use std::fmt;

use uuid::Uuid;

use super::id_of;

/// An API user of the site with its client credentials.
///
/// The client id must carry the prefix that Umbraco puts before every saved one:
/// `umbraco-back-office-` (`src/Umbraco.Infrastructure/Security/BackOfficeUserClientCredentialsManager.cs`).
/// `Debug` does not show the secret.
///
/// ```
/// use umbraco_standin::ApiUser;
/// let editor = ApiUser::new("umbraco-back-office-editor", "a secret").sections(["Umb.Section.Content"]);
/// assert!(!format!("{editor:?}").contains("a secret"));
/// ```
#[derive(Clone)]
pub struct ApiUser {
    pub(crate) id: Uuid,
    pub(crate) client_id: String,
    pub(crate) client_secret: String,
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) sections: Option<Vec<String>>,
    pub(crate) approved: bool,
}

impl ApiUser {
    /// An administrator: every section.
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        let client_id = client_id.into();
        let short = client_id.rsplit('-').next().unwrap_or("api").to_owned();
        Self {
            id: id_of(&client_id),
            client_secret: client_secret.into(),
            name: format!("{short} user"),
            email: format!("{short}@example.com"),
            sections: None,
            approved: true,
            client_id,
        }
    }

    /// The id; without it the client id decides.
    pub fn id(mut self, id: Uuid) -> Self {
        self.id = id;
        self
    }

    /// The name and the mail address, which is the user name too; without them the end of the client id decides.
    pub fn named(mut self, name: impl Into<String>, email: impl Into<String>) -> Self {
        self.name = name.into();
        self.email = email.into();
        self
    }

    /// A user of these sections only (`Umb.Section.Content` and so on); what lies outside is answered with 403.
    pub fn sections<S: Into<String>>(mut self, sections: impl IntoIterator<Item = S>) -> Self {
        self.sections = Some(sections.into_iter().map(Into::into).collect());
        self
    }

    /// A disabled user: the secret is right, but a token request is answered with `Authorization failed`.
    pub fn disabled(mut self) -> Self {
        self.approved = false;
        self
    }
}

impl fmt::Debug for ApiUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiUser")
            .field("client_id", &self.client_id)
            .field("sections", &self.sections)
            .field("approved", &self.approved)
            .finish_non_exhaustive()
    }
}

/// A user of the back office who signs in with a password.
///
/// `Debug` does not show the password.
///
/// ```
/// use umbraco_standin::BackOfficeUser;
/// let editor = BackOfficeUser::new("ed@example.com", "a password").sections(["Umb.Section.Content"]);
/// assert!(!format!("{editor:?}").contains("a password"));
/// ```
#[derive(Clone)]
pub struct BackOfficeUser {
    pub(crate) id: Uuid,
    pub(crate) email: String,
    pub(crate) password: String,
    pub(crate) name: String,
    pub(crate) sections: Option<Vec<String>>,
    pub(crate) approved: bool,
    pub(crate) locked: bool,
    pub(crate) two_factor: Option<TwoFactor>,
}

/// The second factor of a user: a provider and the code that it takes.
#[derive(Clone)]
pub(crate) struct TwoFactor {
    pub(crate) provider: String,
    pub(crate) code: String,
}

impl BackOfficeUser {
    /// An administrator, whose user name is the mail address as on a site with default settings.
    pub fn new(email: impl Into<String>, password: impl Into<String>) -> Self {
        let email = email.into();
        Self {
            id: id_of(&email),
            name: email.split('@').next().unwrap_or_default().to_owned(),
            password: password.into(),
            sections: None,
            approved: true,
            locked: false,
            two_factor: None,
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

    /// A user of these sections only (`Umb.Section.Content` and so on).
    pub fn sections<S: Into<String>>(mut self, sections: impl IntoIterator<Item = S>) -> Self {
        self.sections = Some(sections.into_iter().map(Into::into).collect());
        self
    }

    /// A disabled user: signing in is refused with 403 "User is not allowed".
    pub fn disabled(mut self) -> Self {
        self.approved = false;
        self
    }

    /// A locked user, as after five wrong passwords: signing in is refused with 403 "User is locked".
    pub fn locked(mut self) -> Self {
        self.locked = true;
        self
    }

    /// A second factor: signing in answers 402 until the provider's code is given to `verify-2fa`.
    pub fn two_factor(mut self, provider: impl Into<String>, code: impl Into<String>) -> Self {
        self.two_factor = Some(TwoFactor {
            provider: provider.into(),
            code: code.into(),
        });
        self
    }
}

impl fmt::Debug for BackOfficeUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BackOfficeUser")
            .field("email", &self.email)
            .field("sections", &self.sections)
            .field("approved", &self.approved)
            .field("locked", &self.locked)
            .finish_non_exhaustive()
    }
}
