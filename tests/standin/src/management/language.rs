//! `language` and `item/language`.

use http::Method;
use serde::{Deserialize, Serialize};

use super::Paged;
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::store::language::{Language, is_culture};
use crate::wire::bind::{self, Kind, Member, Model, Rule, member};
use crate::wire::reply::{Outcome, Problem, Reply};

const SETTINGS: Access = Access::Sections(&["Umb.Section.Settings"]);

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "language", Access::User, list),
    route(Method::POST, "language", SETTINGS, create),
    route(Method::GET, "language/{isoCode}", Access::User, read),
    route(Method::PUT, "language/{isoCode}", SETTINGS, update),
    route(Method::DELETE, "language/{isoCode}", SETTINGS, delete),
    route(Method::GET, "item/language", Access::User, items),
    route(
        Method::GET,
        "item/language/default",
        Access::User,
        default_item,
    ),
];

const NAME: Member = member("name", Kind::Text, Rule::Required);
const IS_DEFAULT: Member = member("isDefault", Kind::Flag, Rule::NotNull);
const IS_MANDATORY: Member = member("isMandatory", Kind::Flag, Rule::NotNull);
const FALLBACK: Member = member("fallbackIsoCode", Kind::Text, Rule::Optional);

const CREATE: Model = Model {
    parameter: "createLanguageRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Language.CreateLanguageRequestModel",
    members: &[
        NAME,
        IS_DEFAULT,
        IS_MANDATORY,
        FALLBACK,
        member("isoCode", Kind::Text, Rule::Required),
    ],
};

const UPDATE: Model = Model {
    parameter: "updateLanguageRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Language.UpdateLanguageRequestModel",
    members: &[NAME, IS_DEFAULT, IS_MANDATORY, FALLBACK],
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[derive(Default)]
struct Body {
    name: String,
    is_default: bool,
    is_mandatory: bool,
    fallback_iso_code: Option<String>,
    iso_code: String,
}

fn list(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page()?;
    let languages: Vec<&Language> = context.store.languages.iter().collect();
    let total = languages.len();
    Ok(Reply::json(&Paged {
        total,
        items: page.cut(languages),
    }))
}

fn create(context: &mut Context<'_>) -> Outcome {
    let body: Body = bind::body(context.request, &CREATE, context.trace)?;
    let languages = &mut context.store.languages;
    if !is_culture(&body.iso_code) {
        return Err(Problem::bad_request("Invalid ISO code")
            .detail("The attempted ISO code does not represent a valid culture.")
            .status("InvalidIsoCode")
            .reply());
    }
    if find(languages, &body.iso_code).is_some() {
        return Err(Problem::bad_request("Duplicate ISO code")
            .detail("Another language already exists with the attempted ISO code.")
            .status("DuplicateIsoCode")
            .reply());
    }
    check_fallback(languages, &body)?;
    let code = body.iso_code.clone();
    if body.is_default {
        languages
            .iter_mut()
            .for_each(|language| language.is_default = false);
    }
    languages.push(Language {
        iso_code: body.iso_code,
        name: body.name,
        is_default: body.is_default,
        is_mandatory: body.is_mandatory,
        fallback_iso_code: body.fallback_iso_code,
    });
    Ok(Reply::created(
        context.request,
        &format!("language/{code}"),
        &code,
    ))
}

fn read(context: &mut Context<'_>) -> Outcome {
    let at = find(&context.store.languages, context.value()).ok_or_else(not_found)?;
    Ok(Reply::json(&context.store.languages[at]))
}

fn update(context: &mut Context<'_>) -> Outcome {
    let body: Body = bind::body(context.request, &UPDATE, context.trace)?;
    let at = find(&context.store.languages, context.value()).ok_or_else(not_found)?;
    let languages = &mut context.store.languages;
    if languages[at].is_default && !body.is_default {
        return Err(no_default());
    }
    check_fallback(languages, &body)?;
    if body.is_default {
        languages
            .iter_mut()
            .for_each(|language| language.is_default = false);
    }
    let language = &mut languages[at];
    language.name = body.name;
    language.is_default = body.is_default;
    language.is_mandatory = body.is_mandatory;
    language.fallback_iso_code = body.fallback_iso_code;
    Ok(Reply::done())
}

fn delete(context: &mut Context<'_>) -> Outcome {
    let at = find(&context.store.languages, context.value()).ok_or_else(not_found)?;
    if context.store.languages[at].is_default {
        return Err(no_default());
    }
    context.store.languages.remove(at);
    Ok(Reply::done())
}

fn items(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Item<'a> {
        name: &'a str,
        iso_code: &'a str,
    }
    let query = context.query();
    let asked: Vec<&str> = query.all("isoCode").collect();
    let is_asked = |language: &&Language| {
        asked
            .iter()
            .any(|code| code.eq_ignore_ascii_case(&language.iso_code))
    };
    let found = context.store.languages.iter().filter(is_asked);
    let items: Vec<_> = found
        .map(|language| Item {
            name: &language.name,
            iso_code: &language.iso_code,
        })
        .collect();
    Ok(Reply::json(&items))
}

/// Codes are found in any case; each keeps the one it was created with.
fn find(languages: &[Language], code: &str) -> Option<usize> {
    languages
        .iter()
        .position(|language| language.iso_code.eq_ignore_ascii_case(code))
}

fn check_fallback(languages: &[Language], body: &Body) -> Result<(), Reply> {
    let Some(fallback) = &body.fallback_iso_code else {
        return Ok(());
    };
    if !is_culture(fallback) {
        return Err(Problem::bad_request("Invalid Fallback ISO code")
            .detail("The attempted fallback ISO code does not represent a valid culture.")
            .status("InvalidFallbackIsoCode")
            .reply());
    }
    if find(languages, fallback).is_none() {
        return Err(Problem::bad_request("Invalid fallback language")
            .detail("The fallback language could not be applied. This may be caused if the fallback language causes cyclic fallbacks.")
            .status("InvalidFallback")
            .reply());
    }
    Ok(())
}

fn not_found() -> Reply {
    Problem::not_found("The language could not be found")
        .status("NotFound")
        .reply()
}

fn no_default() -> Reply {
    Problem::bad_request("No default language")
        .detail("The attempted operation would result in having no default language defined. This is not allowed.")
        .status("MissingDefault")
        .reply()
}

fn default_item(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Item<'a> {
        name: &'a str,
        iso_code: &'a str,
    }
    let mut languages = context.store.languages.iter();
    let default = languages
        .find(|language| language.is_default)
        .ok_or_else(Reply::nothing)?;
    Ok(Reply::json(&Item {
        name: &default.name,
        iso_code: &default.iso_code,
    }))
}
