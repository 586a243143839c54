//! The mails that the site would have sent.

use std::fmt;

/// A mail of the site to a user, with the link that leads on.
///
/// `Debug` does not show the link: whoever has it can choose the password.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), umbraco_standin::Error> {
/// use umbraco_standin::{Configuration, Standin};
/// let settings = Configuration::new().mail(true);
/// let site = Standin::builder().configuration(settings).start().await?;
/// // After the user forgot the password:
/// for mail in site.mails() {
///     println!("{} {:?}", mail.to(), mail.kind());
/// }
/// # site.stop().await; Ok(()) }
/// ```
#[derive(Clone)]
pub struct Mail {
    pub(crate) kind: MailKind,
    pub(crate) to: String,
    pub(crate) message: Option<String>,
    pub(crate) link: String,
    pub(crate) code: String,
}

/// What a mail is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MailKind {
    /// The user is invited, and chooses a first password: `POST user/invite/create-password`.
    Invitation,
    /// The user forgot the password, and chooses another: `POST security/forgot-password/reset`.
    PasswordReset,
}

impl Mail {
    /// What it is about.
    pub fn kind(&self) -> MailKind {
        self.kind
    }

    /// The address of the user.
    pub fn to(&self) -> &str {
        &self.to
    }

    /// What the inviting user has written.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The address that the user opens: the login page of the site, with `flow`, `userId` and `inviteCode` or `resetCode`
    /// (`src/Umbraco.Cms.Api.Management/Security/InviteUriProvider.cs` and `ForgotPasswordUriProvider.cs`).
    pub fn link(&self) -> &str {
        &self.link
    }

    /// The code in the link: the `token` of an invitation, the `resetCode` of a forgotten password.
    pub fn code(&self) -> &str {
        &self.code
    }
}

impl fmt::Debug for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mail")
            .field("kind", &self.kind)
            .field("to", &self.to)
            .finish_non_exhaustive()
    }
}
