//! Why a document cannot be published, or not in these cultures.

use super::document_body::{complaint, default_culture};
use crate::store::Store;
use crate::store::document::Document;
use crate::store::moment::Moment;
use crate::wire::reply::{Problem, Reply};

/// Why a document cannot be published: the name in `ContentPublishingOperationStatus`, and the reply.
pub(super) struct Refusal {
    pub(super) status: &'static str,
    pub(super) reply: Reply,
}

/// The culture to publish: a code letter for letter; of a document that does not vary nothing, `*` and the default
/// language are all the same.
pub(super) fn culture_of(
    store: &Store,
    document: &Document,
    sent: Option<&str>,
) -> Result<Option<String>, Reply> {
    if !varies(store, document) {
        let is_all = sent.is_none_or(|code| code == "*" || code == default_culture(store));
        return if is_all {
            Ok(None)
        } else {
            Err(invalid_culture())
        };
    }
    match sent {
        None | Some("*") => Err(invariant_when_variant()),
        Some(code) if store.languages.iter().any(|one| one.iso_code == code) => {
            Ok(Some(code.to_owned()))
        }
        Some(_) => Err(invalid_culture()),
    }
}

pub(super) fn varies(store: &Store, document: &Document) -> bool {
    let of = store.document_types.get(document.document_type);
    of.is_some_and(|one| one.varies_by_culture)
}

/// The values of the draft must be right in the cultures that are published.
pub(super) fn check_values(
    store: &Store,
    document: &Document,
    cultures: &[Option<String>],
) -> Result<(), Refusal> {
    let of = document.document_type;
    let mut invalid: Vec<&str> = Vec::new();
    for property in store.document_types.properties(of) {
        let varies = varies(store, document) && property.varies_by_culture;
        let is_wrong = cultures.iter().any(|culture| {
            let culture = culture.as_deref().filter(|_| varies);
            let value = document.draft().value(&property.alias, culture, None);
            complaint(store, property, value.unwrap_or(&serde_json::Value::Null)).is_some()
        });
        if is_wrong {
            invalid.push(&property.alias);
        }
    }
    let unnamed = cultures
        .iter()
        .any(|culture| document.draft().name(culture.as_deref()).is_none());
    if invalid.is_empty() && !unnamed {
        return Ok(());
    }
    let problem = Problem::bad_request("Invalid document")
        .detail("The specified document had an invalid configuration.")
        .status("ContentInvalid")
        .with("invalidProperties", invalid);
    Err(Refusal {
        status: "ContentInvalid",
        reply: problem.reply(),
    })
}

/// What waits for its time cannot be published before.
pub(super) fn check_release(
    document: &Document,
    cultures: &[Option<String>],
    now: Moment,
) -> Result<(), Refusal> {
    let waits = cultures.iter().any(|culture| {
        let state = document.culture(culture.as_deref());
        state.is_some_and(|state| state.publish_at.is_some_and(|time| time > now))
    });
    if !waits {
        return Ok(());
    }
    let problem = Problem::bad_request("Document awaiting release")
        .detail("Could not publish the document because it was awaiting release.")
        .status("AwaitingRelease");
    Err(Refusal {
        status: "AwaitingRelease",
        reply: problem.reply(),
    })
}

/// Everything above must be published.
pub(super) fn check_path(store: &Store, document: &Document) -> Result<(), Refusal> {
    let parent = document.parent.and_then(|id| store.documents.get(id));
    if parent.is_none_or(Document::is_published) {
        return Ok(());
    }
    let problem = Problem::bad_request("Parent not published")
        .detail("Could not publish the document because its parent was not published.")
        .status("PathNotPublished");
    Err(Refusal {
        status: "PathNotPublished",
        reply: problem.reply(),
    })
}

pub(super) fn in_trash() -> Refusal {
    let problem = Problem::bad_request("Document in the recycle bin")
        .detail("Could not publish the document because it was in the recycle bin.")
        .status("InTrash");
    Refusal {
        status: "InTrash",
        reply: problem.reply(),
    }
}

pub(super) fn not_found() -> Reply {
    Problem::not_found("The requested document could not be found")
        .status("ContentNotFound")
        .reply()
}

pub(super) fn invalid_culture() -> Reply {
    Problem::bad_request("Invalid cultures specified")
        .detail("A specified culture is not valid for the operation.")
        .status("InvalidCulture")
        .reply()
}

pub(super) fn invariant_when_variant() -> Reply {
    Problem::bad_request("Cannot publish invariant when variant")
        .detail("Cannot publish invariant culture when the document varies by culture.")
        .status("CannotPublishInvariantWhenVariant")
        .reply()
}
