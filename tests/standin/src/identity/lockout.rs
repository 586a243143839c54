//! The lock-out after wrong passwords: five of them, for thirty days
//! (`src/Umbraco.Core/Configuration/Models/SecuritySettings.cs`, `UserPasswordConfigurationSettings.cs`).

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

const ATTEMPTS: u32 = 5;
const DURATION: Duration = Duration::from_secs(43_200 * 60);

/// The wrong passwords of a user, and whether they locked the account.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Lockout {
    failures: u32,
    since: Option<SystemTime>,
}

impl Lockout {
    /// An account that is locked from `now` on.
    pub(crate) fn locked(now: SystemTime) -> Self {
        Self {
            failures: 0,
            since: Some(now),
        }
    }

    pub(crate) fn is_locked(&self, now: SystemTime) -> bool {
        self.since.is_some_and(|since| now < since + DURATION)
    }

    /// Counts a wrong password; true if it is the one that locks the account.
    pub(crate) fn fail(&mut self, now: SystemTime) -> bool {
        if self.is_locked(now) {
            return false;
        }
        self.failures += 1;
        if self.failures < ATTEMPTS {
            return false;
        }
        *self = Self::locked(now);
        true
    }

    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    pub(crate) fn failures(&self) -> u32 {
        self.failures
    }

    /// When the account was locked, if it was.
    pub(crate) fn since(&self) -> Option<SystemTime> {
        self.since
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fifth_failure_locks_for_thirty_days() {
        let now = SystemTime::UNIX_EPOCH;
        let mut lockout = Lockout::default();
        let locks: Vec<bool> = (0..6).map(|_| lockout.fail(now)).collect();
        assert_eq!(locks, [false, false, false, false, true, false]);
        assert!(lockout.is_locked(now + DURATION - Duration::from_secs(1)));
        assert!(!lockout.is_locked(now + DURATION));
        lockout.clear();
        assert!(!lockout.is_locked(now));
    }
}
