//! Every way of getting, renewing and giving back a token, against the stand-in of Umbraco 17 and 18 on loopback.
#![allow(clippy::unwrap_used)]

mod client_credentials;
mod loopback;
mod members;
mod origins;
mod password;
mod refresh;
mod revocation;
mod shared_store;
mod swagger;
