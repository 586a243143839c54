//! Media as the Management API shows them: whole, as items, as nodes of the tree and of the recycle bin.

use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use super::document_body::editor;
use super::{Reference, reference as by_id};
use crate::store::Store;
use crate::store::content::PropertyValue;
use crate::store::content_types::ContentKind;
use crate::store::media::MediaItem;
use crate::store::moment::Moment;

/// The type of a media item or a member.
#[derive(Serialize)]
pub(super) struct TypeReference<'a> {
    pub(super) id: Uuid,
    pub(super) icon: &'a str,
    pub(super) collection: Option<Reference>,
}

pub(super) fn type_reference(store: &Store, kind: ContentKind, id: Uuid) -> TypeReference<'_> {
    let found = store.types(kind).get(id);
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
    value: &'a Value,
}

/// The values in the order of the properties.
pub(super) fn values<'a>(
    store: &'a Store,
    kind: ContentKind,
    of: Uuid,
    values: &'a [PropertyValue],
) -> Vec<ValueReply<'a>> {
    let properties = store.types(kind).properties(of).into_iter();
    let found = properties.filter_map(|property| {
        let own = values.iter().find(|one| one.alias == property.alias)?;
        Some(ValueReply {
            editor_alias: editor(store, property),
            culture: None,
            segment: None,
            alias: &own.alias,
            value: &own.value,
        })
    });
    found.collect()
}

/// The one name of a media item or a member.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct VariantReply<'a> {
    create_date: Moment,
    update_date: Moment,
    culture: Option<&'a str>,
    segment: Option<&'a str>,
    name: &'a str,
}

pub(super) fn variant(name: &str, created: Moment, updated: Moment) -> VariantReply<'_> {
    VariantReply {
        create_date: created,
        update_date: updated,
        culture: None,
        segment: None,
        name,
    }
}

/// The same in a list.
#[derive(Serialize)]
pub(super) struct VariantItem<'a> {
    pub(super) name: &'a str,
    pub(super) culture: Option<&'a str>,
}

fn variant_item(item: &MediaItem) -> [VariantItem<'_>; 1] {
    [VariantItem {
        name: &item.name,
        culture: None,
    }]
}

/// `MediaResponseModel`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct MediaReply<'a> {
    is_trashed: bool,
    media_type: TypeReference<'a>,
    id: Uuid,
    flags: [(); 0],
    values: Vec<ValueReply<'a>>,
    variants: [VariantReply<'a>; 1],
}

impl<'a> MediaReply<'a> {
    pub(super) fn of(store: &'a Store, item: &'a MediaItem) -> Self {
        Self {
            is_trashed: item.trashed,
            media_type: type_reference(store, ContentKind::Media, item.media_type),
            id: item.id,
            flags: [],
            values: values(store, ContentKind::Media, item.media_type, &item.values),
            variants: [variant(&item.name, item.created, item.updated)],
        }
    }
}

/// `MediaItemResponseModel`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ItemReply<'a> {
    is_trashed: bool,
    parent: Option<Reference>,
    has_children: bool,
    media_type: TypeReference<'a>,
    variants: [VariantItem<'a>; 1],
    id: Uuid,
    flags: [(); 0],
}

impl<'a> ItemReply<'a> {
    pub(super) fn of(store: &'a Store, item: &'a MediaItem) -> Self {
        Self {
            is_trashed: item.trashed,
            parent: by_id(item.parent),
            has_children: store.media.has_children(item.id),
            media_type: type_reference(store, ContentKind::Media, item.media_type),
            variants: variant_item(item),
            id: item.id,
            flags: [],
        }
    }
}

/// `MediaTreeItemResponseModel`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct TreeReply<'a> {
    media_type: TypeReference<'a>,
    variants: [VariantItem<'a>; 1],
    no_access: bool,
    is_trashed: bool,
    create_date: Moment,
    id: Uuid,
    parent: Option<Reference>,
    flags: [(); 0],
    has_children: bool,
}

impl<'a> TreeReply<'a> {
    pub(super) fn of(store: &'a Store, item: &'a MediaItem) -> Self {
        Self {
            media_type: type_reference(store, ContentKind::Media, item.media_type),
            variants: variant_item(item),
            no_access: false,
            is_trashed: item.trashed,
            create_date: item.created,
            id: item.id,
            parent: by_id(item.parent),
            flags: [],
            has_children: store.media.has_children(item.id),
        }
    }
}

/// `MediaRecycleBinItemResponseModel`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct TrashReply<'a> {
    media_type: TypeReference<'a>,
    variants: [VariantItem<'a>; 1],
    id: Uuid,
    create_date: Moment,
    has_children: bool,
    parent: Option<Reference>,
}

impl<'a> TrashReply<'a> {
    pub(super) fn of(store: &'a Store, item: &'a MediaItem) -> Self {
        Self {
            media_type: type_reference(store, ContentKind::Media, item.media_type),
            variants: variant_item(item),
            id: item.id,
            create_date: item.created,
            has_children: store.media.has_children(item.id),
            parent: by_id(item.parent),
        }
    }
}
