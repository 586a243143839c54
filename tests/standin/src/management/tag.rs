//! `tag`: what the documents, media and members of the site are tagged with.

use std::collections::BTreeMap;

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::Paged;
use super::document_body::editor;
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::store::Store;
use crate::store::content::{PropertyValue, same_culture};
use crate::store::content_types::ContentKind;
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[route(Method::GET, "tag", Access::User, list)];

const DEFAULT_GROUP: &str = "default";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Tag {
    /// Another one in each reply.
    id: Uuid,
    text: String,
    group: String,
    node_count: usize,
}

/// Those that have the text, in any case, of a group and a culture where one is asked for.
fn list(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let page = query.page()?;
    let text = query.text("query").unwrap_or_default().to_lowercase();
    let group = query.text("tagGroup");
    let culture = query.text("culture");
    let mut counted = counted(context.store, culture);
    counted.retain(|(tag_group, tag), _| {
        tag.to_lowercase().contains(&text) && group.is_none_or(|group| group == tag_group)
    });
    let sequence = &mut context.store.sequence;
    let all: Vec<Tag> = counted
        .into_iter()
        .map(|((group, text), node_count)| Tag {
            id: sequence.id(),
            text,
            group,
            node_count,
        })
        .collect();
    Ok(Reply::json(&Paged {
        total: all.len(),
        items: page.cut(all),
    }))
}

/// How many things have each tag, by group and text.
fn counted(store: &Store, culture: Option<&str>) -> BTreeMap<(String, String), usize> {
    let documents = store.documents.all().iter();
    let documents = documents.map(|one| {
        (
            ContentKind::Document,
            one.document_type,
            one.draft().values.as_slice(),
        )
    });
    let media = store.media.all().iter();
    let media = media.map(|one| (ContentKind::Media, one.media_type, one.values.as_slice()));
    let members = store.members.all().iter();
    let members = members.map(|one| (ContentKind::Member, one.member_type, one.values.as_slice()));
    let mut counted = BTreeMap::new();
    for (kind, of, values) in documents.chain(media).chain(members) {
        let mut own: Vec<(String, String)> = values
            .iter()
            .filter(|one| culture.is_none() || same_culture(one.culture.as_deref(), culture))
            .flat_map(|one| tags(store, kind, of, one))
            .collect();
        own.sort_unstable();
        own.dedup();
        for tag in own {
            *counted.entry(tag).or_default() += 1;
        }
    }
    counted
}

/// Group and text of each tag in a value.
fn tags(store: &Store, kind: ContentKind, of: Uuid, one: &PropertyValue) -> Vec<(String, String)> {
    let property = store.types(kind).property(of, &one.alias);
    let Some(property) = property.filter(|property| editor(store, property) == "Umbraco.Tags")
    else {
        return Vec::new();
    };
    let data_type = store.data_types.data_type(property.data_type);
    let group = data_type.and_then(|(_, data_type)| data_type.setting("group")?.as_str());
    let group = group
        .filter(|group| !group.is_empty())
        .unwrap_or(DEFAULT_GROUP);
    let texts = one.value.as_array().into_iter().flatten();
    let texts = texts.filter_map(|text| text.as_str());
    texts
        .map(|text| (group.to_owned(), text.to_owned()))
        .collect()
}
