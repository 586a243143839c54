//! All documents: one tree, and the recycle bin beside it.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::document::{CultureState, Document, Version};
use super::document_settings::DocumentSettings;
use super::moment::Moment;
use super::rows::Rows;
use super::unique_name::unique_name;
use super::url_segment::url_segment;

/// The documents, in the order created.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Documents {
    pub(crate) documents: Rows<Document>,
    versions: u32,
    /// Whether a document may wait for its time.
    has_schedules: bool,
    pub(crate) settings: DocumentSettings,
}

impl Documents {
    pub(crate) fn get(&self, id: Uuid) -> Option<&Document> {
        self.documents.iter().find(|document| document.id == id)
    }

    pub(crate) fn get_mut(&mut self, id: Uuid) -> Option<&mut Document> {
        self.documents.find_mut(|document| document.id == id)
    }

    /// Every document, also in the recycle bin, in the order created.
    pub(crate) fn all(&self) -> &[Document] {
        &self.documents
    }

    /// The number of the next version.
    pub(crate) fn next_version(&mut self) -> u32 {
        self.versions += 1;
        self.versions
    }

    /// Sets when a culture is published and unpublished.
    pub(crate) fn schedule(
        &mut self,
        id: Uuid,
        culture: Option<&str>,
        publish_at: Option<Moment>,
        unpublish_at: Option<Moment>,
    ) {
        let document = self.get_mut(id);
        if let Some(state) = document.and_then(|one| one.culture_mut(culture)) {
            state.publish_at = publish_at;
            state.unpublish_at = unpublish_at;
            self.has_schedules = true;
        }
    }

    /// The documents that wait for a time which has come.
    pub(super) fn due(&self, now: Moment) -> Vec<Uuid> {
        if !self.has_schedules {
            return Vec::new();
        }
        let is_due = |time: Option<Moment>| time.is_some_and(|time| time <= now);
        let waits = |one: &&Document| {
            let mut cultures = one.cultures.iter();
            cultures.any(|one| is_due(one.publish_at) || is_due(one.unpublish_at))
        };
        self.documents
            .iter()
            .filter(waits)
            .map(|one| one.id)
            .collect()
    }

    /// Publishes and unpublishes what waited for a time that has come; tells which were published or are no longer.
    pub(super) fn run_schedules(&mut self, now: Moment) -> Vec<(Uuid, bool)> {
        let mut done = Vec::new();
        let is_due = |time: Option<Moment>| time.is_some_and(|time| time <= now);
        for id in self.due(now) {
            let Some(document) = self.get(id) else {
                continue;
            };
            let trashed = document.trashed;
            let due = |of: fn(&CultureState) -> Option<Moment>| {
                let due = document.cultures.iter();
                let due = due.filter(|one| !trashed && is_due(of(one)));
                due.map(|one| one.culture.clone()).collect::<Vec<_>>()
            };
            let (publish, unpublish) = (due(|one| one.publish_at), due(|one| one.unpublish_at));
            let publishes = (!publish.is_empty()).then(|| self.next_version());
            let unpublishes = (!unpublish.is_empty()).then(|| self.next_version());
            let Some(document) = self.get_mut(id) else {
                continue;
            };
            if let Some(number) = publishes {
                document.publish(&publish, number, now);
                done.push((id, true));
            }
            if let Some(number) = unpublishes {
                document.unpublish(&unpublish, number, now);
                done.push((id, document.is_published()));
            }
            for state in &mut document.cultures {
                state.publish_at = state.publish_at.filter(|time| *time > now);
                state.unpublish_at = state.unpublish_at.filter(|time| *time > now);
            }
        }
        let mut cultures = self.documents.iter().flat_map(|one| &one.cultures);
        let still_waits =
            cultures.any(|state| state.publish_at.is_some() || state.unpublish_at.is_some());
        self.has_schedules = still_waits;
        done
    }

    /// Adds a document after its siblings.
    pub(crate) fn add(&mut self, mut document: Document) {
        document.sort_order = self.next_sort_order(document.parent, document.trashed);
        self.documents.push(document);
    }

    fn next_sort_order(&self, parent: Option<Uuid>, trashed: bool) -> i32 {
        let last = self.level(parent, trashed).map(|one| one.sort_order).max();
        last.map_or(0, |last| last + 1)
    }

    fn level(&self, parent: Option<Uuid>, trashed: bool) -> impl Iterator<Item = &Document> {
        self.documents
            .iter()
            .filter(move |one| one.parent == parent && one.trashed == trashed)
    }

    /// Right below `parent`, in the order of the tree; not what is in the recycle bin.
    pub(crate) fn children(&self, parent: Option<Uuid>) -> Vec<&Document> {
        in_order(self.level(parent, false).collect())
    }

    /// The same in the recycle bin: `None` is its root.
    pub(crate) fn trashed_children(&self, parent: Option<Uuid>) -> Vec<&Document> {
        in_order(self.level(parent, true).collect())
    }

    pub(crate) fn has_children(&self, id: Uuid) -> bool {
        self.documents.iter().any(|one| one.parent == Some(id))
    }

    /// The way from the root to the document, itself included; empty if there is no such document.
    pub(crate) fn path_to(&self, id: Uuid) -> Vec<&Document> {
        let mut path: Vec<&Document> =
            std::iter::successors(self.get(id), |one| self.get(one.parent?)).collect();
        path.reverse();
        path
    }

    /// Everything below a document, parents before children, siblings in order.
    pub(crate) fn descendants(&self, id: Uuid) -> Vec<&Document> {
        let below = self.documents.iter().filter(|one| one.parent == Some(id));
        let mut found = Vec::new();
        for child in in_order(below.collect()) {
            found.push(child);
            found.extend(self.descendants(child.id));
        }
        found
    }

    /// A document and all below it, itself last.
    pub(super) fn branch(&self, id: Uuid) -> Vec<Uuid> {
        let mut branch: Vec<Uuid> = self.descendants(id).iter().map(|one| one.id).collect();
        branch.push(id);
        branch
    }

    pub(super) fn remove(&mut self, gone: &[Uuid]) {
        self.documents.retain(|one| !gone.contains(&one.id));
    }

    /// Puts a document below another place, last, in the tree or in the recycle bin; what is below goes with it.
    pub(crate) fn relocate(&mut self, id: Uuid, parent: Option<Uuid>, trashed: bool) {
        let sort_order = self.next_sort_order(parent, trashed);
        let mut below: Vec<Uuid> = self.descendants(id).iter().map(|one| one.id).collect();
        if let Some(document) = self.get_mut(id) {
            if trashed && !document.trashed {
                document.original_parent = document.parent;
            }
            if !trashed && document.trashed {
                document.withdraw();
            }
            document.parent = parent;
            document.sort_order = sort_order;
        }
        below.push(id);
        for id in below {
            if let Some(document) = self.get_mut(id) {
                document.trashed = trashed;
            }
        }
    }

    /// Gives the draft names that no sibling has in the same culture.
    pub(crate) fn make_names_unique(&mut self, id: Uuid) {
        let Some(document) = self.get(id) else { return };
        let names: Vec<(Option<String>, String)> = document
            .draft()
            .names
            .iter()
            .map(|one| {
                let siblings = self
                    .level(document.parent, document.trashed)
                    .filter(|sibling| sibling.id != id)
                    .filter_map(|sibling| sibling.draft().name(one.culture.as_deref()));
                let taken: Vec<&str> = siblings.collect();
                (one.culture.clone(), unique_name(&one.name, &taken))
            })
            .collect();
        if let Some(document) = self.get_mut(id) {
            for (culture, name) in names {
                document.current.content.set_name(culture.as_deref(), &name);
            }
        }
    }

    /// Whether a document and all above it are published, in a culture where they vary.
    pub(crate) fn is_public(&self, id: Uuid, culture: Option<&str>) -> bool {
        let path = self.path_to(id);
        !path.is_empty() && path.iter().all(|one| one.published_in(culture).is_some())
    }

    /// The path of a published document on the site, without domains: the segment of the top is left out below it, and
    /// of the first top document altogether (`Umbraco:CMS:Global:HideTopLevelNodeFromPath`, the default).
    pub(crate) fn url_path(&self, id: Uuid, culture: Option<&str>) -> Option<String> {
        let path = self.path_to(id);
        let segments: Vec<String> = path
            .iter()
            .map(|one| self.url_segment(one, culture))
            .collect::<Option<_>>()?;
        let is_first =
            self.children(None).first().map(|one| one.id) == path.first().map(|one| one.id);
        let shown = match segments.as_slice() {
            [] => return None,
            [_] if is_first => &[][..],
            [_] => &segments[..],
            [_, below @ ..] => below,
        };
        let joined: String = shown.iter().map(|segment| format!("{segment}/")).collect();
        Some(format!("/{joined}"))
    }

    /// The name of a published document as a part of an address.
    pub(crate) fn url_segment(&self, document: &Document, culture: Option<&str>) -> Option<String> {
        document.published_in(culture).map(url_segment)
    }

    /// A version by its id, with its document.
    pub(crate) fn version(&self, id: Uuid) -> Option<(&Document, &Version)> {
        self.documents.iter().find_map(|document| {
            let version = document.versions().find(|version| version.id() == id)?;
            Some((document, version))
        })
    }

    pub(crate) fn version_mut(&mut self, id: Uuid) -> Option<&mut Version> {
        let has_it = |document: &Document| document.versions().any(|version| version.id() == id);
        let document = self.documents.find_mut(has_it)?;
        let versions = std::iter::once(&mut document.current).chain(&mut document.history);
        versions.into_iter().find(|version| version.id() == id)
    }
}

fn in_order(mut documents: Vec<&Document>) -> Vec<&Document> {
    documents.sort_by_key(|one| one.sort_order);
    documents
}
