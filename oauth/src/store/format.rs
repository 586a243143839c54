//! The stored form: JSON with a version, so that a later release can tell what it reads.

use std::borrow::Cow;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer, Serialize};

use super::{EntryKey, StoredTokens};
use crate::Error;

const VERSION: u32 = 1;

/// No buffer that holds a secret grows, for growing leaves a copy behind.
const ROOM: usize = 16 * 1024;

#[derive(Serialize)]
struct Written<'a> {
    version: u32,
    issuer: &'a str,
    client_id: &'a str,
    user: &'a str,
    access_token: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<&'a str>,
    /// Milliseconds since 1970, as the next one.
    issued_at: u64,
    expires_at: u64,
    scopes: &'a [String],
}

#[derive(Deserialize)]
struct Version {
    version: u32,
}

#[derive(Deserialize)]
struct Read<'a> {
    #[serde(borrow)]
    issuer: Cow<'a, str>,
    #[serde(borrow)]
    client_id: Cow<'a, str>,
    #[serde(borrow)]
    user: Cow<'a, str>,
    #[serde(deserialize_with = "secret")]
    access_token: SecretString,
    #[serde(default, deserialize_with = "optional_secret")]
    refresh_token: Option<SecretString>,
    issued_at: u64,
    expires_at: u64,
    #[serde(default)]
    scopes: Vec<String>,
}

pub(super) fn write(key: &EntryKey, tokens: &StoredTokens) -> Result<Zeroizing<Vec<u8>>, Error> {
    let refresh_token = tokens.refresh_token.as_ref();
    let mut bytes = Zeroizing::new(Vec::with_capacity(ROOM));
    serde_json::to_writer_pretty(
        &mut *bytes,
        &Written {
            version: VERSION,
            issuer: &key.issuer,
            client_id: &key.client_id,
            user: &key.user,
            access_token: tokens.access_token.expose_secret(),
            refresh_token: refresh_token.map(ExposeSecret::expose_secret),
            issued_at: milliseconds(tokens.issued_at),
            expires_at: milliseconds(tokens.expires_at),
            scopes: &tokens.scopes,
        },
    )
    .map_err(|_| Error::store("the tokens could not be written as JSON"))?;
    Ok(bytes)
}

/// The entry in these bytes and its key. `place` names it in messages.
pub(super) fn read(bytes: &[u8], place: &str) -> Result<(EntryKey, StoredTokens), Error> {
    // serde's own words may quote a value, so they are not shown.
    let broken = |_| {
        Error::store(format!("{place} is not a token entry"))
            .with_hint("remove it and sign in again")
    };
    let Version { version } = serde_json::from_slice(bytes).map_err(broken)?;
    if version != VERSION {
        return Err(Error::store(format!(
            "{place} has version {version}, this program knows version {VERSION}"
        ))
        .with_hint("use the program that wrote it, or remove it and sign in again"));
    }
    let read: Read<'_> = serde_json::from_slice(bytes).map_err(broken)?;
    let key = EntryKey {
        issuer: read.issuer.into_owned(),
        client_id: read.client_id.into_owned(),
        user: read.user.into_owned(),
    };
    let tokens = StoredTokens {
        access_token: read.access_token,
        refresh_token: read.refresh_token,
        issued_at: moment(read.issued_at),
        expires_at: moment(read.expires_at),
        scopes: read.scopes,
    };
    Ok((key, tokens))
}

fn milliseconds(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

fn moment(milliseconds: u64) -> SystemTime {
    UNIX_EPOCH
        .checked_add(Duration::from_millis(milliseconds))
        .unwrap_or(UNIX_EPOCH)
}

fn secret<'de, D: Deserializer<'de>>(deserializer: D) -> Result<SecretString, D::Error> {
    String::deserialize(deserializer).map(SecretString::from)
}

fn optional_secret<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<SecretString>, D::Error> {
    Ok(Option::<String>::deserialize(deserializer)?.map(SecretString::from))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn key() -> EntryKey {
        EntryKey::new(
            &"https://cms.example".parse().unwrap(),
            "client",
            "user \"é\"",
        )
    }

    #[test]
    fn what_was_written_is_read() {
        let mut tokens = StoredTokens::new("acc\"ess", moment(1_000), moment(301_500));
        tokens.refresh_token = Some("refresh".into());
        tokens.scopes = vec!["offline_access".to_owned()];
        let bytes = write(&key(), &tokens).unwrap();
        let (read_key, read) = read(&bytes, "it").unwrap();
        assert_eq!(read_key, key());
        assert_eq!(read.access_token.expose_secret(), "acc\"ess");
        assert_eq!(read.refresh_token.unwrap().expose_secret(), "refresh");
        assert_eq!(read.issued_at, tokens.issued_at);
        assert_eq!(read.expires_at, tokens.expires_at);
        assert_eq!(read.scopes, tokens.scopes);
    }

    #[test]
    fn another_version_and_garbage_are_errors_that_show_nothing_of_it() {
        let error = read(br#"{"version":2,"access_token":"hidden"}"#, "the file x").unwrap_err();
        assert!(error.is_store());
        assert_eq!(
            error.to_string(),
            "the file x has version 2, this program knows version 1; use the program that wrote it, or remove it and \
             sign in again"
        );
        for garbage in [
            "",
            "{",
            "[]",
            r#"{"version":"hidden"}"#,
            r#"{"version":1,"access_token":["hidden"]}"#,
        ] {
            let error = read(garbage.as_bytes(), "the file x").unwrap_err();
            assert!(!format!("{error:?}").contains("hidden"), "{error:?}");
            assert!(error.is_store() && error.is_permanent());
        }
    }

    #[test]
    fn a_time_beyond_all_reason_does_not_overflow() {
        let bytes = br#"{"version":1,"issuer":"i","client_id":"c","user":"","access_token":"a",
            "issued_at":18446744073709551615,"expires_at":18446744073709551615}"#;
        assert!(read(bytes, "it").is_ok());
        assert_eq!(milliseconds(UNIX_EPOCH - Duration::from_secs(1)), 0);
    }
}
