//! Access tokens: opaque, 43 characters, valid for a configured time.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::store::sequence::Sequence;

/// Whose token it is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Holder {
    User(String),
    Member(String),
}

/// What the bearer check finds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Found {
    Valid(Holder),
    /// Expired or revoked: the two cannot be told apart on the wire.
    NoLongerValid,
    /// An `id_token`, which is no access token.
    WrongKind,
    Unknown,
}

/// Every token that was issued and not deleted.
pub(crate) struct Tokens {
    sequence: Sequence,
    lifetime: Duration,
    entries: HashMap<String, Entry>,
    requests: usize,
    issued: usize,
}

struct Entry {
    holder: Holder,
    until: Option<Instant>,
    is_access_token: bool,
}

impl Tokens {
    pub(crate) fn new(seed: u64, lifetime: Duration) -> Self {
        Self {
            sequence: Sequence::new(seed),
            lifetime,
            entries: HashMap::new(),
            requests: 0,
            issued: 0,
        }
    }

    /// A new access token and the whole seconds it has left.
    pub(crate) fn issue(&mut self, holder: Holder) -> (String, u64) {
        self.issued += 1;
        let token = self.random();
        self.keep(token.clone(), holder, true);
        (token, self.lifetime.as_secs())
    }

    /// A JWT in shape only: its signature is random, since no client of the stand-in has reason to check it.
    pub(crate) fn issue_id_token(&mut self, holder: Holder) -> String {
        let header = URL_SAFE_NO_PAD.encode(r#"{"alg":"RS256","kid":"STANDIN","typ":"JWT"}"#);
        let claims = URL_SAFE_NO_PAD.encode(r#"{"iss":"standin"}"#);
        let token = format!("{header}.{claims}.{}", self.random());
        self.keep(token.clone(), holder, false);
        token
    }

    pub(crate) fn find(&self, token: &str) -> Found {
        match self.entries.get(token) {
            None => Found::Unknown,
            Some(entry) if !entry.is_access_token => Found::WrongKind,
            Some(entry) if entry.until.is_none_or(|until| until <= Instant::now()) => {
                Found::NoLongerValid
            }
            Some(entry) => Found::Valid(entry.holder.clone()),
        }
    }

    /// Ends every token; from then on they are answered as expired and revoked ones are.
    pub(crate) fn end_all(&mut self) {
        for entry in self.entries.values_mut() {
            entry.until = None;
        }
    }

    /// Deletes the rows, as Umbraco does when a user is disabled: the tokens become unknown.
    pub(crate) fn delete(&mut self, which: impl Fn(&Holder) -> bool) {
        self.entries.retain(|_, entry| !which(&entry.holder));
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

    /// The value of the `UMB_UCONTEXT_EXPOSED` cookie and the like.
    pub(crate) fn random(&mut self) -> String {
        URL_SAFE_NO_PAD.encode(self.sequence.bytes())
    }

    fn keep(&mut self, token: String, holder: Holder, is_access_token: bool) {
        let until = Some(Instant::now() + self.lifetime);
        self.entries.insert(
            token,
            Entry {
                holder,
                until,
                is_access_token,
            },
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_43_characters_and_differ_between_sites() {
        let holder = Holder::User("a".into());
        let (one, lifetime) = Tokens::new(1, Duration::from_secs(300)).issue(holder.clone());
        let (two, _) = Tokens::new(2, Duration::from_secs(300)).issue(holder);
        assert_eq!((one.len(), lifetime), (43, 300));
        assert_ne!(one, two);
    }

    #[test]
    fn a_token_is_valid_then_ended_then_unknown() {
        let holder = Holder::User("a".into());
        let mut tokens = Tokens::new(1, Duration::from_secs(300));
        let (token, _) = tokens.issue(holder.clone());
        assert_eq!(tokens.find(&token), Found::Valid(holder.clone()));
        tokens.end_all();
        assert_eq!(tokens.find(&token), Found::NoLongerValid);
        tokens.delete(|whose| *whose == holder);
        assert_eq!(tokens.find(&token), Found::Unknown);
    }

    #[test]
    fn an_id_token_is_no_access_token() {
        let mut tokens = Tokens::new(1, Duration::from_secs(300));
        let id_token = tokens.issue_id_token(Holder::User("a".into()));
        assert_eq!(tokens.find(&id_token), Found::WrongKind);
    }
}
