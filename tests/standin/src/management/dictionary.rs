//! `dictionary`: list, create, read, update, delete, move, and `item/dictionary`.

use http::{Method, StatusCode};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Paged, Reference, reference as by_id};
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::store::dictionary::{Item, Translation};
use crate::store::language::Language;
use crate::wire::bind::{self, Kind, Model, Rule, member, reference};
use crate::wire::reply::{Outcome, Problem, Reply};

/// Who sees the dictionary.
pub(super) const TRANSLATORS: Access = Access::Sections(&["Umb.Section.Translation"]);

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "dictionary", TRANSLATORS, list),
    route(Method::POST, "dictionary", TRANSLATORS, create),
    route(Method::GET, "dictionary/{id:guid}", TRANSLATORS, read),
    route(Method::PUT, "dictionary/{id:guid}", TRANSLATORS, update),
    route(Method::DELETE, "dictionary/{id:guid}", TRANSLATORS, delete),
    route(
        Method::PUT,
        "dictionary/{id:guid}/move",
        TRANSLATORS,
        move_to,
    ),
    route(Method::GET, "item/dictionary", Access::User, items),
];

const TRANSLATIONS: Kind = Kind::List(&[
    member("isoCode", Kind::Text, Rule::Required),
    member("translation", Kind::Text, Rule::NotNull),
]);

const CREATE: Model = Model {
    parameter: "createDictionaryItemRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Dictionary.CreateDictionaryItemRequestModel",
    members: &[
        member("name", Kind::Text, Rule::Required),
        member("translations", TRANSLATIONS, Rule::NotNull),
        member("id", Kind::Guid, Rule::Optional),
        reference("parent", Rule::Optional),
    ],
};

const UPDATE: Model = Model {
    parameter: "updateDictionaryItemRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Dictionary.UpdateDictionaryItemRequestModel",
    members: &[
        member("name", Kind::Text, Rule::Required),
        member("translations", TRANSLATIONS, Rule::NotNull),
    ],
};

const MOVE: Model = Model {
    parameter: "moveDictionaryRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Dictionary.MoveDictionaryRequestModel",
    members: &[reference("target", Rule::Optional)],
};

#[derive(Deserialize)]
struct Body {
    name: String,
    #[serde(default)]
    translations: Vec<Translation>,
    id: Option<Uuid>,
    parent: Option<Reference>,
}

#[derive(Deserialize)]
struct Move {
    target: Option<Reference>,
}

fn list(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Overview<'a> {
        name: &'a str,
        id: Uuid,
        parent: Option<Reference>,
        translated_iso_codes: Vec<&'a str>,
    }
    let query = context.query();
    let page = query.page()?;
    let filter = query.text("filter").unwrap_or_default().to_lowercase();
    let mut found = context.store.dictionary.all();
    found.retain(|item| item.name.to_lowercase().contains(&filter));
    let total = found.len();
    let items = page.cut(found).into_iter().map(|item| Overview {
        name: &item.name,
        id: item.id,
        parent: by_id(item.parent),
        translated_iso_codes: item
            .translations
            .iter()
            .filter(|text| !text.translation.is_empty())
            .map(|text| text.iso_code.as_str())
            .collect(),
    });
    Ok(Reply::json(&Paged {
        total,
        items: items.collect(),
    }))
}

fn create(context: &mut Context<'_>) -> Outcome {
    let body: Body = bind::body(context.request, &CREATE, context.trace)?;
    let parent = body.parent.map(|parent| parent.id);
    if parent.is_some_and(|parent| context.store.dictionary.get(parent).is_none()) {
        return Err(parent_not_found());
    }
    if context.store.dictionary.by_name(&body.name).is_some() {
        return Err(duplicate());
    }
    if body
        .id
        .is_some_and(|id| context.store.dictionary.get(id).is_some())
    {
        return Err(Problem::bad_request("The id is already used")
            .detail("The dictionary item id must be unique.")
            .status("DuplicateKey")
            .reply());
    }
    let id = body.id.unwrap_or_else(|| context.store.sequence.id());
    let translations = installed(body.translations, &context.store.languages);
    context.store.dictionary.add(Item {
        id,
        name: body.name,
        parent,
        translations,
    });
    Ok(Reply::created(
        context.request,
        &format!("dictionary/{id}"),
        &id.to_string(),
    ))
}

fn read(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Response<'a> {
        id: Uuid,
        name: &'a str,
        translations: &'a [Translation],
    }
    let item = context
        .store
        .dictionary
        .get(context.id()?)
        .ok_or_else(not_found)?;
    Ok(Reply::json(&Response {
        id: item.id,
        name: &item.name,
        translations: &item.translations,
    }))
}

fn update(context: &mut Context<'_>) -> Outcome {
    let body: Body = bind::body(context.request, &UPDATE, context.trace)?;
    let id = context.id()?;
    context.store.dictionary.get(id).ok_or_else(not_found)?;
    if context
        .store
        .dictionary
        .by_name(&body.name)
        .is_some_and(|same| same.id != id)
    {
        return Err(duplicate());
    }
    let translations = installed(body.translations, &context.store.languages);
    let item = context.store.dictionary.get_mut(id).ok_or_else(not_found)?;
    item.name = body.name;
    item.translations = translations;
    Ok(Reply::done())
}

fn delete(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    context.store.dictionary.get(id).ok_or_else(not_found)?;
    context.store.dictionary.remove(id);
    Ok(Reply::done())
}

fn move_to(context: &mut Context<'_>) -> Outcome {
    let body: Move = bind::body(context.request, &MOVE, context.trace)?;
    let id = context.id()?;
    let target = body.target.map(|target| target.id);
    let dictionary = &mut context.store.dictionary;
    dictionary.get(id).ok_or_else(not_found)?;
    if let Some(target) = target {
        dictionary.get(target).ok_or_else(parent_not_found)?;
        if dictionary
            .path_to(target)
            .iter()
            .any(|ancestor| ancestor.id == id)
        {
            return Err(Problem::bad_request("Invalid parent")
                .detail("The targeted parent dictionary item is not valid for this dictionary item operation.")
                .status("InvalidParent")
                .reply());
        }
    }
    dictionary.get_mut(id).ok_or_else(not_found)?.parent = target;
    Ok(Reply::done())
}

fn items(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct ItemResponse<'a> {
        name: &'a str,
        id: Uuid,
        flags: [&'a str; 0],
    }
    let ids = context.query().ids("id")?;
    let mut found = context.store.dictionary.all();
    found.retain(|item| ids.contains(&item.id));
    let items: Vec<_> = found
        .into_iter()
        .map(|item| ItemResponse {
            name: &item.name,
            id: item.id,
            flags: [],
        })
        .collect();
    Ok(Reply::json(&items))
}

pub(super) fn not_found() -> Reply {
    Problem::not_found("The dictionary item could not be found")
        .status("ItemNotFound")
        .reply()
}

fn parent_not_found() -> Reply {
    Problem::not_found("The dictionary item parent could not be found")
        .status("ParentNotFound")
        .reply()
}

fn duplicate() -> Reply {
    Problem::new(
        StatusCode::CONFLICT,
        "Duplicate dictionary item name detected",
    )
    .detail(
        "Another dictionary item exists with the same name. Dictionary item names must be unique.",
    )
    .status("DuplicateItemKey")
    .reply()
}

/// Texts in a language that the site has not are dropped without a word.
fn installed(translations: Vec<Translation>, languages: &[Language]) -> Vec<Translation> {
    translations
        .into_iter()
        .filter(|text| {
            languages
                .iter()
                .any(|language| language.iso_code == text.iso_code)
        })
        .collect()
}
