//! `src/identity`

#[path = "../../../../src/identity/lockout.rs"]
pub mod lockout;
#[path = "../../../../src/identity/secret.rs"]
pub mod secret;
