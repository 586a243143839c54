//! The time of the site, which a test can move.

use std::time::{Duration, Instant, SystemTime};

/// Longer than any test, and short enough for every date to fit.
pub(crate) const FOREVER: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// Real time, plus what a test has added.
pub(crate) struct Clock {
    start: SystemTime,
    since: Instant,
    ahead: Duration,
}

impl Clock {
    pub(crate) fn new() -> Self {
        Self {
            start: SystemTime::now(),
            since: Instant::now(),
            ahead: Duration::ZERO,
        }
    }

    pub(crate) fn now(&self) -> SystemTime {
        self.start + self.since.elapsed() + self.ahead
    }

    /// A hundred years at most.
    pub(crate) fn advance(&mut self, by: Duration) {
        self.ahead = self.ahead.saturating_add(by).min(FOREVER);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_goes_forward_and_not_beyond_the_calendar() {
        let mut clock = Clock::new();
        let before = clock.now();
        clock.advance(Duration::from_secs(60));
        assert!(clock.now() >= before + Duration::from_secs(60));
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert!(clock.now() > before + Duration::from_secs(60));
    }
}
