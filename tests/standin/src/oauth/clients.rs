//! The OAuth clients of the site: built-in ones, those that a site registers in code, and client credentials.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::public_client::PublicClient;
use crate::identity::secret::Secret;

/// The client of the back office itself, whose tokens never leave the server.
pub(crate) const BACK_OFFICE: &str = "umbraco-back-office";
/// The client of members.
pub(crate) const MEMBER: &str = "umbraco-member";
const SWAGGER: &str = "umbraco-swagger";
const POSTMAN: &str = "umbraco-postman";

/// The lifetime of access tokens of `umbraco-swagger` and `umbraco-postman`, whatever `Global:TimeOut` is
/// (`src/Umbraco.Cms.Api.Management/Security/BackOfficeApplicationManager.cs`).
const DEVELOPMENT_LIFETIME: Duration = Duration::from_secs(1200);

/// Whose user a token of client credentials stands for.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum Owner {
    User(Uuid),
    Member(Uuid),
}

/// A client as the endpoints find it.
#[derive(Clone)]
pub(crate) struct Client {
    pub(crate) id: String,
    pub(crate) kind: Kind,
    pub(crate) redirect_uris: Uris,
    pub(crate) post_logout_redirect_uris: Uris,
    pub(crate) refresh: bool,
    pub(crate) revoke: bool,
    pub(crate) end_session: bool,
    /// A lifetime of access tokens other than that of the site.
    pub(crate) lifetime: Option<Duration>,
}

/// How a client proves itself, and which grant it has.
#[derive(Clone)]
pub(crate) enum Kind {
    /// No secret; authorization code.
    Public,
    /// A secret; client credentials.
    Confidential { secret: Secret, owner: Owner },
}

/// Addresses of a client.
#[derive(Clone)]
pub(crate) enum Uris {
    Fixed(Vec<String>),
    /// These paths on every host that the site knows.
    OnKnownHosts(&'static [&'static str]),
}

impl Uris {
    const NONE: Self = Self::Fixed(Vec::new());

    fn of(uris: &[&str]) -> Self {
        Self::Fixed(uris.iter().copied().map(String::from).collect())
    }
}

impl Client {
    pub(crate) fn is_public(&self) -> bool {
        matches!(self.kind, Kind::Public)
    }

    fn public(id: &str, redirect_uris: Uris) -> Self {
        Self {
            id: id.to_owned(),
            kind: Kind::Public,
            redirect_uris,
            post_logout_redirect_uris: Uris::NONE,
            refresh: false,
            revoke: false,
            end_session: false,
            lifetime: None,
        }
    }
}

/// The credentials and hosts of [`Clients`].
#[derive(Serialize, Deserialize)]
pub(crate) struct KeptClients {
    credentials: Vec<(String, Secret, Owner)>,
    hosts: Vec<String>,
}

/// All clients of the site.
pub(crate) struct Clients {
    clients: Vec<Client>,
    /// Scheme and authority of every host that the back office was asked under.
    hosts: Vec<String>,
}

impl Clients {
    /// The built-in clients. `umbraco-swagger` and `umbraco-postman` exist outside Production only; the redirect page
    /// moved with 18.
    pub(crate) fn built_in(version: u8, production: bool) -> Self {
        let mut clients = vec![Client {
            post_logout_redirect_uris: Uris::OnKnownHosts(&[
                "/umbraco/oauth_complete",
                "/umbraco/logout",
            ]),
            refresh: true,
            revoke: true,
            end_session: true,
            ..Client::public(
                BACK_OFFICE,
                Uris::OnKnownHosts(&["/umbraco/oauth_complete"]),
            )
        }];
        let redirect_page: &[&str] = if version >= 18 {
            &["/umbraco/openapi/oauth2-redirect.html"]
        } else {
            &["/umbraco/swagger/oauth2-redirect.html"]
        };
        let postman = Uris::of(&[
            "https://oauth.pstmn.io/v1/callback",
            "https://oauth.pstmn.io/v1/browser-callback",
        ]);
        if !production {
            for (id, uris) in [
                (SWAGGER, Uris::OnKnownHosts(redirect_page)),
                (POSTMAN, postman),
            ] {
                clients.push(Client {
                    lifetime: Some(DEVELOPMENT_LIFETIME),
                    ..Client::public(id, uris)
                });
            }
        }
        Self {
            clients,
            hosts: Vec::new(),
        }
    }

    /// Adds a client that the site registers in code; one of the same id is replaced.
    pub(crate) fn register(&mut self, given: PublicClient) {
        self.clients.retain(|client| client.id != given.id);
        self.clients.push(Client {
            post_logout_redirect_uris: Uris::Fixed(given.post_logout_redirect_uris),
            refresh: given.refresh,
            revoke: given.revoke,
            end_session: true,
            ..Client::public(&given.id, Uris::Fixed(given.redirect_uris))
        });
    }

    /// Adds client credentials.
    pub(crate) fn add_credentials(&mut self, id: &str, secret: &str, owner: Owner) {
        self.add_kept(id, Secret::of(secret), owner);
    }

    fn add_kept(&mut self, id: &str, secret: Secret, owner: Owner) {
        self.clients.push(Client {
            kind: Kind::Confidential { secret, owner },
            revoke: true,
            ..Client::public(id, Uris::NONE)
        });
    }

    /// Removes client credentials.
    pub(crate) fn remove(&mut self, id: &str) {
        self.clients
            .retain(|client| client.id != id || client.is_public());
    }

    /// What outlives the process; the other clients are there at each start.
    pub(crate) fn kept(&self) -> KeptClients {
        let clients = self.clients.iter().filter_map(|client| match &client.kind {
            Kind::Confidential { secret, owner } => {
                Some((client.id.clone(), secret.clone(), *owner))
            }
            Kind::Public => None,
        });
        KeptClients {
            credentials: clients.collect(),
            hosts: self.hosts.clone(),
        }
    }

    /// Takes back what was kept. Credentials that were given at this start stay as they were given.
    pub(crate) fn take_back(&mut self, kept: KeptClients) {
        for (id, secret, owner) in kept.credentials {
            if self.find(&id).is_none() {
                self.add_kept(&id, secret, owner);
            }
        }
        for host in kept.hosts {
            self.learn_host(&host);
        }
    }

    /// Looked up as sent: case counts, no prefix is added.
    pub(crate) fn find(&self, id: &str) -> Option<&Client> {
        self.clients.iter().find(|client| client.id == id)
    }

    /// Who owns these client credentials.
    pub(crate) fn owner(&self, id: &str) -> Option<Owner> {
        match self.find(id)?.kind {
            Kind::Confidential { owner, .. } => Some(owner),
            Kind::Public => None,
        }
    }

    /// The client ids of an owner, in the order they were added.
    pub(crate) fn credentials_of(&self, whose: Owner) -> Vec<&str> {
        self.clients
            .iter()
            .filter(
                |client| matches!(client.kind, Kind::Confidential { owner, .. } if owner == whose),
            )
            .map(|client| client.id.as_str())
            .collect()
    }

    /// Whether some member has client credentials: that is when their flow is on.
    pub(crate) fn has_member_credentials(&self) -> bool {
        self.clients.iter().any(|client| {
            matches!(
                client.kind,
                Kind::Confidential {
                    owner: Owner::Member(_),
                    ..
                }
            )
        })
    }

    /// Remembers the host of a request, as the site does with the first request for each
    /// (`src/Umbraco.Cms.Api.Management/Middleware/BackOfficeAuthorizationInitializationMiddleware.cs`).
    pub(crate) fn learn_host(&mut self, origin: &str) {
        if self.hosts.iter().all(|host| host != origin) {
            self.hosts.push(origin.to_owned());
        }
    }

    /// The redirect URIs of a client, written out.
    pub(crate) fn redirect_uris(&self, client: &Client) -> Vec<String> {
        self.written_out(&client.redirect_uris)
    }

    /// Whether a client may send its user there after `signout`; without a client, whether any may.
    pub(crate) fn ends_session_at(&self, client: Option<&Client>, uri: &str) -> bool {
        self.clients
            .iter()
            .filter(|candidate| client.is_none_or(|client| client.id == candidate.id))
            .filter(|candidate| candidate.end_session)
            .any(|candidate| {
                let uris = self.written_out(&candidate.post_logout_redirect_uris);
                uris.iter().any(|known| known == uri)
            })
    }

    fn written_out(&self, uris: &Uris) -> Vec<String> {
        match uris {
            Uris::Fixed(uris) => uris.clone(),
            Uris::OnKnownHosts(paths) => self
                .hosts
                .iter()
                .flat_map(|host| paths.iter().map(move |path| format!("{host}{path}")))
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_redirect_page_is_on_every_known_host() {
        let mut clients = Clients::built_in(17, false);
        clients.learn_host("http://localhost:1");
        clients.learn_host("http://localhost:1");
        clients.learn_host("https://site.example");
        let swagger = clients.find("umbraco-swagger").unwrap();
        assert_eq!(
            clients.redirect_uris(swagger),
            [
                "http://localhost:1/umbraco/swagger/oauth2-redirect.html",
                "https://site.example/umbraco/swagger/oauth2-redirect.html"
            ]
        );
        let production = Clients::built_in(18, true);
        assert!(production.find("umbraco-swagger").is_none());
        assert!(production.find("umbraco-postman").is_none());
    }

    #[test]
    fn credentials_belong_to_their_owner() {
        let mut clients = Clients::built_in(17, false);
        let owner = Owner::User(Uuid::from_u128(1));
        clients.add_credentials("umbraco-back-office-a", "s", owner);
        assert_eq!(clients.credentials_of(owner), ["umbraco-back-office-a"]);
        assert!(!clients.has_member_credentials());
        clients.remove("umbraco-back-office-a");
        clients.remove("umbraco-back-office");
        assert!(clients.find("umbraco-back-office-a").is_none());
        assert!(clients.find("umbraco-back-office").is_some());
    }
}
