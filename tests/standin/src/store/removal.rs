//! Removing documents and media for good, and what is announced of it.

use uuid::Uuid;

use super::Store;
use super::webhook::{CONTENT_DELETE, CONTENT_UNPUBLISH, MEDIA_DELETE};

impl Store {
    /// Removes a document with all below it. One that is published is taken from the public first
    /// (`src/Umbraco.Core/Services/ContentService.cs`).
    pub(crate) fn remove_document(&mut self, id: Uuid) {
        let branch = self.documents.branch(id);
        let of = |id: &Uuid| self.documents.get(*id);
        let removed: Vec<(Uuid, Uuid)> = branch
            .iter()
            .filter_map(|id| Some((*id, of(id)?.document_type)))
            .collect();
        let was_published = of(&id).filter(|document| document.is_published());
        if let Some(document) = was_published {
            self.announced
                .add(CONTENT_UNPUBLISH, id, document.document_type);
        }
        for (id, content_type) in removed {
            self.announced.add(CONTENT_DELETE, id, content_type);
        }
        self.documents.remove(&branch);
        self.documents.settings.forget(&branch);
    }

    /// Removes an item of the media library with all below it.
    pub(crate) fn remove_media(&mut self, id: Uuid) {
        for id in self.media.branch(id) {
            if let Some(item) = self.media.get(id) {
                self.announced.add(MEDIA_DELETE, id, item.media_type);
            }
        }
        self.media.remove(id);
    }

    /// Removes the items of a media type, and what is below them.
    pub(crate) fn remove_media_of(&mut self, media_type: Uuid) {
        let items = self.media.all().iter();
        let items = items.filter(|item| item.media_type == media_type);
        let ids: Vec<Uuid> = items.map(|item| item.id).collect();
        for id in ids {
            self.remove_media(id);
        }
    }
}
