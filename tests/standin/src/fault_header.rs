//! Faults that a request asks for itself, with a header: for programs that cannot reach into the stand-in.

use std::time::Duration;

use http::StatusCode;

use crate::faults::Fault;
use crate::oauth::security::Security;
use crate::wire::reply::{Body, Reply};
use crate::wire::request::Request;

/// The name of the header. A real site does not look at it.
const NAME: &str = "standin-fault";

/// What may stand in it, for who wrote something else.
const HELP: &str = "expected a list of status=503, delay=250 (milliseconds), drop, drop-after=10 (bytes of the body), \
                    malformed, revoke-tokens, clock=60 (seconds forward)";

/// What a request asks for: things that happen to the site, a time to wait, and what becomes of the reply.
#[derive(Default)]
pub(crate) struct Asked {
    pub(crate) delay: Duration,
    pub(crate) fault: Option<Fault>,
    revokes: bool,
    clock: Duration,
}

impl Asked {
    /// Reads the header: parts with commas between them.
    ///
    /// # Errors
    /// A 400 that says what is known, for a part that is not.
    pub(crate) fn read(request: &Request) -> Result<Self, Reply> {
        let mut asked = Self::default();
        let text = request.header(NAME).unwrap_or_default();
        for part in text
            .split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty())
        {
            let known = asked.take(part);
            known.ok_or_else(|| {
                let text = format!("{NAME}: `{part}` is not known; {HELP}\n");
                plain(StatusCode::BAD_REQUEST, "text/plain; charset=utf-8", text)
            })?;
        }
        Ok(asked)
    }

    fn take(&mut self, part: &str) -> Option<()> {
        let (name, number) = match part.split_once('=') {
            Some((name, number)) => (name.trim(), Some(number.trim().parse::<u32>().ok()?)),
            None => (part, None),
        };
        let fault = match (name, number) {
            ("delay", Some(milliseconds)) => {
                self.delay = Duration::from_millis(milliseconds.into());
                return Some(());
            }
            ("clock", Some(seconds)) => {
                self.clock = Duration::from_secs(seconds.into());
                return Some(());
            }
            ("revoke-tokens", None) => {
                self.revokes = true;
                return Some(());
            }
            ("status", Some(status)) => {
                let status = StatusCode::from_u16(u16::try_from(status).ok()?).ok()?;
                Fault::Reply(Reply::bare(status))
            }
            ("malformed", None) => {
                let text = r#"{"items":[{"id":"#.to_owned();
                Fault::Reply(plain(
                    StatusCode::OK,
                    "application/json; charset=utf-8",
                    text,
                ))
            }
            ("drop", None) => Fault::DropConnection,
            ("drop-after", Some(bytes)) => Fault::DropBodyAfter(usize::try_from(bytes).ok()?),
            _ => return None,
        };
        self.fault = Some(fault);
        Some(())
    }

    /// Lets happen to the site what shall happen before the request is looked at.
    pub(crate) fn happen(&self, security: &mut Security) {
        if self.revokes {
            security.tokens.end_all();
        }
        security.clock.advance(self.clock);
    }
}

fn plain(status: StatusCode, media_type: &str, text: String) -> Reply {
    let mut reply = Reply::bare(status).header("content-type", media_type);
    reply.body = Body::Sized(text.into());
    reply
}
