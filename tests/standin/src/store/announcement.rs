//! What webhooks are to be told: events that happened and that nobody was called about yet.

use uuid::Uuid;

/// An event, and what it happened to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Announcement {
    /// The alias of the event.
    pub(crate) event: &'static str,
    pub(crate) id: Uuid,
    /// The type of the document or medium, which may be gone by now.
    pub(crate) content_type: Uuid,
}

/// The events, in the order in which they happened. They last no longer than the process.
#[derive(Debug, Default)]
pub(crate) struct Announcements {
    is_heard: bool,
    waiting: Vec<Announcement>,
}

impl Announcements {
    /// Of a site that calls webhooks; others forget what happens at once.
    pub(crate) fn heard(is_heard: bool) -> Self {
        Self {
            is_heard,
            waiting: Vec::new(),
        }
    }

    pub(crate) fn add(&mut self, event: &'static str, id: Uuid, content_type: Uuid) {
        if self.is_heard {
            self.waiting.push(Announcement {
                event,
                id,
                content_type,
            });
        }
    }

    pub(crate) fn take(&mut self) -> Vec<Announcement> {
        std::mem::take(&mut self.waiting)
    }
}
