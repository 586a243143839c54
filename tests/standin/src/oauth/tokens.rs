//! Reference tokens: access and refresh tokens and codes, opaque, 43 characters, each with an entry here.

use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::scopes::Scopes;
use crate::store::sequence::Sequence;

/// Whose token it is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum Subject {
    User(Uuid),
    Member(Uuid),
}

/// What a token is for. Without `Debug`: the challenge of a code can be its verifier.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Kind {
    AccessToken,
    RefreshToken,
    Code(Code),
    IdToken,
}

/// What an authorization code was asked with.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Code {
    pub(crate) redirect_uri: Option<String>,
    pub(crate) challenge: String,
    pub(crate) is_s256: bool,
    pub(crate) nonce: Option<String>,
}

/// What a token says: who, through which client, with which scopes, and on which authorization it hangs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Grant {
    pub(crate) subject: Subject,
    pub(crate) client_id: String,
    pub(crate) scopes: Scopes,
    /// Tokens of one sign-in share one; those of client credentials have none.
    pub(crate) authorization: Option<u64>,
}

/// The entry of a token.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) grant: Grant,
    pub(crate) expires: SystemTime,
    pub(crate) state: State,
}

/// What became of a token.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum State {
    Valid,
    Redeemed(SystemTime),
    Revoked,
}

/// What the bearer check finds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Found {
    Valid(Subject),
    /// Expired or revoked: the two cannot be told apart on the wire.
    NoLongerValid,
    /// An `id_token`, which is no access token.
    WrongKind,
    Unknown,
}

/// The entries of [`Tokens`], each under the hash of its token.
#[derive(Serialize, Deserialize)]
pub(crate) struct KeptTokens {
    entries: HashMap<String, Token>,
    authorizations: u64,
}

/// Every token that was issued and not deleted.
pub(crate) struct Tokens {
    sequence: Sequence,
    entries: HashMap<String, Token>,
    authorizations: u64,
    prune_at: usize,
    requests: usize,
    issued: usize,
}

impl Tokens {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            sequence: Sequence::new(seed),
            entries: HashMap::new(),
            authorizations: 0,
            prune_at: 1024,
            requests: 0,
            issued: 0,
        }
    }

    /// A new reference token.
    pub(crate) fn issue(&mut self, kind: Kind, grant: Grant, expires: SystemTime) -> String {
        self.issued += usize::from(kind == Kind::AccessToken);
        let text = self.random();
        self.keep(text.clone(), kind, grant, expires);
        text
    }

    /// Remembers a token that was made elsewhere.
    pub(crate) fn keep(&mut self, text: String, kind: Kind, grant: Grant, expires: SystemTime) {
        let state = State::Valid;
        self.entries.insert(
            key(&text),
            Token {
                kind,
                grant,
                expires,
                state,
            },
        );
    }

    pub(crate) fn get(&self, text: &str) -> Option<&Token> {
        self.entries.get(&key(text))
    }

    /// Looks up an access token. Codes and refresh tokens read as unknown.
    pub(crate) fn find(&self, text: &str, now: SystemTime) -> Found {
        match self.entries.get(&key(text)) {
            Some(token) if token.kind == Kind::IdToken => Found::WrongKind,
            Some(token) if token.kind != Kind::AccessToken => Found::Unknown,
            Some(token) if token.state != State::Valid || token.expires <= now => {
                Found::NoLongerValid
            }
            Some(token) => Found::Valid(token.grant.subject),
            None => Found::Unknown,
        }
    }

    /// A new authorization, for the tokens of one sign-in.
    pub(crate) fn authorize(&mut self) -> u64 {
        self.authorizations += 1;
        self.authorizations
    }

    /// Marks a code or refresh token as used; the time of the first use stays.
    pub(crate) fn redeem(&mut self, text: &str, now: SystemTime) {
        if let Some(token) = self.entries.get_mut(&key(text)) {
            if token.state == State::Valid {
                token.state = State::Redeemed(now);
            }
        }
    }

    pub(crate) fn revoke(&mut self, text: &str) {
        if let Some(token) = self.entries.get_mut(&key(text)) {
            token.state = State::Revoked;
        }
    }

    /// Revokes everything that hangs on an authorization.
    pub(crate) fn revoke_authorization(&mut self, authorization: u64) {
        for token in self.entries.values_mut() {
            if token.grant.authorization == Some(authorization) {
                token.state = State::Revoked;
            }
        }
    }

    /// Ends every token; from then on they are answered as expired and revoked ones are.
    pub(crate) fn end_all(&mut self) {
        for token in self.entries.values_mut() {
            token.state = State::Revoked;
        }
    }

    /// Deletes the rows, as Umbraco does when a user is disabled: the tokens become unknown.
    pub(crate) fn delete(&mut self, which: impl Fn(&Grant) -> bool) {
        self.entries.retain(|_, token| !which(&token.grant));
    }

    /// Drops what has been useless for longer than seven days, as the hourly clean-up of a real site does
    /// (`src/Umbraco.Infrastructure/BackgroundJobs/Jobs/OpenIddictCleanupJob.cs`). Looks only when entries have doubled.
    pub(crate) fn prune(&mut self, now: SystemTime) {
        const KEPT: Duration = Duration::from_secs(7 * 24 * 60 * 60);
        if self.entries.len() < self.prune_at {
            return;
        }
        self.entries.retain(|_, token| token.expires + KEPT > now);
        self.prune_at = 1024.max(self.entries.len() * 2);
    }

    /// What outlives the process.
    pub(crate) fn kept(&self) -> KeptTokens {
        KeptTokens {
            entries: self.entries.clone(),
            authorizations: self.authorizations,
        }
    }

    /// Takes back what was kept.
    pub(crate) fn take_back(&mut self, kept: KeptTokens) {
        self.entries = kept.entries;
        self.authorizations = kept.authorizations;
    }

    pub(crate) fn count_request(&mut self) {
        self.requests += 1;
    }

    pub(crate) fn requests(&self) -> usize {
        self.requests
    }

    pub(crate) fn issued(&self) -> usize {
        self.issued
    }

    /// A value that nobody can guess from the outside: the text of a token or a cookie.
    pub(crate) fn random(&mut self) -> String {
        URL_SAFE_NO_PAD.encode(self.sequence.bytes())
    }
}

/// What a token or cookie is kept under: whoever reads the state cannot use it.
pub(super) fn key(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(digest(&SHA256, text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: SystemTime = SystemTime::UNIX_EPOCH;
    const LATER: SystemTime = SystemTime::UNIX_EPOCH;

    fn grant(authorization: Option<u64>) -> Grant {
        Grant {
            subject: Subject::User(Uuid::nil()),
            client_id: "a".into(),
            scopes: Scopes::default(),
            authorization,
        }
    }

    #[test]
    fn tokens_are_43_characters_and_differ_between_sites() {
        let one = Tokens::new(1).issue(Kind::AccessToken, grant(None), LATER);
        let two = Tokens::new(2).issue(Kind::AccessToken, grant(None), LATER);
        assert_eq!(one.len(), 43);
        assert_ne!(one, two);
    }

    #[test]
    fn a_token_is_valid_then_ended_then_unknown() {
        let until = NOW + Duration::from_secs(300);
        let mut tokens = Tokens::new(1);
        let token = tokens.issue(Kind::AccessToken, grant(None), until);
        let subject = Subject::User(Uuid::nil());
        assert_eq!(tokens.find(&token, NOW), Found::Valid(subject));
        assert_eq!(tokens.find(&token, until), Found::NoLongerValid);
        tokens.end_all();
        assert_eq!(tokens.find(&token, NOW), Found::NoLongerValid);
        tokens.delete(|whose| whose.subject == subject);
        assert_eq!(tokens.find(&token, NOW), Found::Unknown);
    }

    #[test]
    fn only_access_tokens_are_found() {
        let until = NOW + Duration::from_secs(300);
        let mut tokens = Tokens::new(1);
        let refresh = tokens.issue(Kind::RefreshToken, grant(None), until);
        let id_token = tokens.issue(Kind::IdToken, grant(None), until);
        assert_eq!(tokens.find(&refresh, NOW), Found::Unknown);
        assert_eq!(tokens.find(&id_token, NOW), Found::WrongKind);
    }

    #[test]
    fn tokens_are_dropped_a_week_after_their_end() {
        let until = NOW + Duration::from_secs(300);
        let mut tokens = Tokens::new(1);
        let first = tokens.issue(Kind::AccessToken, grant(None), until);
        tokens.prune_at = 1;
        tokens.prune(until + Duration::from_secs(7 * 24 * 60 * 60 - 1));
        assert!(tokens.get(&first).is_some());
        tokens.prune_at = 1;
        tokens.prune(until + Duration::from_secs(7 * 24 * 60 * 60));
        assert!(tokens.get(&first).is_none());
    }

    #[test]
    fn an_authorization_is_revoked_as_a_whole() {
        let until = NOW + Duration::from_secs(300);
        let mut tokens = Tokens::new(1);
        let (mine, other) = (tokens.authorize(), tokens.authorize());
        let one = tokens.issue(Kind::AccessToken, grant(Some(mine)), until);
        let two = tokens.issue(Kind::AccessToken, grant(Some(other)), until);
        tokens.revoke_authorization(mine);
        assert_eq!(tokens.find(&one, NOW), Found::NoLongerValid);
        assert!(matches!(tokens.find(&two, NOW), Found::Valid(_)));
    }
}
