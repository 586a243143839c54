//! The challenge of an authorization code.

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// Whether a verifier meets the challenge, by its hash or as it is (RFC 7636 section 4.6).
pub(super) fn is_met(challenge: &str, is_s256: bool, verifier: &str) -> bool {
    if is_s256 {
        let hash = digest(&SHA256, verifier.as_bytes());
        return URL_SAFE_NO_PAD.encode(hash) == challenge;
    }
    verifier == challenge
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_challenge_of_rfc_7636_appendix_b_is_met() {
        let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        assert!(is_met(challenge, true, verifier));
        assert!(!is_met(challenge, true, challenge));
        assert!(is_met(challenge, false, challenge));
        assert!(!is_met(challenge, false, verifier));
    }
}
