//! A code that was sent to a user by mail.

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::secret::Secret;

/// A code that is good until its time is over or the password changes.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct MailedCode {
    secret: Secret,
    until: SystemTime,
}

impl MailedCode {
    pub(crate) fn of(code: &str, now: SystemTime, life: Duration) -> Self {
        Self {
            secret: Secret::of(code),
            until: now + life,
        }
    }

    pub(crate) fn is(&self, code: &str, now: SystemTime) -> bool {
        now < self.until && self.secret.is(code)
    }
}
