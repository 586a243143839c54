//! Who signs in where: one profile for each site, in a file of the user's configuration, and the tokens beside it.
//!
//! | file | idea |
//! |---|---|
//! | `profile` | how one site is signed in to, without its secrets |
//! | `file` | the profiles of a user, in `profiles.toml` |
//! | `choose` | which way a site offers |
//! | `account` | a profile at work: sign in, token, state, sign out |

mod account;
mod choose;
mod file;
mod profile;

pub(crate) use account::{Account, Token};
pub(crate) use choose::choose;
pub(crate) use file::{Profiles, site};
pub(crate) use profile::{Profile, Way};
