//! The OAuth server: clients, tokens, its endpoints, and the bearer check of the Management API.

pub(crate) mod authorize;
mod authorize_request;
pub(crate) mod bearer;
pub(crate) mod clients;
pub(crate) mod clock;
mod code_challenge;
pub(crate) mod cookies;
mod discovery;
pub(crate) mod endpoint;
mod grants;
pub(crate) mod id_token;
pub(crate) mod login_page;
mod parameters;
pub(crate) mod public_client;
mod redaction;
mod refusal;
mod revoke;
pub(crate) mod scopes;
pub(crate) mod security;
pub(crate) mod sessions;
mod signout;
mod token_endpoint;
mod token_reply;
pub(crate) mod tokens;
mod userinfo;
