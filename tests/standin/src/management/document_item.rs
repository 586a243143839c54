//! Documents as items and as nodes of a tree.

use serde::Serialize;
use uuid::Uuid;

use super::document_body::default_culture;
use super::document_reply::{TypeReference, type_reference};
use super::{Reference, reference as by_id};
use crate::store::Store;
use crate::store::document::{CultureState, Document, State};
use crate::store::moment::Moment;

/// A sign that the back office puts on a document.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct Flag {
    alias: &'static str,
}

/// Protected, itself or by one above it.
pub(super) fn document_flags(store: &Store, document: &Document) -> Vec<Flag> {
    let flag = Flag {
        alias: "Umb.IsProtected",
    };
    if is_protected(store, document) {
        vec![flag]
    } else {
        Vec::new()
    }
}

pub(super) fn is_protected(store: &Store, document: &Document) -> bool {
    let path = store.documents.path_to(document.id);
    path.iter()
        .any(|one| store.documents.settings.access(one.id).is_some())
}

/// A culture of an item or a node of a tree.
#[derive(Serialize)]
pub(super) struct VariantItem<'a> {
    id: Uuid,
    flags: Vec<Flag>,
    state: State,
    name: &'a str,
    culture: Option<&'a str>,
}

pub(super) fn variant_items<'a>(store: &Store, document: &'a Document) -> Vec<VariantItem<'a>> {
    let default = default_culture(store);
    let named = document.draft().names.iter().map(|one| {
        let culture = one.culture.as_deref();
        let state = document.state(culture, default);
        VariantItem {
            id: Uuid::nil(),
            flags: variant_flags(state, document.culture(culture)),
            state,
            name: &one.name,
            culture,
        }
    });
    named.collect()
}

fn variant_flags(state: State, culture: Option<&CultureState>) -> Vec<Flag> {
    let is_scheduled = culture.is_some_and(|one| one.publish_at.is_some());
    let flags = [
        (is_scheduled, "Umb.ScheduledForPublish"),
        (
            state == State::PublishedPendingChanges,
            "Umb.PendingChanges",
        ),
    ];
    flags
        .into_iter()
        .filter(|(is_set, _)| *is_set)
        .map(|(_, alias)| Flag { alias })
        .collect()
}

/// `DocumentItemResponseModel`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ItemReply<'a> {
    is_trashed: bool,
    is_protected: bool,
    parent: Option<Reference>,
    has_children: bool,
    document_type: TypeReference<'a>,
    variants: Vec<VariantItem<'a>>,
    id: Uuid,
    flags: Vec<Flag>,
}

impl<'a> ItemReply<'a> {
    pub(super) fn of(store: &'a Store, document: &'a Document) -> Self {
        Self {
            is_trashed: document.trashed,
            is_protected: is_protected(store, document),
            parent: by_id(document.parent),
            has_children: store.documents.has_children(document.id),
            document_type: type_reference(store, document.document_type),
            variants: variant_items(store, document),
            id: document.id,
            flags: document_flags(store, document),
        }
    }
}

/// `DocumentTreeItemResponseModel`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct TreeReply<'a> {
    is_protected: bool,
    ancestors: Vec<Reference>,
    document_type: TypeReference<'a>,
    variants: Vec<VariantItem<'a>>,
    no_access: bool,
    is_trashed: bool,
    create_date: Moment,
    id: Uuid,
    parent: Option<Reference>,
    flags: Vec<Flag>,
    has_children: bool,
}

impl<'a> TreeReply<'a> {
    /// Only shown on the way to what the user sees.
    pub(super) fn without_access(mut self, no_access: bool) -> Self {
        self.no_access = no_access;
        self
    }

    pub(super) fn of(store: &'a Store, document: &'a Document) -> Self {
        let mut ancestors = store.documents.path_to(document.id);
        ancestors.pop();
        Self {
            is_protected: is_protected(store, document),
            ancestors: ancestors
                .iter()
                .map(|one| Reference { id: one.id })
                .collect(),
            document_type: type_reference(store, document.document_type),
            variants: variant_items(store, document),
            no_access: false,
            is_trashed: document.trashed,
            create_date: document.created,
            id: document.id,
            parent: by_id(document.parent),
            flags: document_flags(store, document),
            has_children: store.documents.has_children(document.id),
        }
    }
}
