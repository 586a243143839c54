//! `data-type`: read, is-used, configuration, and the lists `filter/data-type` and `item/data-type`.

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::Paged;
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::store::content::PropertyValue;
use crate::store::content_types::ContentKind;
use crate::store::data_type::{DataType, Node, Setting};
use crate::store::untyped;
use crate::wire::reply::{Outcome, Problem, Reply};

/// Who changes data types.
pub(super) const SETTINGS: Access = Access::Sections(&["Umb.Section.Settings"]);
/// Who sees them: everybody who edits content.
const EDITORS: Access = Access::Sections(&[
    "Umb.Section.Settings",
    "Umb.Section.Content",
    "Umb.Section.Media",
    "Umb.Section.Members",
]);

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "data-type/{id:guid}", EDITORS, read),
    route(
        Method::GET,
        "data-type/{id:guid}/is-used",
        SETTINGS,
        is_used,
    ),
    route(
        Method::GET,
        "data-type/configuration",
        EDITORS,
        configuration,
    ),
    route(Method::GET, "filter/data-type", EDITORS, filter),
    route(Method::GET, "item/data-type", Access::User, items),
];

/// The reply, its list of values, the value's object.
const LEVELS_ABOVE_A_VALUE: usize = 3;
/// What the server writes fails at this depth, though it reads one level more.
const MAX_DEPTH: usize = 64;

fn read(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Response<'a> {
        id: Uuid,
        is_deletable: bool,
        can_ignore_start_nodes: bool,
        name: &'a str,
        editor_alias: &'a str,
        editor_ui_alias: &'a str,
        values: &'a [Setting],
    }
    let (node, data_type) = context
        .store
        .data_types
        .data_type(context.id()?)
        .ok_or_else(not_found)?;
    let mut depths = data_type
        .values
        .iter()
        .map(|one| untyped::depth(&one.value));
    if depths.any(|depth| depth + LEVELS_ABOVE_A_VALUE >= MAX_DEPTH) {
        return Err(Reply::crash());
    }
    Ok(Reply::json(&Response {
        id: node.id,
        is_deletable: data_type.is_deletable,
        can_ignore_start_nodes: true,
        name: &node.name,
        editor_alias: &data_type.editor_alias,
        editor_ui_alias: &data_type.editor_ui_alias,
        values: &data_type.values,
    }))
}

/// There are no document types here that could use one.
/// Whether something has a value of it: a property alone is no use.
fn is_used(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    let store = &*context.store;
    store.data_types.data_type(id).ok_or_else(not_found)?;
    let is_value_of = |kind: ContentKind, of: Uuid, one: &PropertyValue| {
        let property = store.types(kind).property(of, &one.alias);
        let is_empty = one.value.is_null() || one.value.as_array().is_some_and(Vec::is_empty);
        !is_empty && property.is_some_and(|property| property.data_type == id)
    };
    let in_documents = store.documents.all().iter().any(|one| {
        let contents = one.published.iter().chain([one.draft()]);
        let mut values = contents.flat_map(|content| &content.values);
        values.any(|value| is_value_of(ContentKind::Document, one.document_type, value))
    });
    let in_media = store.media.all().iter().any(|one| {
        let mut values = one.values.iter();
        values.any(|value| is_value_of(ContentKind::Media, one.media_type, value))
    });
    let in_members = store.members.all().iter().any(|one| {
        let mut values = one.values.iter();
        values.any(|value| is_value_of(ContentKind::Member, one.member_type, value))
    });
    Ok(Reply::json(&(in_documents || in_media || in_members)))
}

fn configuration(_: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Configuration {
        can_be_changed: &'static str,
        document_list_view_id: &'static str,
        media_list_view_id: &'static str,
    }
    Ok(Reply::json(&Configuration {
        can_be_changed: "True",
        document_list_view_id: "c0808dd3-8133-4e4b-8ce8-e2bea84a96a4",
        media_list_view_id: "3a0156c4-3b8c-4803-bdc1-6871faa83fff",
    }))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Item<'a> {
    editor_ui_alias: &'a str,
    editor_alias: &'a str,
    is_deletable: bool,
    name: &'a str,
    id: Uuid,
    flags: [&'a str; 0],
}

fn filter(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let page = query.page()?;
    let name = query.text("name").unwrap_or_default().to_lowercase();
    let mut found = context.store.data_types.data_types();
    found.retain(|(node, data_type)| {
        node.name.to_lowercase().contains(&name)
            && query
                .text("editorAlias")
                .is_none_or(|alias| data_type.editor_alias == alias)
            && query
                .text("editorUiAlias")
                .is_none_or(|alias| data_type.editor_ui_alias == alias)
    });
    let total = found.len();
    Ok(Reply::json(&Paged {
        total,
        items: page.cut(found).into_iter().map(item).collect(),
    }))
}

fn items(context: &mut Context<'_>) -> Outcome {
    let ids = context.query().ids("id")?;
    let mut found = context.store.data_types.data_types();
    found.retain(|(node, _)| ids.contains(&node.id));
    Ok(Reply::json(
        &found.into_iter().map(item).collect::<Vec<_>>(),
    ))
}

pub(super) fn item<'a>((node, data_type): (&'a Node, &'a DataType)) -> Item<'a> {
    Item {
        editor_ui_alias: &data_type.editor_ui_alias,
        editor_alias: &data_type.editor_alias,
        is_deletable: data_type.is_deletable,
        name: &node.name,
        id: node.id,
        flags: [],
    }
}

pub(super) fn not_found() -> Reply {
    Problem::not_found("The data type could not be found")
        .status("NotFound")
        .reply()
}
