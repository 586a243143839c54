//! `src/oauth`

#[path = "../../../../src/oauth/clients.rs"]
pub mod clients;
#[path = "../../../../src/oauth/clock.rs"]
pub mod clock;
#[path = "../../../../src/oauth/code_challenge.rs"]
pub mod code_challenge;
#[path = "../../../../src/oauth/cookies.rs"]
pub mod cookies;
#[path = "../../../../src/oauth/public_client.rs"]
pub mod public_client;
#[path = "../../../../src/oauth/scopes.rs"]
pub mod scopes;
#[path = "../../../../src/oauth/tokens.rs"]
pub mod tokens;
