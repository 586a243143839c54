//! A secret that can be compared and not read: salted, as SHA-256.
//!
//! That is enough for secrets of a test double, which are random or made up; it is no way to keep people's passwords.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::digest::{Context, SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde::{Deserialize, Serialize};

/// A client secret or a password. `Debug` shows nothing of it.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Secret {
    salt: String,
    digest: String,
}

impl Secret {
    /// Keeps what is needed to know the text again.
    pub(crate) fn of(text: &str) -> Self {
        // Random bytes of the system: the generator of `aws-lc-rs` gathers entropy for longer than a site takes to start.
        let salt = STANDARD_NO_PAD.encode(uuid::Uuid::new_v4().as_bytes());
        let digest = digest(&salt, text);
        Self { salt, digest }
    }

    /// Whether this is the text.
    pub(crate) fn is(&self, text: &str) -> bool {
        let found = digest(&self.salt, text);
        verify_slices_are_equal(self.digest.as_bytes(), found.as_bytes()).is_ok()
    }
}

fn digest(salt: &str, text: &str) -> String {
    let mut context = Context::new(&SHA256);
    context.update(salt.as_bytes());
    context.update(text.as_bytes());
    STANDARD_NO_PAD.encode(context.finish())
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_known_again_and_not_shown() {
        let secret = Secret::of("s3cret");
        assert!(secret.is("s3cret") && !secret.is("s3cret ") && !secret.is(""));
        assert_eq!(format!("{secret:?}"), "Secret");
        assert_ne!(secret.digest, Secret::of("s3cret").digest);
    }
}
