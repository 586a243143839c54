//! Texts of the documentation: no change for a client, and so no entry.

use super::change::{Place, PlaceKind};
use super::compare::Comparison;
use crate::model::{Api, Docs, SchemaKind};
use serde::Serialize;

/// A text that is different.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Edit {
    /// What it is about.
    pub place: Place,
    /// What it was, without what it still is.
    pub before: Option<String>,
    /// What it is, without what it was already.
    pub after: Option<String>,
}

/// Whether a document was kept with its texts.
#[must_use]
pub fn has_texts(api: &Api) -> bool {
    let operations = api.operations().any(|(_, operation)| {
        let parameters = operation.parameters.iter().map(|parameter| &parameter.docs);
        std::iter::once(&operation.docs)
            .chain(parameters)
            .any(is_there)
    });
    operations
        || api.schemas.iter().any(|schema| {
            let fields = match &schema.kind {
                SchemaKind::Object(object) => object.fields.as_slice(),
                _ => &[],
            };
            is_there(&schema.docs) || fields.iter().any(|field| is_there(&field.docs))
        })
}

fn is_there(docs: &Docs) -> bool {
    docs.summary.is_some() || docs.description.is_some()
}

impl Comparison<'_> {
    /// Whether a text has changed, where both documents were kept with theirs.
    pub(super) fn is_edited(&self, a: &Docs, b: &Docs) -> bool {
        self.has_texts && a != b
    }

    /// The texts about the API as a whole, and about its tags.
    pub(super) fn texts(&mut self) {
        let (old, new) = (self.old, self.new);
        let place = |name: String| Place {
            kind: PlaceKind::Api,
            name,
            part: None,
        };
        if self.is_edited(&old.docs, &new.docs) {
            self.edited(place("the API".to_owned()), &old.docs, &new.docs);
        }
        for group in &new.groups {
            let known = old.groups.iter().find(|known| known.tag == group.tag);
            let Some(known) = known else { continue };
            if self.is_edited(&known.docs, &group.docs) {
                let place = place(format!("tag {}", group.tag));
                self.edited(place, &known.docs, &group.docs);
            }
        }
    }

    /// Notes a text that has changed.
    pub(super) fn edited(&mut self, place: Place, a: &Docs, b: &Docs) {
        let (before, after) = (parts(a), parts(b));
        self.edits.push(Edit {
            place,
            before: without(&before, &after),
            after: without(&after, &before),
        });
    }
}

fn parts(docs: &Docs) -> Vec<&str> {
    let texts = [&docs.summary, &docs.description];
    let texts = texts.into_iter().filter_map(|part| part.as_deref());
    texts.chain(docs.more.iter().map(String::as_str)).collect()
}

/// What only one of the versions says.
fn without(parts: &[&str], other: &[&str]) -> Option<String> {
    let own: Vec<&str> = parts
        .iter()
        .filter(|part| !other.contains(part))
        .copied()
        .collect();
    (!own.is_empty()).then(|| own.join("\n\n"))
}
