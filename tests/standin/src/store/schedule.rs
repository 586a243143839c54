//! What is published and unpublished at its time, and the addresses that documents lose when they are published.

use uuid::Uuid;

use super::Store;
use super::moment::Moment;
use super::redirect::Addresses;
use super::webhook::{CONTENT_PUBLISH, CONTENT_UNPUBLISH};

impl Store {
    /// Does what is due; nothing is touched otherwise. A real site looks once a minute.
    pub(crate) fn run_schedules(&mut self, now: Moment) {
        let due = self.documents.due(now);
        if due.is_empty() {
            return;
        }
        let before: Vec<(Uuid, Addresses)> = due
            .into_iter()
            .map(|id| (id, Addresses::of(&self.documents, id)))
            .collect();
        for (id, is_published) in self.documents.run_schedules(now) {
            let event = match is_published {
                true => CONTENT_PUBLISH,
                false => CONTENT_UNPUBLISH,
            };
            if let Some(document) = self.documents.get(id) {
                self.announced.add(event, id, document.document_type);
            }
        }
        for (id, before) in before {
            self.track(id, &before, now);
        }
    }

    /// Keeps the addresses that a document and those below it no longer have, unless the site does not.
    pub(crate) fn track(&mut self, id: Uuid, before: &Addresses, now: Moment) {
        if !self.settings.redirects_disabled {
            let after = Addresses::of(&self.documents, id);
            self.redirects
                .track(before, &after, &mut self.sequence, now);
        }
    }
}
