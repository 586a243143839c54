//! `template/query`: what the query builder of templates offers, and the code it writes.
//!
//! There is nothing that executes the query here: the sample is empty, as on a site without published content.

use http::Method;
use serde::{Deserialize, Serialize};

use super::data_type::SETTINGS;
use crate::route::{Context, Route, route};
use crate::wire::bind::{self, Kind, Model, Rule, member, reference};
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "template/query/settings", SETTINGS, settings),
    route(Method::POST, "template/query/execute", SETTINGS, execute),
];

const QUERY: Model = Model {
    parameter: "query",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Template.Query.TemplateQueryExecuteModel",
    members: &[
        reference("rootDocument", Rule::Optional),
        member("documentTypeAlias", Kind::Text, Rule::Optional),
        member("take", Kind::Anything, Rule::Optional),
    ],
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Body {
    document_type_alias: Option<String>,
    take: Option<u32>,
}

fn execute(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Response {
        query_expression: String,
        sample_results: [(); 0],
        result_count: u32,
        execution_time: u32,
    }
    let body: Body = bind::body(context.request, &QUERY, context.trace)?;
    let children = match body.document_type_alias.as_deref() {
        Some(alias) if !alias.is_empty() => format!(".ChildrenOfType(\"{alias}\")"),
        _ => ".Children()".to_owned(),
    };
    let mut query_expression = format!(
        "Umbraco.ContentAtRoot().FirstOrDefault()\n    {children}\n    .Where(x => x.IsVisible())"
    );
    if let Some(take) = body.take.filter(|take| *take > 0) {
        query_expression.push_str(&format!("\n    .Take({take})"));
    }
    Ok(Reply::json(&Response {
        query_expression,
        sample_results: [],
        result_count: 0,
        execution_time: 0,
    }))
}

/// The operators, and the kinds of properties that each is for.
const OPERATORS: [(&str, &[&str]); 8] = [
    ("Equals", &["Integer", "String"]),
    ("NotEquals", &["Integer", "String"]),
    ("LessThan", &["Integer", "DateTime"]),
    ("LessThanEqualTo", &["Integer", "DateTime"]),
    ("GreaterThan", &["Integer", "DateTime"]),
    ("GreaterThanEqualTo", &["Integer", "DateTime"]),
    ("Contains", &["String"]),
    ("NotContains", &["String"]),
];

/// The document types come in the order created.
fn settings(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Settings<'a> {
        document_type_aliases: Vec<&'a str>,
        properties: [Property; 4],
        operators: Vec<Operator>,
    }
    #[derive(Serialize)]
    struct Property {
        alias: &'static str,
        r#type: &'static str,
    }
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Operator {
        operator: &'static str,
        applicable_types: &'static [&'static str],
    }
    let types = context.store.document_types.types().iter();
    let types = types.filter(|one| !one.is_element);
    let property = |alias, r#type| Property { alias, r#type };
    let operators = OPERATORS.iter();
    let operators = operators.map(|(operator, applicable_types)| Operator {
        operator,
        applicable_types,
    });
    Ok(Reply::json(&Settings {
        document_type_aliases: types.map(|one| one.alias.as_str()).collect(),
        properties: [
            property("Id", "Integer"),
            property("Name", "String"),
            property("CreateDate", "DateTime"),
            property("UpdateDate", "DateTime"),
        ],
        operators: operators.collect(),
    }))
}
