//! Proof Key for Code Exchange (RFC 7636), S256 only.

use oauth2::{PkceCodeChallenge, PkceCodeVerifier};
use secrecy::{ExposeSecret, SecretString};

/// A verifier and its challenge. Not `Clone`: each serves one sign-in.
pub(crate) struct Pkce {
    verifier: SecretString,
    challenge: String,
}

impl Pkce {
    /// From 32 random bytes, as section 4.1 recommends.
    pub(crate) fn random() -> Self {
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256_len(32);
        Self {
            verifier: SecretString::from(verifier.into_secret()),
            challenge: challenge.as_str().to_owned(),
        }
    }

    /// `BASE64URL(SHA256(verifier))` (section 4.2).
    pub(crate) fn challenge(&self) -> &str {
        &self.challenge
    }

    pub(crate) fn verifier(&self) -> &str {
        self.verifier.expose_secret()
    }

    /// The verifier as `oauth2` takes it.
    pub(crate) fn for_exchange(&self) -> PkceCodeVerifier {
        PkceCodeVerifier::new(self.verifier().to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rfc_7636_appendix_b_vector() {
        let verifier =
            PkceCodeVerifier::new("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk".to_owned());
        let challenge = PkceCodeChallenge::from_code_verifier_sha256(&verifier);
        assert_eq!(
            challenge.as_str(),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        );
        assert_eq!(challenge.method().as_str(), "S256");
    }

    #[test]
    fn rfc_7636_section_4_1_verifiers_are_long_unreserved_and_new_each_time() {
        let (one, two) = (Pkce::random(), Pkce::random());
        assert_ne!(one.verifier(), two.verifier());
        assert_eq!(one.verifier().len(), 43);
        let unreserved = |c: char| c.is_ascii_alphanumeric() || "-._~".contains(c);
        assert!(one.verifier().chars().all(unreserved));
        let again = PkceCodeChallenge::from_code_verifier_sha256(&one.for_exchange());
        assert_eq!(again.as_str(), one.challenge());
    }
}
