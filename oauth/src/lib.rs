#![doc = include_str!("../README.md")]
//!
//! # Where is what
//! | file | idea |
//! |---|---|
//! | `credentials` | the handle that everything else is built around |
//! | `site` | what a client tells the credentials about the API that it calls |
//! | `client_credentials`, `static_token`, `api_key` | the kinds of credentials |
//! | `token_source` | one trait: fetch one token, once |
//! | `cache` | reuse, single flight, refresh ahead, rejection |
//! | `lifetime`, `backoff`, `clock` | when: refresh windows, pauses after failures, injected time |
//! | `token_endpoint` | one request to a token endpoint, and what its answer means |
//! | `origin` | where a secret may go |
//! | `error` | what went wrong and what to do next |

mod access_token;
mod api_key;
mod backoff;
mod cache;
mod client_credentials;
mod clock;
mod credentials;
mod error;
mod lifetime;
mod origin;
mod site;
mod static_token;
mod token_endpoint;
mod token_source;

pub use access_token::AccessToken;
pub use api_key::ApiKey;
pub use client_credentials::{ClientAuthentication, ClientCredentials};
pub use clock::{Clock, ManualClock, Moment, SystemClock};
pub use credentials::{Credentials, Stamp};
pub use error::Error;
pub use secrecy::{ExposeSecret, SecretString};
pub use site::{IntoCredentials, Site};
pub use static_token::StaticToken;
pub use token_source::{Fetch, TokenSource};
