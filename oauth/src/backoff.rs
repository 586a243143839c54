//! How long to leave a token endpoint alone after a failure.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::time::Duration;

use crate::{Error, Moment};

/// The first pause is between half of this and all of it; each further failure doubles it.
const FIRST: Duration = Duration::from_secs(2);
const LONGEST: Duration = Duration::from_secs(60);

/// No server may silence a client for longer.
const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(3600);

/// The failures since the last token.
#[derive(Clone, Debug)]
pub(crate) struct Backoff {
    failures: u32,
    error: Error,
    since: Moment,
    pause: Duration,
}

impl Backoff {
    /// One more failure after `earlier` ones.
    pub(crate) fn after(earlier: Option<&Backoff>, error: Error, now: Moment) -> Self {
        let failures = earlier.map_or(1, |backoff| backoff.failures.saturating_add(1));
        let asked = error
            .retry_after()
            .unwrap_or_default()
            .min(LONGEST_RETRY_AFTER);
        Self {
            failures,
            pause: pause(failures, random()).max(asked),
            error,
            since: now,
        }
    }

    pub(crate) fn pause(&self) -> Duration {
        self.pause
    }

    /// Whether the pause is still on: no refresh ahead is tried.
    pub(crate) fn is_on(&self, now: Moment) -> bool {
        now.since(self.since) < self.pause
    }

    /// The error to return in place of a token request while the pause is on. A transient failure does not hold
    /// callers back, unless the server asked for it.
    pub(crate) fn holds_back(&self, now: Moment) -> Option<Error> {
        let holds = self.error.is_permanent() || self.error.retry_after().is_some();
        (holds && self.is_on(now)).then(|| self.error.clone())
    }
}

/// The pause after this many failures; `random` is between 0 and 1.
fn pause(failures: u32, random: f64) -> Duration {
    let doubled = 2u32.saturating_pow(failures.saturating_sub(1));
    FIRST
        .saturating_mul(doubled)
        .min(LONGEST)
        .mul_f64(0.5 + random.clamp(0.0, 1.0) / 2.0)
}

/// A number between 0 and 1, so that the processes of a fleet do not return in step. Not for secrets.
fn random() -> f64 {
    let bits = RandomState::new().build_hasher().finish();
    (bits % 1_000_000) as f64 / 1_000_000.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Clock, ManualClock};

    #[test]
    fn pauses_double_up_to_a_minute_and_jitter_only_shortens_them() {
        let full: Vec<u64> = (1..=8).map(|n| pause(n, 1.0).as_secs()).collect();
        assert_eq!(full, [2, 4, 8, 16, 32, 60, 60, 60]);
        let half: Vec<u64> = (1..=8).map(|n| pause(n, 0.0).as_secs()).collect();
        assert_eq!(half, [1, 2, 4, 8, 16, 30, 30, 30]);
        assert_eq!(pause(u32::MAX, 1.0), LONGEST);
        assert!((0.0..1.0).contains(&random()));
    }

    #[test]
    fn retry_after_is_kept_but_not_for_ever() {
        let now = ManualClock::default().now();
        let after = |seconds| {
            Backoff::after(
                None,
                Error::transient("busy").with_retry_after(Duration::from_secs(seconds)),
                now,
            )
            .pause
        };
        assert_eq!(after(90).as_secs(), 90);
        assert_eq!(after(u64::MAX), LONGEST_RETRY_AFTER);
        assert!(after(0) >= FIRST / 2);
    }
}
