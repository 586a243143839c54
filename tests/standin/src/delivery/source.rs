//! The published content of the site, or its drafts if the request is a preview.

use uuid::Uuid;

use serde_json::Value;

use super::settings::DeliveryApi;
use crate::runtime_level::RuntimeLevel;
use crate::store::Store;
use crate::store::content::{Content, same_culture};
use crate::store::content_type::{ContentType, Property};
use crate::store::data_type::DataType;
use crate::store::document::Document;
use crate::store::document_settings::{Domain, PublicAccess};
use crate::store::url_segment::url_segment;

/// What a request may read.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) store: &'a Store,
    pub(super) settings: &'a DeliveryApi,
    pub(super) preview: bool,
}

/// A document, as far as the request may read it.
#[derive(Clone, Copy)]
pub(super) struct Page<'a> {
    source: Source<'a>,
    document: &'a Document,
}

impl<'a> Source<'a> {
    /// A document that is published somewhere, and so are all above it; in a preview any that is not in the recycle bin.
    pub(super) fn page(self, id: Uuid) -> Option<Page<'a>> {
        if self.store.level == RuntimeLevel::Upgrade {
            return None;
        }
        let path = self.store.documents.path_to(id);
        let is_readable = path.iter().all(|one| self.is_readable(one));
        let document = *path.last().filter(|_| is_readable)?;
        let page = Page {
            source: self,
            document,
        };
        (!self.settings.is_disallowed(page.type_alias())).then_some(page)
    }

    fn is_readable(self, document: &Document) -> bool {
        !document.trashed && (self.preview || document.is_published())
    }

    /// Right below `parent`, in order.
    pub(super) fn children(self, parent: Option<Uuid>) -> Vec<Page<'a>> {
        let children = self.store.documents.children(parent).into_iter();
        children.filter_map(|one| self.page(one.id)).collect()
    }

    /// Every page, one level after the other.
    pub(super) fn pages(self) -> Vec<Page<'a>> {
        let mut pages = self.children(None);
        let mut at = 0;
        while let Some(page) = pages.get(at) {
            let below = self.children(Some(page.id()));
            pages.extend(below);
            at += 1;
        }
        pages
    }

    /// The element type of a block.
    pub(super) fn element_type(self, id: Uuid) -> Option<&'a ContentType> {
        let element_type = self.store.document_types.get(id)?;
        (!self.settings.is_disallowed(&element_type.alias)).then_some(element_type)
    }

    /// The properties of a type in the order of the server: those it is composed of, its own outside of any group, then
    /// group by group (seen on a running Umbraco 17.3).
    pub(super) fn properties(self, content_type: &'a ContentType) -> Vec<&'a Property> {
        let types = [&self.store.document_types, &self.store.media_types];
        let of_type = types
            .into_iter()
            .find(|one| one.get(content_type.id).is_some());
        let all = of_type.map_or(Vec::new(), |types| types.properties(content_type.id));
        let is_own = |one: &&Property| content_type.properties.iter().any(|own| own.id == one.id);
        let (mut own, composed): (Vec<&Property>, Vec<&Property>) =
            all.into_iter().partition(is_own);
        let group = |id: Uuid| {
            let containers = &content_type.containers;
            containers
                .iter()
                .find(|one| one.id == id)
                .map(|one| one.sort_order)
        };
        own.sort_by_key(|one| (one.container.map(group), one.sort_order));
        composed.into_iter().chain(own).collect()
    }

    pub(super) fn data_type(self, id: Uuid) -> Option<&'a DataType> {
        self.store.data_types.data_type(id).map(|(_, found)| found)
    }

    pub(super) fn default_culture(self) -> &'a str {
        let languages = &self.store.languages;
        let default = languages.iter().find(|one| one.is_default);
        default.map_or("en-US", |one| one.iso_code.as_str())
    }

    /// The code of an installed language, whatever the case asked for.
    pub(super) fn installed(self, code: &str) -> Option<&'a str> {
        let languages = self.store.languages.iter();
        languages
            .map(|one| one.iso_code.as_str())
            .find(|one| one.eq_ignore_ascii_case(code))
    }
}

impl<'a> Page<'a> {
    pub(super) fn source(self) -> Source<'a> {
        self.source
    }

    pub(super) fn id(self) -> Uuid {
        self.document.id
    }

    pub(super) fn parent(self) -> Option<Page<'a>> {
        self.source.page(self.document.parent?)
    }

    /// The way from the root, itself included.
    pub(super) fn path(self) -> Vec<Page<'a>> {
        let mut path: Vec<Page<'a>> =
            std::iter::successors(Some(self), |page| page.parent()).collect();
        path.reverse();
        path
    }

    pub(super) fn children(self) -> Vec<Page<'a>> {
        self.source.children(Some(self.id()))
    }

    pub(super) fn content_type(self) -> Option<&'a ContentType> {
        self.source
            .store
            .document_types
            .get(self.document.document_type)
    }

    pub(super) fn type_alias(self) -> &'a str {
        self.content_type().map_or("", |one| one.alias.as_str())
    }

    pub(super) fn varies(self) -> bool {
        self.document.varies()
    }

    /// The cultures it can be read in; none if it does not vary.
    pub(super) fn cultures(self) -> Vec<&'a str> {
        let states = self.document.cultures.iter();
        states
            .filter(|state| self.source.preview || state.published.is_some())
            .filter_map(|state| state.culture.as_deref())
            .collect()
    }

    /// Whether it can be read in a culture.
    pub(super) fn is_in(self, culture: &str) -> bool {
        self.content().name(self.own(culture)).is_some()
            && (self.source.preview || self.is_published_in(culture))
    }

    pub(super) fn is_published_in(self, culture: &str) -> bool {
        self.document.published_in(Some(culture)).is_some()
    }

    pub(super) fn name(self, culture: &str) -> Option<&'a str> {
        self.content().name(self.own(culture))
    }

    /// The part of the path that stands for it.
    pub(super) fn segment(self, culture: &str) -> Option<String> {
        let name = self.name(culture).filter(|_| self.is_in(culture));
        name.map(url_segment)
    }

    /// The stored value of a property; a segment without a value of its own has that of no segment.
    pub(super) fn value(
        self,
        property: &Property,
        culture: &str,
        segment: Option<&str>,
    ) -> Option<&'a Value> {
        let culture = self.own(culture).filter(|_| property.varies_by_culture);
        let segment = segment.filter(|_| property.varies_by_segment);
        let content = self.content();
        let of_segment = segment.and_then(|one| content.value(&property.alias, culture, Some(one)));
        of_segment.or_else(|| content.value(&property.alias, culture, None))
    }

    pub(super) fn created(self) -> String {
        utc(self.document.created.to_string())
    }

    /// When it was saved in a preview, or else published, whatever the culture.
    pub(super) fn updated(self) -> String {
        let published = self
            .document
            .cultures
            .iter()
            .filter_map(|one| one.published);
        let moment = match published.max() {
            Some(moment) if !self.source.preview => moment,
            _ => self.document.current.saved,
        };
        utc(moment.to_string())
    }

    pub(super) fn sort_order(self) -> i32 {
        self.document.sort_order
    }

    /// 1 at the root.
    pub(super) fn level(self) -> usize {
        self.path().len()
    }

    /// Its addresses.
    pub(super) fn domains(self) -> &'a [Domain] {
        let hosts = self.source.store.documents.settings.hosts(self.id());
        hosts.map_or(&[], |hosts| hosts.domains.as_slice())
    }

    /// Who alone may read it: the rule on it, or on the nearest page above.
    pub(super) fn protection(self) -> Option<&'a PublicAccess> {
        let settings = &self.source.store.documents.settings;
        let way = self.path().into_iter().rev();
        way.into_iter().find_map(|page| settings.access(page.id()))
    }

    fn content(self) -> &'a Content {
        match &self.document.published {
            Some(published) if !self.source.preview => published,
            _ => self.document.draft(),
        }
    }

    /// The culture as the document writes it; `None` if it does not vary.
    fn own(self, culture: &str) -> Option<&'a str> {
        let states = self.document.cultures.iter();
        states
            .map(|state| state.culture.as_deref())
            .find(|own| same_culture(*own, Some(culture)))
            .flatten()
    }
}

/// The Delivery API writes `Z` where the Management API writes `+00:00`.
pub(super) fn utc(moment: String) -> String {
    match moment.strip_suffix("+00:00") {
        Some(plain) => format!("{plain}Z"),
        None => moment,
    }
}
