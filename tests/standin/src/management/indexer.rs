//! `indexer` and `searcher`: the search indexes of a site, which are always up to date here.
//!
//! What they say of themselves, and what is answered to queries, is that of a running Umbraco 17.3; of `InternalIndex` and
//! `MembersIndex` the settings are assumed. The fields of a result are those that the stand-in knows of a document.

use http::{Method, StatusCode};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::Paged;
use super::data_type::SETTINGS;
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::store::content::Content;
use crate::store::document::Document;
use crate::store::url_segment::url_segment;
use crate::store::{Store, editor_value};
use crate::wire::reply::{Outcome, Problem, Reply};

#[rustfmt::skip]
pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "indexer", Access::User, list),
    route(Method::GET, "indexer/{indexName}", Access::User, read),
    route(Method::POST, "indexer/{indexName}/rebuild", SETTINGS, rebuild),
    route(Method::GET, "searcher", Access::User, searchers),
    route(Method::GET, "searcher/{searcherName}/query", Access::User, query),
];

/// An index by its name (`src/Umbraco.Core/Constants-Indexes.cs`).
struct Index {
    name: &'static str,
    searcher: &'static str,
    handles_events: bool,
    published_only: bool,
    /// `None` where the index does not say it.
    protected: Option<bool>,
}

const INDEXES: [Index; 4] = [
    Index {
        name: "DeliveryApiContentIndex",
        searcher: "DeliveryApiContentSearcher",
        handles_events: false,
        published_only: false,
        protected: None,
    },
    Index {
        name: "ExternalIndex",
        searcher: "ExternalSearcher",
        handles_events: true,
        published_only: true,
        protected: Some(false),
    },
    Index {
        name: "InternalIndex",
        searcher: "InternalSearcher",
        handles_events: true,
        published_only: false,
        protected: Some(true),
    },
    Index {
        name: "MembersIndex",
        searcher: "MembersSearcher",
        handles_events: true,
        published_only: false,
        protected: Some(false),
    },
];

fn indexes(context: &Context<'_>) -> &'static [Index] {
    match context.site.configuration.search_index {
        true => &INDEXES,
        false => &[],
    }
}

/// The index whose name is in the path.
fn named(context: &Context<'_>) -> Option<&'static Index> {
    let name = context.value();
    indexes(context).iter().find(|index| index.name == name)
}

fn list(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page()?;
    let all = indexes(context).iter();
    let all: Vec<Value> = all.map(|index| response(context.store, index)).collect();
    Ok(Reply::json(&Paged {
        total: all.len(),
        items: page.cut(all),
    }))
}

fn read(context: &mut Context<'_>) -> Outcome {
    let index = find(context)?;
    Ok(Reply::json(&response(context.store, index)))
}

/// Done before the reply.
fn rebuild(context: &mut Context<'_>) -> Outcome {
    find(context)?;
    Ok(Reply::done())
}

/// 404 with a body that says 400.
fn find(context: &Context<'_>) -> Result<&'static Index, Reply> {
    named(context).ok_or_else(|| {
        let name = context.value();
        let body = json!({
            "type": "Error",
            "title": "Index Not Found",
            "status": 400,
            "detail": format!("No index found with name = {name}"),
        });
        Reply::action(StatusCode::NOT_FOUND).with_json(&body)
    })
}

fn response(store: &Store, index: &Index) -> Value {
    let documents: Vec<Vec<Field>> = match index.name {
        "MembersIndex" => Vec::new(),
        _ => contents(store, index)
            .map(|entry| fields(store, &entry))
            .collect(),
    };
    let count = match index.name {
        "MembersIndex" => store.members.all().len(),
        _ => documents.len(),
    };
    let mut names: Vec<&str> = documents
        .iter()
        .flatten()
        .map(|field| field.name.as_str())
        .collect();
    names.sort_unstable();
    names.dedup();
    let folder = index.name.to_lowercase();
    let mut properties = json!({
        "CommitCount": 0,
        "DefaultAnalyzer": "StandardAnalyzer",
        "LuceneDirectory": "NRTCachingDirectory",
        "LuceneIndexFolder": format!("/umbraco/data/temp/examineindexes/{folder}"),
        "DirectoryFactory": "Umbraco.Cms.Infrastructure.Examine.ConfigurationEnabledDirectoryFactory",
        "EnableDefaultEventHandler": index.handles_events,
        "PublishedValuesOnly": index.published_only,
    });
    if let Some(protected) = index.protected {
        properties["SupportProtectedContent"] = json!(protected);
    }
    json!({
        "name": index.name,
        "healthStatus": { "status": "Healthy", "message": null },
        "canRebuild": true,
        "searcherName": index.searcher,
        "documentCount": count,
        "fieldCount": names.len(),
        "providerProperties": properties,
    })
}

/// A site registers searchers of its own here; those of the indexes are not listed.
fn searchers(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page()?;
    Ok(Reply::json(&Paged {
        total: 0,
        items: page.cut(Vec::<()>::new()),
    }))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Found {
    id: String,
    score: f32,
    field_count: usize,
    fields: Vec<Field>,
}

#[derive(Serialize)]
struct Field {
    name: String,
    values: [String; 1],
}

/// The name of an index works here, that of its searcher does not. Nothing asked for is nothing found; what is counted is
/// the page.
fn query(context: &mut Context<'_>) -> Outcome {
    let index = named(context).ok_or_else(|| {
        Problem::not_found("Could not find a valid searcher")
            .detail("The provided searcher name did not match any of our registered searchers")
            .reply()
    })?;
    let query = context.query();
    let page = query.page()?;
    let term = query.text("term").unwrap_or_default();
    if term.starts_with('*') || term.contains(['(', ')']) {
        return Err(unreadable());
    }
    let page = page.not_negative()?;
    let words: Vec<String> = term.split_whitespace().map(str::to_lowercase).collect();
    let found: Vec<Found> = contents(context.store, index)
        .map(|entry| (entry.node_id, fields(context.store, &entry)))
        .filter(|(_, fields)| {
            words
                .iter()
                .any(|word| fields.iter().any(|one| has(one, word)))
        })
        .map(|(node_id, fields)| Found {
            id: node_id.to_string(),
            score: 1.0,
            field_count: fields.len(),
            fields,
        })
        .collect();
    let items = page.cut(found);
    Ok(Reply::json(&Paged {
        total: items.len(),
        items,
    }))
}

/// 400 with a body that says 404.
fn unreadable() -> Reply {
    let problem = Problem::not_found("Could not parse the query").detail(
        "Parser could not parse the query. Please double check if the query is valid. Sometimes this can also happen if \
         your query starts with a wildcard (*)",
    );
    Reply::action(StatusCode::BAD_REQUEST).with_json(&problem)
}

/// What an index has of a document.
struct Entry<'a> {
    /// The number in the data base: those of a new site end at 1049, by assumption.
    node_id: usize,
    document: &'a Document,
    content: &'a Content,
}

/// What is in an index: published content, or drafts.
fn contents<'a>(store: &'a Store, index: &Index) -> impl Iterator<Item = Entry<'a>> {
    let published_only = index.published_only;
    let numbered = (1050..).zip(store.documents.all());
    numbered.filter_map(move |(node_id, document)| {
        let content = match published_only {
            true if document.trashed || !document.is_published() => return None,
            true => document.published.as_ref()?,
            false => document.draft(),
        };
        Some(Entry {
            node_id,
            document,
            content,
        })
    })
}

fn fields(store: &Store, entry: &Entry<'_>) -> Vec<Field> {
    let Entry {
        node_id,
        document,
        content,
    } = entry;
    let of = store.document_types.get(document.document_type);
    let name = content.names.first().map_or("", |one| one.name.as_str());
    let yes = |is: bool| if is { "y" } else { "n" }.to_owned();
    let id = node_id.to_string();
    let mut found = Map::new();
    found.insert("__Icon".into(), json!(of.map_or("", |of| &of.icon)));
    found.insert("__IndexType".into(), json!("content"));
    found.insert("__Key".into(), json!(document.id));
    found.insert("__NodeId".into(), json!(id));
    found.insert(
        "__NodeTypeAlias".into(),
        json!(of.map_or("", |of| &of.alias)),
    );
    found.insert("__Published".into(), json!(yes(document.is_published())));
    let varies = of.is_some_and(|of| of.varies_by_culture);
    found.insert("__VariesByCulture".into(), json!(yes(varies)));
    found.insert("id".into(), json!(id));
    found.insert("nodeName".into(), json!(name));
    found.insert("sortOrder".into(), json!(document.sort_order.to_string()));
    found.insert("urlName".into(), json!(url_segment(name)));
    for one in content.values.iter().filter(|one| !one.value.is_null()) {
        let name = match &one.culture {
            Some(culture) => format!("{}_{}", one.alias, culture.to_lowercase()),
            None => one.alias.clone(),
        };
        found.insert(name, json!(editor_value::text(&one.value)));
    }
    let texts = found.into_iter().map(|(name, value)| Field {
        name,
        values: [value.as_str().unwrap_or_default().to_owned()],
    });
    texts.collect()
}

/// Whether a word of the field is the one asked for, or begins with it if a star follows.
fn has(field: &Field, asked: &str) -> bool {
    let text = field.values[0].to_lowercase();
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    match asked.strip_suffix('*') {
        Some(start) => words.any(|word| word.starts_with(start)),
        None => words.any(|word| word == asked),
    }
}
