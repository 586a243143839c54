//! The time of the site, which a test can move.

use std::time::{Duration, Instant, SystemTime};

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

    pub(crate) fn advance(&mut self, by: Duration) {
        self.ahead += by;
    }
}
