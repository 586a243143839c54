#![doc = include_str!("../README.md")]
//!
//! # Where is what
//! | file | idea |
//! |---|---|
//! | `credentials` | the handle that everything else is built around |
//! | `site` | what a client tells the credentials about the API that it calls |
//! | `client_credentials`, `static_token`, `api_key` | credentials that need no person |
//! | `authorization_server`, `public_client`, `authorization_code` | where, who and how a person signs in |
//! | `sign_in` | one sign-in: PKCE, the redirect, the loopback listener, name and password, the code exchange |
//! | `session` | what a sign-in leaves behind: refresh, sign-out, userinfo |
//! | `store` | where tokens are kept: memory, files, the keyring |
//! | `revocation` | giving tokens back |
//! | `challenge` | why an API refused a token |
//! | `token_source` | one trait: fetch one token, once |
//! | `cache` | reuse, single flight, refresh ahead, rejection |
//! | `lifetime`, `backoff`, `clock` | when: refresh windows, pauses after failures, injected time |
//! | `endpoint` | one request to an endpoint, and what its answer means |
//! | `origin` | where a secret may go |
//! | `error` | what went wrong and what to do next |

mod access_token;
mod api_key;
mod authorization_code;
mod authorization_server;
mod backoff;
#[cfg(feature = "browser")]
mod browser;
mod cache;
mod challenge;
mod client_credentials;
mod clock;
mod credentials;
mod endpoint;
mod error;
#[cfg(doctest)]
mod impossible;
mod lifetime;
mod origin;
mod public_client;
mod revocation;
mod session;
mod sign_in;
mod site;
mod static_token;
mod store;
mod token_source;

pub use access_token::AccessToken;
pub use api_key::ApiKey;
pub use authorization_code::AuthorizationCode;
pub use authorization_server::AuthorizationServer;
#[cfg(feature = "browser")]
pub use browser::open_browser;
pub use challenge::{Challenge, explain};
pub use client_credentials::{ClientAuthentication, ClientCredentials};
pub use clock::{Clock, ManualClock, Moment, SystemClock};
pub use credentials::{Credentials, Stamp};
pub use error::Error;
pub use public_client::{MemberClient, PublicClient, RegisteredClient, SwaggerClient};
pub use revocation::Revoked;
pub use secrecy::{ExposeSecret, SecretString};
pub use session::{Session, SessionState, UserInfo};
pub use sign_in::{LoopbackListener, PasswordSignIn, SignIn};
pub use site::{IntoCredentials, Site};
pub use static_token::StaticToken;
#[cfg(feature = "keyring")]
pub use store::KeyringStore;
pub use store::{
    EntryKey, FileStore, MemoryStore, StoreFuture, StoreLock, StoredTokens, TokenStore,
};
pub use token_source::{Fetch, Revoke, TokenSource};
