//! The OpenAPI documents of the site and the pages around them, per major version.

mod openapi;
mod operations;
mod pages;
mod swagger;

use std::sync::OnceLock;

use bytes::Bytes;
use http::{Method, StatusCode};

use crate::wire::reply::{Body, Reply};
use crate::wire::request::Request;
use operations::Operations;
pub(crate) use operations::{Operation, operations};

/// The documents, and how the site shows them.
pub(crate) struct Documents {
    version: u8,
    production: bool,
    documents: Vec<Document>,
    operations: OnceLock<Operations>,
}

/// One document: its definition name and its bytes.
pub(crate) struct Document {
    pub(crate) name: String,
    pub(crate) bytes: Bytes,
    title: OnceLock<String>,
}

impl Document {
    /// The title in `info`, read when first asked for.
    fn title(&self) -> &str {
        self.title
            .get_or_init(|| operations::title(&self.bytes).unwrap_or_else(|| self.name.clone()))
    }
}

impl Documents {
    pub(crate) fn new(version: u8, production: bool, documents: Vec<(String, Bytes)>) -> Self {
        let mut documents: Vec<Document> = documents
            .into_iter()
            .map(|(name, bytes)| Document {
                name,
                bytes,
                title: OnceLock::new(),
            })
            .collect();
        if documents.iter().all(|document| document.name != "default") {
            let bytes = operations::default_document(version);
            documents.push(Document {
                name: "default".into(),
                bytes,
                title: OnceLock::new(),
            });
        }
        Self {
            version,
            production,
            documents,
            operations: OnceLock::new(),
        }
    }

    /// The answer to a request for a document or one of its pages; `None` if it asks for something else.
    pub(crate) fn answer(&self, request: &Request) -> Option<Reply> {
        if request.method != Method::GET {
            return None;
        }
        if request
            .path
            .eq_ignore_ascii_case("/umbraco/management/api/openapi.json")
        {
            return self.find("management").map(embedded);
        }
        if self.production {
            return None;
        }
        let pages = if self.version >= 18 {
            openapi::PAGES
        } else {
            swagger::PAGES
        };
        pages.answer(self, &request.path)
    }

    /// The operation of a document that a request addresses, if any document has one.
    pub(crate) fn operation(&self, method: &Method, path: &str) -> Option<&Operation> {
        self.operations
            .get_or_init(|| Operations::of(&self.documents))
            .find(method, path)
    }

    fn find(&self, name: &str) -> Option<&Document> {
        self.documents
            .iter()
            .find(|document| document.name.eq_ignore_ascii_case(name))
    }

    /// Definition name and title, by name, as the pages list them.
    fn listed(&self) -> Vec<(&str, &str)> {
        let mut list: Vec<_> = self
            .documents
            .iter()
            .map(|document| (document.name.as_str(), document.title()))
            .collect();
        list.sort_unstable();
        list
    }
}

/// The embedded document is sent without any content type, in Production too
/// (`src/Umbraco.Cms.Api.Management/DependencyInjection/ApplicationBuilderExtensions.cs`).
fn embedded(document: &Document) -> Reply {
    let mut reply = Reply::bare(StatusCode::OK);
    reply.body = Body::Chunked(document.bytes.clone());
    reply
}

/// A page or document: chunked, without caching headers.
fn page(content_type: &str, body: impl Into<Bytes>) -> Reply {
    let mut reply = Reply::bare(StatusCode::OK).header("content-type", content_type);
    reply.body = Body::Chunked(body.into());
    reply
}
