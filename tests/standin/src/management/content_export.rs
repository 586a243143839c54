//! Documents and media as XML, in packages (`src/Umbraco.Infrastructure/Serialization/EntityXmlSerializer.cs`, seen on a
//! running Umbraco 17.3).
//!
//! The numbers are made up: they are those of a data base, and the stand-in has none. Within a file one number is one thing.

use std::collections::BTreeMap;

use serde_json::Value;
use uuid::Uuid;

use super::media::file;
use crate::oauth::security::Security;
use crate::store::Store;
use crate::store::content::PropertyValue;
use crate::store::document::Document;
use crate::store::media::MediaItem;
use crate::store::moment::Moment;
use crate::store::url_segment::url_segment;
use crate::wire::xml::Element;

/// The first number of what is not part of a new site, about.
const FIRST_NUMBER: usize = 1000;

/// Writes what belongs to one file.
pub(super) struct ContentExport<'a> {
    store: &'a Store,
    security: &'a Security,
    numbers: BTreeMap<Uuid, usize>,
}

/// What documents and media have in common.
struct Base<'a> {
    id: Uuid,
    /// From the root, without the thing itself.
    above: Vec<Uuid>,
    sort_order: i32,
    created: Moment,
    updated: Moment,
    name: &'a str,
    alias: &'a str,
    values: &'a [PropertyValue],
}

impl<'a> ContentExport<'a> {
    pub(super) fn new(store: &'a Store, security: &'a Security) -> Self {
        Self {
            store,
            security,
            numbers: BTreeMap::new(),
        }
    }

    fn number(&mut self, id: Uuid) -> String {
        let next = FIRST_NUMBER + self.numbers.len();
        self.numbers.entry(id).or_insert(next).to_string()
    }

    /// What editors see of a document, and of those below it if they are wanted.
    pub(super) fn document(&mut self, document: &'a Document, deep: bool) -> Element {
        let store = self.store;
        let of = store.document_types.get(document.document_type);
        let mut above: Vec<Uuid> = store
            .documents
            .path_to(document.id)
            .iter()
            .map(|one| one.id)
            .collect();
        above.pop();
        let draft = document.draft();
        let name = draft.names.first().map_or("", |one| one.name.as_str());
        let creator = self.user_name(document.creator());
        let writer = self.user_name(document.current.user);
        let base = Base {
            id: document.id,
            above,
            sort_order: document.sort_order,
            created: document.created,
            updated: document.current.saved,
            name,
            alias: of.map_or("", |of| of.alias.as_str()),
            values: &draft.values,
        };
        let names = draft.names.iter().filter_map(|one| {
            let culture = one.culture.as_deref()?;
            Some((format!("nodeName-{culture}"), one.name.clone()))
        });
        let mut last: Vec<(String, String)> = names.collect();
        let template = draft.template.map(|id| self.number(id));
        last.extend(
            [
                ("nodeType", self.number(document.document_type)),
                ("nodeTypeAlias", base.alias.to_owned()),
                ("creatorName", creator),
                ("writerName", writer),
                ("writerID", "-1".to_owned()),
                ("template", template.unwrap_or_default()),
                ("isPublished", document.is_published().to_string()),
            ]
            .map(|(name, value)| (name.to_owned(), value)),
        );
        let children = match deep {
            true => store.documents.children(Some(document.id)),
            false => Vec::new(),
        };
        self.element(&base, last, |export| {
            let below = children.into_iter();
            below.map(|child| export.document(child, true)).collect()
        })
    }

    /// An item of the media library, and those below it if they are wanted; the paths of their files come with it.
    pub(super) fn media(
        &mut self,
        item: &'a MediaItem,
        deep: bool,
        files: &mut Vec<String>,
    ) -> Element {
        let store = self.store;
        let of = store.media_types.get(item.media_type);
        let mut above: Vec<Uuid> = store
            .media
            .path_to(item.id)
            .iter()
            .map(|one| one.id)
            .collect();
        above.pop();
        let base = Base {
            id: item.id,
            above,
            sort_order: item.sort_order,
            created: item.created,
            updated: item.updated,
            name: &item.name,
            alias: of.map_or("", |of| of.alias.as_str()),
            values: &item.values,
        };
        let mut last = vec![
            ("nodeType".to_owned(), self.number(item.media_type)),
            ("nodeTypeAlias".to_owned(), base.alias.to_owned()),
            ("writerName".to_owned(), self.user_name(item.creator)),
            ("writerID".to_owned(), "-1".to_owned()),
            (
                "udi".to_owned(),
                format!("umb://media/{}", item.id.simple()),
            ),
        ];
        let path = file(item).filter(|path| store.uploads.get(path).is_some());
        if let Some(path) = path {
            last.push(("mediaFilePath".to_owned(), path.to_owned()));
            files.push(path.to_owned());
        }
        let children = match deep {
            true => store.media.children(Some(item.id), false),
            false => Vec::new(),
        };
        self.element(&base, last, |export| {
            let below = children.into_iter();
            below
                .map(|child| export.media(child, true, files))
                .collect()
        })
    }

    /// The element of a type's alias: attributes, values, and what is below.
    fn element(
        &mut self,
        base: &Base<'_>,
        last: Vec<(String, String)>,
        below: impl FnOnce(&mut Self) -> Vec<Element>,
    ) -> Element {
        let path: Vec<String> = base.above.iter().map(|id| self.number(*id)).collect();
        let number = self.number(base.id);
        let parent = path.last().cloned().unwrap_or_else(|| "-1".to_owned());
        let place = path
            .iter()
            .map(|above| format!("{above},"))
            .collect::<String>();
        let mut inner: Vec<Element> = base.values.iter().filter_map(value).collect();
        inner.extend(below(self));
        let first = [
            ("id", number.clone()),
            ("key", base.id.to_string()),
            ("parentID", parent),
            ("level", (path.len() + 1).to_string()),
            ("creatorID", "-1".to_owned()),
            ("sortOrder", base.sort_order.to_string()),
            ("createDate", seconds(base.created)),
            ("updateDate", seconds(base.updated)),
            ("nodeName", base.name.to_owned()),
            ("urlName", url_segment(base.name)),
            ("path", format!("-1,{place}{number}")),
            ("isDoc", String::new()),
        ];
        let first = first
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value));
        first.chain(last).fold(
            Element::list(base.alias, inner),
            |element, (name, value)| element.with(&name, value),
        )
    }

    fn user_name(&self, id: Uuid) -> String {
        let user = self.security.user(id);
        user.map_or_else(String::new, |user| user.name.clone())
    }
}

/// A date without fractions and offset.
fn seconds(time: Moment) -> String {
    let text = time.to_string();
    text.get(..19).unwrap_or(&text).to_owned()
}

/// Texts as they are, anything else as JSON: so it is assumed of what was not seen.
fn value(one: &PropertyValue) -> Option<Element> {
    let element = match &one.value {
        Value::Null => return None,
        Value::String(text) if text.is_empty() => return None,
        Value::String(text) => Element::data(&one.alias, text.as_str()),
        Value::Bool(flag) => Element::text(&one.alias, u8::from(*flag).to_string()),
        Value::Number(number) => Element::text(&one.alias, number.to_string()),
        other => Element::data(&one.alias, other.to_string()),
    };
    let varies = [("lang", &one.culture), ("segment", &one.segment)].into_iter();
    let varies = varies.filter_map(|(name, value)| Some((name, value.clone()?)));
    Some(varies.fold(element, |element, (name, value)| element.with(name, value)))
}
