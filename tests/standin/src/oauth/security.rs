//! Everything the site knows about who may do what: users, members, clients, tokens, cookies, settings, time.

use std::time::{Duration, SystemTime};

use uuid::Uuid;

use super::clients::Clients;
use super::clock::Clock;
use super::cookies::{self, Attributes};
use super::id_token::SigningKey;
use super::sessions::{Login, Sessions};
use super::tokens::{Subject, Tokens};
use crate::identity::group::Groups;
use crate::identity::member::Member;
use crate::identity::user::User;
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// The settings that the OAuth server follows.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// `Global:TimeOut`: the life of logins and refresh tokens, four times that of access tokens.
    pub(crate) time_out: Duration,
    /// `Global:UseHttps`.
    pub(crate) use_https: bool,
    pub(crate) production: bool,
    /// `Security:AllowConcurrentLogins`.
    pub(crate) concurrent_logins: bool,
    /// Whether members sign in with authorization codes.
    pub(crate) member_codes: bool,
}

/// The state of the OAuth server and of everybody who can sign in.
pub(crate) struct Security {
    pub(crate) settings: Settings,
    pub(crate) clock: Clock,
    pub(crate) users: Vec<User>,
    pub(crate) groups: Groups,
    pub(crate) members: Vec<Member>,
    pub(crate) clients: Clients,
    pub(crate) tokens: Tokens,
    pub(crate) sessions: Sessions,
    /// Made when first needed: that takes a moment.
    pub(crate) key: Option<SigningKey>,
}

impl Security {
    pub(crate) fn now(&self) -> SystemTime {
        self.clock.now()
    }

    /// Whether the request came in a way that the OAuth server refuses. `X-Forwarded-Proto` counts only on a site that
    /// looks at it.
    pub(crate) fn refuses_transport(&self, request: &Request) -> bool {
        self.settings.use_https && !request.is_https
    }

    pub(crate) fn user(&self, id: Uuid) -> Option<&User> {
        self.users.iter().find(|user| user.id == id)
    }

    pub(crate) fn user_mut(&mut self, id: Uuid) -> Option<&mut User> {
        self.users.iter_mut().find(|user| user.id == id)
    }

    pub(crate) fn member(&self, id: Uuid) -> Option<&Member> {
        self.members.iter().find(|member| member.id == id)
    }

    /// The user whose login cookie a request brings.
    pub(crate) fn signed_in(&self, request: &Request) -> Option<Login> {
        let cookie = cookies::get(request, cookies::LOGIN)?;
        let login = self.sessions.login(&cookie, self.now())?;
        self.user(login.user).map(|_| login)
    }

    /// Sets a new login cookie; older ones of the same user stay good.
    pub(crate) fn sign_in(&mut self, reply: Reply, user: Uuid, persistent: bool) -> Reply {
        let now = self.now();
        let login = Login {
            user,
            until: now + self.settings.time_out,
            persistent,
        };
        let value = self.tokens.random();
        self.sessions.add_login(value.clone(), login, now);
        let until = persistent.then_some(login.until);
        let attributes = Attributes::lax(self.settings.use_https);
        cookies::set(reply, cookies::LOGIN, &value, until, attributes)
    }

    /// A person has signed in with password and, where needed, second factor: that ends the user's tokens unless
    /// concurrent logins are allowed
    /// (`src/Umbraco.Cms.Api.Management/Handlers/RevokeUserAuthenticationTokensNotificationHandler.cs`).
    pub(crate) fn start_session(&mut self, reply: Reply, user: Uuid, persistent: bool) -> Reply {
        if !self.settings.concurrent_logins {
            self.delete_tokens_of(user);
        }
        let now = self.now();
        if let Some(user) = self.user_mut(user) {
            user.lockout.clear();
            user.last_login = Some(now);
        }
        self.sign_in(reply, user, persistent)
    }

    /// Puts the users and members that were given at this start among those that were kept: a user who is there already
    /// gets the password and the second factor that were given.
    #[cfg(feature = "data-file")]
    pub(crate) fn give(&mut self, users: Vec<User>, members: Vec<Member>) {
        for given in users {
            match self.user_mut(given.id) {
                Some(user) => {
                    user.password = given.password;
                    user.two_factor = given.two_factor;
                }
                None => self.users.push(given),
            }
        }
        for given in members {
            if self.member(given.id).is_none() {
                self.members.push(given);
            }
        }
    }

    pub(crate) fn delete_tokens_of(&mut self, user: Uuid) {
        self.tokens
            .delete(|grant| grant.subject == Subject::User(user));
    }

    /// Disables a user: tokens become unknown, logins stay good.
    pub(crate) fn disable(&mut self, user: Uuid) {
        if let Some(user) = self.user_mut(user) {
            user.approved = false;
        }
        self.delete_tokens_of(user);
    }

    /// Removes client credentials: the client id and its tokens become unknown.
    pub(crate) fn remove_credentials(&mut self, client_id: &str) {
        self.clients.remove(client_id);
        self.tokens.delete(|grant| grant.client_id == client_id);
    }
}
