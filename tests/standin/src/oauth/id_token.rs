//! ID tokens: JWTs signed with RS256 by a key that is new at every start.

use std::time::{SystemTime, UNIX_EPOCH};

use aws_lc_rs::error::Unspecified;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use uuid::Uuid;

use super::security::Security;
use super::tokens::{Grant, Subject};

/// The key of this run of the site.
pub(crate) struct SigningKey {
    pair: RsaKeyPair,
    /// Modulus and exponent, base64url.
    pub(crate) n: String,
    pub(crate) e: String,
}

impl SigningKey {
    fn generate() -> Result<Self, Unspecified> {
        let pair = RsaKeyPair::generate(KeySize::Rsa2048)?;
        let public = pair.public_key();
        let number = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let n = number(public.modulus().big_endian_without_leading_zero());
        let e = number(public.exponent().big_endian_without_leading_zero());
        Ok(Self { pair, n, e })
    }

    /// OpenIddict names an RSA key after the first 40 characters of its modulus.
    pub(crate) fn id(&self) -> String {
        let start = self.n.get(..40).unwrap_or(&self.n);
        start.to_ascii_uppercase()
    }
}

/// The key, made when first asked for: that takes some hundred milliseconds, which a start should not cost.
pub(crate) fn key(security: &mut Security) -> Result<&SigningKey, Unspecified> {
    if security.key.is_none() {
        security.key = Some(SigningKey::generate()?);
    }
    security.key.as_ref().ok_or(Unspecified)
}

/// An ID token for a grant, issued and expiring at these times.
///
/// The claims are those that the discovery document names, with `nonce` as OpenID Connect demands; a real site adds
/// some of its own.
pub(crate) fn sign(
    issuer: &str,
    grant: &Grant,
    nonce: Option<&str>,
    (issued, expires): (SystemTime, SystemTime),
    security: &mut Security,
) -> Result<String, Unspecified> {
    #[derive(Serialize)]
    struct Header<'a> {
        alg: &'a str,
        kid: &'a str,
        typ: &'a str,
    }
    #[derive(Serialize)]
    struct Claims<'a> {
        iss: &'a str,
        exp: u64,
        iat: u64,
        aud: &'a str,
        sub: Uuid,
        #[serde(skip_serializing_if = "Option::is_none")]
        nonce: Option<&'a str>,
    }
    let (Subject::User(sub) | Subject::Member(sub)) = grant.subject;
    let key = key(security)?;
    let header = Header {
        alg: "RS256",
        kid: &key.id(),
        typ: "JWT",
    };
    let claims = Claims {
        iss: issuer,
        exp: seconds(expires),
        iat: seconds(issued),
        aud: &grant.client_id,
        sub,
        nonce,
    };
    let signed = format!("{}.{}", part(&header), part(&claims));
    let mut signature = vec![0; key.pair.public_modulus_len()];
    key.pair.sign(
        &RSA_PKCS1_SHA256,
        &SystemRandom::new(),
        signed.as_bytes(),
        &mut signature,
    )?;
    Ok(format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature)))
}

fn part(value: &impl Serialize) -> String {
    URL_SAFE_NO_PAD.encode(serde_json::to_vec(value).unwrap_or_default())
}

fn seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs()
}
