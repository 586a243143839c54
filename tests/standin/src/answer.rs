//! The answer to a request: OAuth endpoints, documents, actions, and what is left.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use http::{HeaderValue, Method, StatusCode};
use tokio::sync::Notify;

#[cfg(feature = "data-file")]
use crate::data_file::{DataFile, State};
use crate::delivery::cache::OutputCache;
use crate::delivery::settings::DeliveryApi;
use crate::delivery::{self, Delivery};
use crate::documents::{Documents, Operation};
use crate::faults::Faults;
use crate::generic;
use crate::management::{self, uploaded_file};
use crate::notification::Notification;
use crate::oauth::bearer::{self, Access};
use crate::oauth::security::Security;
use crate::oauth::{endpoint, login_page};
use crate::route::{self, Context, Match, Route, SiteFacts};
use crate::runtime_level::RuntimeLevel;
use crate::site_page;
use crate::store::Store;
use crate::store::moment::Moment;
use crate::wire::multipart::Form;
use crate::wire::reply::Reply;
use crate::wire::request::Request;
use crate::wire::{charset, cors, exception, json};

/// Everything behind the socket.
pub(crate) struct Site {
    pub(crate) facts: SiteFacts,
    pub(crate) documents: Documents,
    pub(crate) security: Mutex<Security>,
    pub(crate) store: Mutex<Store>,
    pub(crate) delivery: DeliveryApi,
    pub(crate) output_cache: OutputCache,
    /// `None` if requests are not kept.
    pub(crate) log: Option<Mutex<Vec<Request>>>,
    pub(crate) notifications: Mutex<VecDeque<Vec<Notification>>>,
    pub(crate) faults: Faults,
    /// How many requests to rebuild the published cache have come and are not answered.
    pub(crate) cache_rebuilds: AtomicUsize,
    /// Told when a test moves the time of the site.
    pub(crate) clock_moved: Notify,
    #[cfg(feature = "data-file")]
    pub(crate) data: Option<Mutex<DataFile>>,
}

/// Locks, also when a test panicked while it held the lock.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Of what a client accepts, one value changes something: the media type of an action's refusals (seen on a running
/// Umbraco 17.3).
fn as_accepted(request: &Request, mut reply: Reply) -> Reply {
    let wanted = request.header("accept") == Some("application/problem+json");
    let is_of_an_action = reply
        .headers
        .iter()
        .any(|(name, _)| name == "api-supported-versions");
    if wanted && is_of_an_action && reply.status.is_client_error() {
        let problem = HeaderValue::from_static("application/problem+json; charset=utf-8");
        for (_, value) in reply
            .headers
            .iter_mut()
            .filter(|(name, _)| name == "content-type")
        {
            *value = problem.clone();
        }
    }
    reply
}

impl Site {
    pub(crate) fn answer(&self, request: &Request, form: &Form) -> Reply {
        let decoded = charset::decoded(request);
        let request = decoded.as_ref().unwrap_or(request);
        let host = self.facts.back_office_host.as_deref();
        match cors::preflight(request, host) {
            Some(reply) => reply,
            None => {
                let reply = charset::accepted(request, self.own_answer(request, form));
                cors::permit(request, host, reply)
            }
        }
    }

    fn own_answer(&self, request: &Request, form: &Form) -> Reply {
        let level = lock(&self.store).level;
        if let Some(reply) = site_page::boot_failed(level) {
            return reply;
        }
        if request
            .path
            .get(..8)
            .is_some_and(|start| start.eq_ignore_ascii_case("/umbraco"))
        {
            lock(&self.security).clients.learn_host(&request.origin());
        }
        if let Some(reply) = endpoint::answer(request, &mut lock(&self.security)) {
            return reply;
        }
        if let Some(reply) = login_page::answer(request) {
            return reply;
        }
        let now = Moment::of(lock(&self.security).now());
        lock(&self.store).run_schedules(now);
        if let Some(reply) = self.documents.answer(request) {
            return reply;
        }
        if delivery::is_path(&request.path) {
            return self.deliver(request);
        }
        if let Some(reply) = site_page::answer(request, level) {
            return reply;
        }
        if let Some(reply) = uploaded_file::answer(request, &lock(&self.store)) {
            return reply;
        }
        match route::find(management::routes(), &request.method, &request.path) {
            Match::Action(route, values) => self.act(request, form, route, values),
            Match::OtherVersion => route::unknown_version(),
            Match::Hidden => Reply::no_route(),
            Match::None => match self.documents.operation(&request.method, &request.path) {
                Some(operation) => self.generic(request, form, operation),
                None if self.is_of_other_version(request) => route::unknown_version(),
                None => Reply::no_route(),
            },
        }
    }

    /// Writes down what a request changed, before its reply goes out. A change that cannot be kept is answered with 500.
    #[cfg(feature = "data-file")]
    pub(crate) fn kept(&self, request: &Request, reply: Reply) -> Reply {
        // Signing in goes over GET, too.
        let may_change = request.method != Method::GET || request.path.contains("/security/");
        match &self.data {
            Some(_) if may_change => match self.keep() {
                Ok(()) => reply,
                Err(_) => Reply::server_error(http::StatusCode::INTERNAL_SERVER_ERROR),
            },
            _ => reply,
        }
    }

    /// Nothing is kept without a data file.
    #[cfg(not(feature = "data-file"))]
    pub(crate) fn kept(&self, _: &Request, reply: Reply) -> Reply {
        reply
    }

    /// Writes down what has changed.
    #[cfg(feature = "data-file")]
    pub(crate) fn keep(&self) -> Result<(), crate::error::Error> {
        let Some(data) = &self.data else {
            return Ok(());
        };
        let (mut security, mut store) = (lock(&self.security), lock(&self.store));
        let mut state = State {
            security: &mut security,
            store: &mut store,
        };
        lock(data).save(&mut state)
    }

    /// Whether the operation exists in `v1`.
    fn is_of_other_version(&self, request: &Request) -> bool {
        route::split(&request.path).is_some_and(|(_, rest)| {
            let path = format!("/umbraco/management/api/v1/{}", rest.join("/"));
            self.documents.operation(&request.method, &path).is_some()
        })
    }

    /// The answer of the Delivery API, whose documents describe no more than it has.
    fn deliver(&self, request: &Request) -> Reply {
        let security = lock(&self.security);
        let mut store = lock(&self.store);
        let trace = store.sequence.trace();
        // Seen on a running Umbraco 17.3; content is not there before an upgrade is done.
        if store.level == RuntimeLevel::Install {
            return Reply::bare(StatusCode::BAD_REQUEST);
        }
        Delivery {
            request,
            store: &store,
            security: &security,
            settings: &self.delivery,
            cache: &self.output_cache,
            version: self.facts.version,
            production: self.facts.production,
            trace: &trace,
            now: security.now(),
        }
        .answer()
    }

    fn act(&self, request: &Request, form: &Form, route: &Route, values: Vec<String>) -> Reply {
        let mut security = lock(&self.security);
        let user = match bearer::check(request, route.access, &security) {
            Ok(user) => user,
            Err(refusal) => return self.shown(request, refusal),
        };
        // The values of a form are read before anything is bound, whatever the action binds.
        if let Form::Broken = form {
            return Reply::server_error(StatusCode::INTERNAL_SERVER_ERROR);
        }
        let mut store = lock(&self.store);
        let trace = store.sequence.trace();
        let mut context = Context {
            request,
            form,
            user,
            security: &mut security,
            store: &mut store,
            trace: &trace,
            site: &self.facts,
            cache_rebuilds: self.cache_rebuilds.load(Ordering::Relaxed),
            values,
        };
        let reply = (route.action)(&mut context).unwrap_or_else(|refusal| refusal);
        if request.method != Method::GET && self.facts.version >= 18 {
            self.output_cache.clear();
        }
        if reply.status == StatusCode::INTERNAL_SERVER_ERROR {
            store.log.unhandled(&request.path);
        }
        let reply = self.shown(request, reply);
        self.with_notifications(request, as_accepted(request, reply))
    }

    /// The reply with what the settings of the site let it tell of an exception.
    fn shown(&self, request: &Request, reply: Reply) -> Reply {
        let debug = self.facts.configuration.debug;
        exception::shown(reply, &request.path, debug, self.facts.production)
    }

    /// Only what an action answered, and never to GET.
    fn with_notifications(&self, request: &Request, reply: Reply) -> Reply {
        let from_action = reply
            .headers
            .iter()
            .any(|(name, _)| name == "api-supported-versions");
        if request.method == Method::GET || !from_action || reply.status.is_server_error() {
            return reply;
        }
        match lock(&self.notifications).pop_front() {
            Some(messages) => reply.header("umb-notifications", &json::to_text(&messages)),
            None => reply,
        }
    }

    /// An operation without an action of its own.
    fn generic(&self, request: &Request, form: &Form, operation: &Operation) -> Reply {
        let access = if generic::needs_token(operation) {
            Access::User
        } else {
            Access::Anonymous
        };
        if let Err(refusal) = bearer::check(request, access, &lock(&self.security)) {
            return refusal;
        }
        let trace = lock(&self.store).sequence.trace();
        let site = &self.documents;
        let reply = generic::answer(site, operation, request, form, &trace)
            .unwrap_or_else(|refusal| refusal);
        self.with_notifications(request, reply)
    }
}
