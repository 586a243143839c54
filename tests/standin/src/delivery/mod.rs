//! The Content Delivery API: published content and media, as `src/Umbraco.Cms.Api.Delivery` of 17 and 18 answers.
//!
//! A request goes [`target`] (which operation), [`access`] (may it), [`asked`] (what the headers ask for), then
//! [`content`] or [`media`]; [`render`] and [`value`] write what was found.

mod access;
mod address;
pub(crate) mod announced;
mod asked;
pub(crate) mod cache;
mod content;
mod domain;
mod expansion;
mod filter;
mod media;
mod media_query;
mod output;
mod query;
mod redirect;
mod render;
mod reply;
mod route;
pub(crate) mod settings;
mod sort;
mod source;
mod target;
mod value;

use std::time::SystemTime;

use http::Method;
use uuid::Uuid;

use crate::oauth::security::Security;
use crate::store::Store;
use crate::wire::guid;
use crate::wire::query::not_valid;
use crate::wire::reply::Reply;
use crate::wire::request::Request;
use cache::OutputCache;
use render::Renderer;
use reply::Replies;
use settings::DeliveryApi;
use source::Source;
use target::{Found, Operation, Target};

/// What a request is answered with.
pub(crate) struct Delivery<'a> {
    pub(crate) request: &'a Request,
    pub(crate) store: &'a Store,
    pub(crate) security: &'a Security,
    pub(crate) settings: &'a DeliveryApi,
    pub(crate) cache: &'a OutputCache,
    pub(crate) version: u8,
    pub(crate) production: bool,
    pub(crate) trace: &'a str,
    /// The time of the site.
    pub(crate) now: SystemTime,
}

/// Whether the API answers a path. The OAuth endpoints of members come before it, and what else a document describes
/// below its base is not its own.
pub(crate) fn is_path(path: &str) -> bool {
    matches!(
        target::find(path),
        Some(Found::Target(_) | Found::OtherVersion)
    )
}

impl<'a> Delivery<'a> {
    /// The answer to a request whose path belongs to the API.
    pub(crate) fn answer(&self) -> Reply {
        let target = match target::find(&self.request.path) {
            Some(Found::Target(target)) => target,
            Some(Found::OtherVersion) => return crate::route::unknown_version(),
            Some(Found::Nothing) | None => return Reply::no_route(),
        };
        let (replies, operation) = match &target {
            Target::Content(operation) => (Replies::Content, operation),
            Target::Media(operation) => (Replies::Media, operation),
            Target::Security => return Reply::no_route(),
        };
        if self.request.method != Method::GET {
            return replies.not_found();
        }
        // An action without any of its parameters is not found.
        if *operation == Operation::Items && !self.names("id") {
            return Reply::no_route();
        }
        self.cached(|| {
            self.checked(replies, operation)
                .unwrap_or_else(|refusal| refusal)
        })
    }

    fn checked(&self, replies: Replies, operation: &Operation) -> Result<Reply, Reply> {
        // Binding comes before the filters that check the key.
        match operation {
            Operation::Items => drop(self.ids(replies)?),
            Operation::Query => drop(self.page(replies)?),
            Operation::Item(_) => {}
        }
        access::check(self.request, self.settings, replies)?;
        match replies {
            Replies::Content => content::answer(self, operation),
            Replies::Media => media::answer(self, operation),
        }
    }

    /// Only what everybody may read is kept.
    fn cached(&self, answer: impl FnOnce() -> Reply) -> Reply {
        let lifetime = self.settings.output_cache;
        let Some(lifetime) = lifetime.filter(|_| self.settings.public_access) else {
            return answer();
        };
        if let Some(reply) = self.cache.get(self.request, self.now, lifetime) {
            return reply;
        }
        let reply = answer();
        self.cache.put(self.request, self.now, &reply);
        reply
    }

    /// The content without what the headers of content say.
    fn source(&self) -> Source<'a> {
        Source {
            store: self.store,
            settings: self.settings,
            preview: false,
        }
    }

    fn renderer<'r>(
        &self,
        source: Source<'r>,
        culture: &'r str,
        segment: Option<&'r str>,
    ) -> Renderer<'r> {
        Renderer {
            source,
            version: self.version,
            culture,
            segment,
        }
    }

    /// Whether the query names a parameter.
    fn names(&self, name: &str) -> bool {
        let pairs = self.request.query_pairs();
        pairs.iter().any(|(key, _)| key.eq_ignore_ascii_case(name))
    }

    /// Every value of a repeated parameter; empty ones do not count.
    fn all(&self, name: &str) -> Vec<String> {
        let pairs = self.request.query_pairs().into_iter();
        pairs
            .filter(|(key, value)| key.eq_ignore_ascii_case(name) && !value.is_empty())
            .map(|(_, value)| value)
            .collect()
    }

    fn text(&self, name: &str) -> Option<String> {
        self.all(name).into_iter().next()
    }

    /// The ids asked for, each once.
    fn ids(&self, replies: Replies) -> Result<Vec<Uuid>, Reply> {
        let mut ids = Vec::new();
        for text in self.all("id") {
            let id = guid::lenient(&text)
                .ok_or_else(|| replies.binding("id", not_valid(&text), self.trace))?;
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        Ok(ids)
    }

    /// `skip` and `take`, of which 10 is the default.
    fn page(&self, replies: Replies) -> Result<(i32, i32), Reply> {
        let number = |name: &str, default: i32| {
            let pairs = self.request.query_pairs().into_iter();
            let mut values = pairs.filter(|(key, _)| key.eq_ignore_ascii_case(name));
            let Some((_, text)) = values.next() else {
                return Ok(default);
            };
            let parsed = text.trim().parse();
            parsed.map_err(|_| replies.binding(name, not_valid(&text), self.trace))
        };
        Ok((number("skip", 0)?, number("take", 10)?))
    }
}

/// An exception of a parameter that cannot be used.
fn failed(delivery: &Delivery<'_>, message: &str) -> Reply {
    reply::exception(
        delivery.production,
        &format!("System.ArgumentException: {message}"),
    )
}
