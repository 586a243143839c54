//! What the site's own code makes of a document that is about to change.

use super::document::unknown;
use crate::handlers::{DocumentEvent, Handled};
use crate::notification::Notification;
use crate::route::Context;
use crate::wire::json;
use crate::wire::reply::{Problem, Reply};

/// Asks the handler of the site. What it says goes into the reply; a refusal is one already.
pub(super) fn ask(
    context: &Context<'_>,
    event: DocumentEvent,
    name: &str,
) -> Result<Vec<Notification>, Reply> {
    match context.site.handlers.document(event, name) {
        Handled::Done => Ok(Vec::new()),
        Handled::Said(messages) => Ok(messages),
        Handled::Cancelled(messages) => Err(tell(cancelled(event), &messages)),
        // Seen of saving; that going back is answered with the same is assumed.
        Handled::Thrown => Err(unknown()),
    }
}

/// Adds messages to a reply.
pub(super) fn tell(reply: Reply, messages: &[Notification]) -> Reply {
    match messages {
        [] => reply,
        messages => reply.header("umb-notifications", &json::to_text(messages)),
    }
}

fn cancelled(event: DocumentEvent) -> Reply {
    let (title, detail, status) = match event {
        DocumentEvent::Saving => (
            "Cancelled by notification",
            "A notification handler prevented the content operation.",
            "CancelledByNotification",
        ),
        DocumentEvent::RollingBack => (
            "Request cancelled by notification",
            "The request to roll back was cancelled by a notification handler.",
            "RollBackCanceled",
        ),
    };
    Problem::bad_request(title)
        .detail(detail)
        .status(status)
        .reply()
}
