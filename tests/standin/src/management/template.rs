//! `template` and `item/template`: create, read, update, delete, configuration.

use http::Method;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::data_type::SETTINGS;
use super::{Reference, reference};
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::store::template::Template;
use crate::wire::bind::{self, Kind, Member, Model, Rule, member};
use crate::wire::reply::{Outcome, Problem, Reply};

/// Templates are read by those who choose one for a document, too (seen on a running Umbraco 17.3).
const READERS: Access = Access::Sections(&["Umb.Section.Settings", "Umb.Section.Content"]);

pub(super) const ROUTES: &[Route] = &[
    route(Method::POST, "template", SETTINGS, create),
    route(Method::GET, "template/{id:guid}", READERS, read),
    route(Method::PUT, "template/{id:guid}", SETTINGS, update),
    route(Method::DELETE, "template/{id:guid}", SETTINGS, delete),
    route(
        Method::GET,
        "template/configuration",
        SETTINGS,
        configuration,
    ),
    route(Method::GET, "item/template", Access::User, items),
];

const NAME: Member = member("name", Kind::Text, Rule::Required);
const ALIAS: Member = member("alias", Kind::Text, Rule::Required);
const CONTENT: Member = member("content", Kind::Text, Rule::Optional);

const CREATE: Model = Model {
    parameter: "requestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Template.CreateTemplateRequestModel",
    members: &[
        NAME,
        ALIAS,
        CONTENT,
        member("id", Kind::Guid, Rule::Optional),
    ],
};

const UPDATE: Model = Model {
    parameter: "requestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Template.UpdateTemplateRequestModel",
    members: &[NAME, ALIAS, CONTENT],
};

#[derive(Deserialize)]
struct Body {
    name: String,
    alias: String,
    #[serde(default)]
    content: Option<String>,
    id: Option<Uuid>,
}

fn create(context: &mut Context<'_>) -> Outcome {
    let body: Body = bind::body(context.request, &CREATE, context.trace)?;
    let templates = &mut context.store.templates;
    if templates.by_alias(&body.alias).is_some() {
        return Err(duplicate());
    }
    if body.id.is_some_and(|id| templates.get(id).is_some()) {
        // As the other entities say it; not seen on a running site.
        return Err(Problem::bad_request("The id is already used")
            .detail("The template id must be unique.")
            .status("DuplicateKey")
            .reply());
    }
    let id = body.id.unwrap_or_else(|| context.store.sequence.id());
    templates.add(Template {
        id,
        name: body.name,
        alias: body.alias,
        content: body.content.unwrap_or_default(),
    });
    Ok(Reply::created(
        context.request,
        &format!("template/{id}"),
        &id.to_string(),
    ))
}

fn read(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Response<'a> {
        id: Uuid,
        master_template: Option<Reference>,
        name: &'a str,
        alias: &'a str,
        content: &'a str,
    }
    let templates = &context.store.templates;
    let template = templates.get(context.id()?).ok_or_else(not_found)?;
    Ok(Reply::json(&Response {
        id: template.id,
        master_template: reference(templates.parent(template).map(|parent| parent.id)),
        name: &template.name,
        alias: &template.alias,
        content: &template.content,
    }))
}

fn update(context: &mut Context<'_>) -> Outcome {
    let body: Body = bind::body(context.request, &UPDATE, context.trace)?;
    let id = context.id()?;
    let templates = &mut context.store.templates;
    templates.get(id).ok_or_else(not_found)?;
    let same = templates.by_alias(&body.alias);
    if same.is_some_and(|same| same.id != id) {
        return Err(duplicate());
    }
    let template = templates.get_mut(id).ok_or_else(not_found)?;
    template.name = body.name;
    template.alias = body.alias;
    template.content = body.content.unwrap_or_default();
    Ok(Reply::done())
}

fn delete(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    let templates = &mut context.store.templates;
    templates.get(id).ok_or_else(not_found)?;
    if !templates.children(Some(id)).is_empty() {
        // The name of the C# enumeration; the texts are not known.
        return Err(
            Problem::bad_request("Master template cannot be deleted")
                .detail("The master templates cannot be deleted. Please ensure the template is not a master template before you delete.")
                .status("MasterTemplateCannotBeDeleted")
                .reply(),
        );
    }
    templates.remove(id);
    Ok(Reply::done())
}

fn configuration(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Configuration {
        disabled: bool,
    }
    Ok(Reply::json(&Configuration {
        disabled: context.site.production,
    }))
}

fn items(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Item {
        alias: String,
        name: String,
        id: Uuid,
        flags: [(); 0],
    }
    let ids = context.query().ids("id")?;
    let mut found = context.store.templates.all();
    found.retain(|template| ids.contains(&template.id));
    let item = |template: &Template| Item {
        alias: template.alias.clone(),
        name: template.name.clone(),
        id: template.id,
        flags: [],
    };
    Ok(Reply::json(
        &found.into_iter().map(item).collect::<Vec<_>>(),
    ))
}

fn not_found() -> Reply {
    Problem::not_found("The template could not be found")
        .status("TemplateNotFound")
        .reply()
}

fn duplicate() -> Reply {
    Problem::bad_request("Duplicate alias")
        .detail("A template with that alias already exists.")
        .status("DuplicateAlias")
        .reply()
}
