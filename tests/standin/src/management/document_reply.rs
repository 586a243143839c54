//! Documents as the Management API shows them: whole, as items, and as nodes of a tree.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use super::document_body::{default_culture, editor};
use super::document_item::{Flag, document_flags};
use super::{Reference, block_value, reference as by_id};
use crate::store::Store;
use crate::store::content::{Content, PropertyValue, same_culture};
use crate::store::document::{Document, State};
use crate::store::language::Language;
use crate::store::moment::Moment;

/// The document type of a document.
#[derive(Serialize)]
pub(super) struct TypeReference<'a> {
    id: Uuid,
    icon: &'a str,
    collection: Option<Reference>,
}

pub(super) fn type_reference(store: &Store, id: Uuid) -> TypeReference<'_> {
    let found = store.document_types.get(id);
    TypeReference {
        id,
        icon: found.map_or("", |one| one.icon.as_str()),
        collection: found.and_then(|one| by_id(one.collection)),
    }
}

/// A value with the editor of its property.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ValueReply<'a> {
    editor_alias: &'a str,
    culture: Option<&'a str>,
    segment: Option<&'a str>,
    alias: &'a str,
    value: Cow<'a, Value>,
}

/// The values of a version, in the order of the properties.
pub(super) fn values<'a>(
    store: &'a Store,
    document_type: Uuid,
    content: &'a Content,
) -> Vec<ValueReply<'a>> {
    let mut values = Vec::new();
    for property in store.document_types.properties(document_type) {
        let editor_alias = editor(store, property);
        let own = content
            .values
            .iter()
            .filter(|one| one.alias == property.alias);
        let mut own: Vec<&PropertyValue> = own.collect();
        own.sort_by_key(|one| {
            let language = language_order(store, one.culture.as_deref());
            (language, one.segment.is_some())
        });
        values.extend(own.into_iter().map(|one| ValueReply {
            editor_alias,
            culture: one.culture.as_deref(),
            segment: one.segment.as_deref(),
            alias: &one.alias,
            value: block_value::shown(store, editor_alias, &one.value),
        }));
    }
    values
}

/// Cultures come in the order of the languages.
fn language_order(store: &Store, culture: Option<&str>) -> Option<usize> {
    let languages = &store.languages;
    let place = |one: &Language| same_culture(Some(&one.iso_code), culture);
    languages.iter().position(place)
}

/// The values of some properties only.
pub(super) fn values_of<'a>(
    store: &'a Store,
    document_type: Uuid,
    content: &'a Content,
    aliases: &[String],
) -> Vec<ValueReply<'a>> {
    let mut values = values(store, document_type, content);
    values.retain(|value| aliases.iter().any(|alias| alias == value.alias));
    values
}

/// The segments that have values, in the order of the values, and that without a name always
/// (`src/Umbraco.Cms.Api.Management/Mapping/Content/ContentMapDefinition.cs`).
fn segments<'a>(values: &[ValueReply<'a>]) -> Vec<Option<&'a str>> {
    let mut found: Vec<Option<&str>> = Vec::new();
    for segment in values.iter().map(|value| value.segment).chain([None]) {
        if !found.contains(&segment) {
            found.push(segment);
        }
    }
    found
}

/// A document in a culture and a segment.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct VariantReply<'a> {
    pub(super) state: State,
    pub(super) publish_date: Option<Moment>,
    pub(super) scheduled_publish_date: Option<Moment>,
    pub(super) scheduled_unpublish_date: Option<Moment>,
    /// All zeros, always.
    id: Uuid,
    flags: [&'a str; 0],
    create_date: Moment,
    pub(super) update_date: Moment,
    culture: Option<&'a str>,
    segment: Option<&'a str>,
    name: &'a str,
}

/// Every culture of a document in every segment, with the names of one of its versions. All segments of a culture have
/// its name and its state.
pub(super) fn variants<'a>(
    store: &'a Store,
    document: &'a Document,
    content: &'a Content,
) -> Vec<VariantReply<'a>> {
    let default = default_culture(store);
    let values = values(store, document.document_type, content);
    let segments = segments(&values);
    let all = content.names.iter();
    let all = all.flat_map(|one| segments.iter().map(move |segment| (one, *segment)));
    let named = all.map(|(one, segment)| {
        let culture = one.culture.as_deref();
        let state = document.culture(culture);
        VariantReply {
            state: document.state(culture, default),
            publish_date: state.and_then(|state| state.published),
            scheduled_publish_date: state.and_then(|state| state.publish_at),
            scheduled_unpublish_date: state.and_then(|state| state.unpublish_at),
            id: Uuid::nil(),
            flags: [],
            create_date: document.created,
            update_date: state.map_or(document.created, |state| state.updated),
            culture,
            segment,
            name: &one.name,
        }
    });
    named.collect()
}

/// The cultures and segments of what is never published.
pub(super) fn draft_variants<'a>(
    content: &'a Content,
    values: &[ValueReply<'a>],
    created: Moment,
    updated: Moment,
) -> Vec<VariantReply<'a>> {
    let segments = segments(values);
    let all = content.names.iter();
    let all = all.flat_map(|one| segments.iter().map(move |segment| (one, *segment)));
    let named = all.map(|(one, segment)| VariantReply {
        state: State::Draft,
        publish_date: None,
        scheduled_publish_date: None,
        scheduled_unpublish_date: None,
        id: Uuid::nil(),
        flags: [],
        create_date: created,
        update_date: updated,
        culture: one.culture.as_deref(),
        segment,
        name: &one.name,
    });
    named.collect()
}

/// `DocumentResponseModel`, also of the published version.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct DocumentReply<'a> {
    template: Option<Reference>,
    is_trashed: bool,
    document_type: TypeReference<'a>,
    id: Uuid,
    flags: Vec<Flag>,
    values: Vec<ValueReply<'a>>,
    variants: Vec<VariantReply<'a>>,
}

impl<'a> DocumentReply<'a> {
    pub(super) fn of(store: &'a Store, document: &'a Document, content: &'a Content) -> Self {
        Self {
            template: by_id(content.template),
            is_trashed: document.trashed,
            document_type: type_reference(store, document.document_type),
            id: document.id,
            flags: document_flags(store, document),
            values: values(store, document.document_type, content),
            variants: variants(store, document, content),
        }
    }
}
