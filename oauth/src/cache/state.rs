//! What the cache knows, and what follows from it at a given moment. No waiting here.

use std::time::Duration;

use http::HeaderValue;

use super::Served;
use crate::backoff::Backoff;
use crate::lifetime::{Lifetime, Phase};
use crate::{AccessToken, Error, Moment};

/// A token and its life.
#[derive(Clone, Debug)]
pub(super) struct Held {
    token: AccessToken,
    generation: u64,
    life: Lifetime,
    /// Fetched because the server had refused the one before.
    replacement: bool,
}

impl Held {
    pub(super) fn served(self, fetched: bool) -> Served {
        Served {
            token: self.token,
            generation: self.generation,
            fetched,
        }
    }
}

#[derive(Debug, Default)]
pub(super) struct State {
    held: Option<Held>,
    backoff: Option<Backoff>,
    /// How many tokens there have been.
    generation: u64,
    /// How often everything was given back.
    epoch: u64,
    /// The last token was refused, and there is no newer one yet.
    refused: bool,
}

/// What there is for a caller.
pub(super) enum View {
    /// A token.
    Fresh(Held),
    /// A token, and a new one should be fetched.
    Aging(Held),
    /// No token, and none is to be asked for now.
    Paused(Error),
    /// No token.
    Nothing,
}

impl State {
    pub(super) fn view(&self, now: Moment) -> View {
        let paused = self
            .backoff
            .as_ref()
            .is_some_and(|backoff| backoff.is_on(now));
        if let Some(held) = &self.held {
            match held.life.phase(now) {
                Phase::Aging if !paused => return View::Aging(held.clone()),
                Phase::Fresh | Phase::Aging => return View::Fresh(held.clone()),
                Phase::Over => {}
            }
        }
        match self
            .backoff
            .as_ref()
            .and_then(|backoff| backoff.holds_back(now))
        {
            Some(error) => View::Paused(error),
            None => View::Nothing,
        }
    }

    /// The header and the generation of a fresh token: all that most callers need.
    pub(super) fn fresh(&self, now: Moment) -> Option<(HeaderValue, u64)> {
        let held = self.held.as_ref().filter(|held| held.life.is_fresh(now))?;
        Some((held.token.authorization(), held.generation))
    }

    pub(super) fn store(&mut self, token: AccessToken, asked: Moment, now: Moment) -> Held {
        self.generation += 1;
        let life = Lifetime::new(asked, now, token.age(), token.lifetime());
        let replacement = std::mem::take(&mut self.refused);
        let held = Held {
            token,
            generation: self.generation,
            life,
            replacement,
        };
        self.backoff = None;
        self.held = Some(held.clone());
        held
    }

    /// Notes a failure; how long nothing is asked ahead of need.
    pub(super) fn fail(&mut self, error: Error, now: Moment) -> Duration {
        let backoff = Backoff::after(self.backoff.as_ref(), error, now);
        let pause = backoff.pause();
        self.backoff = Some(backoff);
        pause
    }

    /// Gives up the token, and whatever a request under way will bring.
    pub(super) fn forget(&mut self) -> Option<AccessToken> {
        self.epoch += 1;
        self.refused = false;
        self.backoff = None;
        self.held.take().map(|held| held.token)
    }

    pub(super) fn epoch(&self) -> u64 {
        self.epoch
    }

    /// The server refused the token of this generation. Whether another one may fare better:
    /// - yes if there is a newer one already, or none;
    /// - no if it is brand-new and was fetched for that very request, or in place of a refused one. It is kept, so
    ///   that a server which refuses everything sees a token request every few seconds, not one for each call;
    /// - else yes, and the token is dropped.
    pub(super) fn reject(&mut self, generation: u64, fetched: bool, now: Moment) -> bool {
        match &self.held {
            Some(held) if held.generation == generation => {
                if (fetched || held.replacement) && held.life.is_brand_new(now) {
                    return false;
                }
                self.held = None;
                self.refused = true;
                true
            }
            _ => true,
        }
    }
}
