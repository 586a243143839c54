//! The client against an OpenID provider that nobody here wrote: the certified `oidc-provider` of npm, on loopback.
//!
//! `UMBRACO_OIDC_PROVIDER=1` runs these tests; they need Node.js and npm.
#![allow(clippy::unwrap_used)]

mod browser;
mod machine;
#[path = "../../../npm.rs"]
mod npm;
mod person;
mod provider;

use provider::Provider;

/// A running provider, if these tests are to run.
fn provider() -> Option<Provider> {
    if std::env::var("UMBRACO_OIDC_PROVIDER").as_deref() != Ok("1") {
        println!("skipped: UMBRACO_OIDC_PROVIDER is not 1");
        return None;
    }
    Some(Provider::start())
}
