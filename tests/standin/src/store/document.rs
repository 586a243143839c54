//! A document: what it is, its draft, what is published of it, and its versions.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::content::{Content, same_culture};
use super::moment::Moment;

/// A document.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Document {
    pub(crate) id: Uuid,
    /// `None` at the root, of the content or of the recycle bin.
    pub(crate) parent: Option<Uuid>,
    pub(crate) document_type: Uuid,
    /// Its place among its siblings.
    pub(crate) sort_order: i32,
    pub(crate) created: Moment,
    pub(crate) trashed: bool,
    /// Where it was before it was put into the recycle bin.
    pub(crate) original_parent: Option<Uuid>,
    /// What editors work on: the newest version.
    pub(crate) current: Version,
    /// What the public sees, of the cultures that are published.
    pub(crate) published: Option<Content>,
    /// One for each culture that has a name; one without culture if the document does not vary.
    pub(crate) cultures: Vec<CultureState>,
    /// Earlier versions, the oldest first.
    pub(crate) history: Vec<Version>,
}

/// What is known of a document in a culture.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct CultureState {
    pub(crate) culture: Option<String>,
    pub(crate) updated: Moment,
    /// When it was published, if it is.
    pub(crate) published: Option<Moment>,
    pub(crate) publish_at: Option<Moment>,
    pub(crate) unpublish_at: Option<Moment>,
}

/// A version of a document.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Version {
    /// Unique in the site; the first group of the id that the API shows.
    pub(crate) number: u32,
    pub(crate) content: Content,
    pub(crate) saved: Moment,
    pub(crate) user: Uuid,
    pub(crate) prevent_cleanup: bool,
    /// Whether this is the version that was published last.
    pub(crate) is_published: bool,
    /// The cultures that are published in it.
    pub(crate) published_cultures: Vec<String>,
}

/// `DocumentVariantState`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(crate) enum State {
    Draft,
    Published,
    PublishedPendingChanges,
    Trashed,
}

impl Version {
    /// The id of the API: the number in the first group, zeros after it.
    pub(crate) fn id(&self) -> Uuid {
        Uuid::from_fields(self.number, 0, 0, &[0; 8])
    }
}

impl Document {
    /// What editors see.
    pub(crate) fn draft(&self) -> &Content {
        &self.current.content
    }

    pub(crate) fn varies(&self) -> bool {
        self.cultures.iter().any(|one| one.culture.is_some())
    }

    pub(crate) fn culture(&self, culture: Option<&str>) -> Option<&CultureState> {
        self.cultures
            .iter()
            .find(|one| one.culture.as_deref() == culture)
    }

    pub(crate) fn culture_mut(&mut self, culture: Option<&str>) -> Option<&mut CultureState> {
        self.cultures
            .iter_mut()
            .find(|one| one.culture.as_deref() == culture)
    }

    /// Whether anything of it is published.
    pub(crate) fn is_published(&self) -> bool {
        !self.trashed && self.cultures.iter().any(|one| one.published.is_some())
    }

    /// The name that the public sees in a culture; of a document that does not vary it is the same in all. `None` if it is
    /// not published there.
    pub(crate) fn published_in(&self, culture: Option<&str>) -> Option<&str> {
        let culture = culture.filter(|_| self.varies());
        let is_published = |one: &&CultureState| {
            one.published.is_some() && same_culture(one.culture.as_deref(), culture)
        };
        let state = self.cultures.iter().find(is_published)?;
        let content = self.published.as_ref().filter(|_| !self.trashed)?;
        content.name(state.culture.as_deref())
    }

    /// The state in a culture. An edited value that does not vary shows in the default language of the site.
    pub(crate) fn state(&self, culture: Option<&str>, default_culture: &str) -> State {
        if self.trashed {
            return State::Trashed;
        }
        let is_published = self
            .culture(culture)
            .is_some_and(|one| one.published.is_some());
        let Some(published) = self.published.as_ref().filter(|_| is_published) else {
            return State::Draft;
        };
        let draft = self.draft();
        let is_edited = draft.name(culture) != published.name(culture)
            || draft.differs(published, culture)
            || (culture == Some(default_culture) && draft.differs(published, None));
        if is_edited {
            State::PublishedPendingChanges
        } else {
            State::Published
        }
    }

    /// Publishes cultures (`None` alone if the document does not vary): the draft becomes the published version, and a
    /// new draft follows it. `number` is that of the new version.
    pub(crate) fn publish(&mut self, cultures: &[Option<String>], number: u32, now: Moment) {
        let is_first = self.published.is_none();
        let mut content = self.published.take().unwrap_or_default();
        content.template = self.current.content.template;
        for culture in cultures {
            content.take(culture.as_deref(), &self.current.content);
            if let Some(state) = self.culture_mut(culture.as_deref()) {
                state.published = Some(now);
                state.updated = now;
            }
        }
        if is_first || self.varies() {
            content.take(None, &self.current.content);
        }
        self.published = Some(content);
        self.archive(number, now);
    }

    /// Takes cultures back from the public. The versions stay as they are, but for a document of which other cultures
    /// stay published: that is a version of its own.
    pub(crate) fn unpublish(&mut self, cultures: &[Option<String>], number: u32, now: Moment) {
        for culture in cultures {
            if let Some(state) = self.culture_mut(culture.as_deref()) {
                state.published = None;
            }
            if let Some(content) = &mut self.published {
                content.drop_culture(culture.as_deref());
            }
        }
        if self.cultures.iter().any(|one| one.published.is_some()) {
            self.archive(number, now);
        } else {
            self.published = None;
        }
    }

    /// A document that comes out of the recycle bin is a draft.
    pub(crate) fn withdraw(&mut self) {
        self.published = None;
        for culture in &mut self.cultures {
            culture.published = None;
        }
    }

    /// Makes the draft the published version and goes on with a copy of it.
    fn archive(&mut self, number: u32, now: Moment) {
        for version in &mut self.history {
            version.is_published = false;
        }
        let next = Version {
            number,
            saved: now,
            prevent_cleanup: false,
            ..self.current.clone()
        };
        let mut done = std::mem::replace(&mut self.current, next);
        done.saved = now;
        done.is_published = true;
        done.published_cultures = self
            .cultures
            .iter()
            .filter(|one| one.published.is_some())
            .filter_map(|one| one.culture.clone())
            .collect();
        self.history.push(done);
    }

    /// Who saved it first.
    pub(crate) fn creator(&self) -> Uuid {
        self.history.first().unwrap_or(&self.current).user
    }

    /// All versions, the newest first.
    pub(crate) fn versions(&self) -> impl Iterator<Item = &Version> {
        std::iter::once(&self.current).chain(self.history.iter().rev())
    }
}
