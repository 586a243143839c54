//! How a builder becomes a running site.

use std::collections::VecDeque;
use std::sync::atomic::AtomicUsize;
use std::sync::{Arc, Mutex};

use tokio::net::TcpListener;
use tokio::sync::Notify;

use crate::answer::Site;
use crate::builder::Builder;
use crate::connection;
#[cfg(feature = "data-file")]
use crate::data_file::{DataFile, State};
use crate::delivery::cache::OutputCache;
use crate::documents::Documents;
use crate::error::Error;
use crate::faults::Faults;
use crate::identity::account::{ApiUser, BackOfficeUser};
use crate::identity::group::Groups;
use crate::identity::user::User;
use crate::oauth::clients::{Clients, Owner};
use crate::oauth::clock::Clock;
use crate::oauth::security::Security;
use crate::oauth::sessions::Sessions;
use crate::oauth::tokens::Tokens;
use crate::route::SiteFacts;
use crate::site::{Credentials, Standin};
use crate::store::Store;
use crate::store::announcement::Announcements;

/// The API user of every site that is given no other. The secret holds what a client must encode in a form.
const CLIENT_ID: &str = "umbraco-back-office-standin";
const CLIENT_SECRET: &str = "st4nd-in+s3cret/%&=Value";

/// The user of the back office of every site that is given no other.
const USER_NAME: &str = "admin@example.com";
const PASSWORD: &str = "st4nd-in+p4ssword/%&=Value";

impl Builder {
    /// Starts the site on the current Tokio runtime; it listens when this returns.
    ///
    /// # Errors
    /// When the port is taken, the system gives no socket, or the data file cannot be used.
    pub async fn start(self) -> Result<Standin, Error> {
        let listener = TcpListener::bind(("127.0.0.1", self.port))
            .await
            .map_err(|source| {
                let port = self.port;
                Error::io(
                    format!(
                        "could not listen on 127.0.0.1:{port}; is something else running there?"
                    ),
                    source,
                )
            })?;
        let address = listener
            .local_addr()
            .map_err(|source| Error::io("the socket has no address", source))?;
        let seed = self.seed.unwrap_or_else(|| u64::from(address.port()));
        let url = format!("http://{address}");
        let (mut security, credentials) = self.security(seed, &url);
        let mut store = Store {
            level: self.runtime_level,
            announced: Announcements::heard(self.calls_webhooks),
            ..Store::fresh()
        };
        let started = self.take_back(&mut security, &mut store)?;
        let site = Arc::new(Site {
            facts: SiteFacts {
                version: self.version,
                production: self.settings.production,
                forwarded_headers: self.forwarded_headers,
                fault_header: self.fault_header,
                calls_webhooks: self.calls_webhooks,
                back_office_host: self.back_office_host,
                configuration: self.configuration,
                handlers: self.handlers,
            },
            documents: Documents::new(self.version, self.settings.production, self.documents),
            security: Mutex::new(security),
            delivery: self.delivery,
            output_cache: OutputCache::default(),
            store: Mutex::new(store),
            log: self.keeps_requests.then(Mutex::default),
            notifications: Mutex::new(VecDeque::new()),
            faults: Faults::default(),
            cache_rebuilds: AtomicUsize::new(0),
            clock_moved: Notify::new(),
            #[cfg(feature = "data-file")]
            data: started.data,
        });
        if started.is_new {
            self.content.fill(&site, &address.to_string())?;
        }
        #[cfg(feature = "data-file")]
        site.keep()?;
        let task = tokio::spawn(connection::accept(listener, site.clone()));
        Ok(Standin::new(site, task, url, credentials))
    }

    /// Goes on from the data file, if there is one.
    #[cfg(feature = "data-file")]
    fn take_back(&self, security: &mut Security, store: &mut Store) -> Result<Started, Error> {
        let Some(path) = &self.data else {
            return Ok(Started {
                is_new: true,
                data: None,
            });
        };
        let data = DataFile::open(path)?;
        let is_new = data.is_new()?;
        let (users, members) = (security.users.clone(), security.members.clone());
        data.load(&mut State { security, store })?;
        security.give(users, members);
        Ok(Started {
            is_new,
            data: Some(Mutex::new(data)),
        })
    }

    #[cfg(not(feature = "data-file"))]
    #[allow(
        clippy::unnecessary_wraps,
        reason = "with a data file there is an error"
    )]
    fn take_back(&self, _: &mut Security, _: &mut Store) -> Result<Started, Error> {
        Ok(Started { is_new: true })
    }

    /// Users, members and clients. The first API user and the first user are those of the handle.
    fn security(&self, seed: u64, url: &str) -> (Security, Credentials) {
        let default_api_user = [ApiUser::new(CLIENT_ID, CLIENT_SECRET)];
        let api_users = non_empty(&self.api_users, &default_api_user);
        let default_user = [BackOfficeUser::new(USER_NAME, PASSWORD)];
        let users = non_empty(&self.users, &default_user);
        let credentials = Credentials {
            client_id: api_users[0].client_id.clone(),
            client_secret: api_users[0].client_secret.clone(),
            user_name: users[0].email.clone(),
            password: users[0].password.clone(),
        };
        let clock = Clock::new();
        let now = clock.now();
        let mut clients = Clients::built_in(self.version, self.settings.production);
        clients.learn_host(url);
        for client in &self.clients {
            clients.register(client.clone());
        }
        for user in api_users {
            clients.add_credentials(&user.client_id, &user.client_secret, Owner::User(user.id));
        }
        for member in &self.members {
            if let Some((id, secret)) = &member.credentials {
                clients.add_credentials(id, secret, Owner::Member(member.id));
            }
        }
        let api_users = api_users.iter().map(|user| User::of_api_user(user, now));
        let users = users
            .iter()
            .map(|user| User::of_back_office_user(user, now));
        let users: Vec<User> = api_users.chain(users).collect();
        let mut groups = Groups::fresh();
        if users.iter().any(|user| user.own_sections.is_some()) {
            groups.add_limited();
        }
        let security = Security {
            settings: self.settings.clone(),
            clock,
            users,
            groups,
            members: self.members.clone(),
            clients,
            tokens: Tokens::new(seed),
            sessions: Sessions::default(),
            key: None,
        };
        (security, credentials)
    }
}

/// What a start goes on from.
struct Started {
    is_new: bool,
    #[cfg(feature = "data-file")]
    data: Option<Mutex<DataFile>>,
}

fn non_empty<'a, T>(given: &'a [T], default: &'a [T]) -> &'a [T] {
    if given.is_empty() { default } else { given }
}
