//! `tree/template`. Page-based: an uneven `skip` is a 500.

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::data_type::SETTINGS;
use super::{Paged, Reference, reference};
use crate::route::{Context, Route, route};
use crate::store::template::{Template, Templates};
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "tree/template/root", SETTINGS, root),
    route(Method::GET, "tree/template/children", SETTINGS, children),
    route(Method::GET, "tree/template/ancestors", SETTINGS, ancestors),
    route(Method::GET, "tree/template/siblings", SETTINGS, siblings),
];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TreeItem<'a> {
    name: &'a str,
    id: Uuid,
    parent: Option<Reference>,
    flags: [&'a str; 0],
    has_children: bool,
}

fn root(context: &mut Context<'_>) -> Outcome {
    below(context, None)
}

fn children(context: &mut Context<'_>) -> Outcome {
    let parent = context.query().id("parentId")?;
    below(context, Some(parent))
}

fn below(context: &Context<'_>, parent: Option<Uuid>) -> Outcome {
    let page = context.query().page()?;
    let templates = &context.store.templates;
    let found = templates.children(parent);
    let total = found.len();
    let items = page.cut_by_number(found)?.into_iter();
    Ok(Reply::json(&Paged {
        total,
        items: items.map(|one| tree_item(templates, one)).collect(),
    }))
}

fn ancestors(context: &mut Context<'_>) -> Outcome {
    let id = context.query().id("descendantId")?;
    let templates = &context.store.templates;
    let way = templates.path_to(id).into_iter();
    Ok(Reply::json(
        &way.map(|one| tree_item(templates, one)).collect::<Vec<_>>(),
    ))
}

fn siblings(context: &mut Context<'_>) -> Outcome {
    let query = context.query();
    let (target, around) = (query.id("target")?, query.around()?);
    let templates = &context.store.templates;
    let template = templates.get(target).ok_or_else(Reply::nothing)?;
    let all = templates.children(templates.parent(template).map(|parent| parent.id));
    let siblings = around.cut(all, |one| one.id == target)?;
    Ok(Reply::json(&siblings.map(|one| tree_item(templates, one))))
}

fn tree_item<'a>(templates: &Templates, template: &'a Template) -> TreeItem<'a> {
    TreeItem {
        name: &template.name,
        id: template.id,
        parent: reference(templates.parent(template).map(|parent| parent.id)),
        flags: [],
        has_children: !templates.children(Some(template.id)).is_empty(),
    }
}
