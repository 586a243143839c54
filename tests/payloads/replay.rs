//! Each exchange again, with a generated client and a stand-in that is told to answer what was recorded.

use crate::collect::{Collection, Exchange, LoneRequest};
use crate::report::{Report, Seen};
use crate::{arguments, rules};
use futures_util::FutureExt as _;
use serde_json::Value;
use std::panic::{AssertUnwindSafe, catch_unwind};
use tests::catalogue::Body;
use tests::{Api, Arguments, Connection, Request, wire};
use umbraco_standin::{FaultReply, Standin};

/// Replays a collection; what is wrong goes into the report.
pub(crate) async fn replay(collection: &Collection<'_>, report: &mut Report) {
    let site = Standin::builder().start().await.unwrap();
    let player = Player {
        api: collection.api,
        connection: collection.api.connect(site.url()).unwrap(),
        site,
    };
    report.begin(&collection.name, &collection.api.catalogue);
    for exchange in &collection.exchanges {
        let Some(index) = collection.api.find(&exchange.operation, &exchange.method) else {
            report.unknown(&exchange.operation, &exchange.source);
            continue;
        };
        let mut seen = Seen::default();
        let done = AssertUnwindSafe(player.exchange(index, exchange, &mut seen))
            .catch_unwind()
            .await;
        if done.is_err() {
            seen.wrong.push("it panicked".to_owned());
        }
        report.add(&exchange.operation, &exchange.source, seen);
    }
    for request in &collection.requests {
        let Some(index) = collection.api.find(&request.operation, &request.method) else {
            report.unknown(&request.operation, &request.source);
            continue;
        };
        let mut seen = Seen::default();
        let done = catch_unwind(AssertUnwindSafe(|| {
            player.request(index, request, &mut seen)
        }));
        if done.is_err() {
            seen.wrong.push("it panicked".to_owned());
        }
        report.add(&request.operation, &request.source, seen);
    }
}

/// Headers that belong to a connection, not to an answer.
const OF_A_CONNECTION: [&str; 5] = [
    "connection",
    "content-length",
    "date",
    "keep-alive",
    "transfer-encoding",
];

struct Player<'a> {
    api: &'a Api,
    connection: Connection,
    site: Standin,
}

impl Player<'_> {
    async fn exchange(&self, index: usize, exchange: &Exchange, seen: &mut Seen) {
        let catalogue = &self.api.catalogue;
        let operation = &catalogue.operations[index];
        self.answer(exchange);
        let recorded = arguments::arguments(operation, exchange);
        let call = match &recorded {
            Ok(arguments) => self
                .api
                .call(index, &self.connection, arguments)
                .map_err(|error| error.to_string()),
            Err(reason) => Err(reason.clone()),
        };
        let is_made = call.is_ok();
        let call = match call {
            Ok(call) => call,
            Err(reason) => {
                let arguments = recorded.as_ref().ok();
                rules::unsaid_request(catalogue, operation, exchange, arguments, &reason, seen);
                let sample = Arguments::of_sample(operation, &operation.smallest);
                match self.api.call(index, &self.connection, &sample) {
                    Ok(call) => call,
                    Err(error) => {
                        seen.wrong.push(format!("the sample: {error}"));
                        return;
                    }
                }
            }
        };
        let outcome = call.await;
        let requests = self.requests();
        match requests.as_slice() {
            [request] => {
                if let (true, Ok(arguments)) = (is_made, &recorded) {
                    let sent = wire::understood(operation, request);
                    rules::request(catalogue, operation, exchange, arguments, sent, seen);
                }
                rules::answer(catalogue, operation, exchange, outcome, seen);
            }
            other => seen
                .wrong
                .push(format!("{} requests were sent: {outcome:?}", other.len())),
        }
    }

    /// Lets the stand-in answer the next request with what was recorded.
    fn answer(&self, exchange: &Exchange) {
        let mut reply = FaultReply::new(exchange.status).body(exchange.body.clone());
        for (name, value) in &exchange.headers {
            if OF_A_CONNECTION
                .iter()
                .all(|own| !name.eq_ignore_ascii_case(own))
            {
                reply = reply.header(name, value);
            }
        }
        self.site.faults().clear();
        self.site.faults().when(|_| true).reply(reply);
    }

    /// The requests since the last time.
    fn requests(&self) -> Vec<Request> {
        let requests = self.site.requests();
        self.site.clear_requests();
        let target = |path: &str, query: &str| match query {
            "" => path.to_owned(),
            query => format!("{path}?{query}"),
        };
        let requests = requests.into_iter().map(|request| Request {
            method: request.method().clone(),
            target: target(request.path(), request.query()),
            headers: request.headers().clone(),
            body: request.body().clone(),
        });
        requests.collect()
    }

    /// A request body without an exchange: read and written back.
    fn request(&self, index: usize, request: &LoneRequest, seen: &mut Seen) {
        let operation = &self.api.catalogue.operations[index];
        let Some(Body::Json { ty, read, .. }) = &operation.body else {
            seen.wrong.push("the document has no JSON body".to_owned());
            return;
        };
        let back = self
            .api
            .read_back(*read, request.body.to_string().as_bytes());
        let written = back.map(|text| serde_json::from_str::<Value>(&text).unwrap());
        rules::lone_request(&self.api.catalogue, ty, request, written, seen);
    }
}
