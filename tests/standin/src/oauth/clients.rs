//! Who may ask for tokens: API users, members with client credentials, and the built-in public clients.

use std::fmt;

use uuid::Uuid;

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
    pub(crate) admin: bool,
    pub(crate) sections: Vec<String>,
    pub(crate) approved: bool,
}

/// Every section of a fresh site, as an administrator has them.
pub(crate) const SECTIONS: [&str; 8] = [
    "Umb.Section.Content",
    "Umb.Section.Forms",
    "Umb.Section.Media",
    "Umb.Section.Members",
    "Umb.Section.Packages",
    "Umb.Section.Settings",
    "Umb.Section.Translation",
    "Umb.Section.Users",
];

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
            admin: true,
            sections: SECTIONS.map(String::from).to_vec(),
            approved: true,
            client_id,
        }
    }

    /// A user of these sections only (`Umb.Section.Content` and so on); what lies outside is answered with 403.
    pub fn sections<S: Into<String>>(mut self, sections: impl IntoIterator<Item = S>) -> Self {
        self.sections = sections.into_iter().map(Into::into).collect();
        self.admin = false;
        self
    }

    /// A disabled user: the secret is right, but a token request is answered with `Authorization failed`.
    pub fn disabled(mut self) -> Self {
        self.approved = false;
        self
    }

    pub(crate) fn has_any_section(&self, sections: &[&str]) -> bool {
        self.sections
            .iter()
            .any(|own| sections.contains(&own.as_str()))
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

/// A client as the token endpoint finds it.
pub(crate) enum Client<'a> {
    /// `umbraco-swagger` and its like: no secret, no client credentials.
    Public,
    /// An API user.
    User(&'a ApiUser),
    /// A member with client credentials.
    Member(&'a str),
}

/// All clients of the site.
#[derive(Default)]
pub(crate) struct Clients {
    pub(crate) users: Vec<ApiUser>,
    pub(crate) members: Vec<(String, String)>,
    pub(crate) production: bool,
}

impl Clients {
    /// Looked up as sent: case counts, no prefix is added.
    pub(crate) fn find(&self, client_id: &str) -> Option<(Client<'_>, &str)> {
        let public = match client_id {
            "umbraco-back-office" => true,
            "umbraco-swagger" | "umbraco-postman" => !self.production,
            _ => false,
        };
        if public {
            return Some((Client::Public, ""));
        }
        if let Some(user) = self.users.iter().find(|user| user.client_id == client_id) {
            return Some((Client::User(user), &user.client_secret));
        }
        let (id, secret) = self.members.iter().find(|(id, _)| id == client_id)?;
        Some((Client::Member(id), secret))
    }

    pub(crate) fn user(&self, client_id: &str) -> Option<&ApiUser> {
        self.users.iter().find(|user| user.client_id == client_id)
    }

    pub(crate) fn user_mut(&mut self, client_id: &str) -> Option<&mut ApiUser> {
        self.users
            .iter_mut()
            .find(|user| user.client_id == client_id)
    }
}

/// A stable GUID for a name: the same client id is the same user in every run.
fn id_of(name: &str) -> Uuid {
    let hash = |salt: u64| {
        name.bytes()
            .fold(0xcbf2_9ce4_8422_2325 ^ salt, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
            })
    };
    uuid::Builder::from_random_bytes(
        (u128::from(hash(0)) << 64 | u128::from(hash(0x9e37_79b9))).to_be_bytes(),
    )
    .into_uuid()
}
