//! The OAuth server: clients, tokens, the token endpoints, and the bearer check of the Management API.

pub(crate) mod bearer;
pub(crate) mod clients;
pub(crate) mod form;
pub(crate) mod token_endpoint;
pub(crate) mod token_error;
pub(crate) mod tokens;
