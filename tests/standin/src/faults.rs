//! Faults for tests: other replies, cut connections, requests that wait until the test lets them go.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, StatusCode};
use tokio::sync::watch;

use crate::wire::reply::{Body, Reply};
use crate::wire::request::Request;

/// The fault script of a site: rules that each change the next requests that match.
///
/// A rule is used up after [`FaultRule::times`] requests (once, if nothing is said). Of several rules the one that was
/// added first answers. The handle is cheap to clone.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), umbraco_standin::Error> {
/// use umbraco_standin::{FaultReply, Standin};
/// let site = Standin::builder().start().await?;
/// let busy = FaultReply::new(503).header("Retry-After", "1");
/// site.faults().when(|request| request.path().ends_with("/language")).times(2).reply(busy);
/// assert_eq!(site.faults().pending(), 2);
/// # Ok(()) }
/// ```
#[derive(Clone, Default)]
pub struct Faults(Arc<Mutex<Vec<Rule>>>);

struct Rule {
    matches: Box<dyn Fn(&Request) -> bool + Send + Sync>,
    left: usize,
    fault: Fault,
}

/// What happens to a request.
#[derive(Clone)]
pub(crate) enum Fault {
    Reply(Reply),
    DropConnection,
    DropBodyAfter(usize),
    Hold(Arc<GateState>),
}

impl Faults {
    /// A rule for requests that the predicate picks. Nothing happens before one of the ends of [`FaultRule`] is called.
    pub fn when(
        &self,
        matches: impl Fn(&Request) -> bool + Send + Sync + 'static,
    ) -> FaultRule<'_> {
        FaultRule {
            faults: self,
            matches: Box::new(matches),
            times: 1,
        }
    }

    /// A rule for every request whose path ends with `suffix`.
    pub fn on_path(&self, suffix: impl Into<String>) -> FaultRule<'_> {
        let suffix = suffix.into();
        self.when(move |request| request.path().ends_with(&suffix))
    }

    /// How many requests the rules will still change.
    pub fn pending(&self) -> usize {
        self.rules().iter().map(|rule| rule.left).sum()
    }

    /// Forgets all rules. Requests that already wait at a [`Gate`] go on waiting.
    pub fn clear(&self) {
        self.rules().clear();
    }

    /// The fault for a request, counted.
    pub(crate) fn take(&self, request: &Request) -> Option<Fault> {
        let mut rules = self.rules();
        let at = rules.iter().position(|rule| (rule.matches)(request))?;
        rules[at].left -= 1;
        if rules[at].left == 0 {
            return Some(rules.remove(at).fault);
        }
        Some(rules[at].fault.clone())
    }

    fn rules(&self) -> MutexGuard<'_, Vec<Rule>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Faults")
            .field("pending", &self.pending())
            .finish()
    }
}

/// A rule in the making; see [`Faults::when`].
#[must_use = "a rule needs an end: reply, drop_connection, drop_body_after or hold"]
pub struct FaultRule<'f> {
    faults: &'f Faults,
    matches: Box<dyn Fn(&Request) -> bool + Send + Sync>,
    times: usize,
}

impl FaultRule<'_> {
    /// How many matching requests the rule changes; 1 if not called.
    pub fn times(mut self, times: usize) -> Self {
        self.times = times;
        self
    }

    /// Answers with this instead of the real reply.
    pub fn reply(self, reply: FaultReply) {
        self.add(Fault::Reply(reply.0));
    }

    /// Ends the connection before any reply.
    pub fn drop_connection(self) {
        self.add(Fault::DropConnection);
    }

    /// Sends the real reply's head and this many bytes of its body, then ends the connection.
    pub fn drop_body_after(self, bytes: usize) {
        self.add(Fault::DropBodyAfter(bytes));
    }

    /// Lets matching requests wait at a gate before they are answered.
    pub fn hold(self) -> Gate {
        let state = Arc::new(GateState::default());
        self.add(Fault::Hold(state.clone()));
        Gate(state)
    }

    fn add(self, fault: Fault) {
        if self.times > 0 {
            self.faults.rules().push(Rule {
                matches: self.matches,
                left: self.times,
                fault,
            });
        }
    }
}

impl fmt::Debug for FaultRule<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FaultRule")
            .field("times", &self.times)
            .finish_non_exhaustive()
    }
}

/// A reply in place of the real one.
///
/// ```
/// use umbraco_standin::FaultReply;
/// let page = FaultReply::new(200).header("Content-Type", "text/html").body("<html>a proxy's page</html>");
/// ```
#[derive(Clone, Debug)]
pub struct FaultReply(Reply);

impl FaultReply {
    /// A reply with this status, no headers and no body. A number that is no status becomes 500.
    pub fn new(status: u16) -> Self {
        Self(Reply::bare(
            StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
        ))
    }

    /// Adds a header; one that HTTP cannot carry is left out.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) {
            self.0.headers.push((name, value));
        }
        self
    }

    /// Sets the body, sent with its length.
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.0.body = Body::Sized(body.into());
        self
    }
}

/// Holds requests until the test lets them go. Dropping it lets them go too.
#[must_use = "dropping the gate opens it"]
#[derive(Debug)]
pub struct Gate(Arc<GateState>);

impl Gate {
    /// Waits until `count` requests have come to the gate.
    pub async fn reached(&self, count: usize) {
        // The sender lives in `self`, so this cannot fail.
        let _ = self
            .0
            .waiting
            .subscribe()
            .wait_for(|waiting| *waiting >= count)
            .await;
    }

    /// How many requests have come so far.
    pub fn count(&self) -> usize {
        *self.0.waiting.borrow()
    }

    /// Lets go all requests that wait, and those still to come.
    pub fn release(&self) {
        self.0.open.send_replace(true);
    }
}

impl Drop for Gate {
    fn drop(&mut self) {
        self.release();
    }
}

/// The side of the gate that requests see.
#[derive(Debug)]
pub(crate) struct GateState {
    waiting: watch::Sender<usize>,
    open: watch::Sender<bool>,
}

impl GateState {
    pub(crate) async fn pass(&self) {
        self.waiting.send_modify(|waiting| *waiting += 1);
        let _ = self.open.subscribe().wait_for(|open| *open).await;
    }
}

impl Default for GateState {
    fn default() -> Self {
        Self {
            waiting: watch::Sender::new(0),
            open: watch::Sender::new(false),
        }
    }
}
